import type { Day, Period } from "#contract/period.ts";
import type {
  ActionOutcome,
  CommitmentOutcome,
  Explanation,
  Heading,
  Method,
  Pace,
  QuestionRule,
  Verdict,
} from "#domain/findings.ts";
import type { Assurance, RuleName } from "#domain/spc/spcChart.ts";
import { FIRST, LAST_CONFIRMED, PROVISIONAL, PUBLISHED, SESSIONS } from "./months.ts";
import { PLANTED } from "./plants.ts";
import { SEED } from "./random.ts";
import { REVISIONS } from "./revisions.ts";
import type { MarchshireSheets } from "./sheets.ts";
import { AUDIT_TARGET_MOVED } from "./targets.ts";

/** What the analysis must find at the last confirmed month, and over which months. */
export interface PlantedSignal {
  readonly measure: string;
  readonly plant: string;
  readonly rule: RuleName;
  readonly heading: Heading;
  readonly first: Period;
  readonly last: Period;
}

const SIGNALS: readonly PlantedSignal[] = [
  {
    measure: "decisions-24-hours",
    plant:
      "A shift for the better after the rota of February 2018. A real improvement, and the target is still hit or miss.",
    rule: "shiftHigh",
    heading: "improving",
    first: PLANTED.decisionsImprove.from,
    last: LAST_CONFIRMED,
  },
  {
    measure: "assessments-45-days",
    plant: "A shift for the worse, from April 2018, that no action of the plan is about.",
    rule: "shiftLow",
    heading: "worsening",
    first: PLANTED.assessments.worse,
    last: LAST_CONFIRMED,
  },
  {
    measure: "plan-visits-on-time",
    plant: "A breach of the lower limit in November 2018.",
    rule: "belowLowerLimit",
    heading: "worsening",
    first: LAST_CONFIRMED,
    last: LAST_CONFIRMED,
  },
  {
    measure: "sickness",
    plant: "Eight months, each higher than the one before.",
    rule: "trendUp",
    heading: "worsening",
    first: PLANTED.sicknessRises.from,
    last: LAST_CONFIRMED,
  },
  {
    measure: "looked-after-visits-on-time",
    plant:
      "Two of the last three confirmed months near the lower limit, and all three below the mean.",
    rule: "twoOfThreeLow",
    heading: "worsening",
    first: "2018-09",
    last: LAST_CONFIRMED,
  },
  {
    measure: "caseload-average",
    plant:
      "A stock that falls every month from April 2017: a real trend, and too slow for its line.",
    rule: "trendDown",
    heading: "improving",
    first: PLANTED.caseloadFalls.from,
    last: LAST_CONFIRMED,
  },
  {
    measure: "police-notifications",
    plant:
      "Twice the usual number in November 2018: the police system sent each twice. Neither good nor bad.",
    rule: "aboveUpperLimit",
    heading: "rising",
    first: LAST_CONFIRMED,
    last: LAST_CONFIRMED,
  },
];

/** Nothing is planted here, and no confirmed month of these draws carries a special cause. */
const NOISE = [
  "caseload-newly-qualified",
  "starters",
  "leavers",
  "net-recruitment",
  "mash-contacts",
  "police-contacts-no-further-action",
  "contacts-no-further-action",
  "re-referrals",
  "conferences-15-days",
  "plans-reviewed-on-time",
  "repeat-plans",
  "supervision-on-time",
  "audits-good",
] as const;

/** Noise on each side of what was declared: no special cause in either phase. */
const NOISE_BESIDE_A_STEP = ["referrals", "referrals-no-further-action"] as const;

/** Stocks and a smoothed series: they wander, so that run rules are unreliable and nothing is claimed. */
const WANDERING = [
  "caseload-highest",
  "caseload-over-20",
  "vacancies",
  "vacancy-rate",
  "agency-rate",
  "turnover",
  "children-on-a-plan",
  "children-looked-after",
  "placements-out-of-area",
] as const;

const OUTLOOKS: readonly {
  readonly measure: string;
  readonly assurance: Assurance;
  readonly plant: string;
}[] = [
  { measure: "plans-reviewed-on-time", assurance: "consistentPass", plant: "Reliably met." },
  { measure: "decisions-24-hours", assurance: "inconsistent", plant: "Improved, and hit or miss." },
  {
    measure: "net-recruitment",
    assurance: "inconsistent",
    plant: "Hit or miss: about one month in four.",
  },
  {
    measure: "re-referrals",
    assurance: "inconsistent",
    plant: "Hit or miss: about every other month.",
  },
  {
    measure: "repeat-plans",
    assurance: "inconsistent",
    plant: "Met in December, by luck more than by design.",
  },
  {
    measure: "police-contacts-no-further-action",
    assurance: "consistentFail",
    plant: "Never met, and this process cannot meet it.",
  },
  {
    measure: "supervision-on-time",
    assurance: "consistentFail",
    plant: "Never met, and this process cannot meet it.",
  },
];

const METHODS: readonly {
  readonly measure: string;
  readonly method: Method;
  readonly plant: string;
}[] = [
  {
    measure: "conferences-15-days",
    method: "p-prime",
    plant:
      "2 of 4 in November 2018: below the lower limit of an XmR chart, and nothing out of the ordinary for four conferences.",
  },
];

const PACES: readonly { readonly measure: string; readonly verdict: Pace["verdict"] }[] = [
  { measure: "caseload-average", verdict: "too-slow" },
];

const EXPLANATIONS: readonly {
  readonly measure: string;
  readonly state: Explanation["state"];
  readonly plant: string;
}[] = [
  {
    measure: "plan-visits-on-time",
    state: "required",
    plant: "November is explained. December is off target as well, and is not.",
  },
  {
    measure: "supervision-on-time",
    state: "escalate",
    plant: "Off target at both of the last two sessions, and never explained.",
  },
  {
    measure: "turnover",
    state: "escalate",
    plant: "The exception that silenced it ended on 31 December 2018. Nothing was ever explained.",
  },
  { measure: "agency-rate", state: "accepted", plant: "Off target, accepted to 31 March 2019." },
  { measure: "caseload-average", state: "given", plant: "Off target, and explained." },
  { measure: "sickness", state: "given", plant: "Off target, and explained." },
  { measure: "assessments-45-days", state: "given", plant: "Off target, and explained." },
  { measure: "conferences-15-days", state: "given", plant: "Off target, and explained." },
  { measure: "plans-reviewed-on-time", state: "not-needed", plant: "On target." },
];

const ACTIONS: readonly {
  readonly action: string;
  readonly measure: string;
  readonly finding: ActionOutcome["finding"];
}[] = [
  { action: "front-door-rota", measure: "decisions-24-hours", finding: "complete-moved" },
  {
    action: "police-triage",
    measure: "police-contacts-no-further-action",
    finding: "complete-not-moved",
  },
  { action: "supervision-policy", measure: "supervision-on-time", finding: "complete-not-moved" },
  { action: "step-down-checks", measure: "re-referrals", finding: "complete-too-soon" },
  { action: "absence-management", measure: "sickness", finding: "overdue-worsening" },
  { action: "local-placements", measure: "placements-out-of-area", finding: "overdue" },
  { action: "audit-programme", measure: "audits-good", finding: "owner-vacant" },
  { action: "threshold-guidance", measure: "contacts-no-further-action", finding: "on-course" },
];

const COMMITMENTS: readonly {
  readonly commitment: string;
  readonly measure: string;
  readonly outcome: CommitmentOutcome["outcome"];
}[] = [
  { commitment: "decisions-85-by-september", measure: "decisions-24-hours", outcome: "kept" },
  { commitment: "caseload-20-by-november", measure: "caseload-average", outcome: "broken" },
  { commitment: "supervision-85-by-march", measure: "supervision-on-time", outcome: "pending" },
  {
    commitment: "police-report",
    measure: "police-contacts-no-further-action",
    outcome: "cannot-be-judged",
  },
];

const STATUSES: readonly {
  readonly measure: string;
  readonly period: Period;
  readonly asAt: Day;
  readonly verdict: Verdict;
}[] = [
  {
    measure: "plan-visits-on-time",
    period: "2018-09",
    asAt: SESSIONS.third,
    verdict: "on-target",
  },
  { measure: "plan-visits-on-time", period: "2018-09", asAt: SESSIONS.fourth, verdict: "close" },
  { measure: "audits-good", period: PROVISIONAL, asAt: SESSIONS.fourth, verdict: "on-target" },
  {
    measure: "caseload-average",
    period: LAST_CONFIRMED,
    asAt: SESSIONS.fourth,
    verdict: "off-target",
  },
  {
    measure: "caseload-newly-qualified",
    period: LAST_CONFIRMED,
    asAt: SESSIONS.fourth,
    verdict: "on-target",
  },
  {
    measure: "mash-contacts",
    period: LAST_CONFIRMED,
    asAt: SESSIONS.fourth,
    verdict: "not-judged",
  },
];

/** A question of each kind that the evidence must ask, and of whom. */
const QUESTIONS: readonly { readonly rule: QuestionRule; readonly measure: string }[] = [
  { rule: "escalate", measure: "supervision-on-time" },
  { rule: "commitment-broken", measure: "caseload-average" },
  { rule: "explanation-required", measure: "plan-visits-on-time" },
  { rule: "special-cause-concern", measure: "plan-visits-on-time" },
  { rule: "special-cause-concern", measure: "assessments-45-days" },
  { rule: "overdue-worsening", measure: "sickness" },
  { rule: "wrong-way", measure: "sickness" },
  { rule: "will-not-meet-target", measure: "police-contacts-no-further-action" },
  { rule: "swing", measure: "police-notifications" },
  { rule: "complete-not-moved", measure: "supervision-on-time" },
  { rule: "too-slow", measure: "caseload-average" },
  { rule: "target-moved", measure: "audits-good" },
  { rule: "no-open-action", measure: "assessments-45-days" },
  { rule: "overdue", measure: "placements-out-of-area" },
  { rule: "owner-vacant", measure: "audits-good" },
  { rule: "met-by-luck", measure: "repeat-plans" },
  { rule: "worse-than-comparators", measure: "assessments-45-days" },
  { rule: "gap", measure: "audits-good" },
  { rule: "revised", measure: "plan-visits-on-time" },
  { rule: "average-hides", measure: "caseload-newly-qualified" },
  { rule: "real-improvement", measure: "decisions-24-hours" },
];

/** On target, or for information, and steady: the evidence asks nothing. */
const NOTHING_TO_ASK = [
  "starters",
  "leavers",
  "mash-contacts",
  "referrals",
  "re-referrals",
  "referrals-no-further-action",
  "plans-reviewed-on-time",
] as const;

/** All that was planted in Marchshire, as data. */
export type GroundTruth = ReturnType<typeof groundTruth>;

export function groundTruth({ observations }: MarchshireSheets) {
  return {
    seed: SEED,
    first: FIRST,
    lastConfirmed: LAST_CONFIRMED,
    provisional: PROVISIONAL,
    published: PUBLISHED,
    asAt: SESSIONS.fourth,
    since: SESSIONS.third,
    sessions: Object.values(SESSIONS),
    signals: SIGNALS,
    noise: NOISE,
    noiseBesideAStep: NOISE_BESIDE_A_STEP,
    wandering: WANDERING,
    outlooks: OUTLOOKS,
    methods: METHODS,
    paces: PACES,
    explanations: EXPLANATIONS,
    actions: ACTIONS,
    noActionAtAll: ["assessments-45-days"],
    commitments: COMMITMENTS,
    statuses: STATUSES,
    questions: QUESTIONS,
    nothingToAsk: NOTHING_TO_ASK,
    targetsMoved: [{ measure: "audits-good", from: 80, to: 70, on: AUDIT_TARGET_MOVED }],
    breaks: [{ measure: "assessments-45-days", period: PLANTED.assessments.broken }],
    steps: NOISE_BESIDE_A_STEP.map((measure) => ({ measure, period: PLANTED.recordingChange })),
    swings: [{ measure: "police-notifications", period: PLANTED.notificationsTwice.period }],
    notReceived: [{ measure: "audits-good", period: PLANTED.auditsNotReceived }],
    seasonal: ["mash-contacts", "referrals"],
    suppressed: observations.flatMap(({ measure, member, period, value }) =>
      value === "c" ? [{ measure, member, period }] : [],
    ),
    revisions: REVISIONS.flatMap((revision) => {
      const { measure, period, member, changed, why } = revision;
      const versions = observations.filter(
        (row) => row.measure === measure && row.period === period && row.member === member,
      );
      return [
        {
          measure,
          period,
          ...(member === undefined ? {} : { member }),
          from: versions[0]?.value,
          to: versions[1]?.value,
          changed,
          why,
        },
      ];
    }),
  };
}
