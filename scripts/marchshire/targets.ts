import { FIRST } from "./months.ts";
import type { Row } from "./rows.ts";

const BOARD = "Improvement board";
const PLAN = "Improvement plan 2018 to 2019";
const AGREED = "2018-03-22";

/** Most targets are those of the plan before, and were kept. */
const KEPT = { set_by: "Improvement plan 2015 to 2018, kept in the next", agreed: "2014-12-18" };

/** The day on which the target for audits was lowered. */
export const AUDIT_TARGET_MOVED = "2018-12-13";

/** A level that holds from the first month on. */
function level(
  measure: string,
  value: number,
  label: string,
  why: string,
  action?: string,
): Row<"targets"> {
  return {
    measure,
    from: FIRST,
    value,
    shape: "step",
    label,
    ...KEPT,
    why,
    ...(action === undefined ? {} : { action }),
  };
}

export const TARGETS: readonly Row<"targets">[] = [
  {
    measure: "caseload-average",
    from: FIRST,
    to: "2018-03",
    value: 18,
    shape: "step",
    label: "18 cases or fewer",
    set_by: "Improvement plan 2015 to 2018",
    agreed: "2014-12-18",
    why: "What the council’s own inspection readiness review called manageable.",
  },
  {
    measure: "caseload-average",
    from: "2018-04",
    to: "2019-03",
    start: 21.5,
    value: 17,
    shape: "line",
    label: "From 21.5 down to 17 cases by March 2019",
    set_by: PLAN,
    agreed: AGREED,
    why: "Eight more posts, filled one after another, would bring 17 by the year’s end.",
    action: "fund-posts",
  },
  level(
    "caseload-highest",
    30,
    "No worker over 30 cases",
    "Above it visits cannot be made on time.",
    "caseload-review",
  ),
  level(
    "caseload-over-20",
    10,
    "10 workers or fewer",
    "One in seven workers, for short handovers.",
    "caseload-review",
  ),
  {
    measure: "caseload-newly-qualified",
    from: FIRST,
    lower: 10,
    upper: 14,
    shape: "step",
    label: "10 to 14 cases",
    ...KEPT,
    why: "Enough to learn by, and no more.",
  },
  level(
    "vacancy-rate",
    15,
    "15% or less",
    "What comparable made-up councils manage.",
    "recruitment-offer",
  ),
  level(
    "agency-rate",
    15,
    "15% or less",
    "What the staffing budget can bear.",
    "agency-conversion",
  ),
  level(
    "turnover",
    18,
    "18% or less",
    "What comparable made-up councils manage.",
    "retention-interviews",
  ),
  level(
    "net-recruitment",
    1,
    "1 worker a month or more",
    "Twelve a year would fill half of the vacancies.",
    "recruitment-offer",
  ),
  level(
    "sickness",
    5,
    "5% or less",
    "The council’s own figure for all its staff.",
    "absence-management",
  ),
  level(
    "police-contacts-no-further-action",
    50,
    "50% or less",
    "Half of what the police send should need something done.",
    "police-triage",
  ),
  level(
    "contacts-no-further-action",
    48,
    "48% or less",
    "Fewer needless contacts leave time for the others.",
    "threshold-guidance",
  ),
  level(
    "decisions-24-hours",
    88,
    "88% or more",
    "The best quarter of the made-up councils.",
    "front-door-rota",
  ),
  level("re-referrals", 22, "22% or less", "The mean of the made-up councils.", "step-down-checks"),
  level(
    "referrals-no-further-action",
    25,
    "25% or less",
    "A referral should lead to an assessment.",
  ),
  level("assessments-45-days", 85, "85% or more", "The mean of the made-up councils."),
  level(
    "conferences-15-days",
    85,
    "85% or more",
    "The mean of the made-up councils.",
    "conference-bookings",
  ),
  level("plans-reviewed-on-time", 90, "90% or more", "A review is a legal duty."),
  level(
    "plan-visits-on-time",
    85,
    "85% or more",
    "The board’s least for the children at greatest risk.",
    "mobile-recording",
  ),
  level("repeat-plans", 20, "20% or less", "The mean of the made-up councils.", "plan-endings"),
  level(
    "looked-after-visits-on-time",
    90,
    "90% or more",
    "A visit is a legal duty.",
    "visit-calendar",
  ),
  level(
    "placements-out-of-area",
    25,
    "25% or less",
    "Children should live near their school and family.",
    "local-placements",
  ),
  level(
    "supervision-on-time",
    90,
    "90% or more",
    "Supervision is where drift is seen.",
    "supervision-policy",
  ),
  {
    ...level("audits-good", 80, "80% or more", "Four cases in five.", "audit-programme"),
    superseded: AUDIT_TARGET_MOVED,
  },
  {
    measure: "audits-good",
    from: "2018-12",
    value: 70,
    shape: "step",
    label: "70% or more",
    set_by: BOARD,
    agreed: AUDIT_TARGET_MOVED,
    why: "The board judged 80% out of reach until the vacant post of Principal Social Worker is filled.",
    action: "audit-programme",
  },
];
