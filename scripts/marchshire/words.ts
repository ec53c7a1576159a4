import { PLANTED } from "./plants.ts";
import type { Row } from "./rows.ts";

export const ANNOTATIONS: readonly Row<"annotations">[] = [
  {
    measure: "assessments-45-days",
    period: PLANTED.assessments.broken,
    kind: "break",
    text: "A new case system: from April 2016 the 45 days are counted from the referral, before that from the first visit.",
  },
  ...["referrals", "referrals-no-further-action"].map((measure) => ({
    measure,
    period: PLANTED.recordingChange,
    kind: "step",
    text: "Requests for information are no longer recorded as referrals.",
    by: "Head of Service, Front Door",
  })),
  ...["vacancies", "vacancy-rate"].map((measure) => ({
    measure,
    period: PLANTED.postsAdded,
    kind: "event",
    text: "Eight posts were added.",
  })),
  {
    measure: "decisions-24-hours",
    period: PLANTED.decisionsImprove.from,
    kind: "event",
    text: "The new rota at the front door began.",
  },
  {
    measure: "police-contacts-no-further-action",
    period: "2018-04",
    kind: "event",
    text: "Triage of domestic abuse notifications with the police began.",
  },
  {
    measure: "supervision-on-time",
    period: "2018-03",
    kind: "event",
    text: "The new supervision policy came into force.",
  },
  {
    measure: "plan-visits-on-time",
    period: "2018-11",
    kind: "event",
    text: "Two team managers’ posts were vacant.",
  },
];

const AUTHORS = {
  caseload: "Head of Service, Assessment and Child in Need",
  workforce: "Head of Workforce",
  door: "Head of Service, Front Door",
  protection: "Head of Service, Child Protection",
  lookedAfter: "Head of Service, Children Looked After",
  quality: "Assistant Director",
} as const;

/** Explanations given before the third session and before the fourth, in the same words where nothing is new. */
const EXPLANATIONS: readonly {
  readonly measure: string;
  readonly author: string;
  readonly text: string;
}[] = [
  {
    measure: "caseload-average",
    author: AUTHORS.caseload,
    text: "Caseloads fall as the new posts are covered, but half of the cover is by agency workers, who hold fewer cases in court.",
  },
  {
    measure: "caseload-highest",
    author: AUTHORS.caseload,
    text: "The highest caseloads are in the assessment team, where cases wait for transfer.",
  },
  {
    measure: "caseload-over-20",
    author: AUTHORS.caseload,
    text: "The weekly review moves cases first from those who hold most. Most workers over 20 are in two teams.",
  },
  {
    measure: "vacancies",
    author: AUTHORS.workforce,
    text: "Eight posts were added in April 2018. Since then as many workers have left as have come.",
  },
  {
    measure: "vacancy-rate",
    author: AUTHORS.workforce,
    text: "Eight posts were added in April 2018, and a new post is vacant until it is filled. Without them the rate would be 18%.",
  },
  {
    measure: "net-recruitment",
    author: AUTHORS.workforce,
    text: "Those who left went to two neighbouring councils that pay more.",
  },
  {
    measure: "sickness",
    author: AUTHORS.workforce,
    text: "Five workers are off for a long time. Return interviews are held in two teams of five so far.",
  },
  {
    measure: "police-contacts-no-further-action",
    author: AUTHORS.door,
    text: "Triage is done by one officer, on weekdays only. Most contacts come at the weekend.",
  },
  {
    measure: "contacts-no-further-action",
    author: AUTHORS.door,
    text: "The share follows that of the police, who send four contacts in ten.",
  },
  {
    measure: "assessments-45-days",
    author: AUTHORS.caseload,
    text: "Three experienced assessors left in the spring, and those who came had no cases to begin with.",
  },
  {
    measure: "placements-out-of-area",
    author: AUTHORS.lookedAfter,
    text: "Eleven of the twenty local places are contracted. Children are not moved who are settled where they are.",
  },
  {
    measure: "audits-good",
    author: AUTHORS.quality,
    text: "Auditors found plans without dates. The post that leads this work has been vacant since November.",
  },
];

export const COMMENTARY: readonly Row<"commentary">[] = [
  ...EXPLANATIONS.flatMap((explanation) => [
    { ...explanation, period: "2018-09", published: "2018-10-16" },
    { ...explanation, period: "2018-12", published: "2019-01-17" },
  ]),
  {
    measure: "conferences-15-days",
    period: "2018-11",
    published: "2018-12-18",
    author: AUTHORS.protection,
    text: "There were four conferences in November. Two were put off by a week at the families’ wish.",
  },
  {
    measure: "conferences-15-days",
    period: "2018-12",
    published: "2019-01-17",
    author: AUTHORS.protection,
    text: "Conferences due in Christmas week were held in the first week of January.",
  },
  {
    measure: "plan-visits-on-time",
    period: "2018-11",
    published: "2018-12-18",
    author: AUTHORS.protection,
    text: "Two of five team managers’ posts were vacant, and visits were not planned in those teams.",
  },
  {
    measure: "looked-after-visits-on-time",
    period: "2018-11",
    published: "2018-12-18",
    author: AUTHORS.lookedAfter,
    text: "Two workers were off, and visits a long way away were late. Cover began in December.",
  },
  {
    measure: "decisions-24-hours",
    period: "2018-09",
    published: "2018-10-16",
    author: AUTHORS.door,
    text: "The rota holds. Contacts that come on Friday evenings are what keeps us below the target.",
  },
];

export const EXCEPTIONS: readonly Row<"exceptions">[] = [
  {
    measure: "agency-rate",
    from: "2018-04-19",
    until: "2019-03-31",
    reason: "Agency workers cover the eight new posts until they are filled.",
    accepted_by: "Improvement board",
  },
  {
    measure: "turnover",
    from: "2018-04-19",
    until: "2018-12-31",
    reason: "Leavers of 2017 still count in the twelve months.",
    accepted_by: "Improvement board",
  },
];

export const RIVALS: readonly Row<"rivals">[] = [
  {
    measure: "caseload-average",
    title: "Letter of a made-up peer review",
    when: "June 2018",
    period: "2018-06",
    value: 23.4,
    text: "23.4 cases a worker",
    difference: "It leaves out newly qualified workers, who hold few cases.",
    source: "Peer review letter, July 2018 (made up)",
  },
];
