/**
 * What is planted in the figures: every signal that the analysis must find. All else is chance. The
 * ground truth is written from these, so that the figures and the answer cannot come apart.
 */
export const PLANTED = {
  /** Eight posts more: the vacancy rate jumps though nobody left. */
  postsAdded: "2018-04",
  /** Falls in every month from here on, and much too slowly for the line of its target. */
  caseloadFalls: { from: "2017-04", highest: 23.8, fall: 0.18 },
  /** Higher in every month, to November 2018 and in the provisional December as well. */
  sicknessRises: { from: "2018-04", percent: [3.9, 4.15, 4.4, 4.65, 4.9, 5.2, 5.45, 5.7, 5.8] },
  /** A new rota at the front door, completed in February 2018. */
  decisionsImprove: { from: "2018-03", before: 0.845, since: 0.88 },
  /** Requests for information are no longer recorded as referrals. */
  recordingChange: "2017-09",
  /** The police system sent each notification twice for most of a month. */
  notificationsTwice: { period: "2018-11", value: 871 },
  /** A new case system, and later a real fall. */
  assessments: {
    broken: "2016-04",
    worse: "2018-04",
    levels: { before: 0.74, since: 0.87, worse: 0.81 },
  },
  /** Half of four: a breach on an XmR chart, and nothing on a P′ chart. */
  fewConferences: { period: "2018-11", numerator: 2, denominator: 4 },
  /** Below the lower limit in the last confirmed month. */
  visitsBreach: [
    { period: "2018-11", share: 0.745 },
    { period: "2018-12", share: 0.775 },
  ],
  /** Two of the last three confirmed months close to the lower limit, and all three low. */
  twoOfThree: [
    { period: "2018-09", share: 0.856 },
    { period: "2018-10", share: 0.893 },
    { period: "2018-11", share: 0.853 },
  ],
  auditsNotReceived: "2018-07",
} as const;

/** Which history of each process: chosen so that the measures without a plant show no special cause. */
export const DRAWS = {
  workforce: 63,
  sickness: 3,
  contacts: 1,
  notifications: 3,
  decisions: 4,
  "re-referrals": 1,
  "referrals-no-further-action": 1,
  plans: 1,
  lookedAfter: 1,
  assessments: 31,
  conferences: 1,
  reviews: 4,
  planVisits: 35,
  lookedAfterVisits: 1,
  outOfArea: 22,
  supervision: 1,
  audits: 5,
  "repeat-plans": 3,
  caseloads: 103,
  caseloadLevel: 1,
} as const;
