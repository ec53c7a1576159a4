import type { Day } from "#contract/period.ts";
import type { Row } from "#publishing/dfe/rows.ts";

/** The documents that the rows below rest on. Nothing here goes beyond what they say. */
const DOCUMENTS = {
  plan2015: {
    source: "Improvement plan, version 9, 26 June 2015, Herefordshire Council",
    source_link:
      "https://vdocuments.site/ofsted-inspection-may-2014-improvement-2015-07-16-appendix-b-page-1-of-31-v.html",
  },
  cabinet2018: {
    source: "Cabinet, 18 October 2018, Herefordshire Council",
    source_link: "https://councillors.herefordshire.gov.uk/mgAi.aspx?ID=50869",
  },
  ofsted: {
    source: "Inspection reports on Herefordshire, Ofsted",
    source_link:
      "https://github.com/data-to-insight/ofsted-ilacs-scrape-tool/tree/15af1ad55ef4ecf0c314cf9edef12bd5bc1230a3/export_data/inspection_reports/80474_herefordshire",
  },
  panel2018: {
    source: "Evesham Journal on the employment panel of 16 July 2018",
    source_link:
      "http://www.eveshamjournal.co.uk/news/regional/16358846.incentives-needed-to-attract-and-retain-social-care-workers/",
  },
  mash2018: {
    source: "Referrals to the MASH, Children and Young People Scrutiny Committee, 1 October 2018",
    source_link: "https://councillors.herefordshire.gov.uk/mgAi.aspx?ID=51312",
  },
  review2019: {
    source: "Quarterly review, Children and Young People Scrutiny Committee, 11 March 2019",
    source_link: "https://councillors.herefordshire.gov.uk/mgAi.aspx?ID=52200",
  },
  visit2019: {
    source: "Ledbury Reporter on Ofsted’s focused visit of December 2019",
    source_link:
      "https://www.ledburyreporter.co.uk/news/18176047.inspectors-warn-council-made-little-progress-improve-childrens-services/",
  },
  log2022: {
    source: "Minutes, Children and Young People Scrutiny Committee, 26 July 2022",
    source_link: "https://councillors.herefordshire.gov.uk/ieListDocuments.aspx?CId=954&MID=8515",
  },
  taskGroup2023: {
    source: "Hereford Times on the council’s task group, 2023",
    source_link:
      "https://herefordtimes.com/news/24070554.herefordshire-childrens-services-over-budget",
  },
  request2025: {
    source: "Answer to a freedom of information request, Herefordshire Council, 2025",
    source_link:
      "https://herefordshire.disclosurelog.co.uk/disclosures/29a3cbf5-2db3-4463-a0dd-c4328c5ba3c9",
  },
  answer2024: {
    source: "Council’s answer to a public question, September 2024",
    source_link: "https://councillors.herefordshire.gov.uk/mgAi.aspx?ID=68632",
  },
  caseloads2014: {
    source: "Herefordshire Council newsroom, April 2014",
    source_link:
      "http://newsroom.herefordshire.gov.uk/2014/april/caseloads-for-social-workers-reduced-in-herefordshire.aspx",
  },
  caseloadMethod: {
    source: "Community Care, 15 February 2018, on the department’s caseload figures",
    source_link:
      "http://www.communitycare.co.uk/2018/02/15/average-social-worker-caseloads-highest-lowest/",
  },
} as const;

export const ORGANISATION: readonly Row[] = [
  {
    field: "plan_title",
    value: "The improvement plans of 2015 and 2018, as far as they are published",
  },
  { field: "plan_agreed", value: "2018-10-18" },
  { field: "plan_review_months", value: 3 },
  {
    field: "plan_about",
    value:
      "Of the plan of 2015 its caseload action is known. The action plan of 2018, approved by the cabinet on 18 October 2018 for the next three months and then to be refreshed, has not been found: shown is what Ofsted said needed to improve, which it answered. No owner, date or target is made up.",
  },
  {
    field: "plan_source",
    value: DOCUMENTS.cabinet2018.source,
    link: DOCUMENTS.cabinet2018.source_link,
  },
  ...[DOCUMENTS.plan2015, DOCUMENTS.ofsted].map(({ source, source_link }) => ({
    field: "source",
    value: source,
    link: source_link,
  })),
];

export const ABOUT =
  "What is officially published on Herefordshire’s children’s services, beside England, the West Midlands and its statistical neighbours, with what the plans of 2015 and 2018, the council’s minutes and Ofsted’s reports say. It holds no management information, and the council did not make it.";

export const NOTES: readonly string[] = [
  "No target is made up. The one target shown, 16 to 18 cases a social worker, comes from the improvement plan of 26 June 2015. The numbers in the action plan of 18 October 2018 have not been found.",
  "Workforce figures are at, or for the year to, 30 September; all others at, or for the year to, 31 March. Two figures of 2018 can be six months apart.",
  "The record of sessions holds meetings whose day a source gives. In mid-2018, on a day not found, scrutiny members asked the difference between contacts and referrals (answer: contacts are queries that need signposting or a simple response, referrals need further information), and for a report with comparative data on police referrals that end in no further action: https://councillors.herefordshire.gov.uk/mgAi.aspx?ID=50102",
  "In December 2023, on a day not found, members asked for a monthly update on the key issues and what the target is for children keeping the same social worker: https://councillors.herefordshire.gov.uk/ieIssueDetails.aspx?IId=50046888&Opt=3",
];

/**
 * The band of the plan of 2015, for the workforce years it was in force. The plan bears the date of
 * 26 June 2015; the cabinet approved another on 18 October 2018.
 */
export const TARGETS: readonly Row[] = [
  {
    measure: "caseload-average",
    from: "2015-09",
    to: "2018-09",
    lower: 16,
    upper: 18,
    shape: "step",
    label: "16 to 18 cases a social worker (2015 plan)",
    set_by: "Improvement plan, version 9, 26 June 2015",
    agreed: "2015-06-26",
    superseded: "2018-10-18",
    why: "“Caseloads for CiN and LAC teams remain at 16-18 cases on average per social worker” (plan item 1). It was set for the children in need and looked after teams; the official average covers all who hold cases. On 18 October 2018 the cabinet approved another plan, whose own numeric targets have not been found.",
    action: "manageable-caseloads",
    ...DOCUMENTS.plan2015,
  },
];

const OFSTED_2018 = "What needs to improve (Ofsted, July 2018)";
const NOT_FOUND =
  "From Ofsted’s report of 23 July 2018. The owners, dates and targets of the council’s action plan of October 2018 have not been found, nor how far it was carried out.";

function needsToImprove(id: string, title: string, measures: string): Row {
  return { priority: OFSTED_2018, id, title, state: "not-known", measures, note: NOT_FOUND };
}

export const ACTIONS: readonly Row[] = [
  {
    priority: "Manageable caseloads (improvement plan, June 2015)",
    id: "manageable-caseloads",
    title: "Caseloads for CiN and LAC teams remain at 16-18 cases on average per social worker",
    owner: "Assistant Director, Safeguarding and Family Support",
    due_text: "Ongoing",
    state: "not-known",
    state_text: "Red on 26 June 2015, the last state found",
    measures: "caseload-average",
    evidence: DOCUMENTS.plan2015.source,
    evidence_link: DOCUMENTS.plan2015.source_link,
    note: "Watched by weekly caseload reports, a monthly performance report and monthly performance challenge meetings. If performance dips without an adequate explanation and response from the lead officer, the independent chair of the Herefordshire Safeguarding Children Board escalates to the Director.",
  },
  needsToImprove(
    "leadership-urgency",
    "The urgency with which leaders act on a robust and timely action plan",
    "",
  ),
  needsToImprove(
    "enough-social-workers",
    "The sufficiency of social workers and managers, and the volume of caseloads",
    "caseload-average; vacancy-rate; agency-rate; turnover-rate",
  ),
  needsToImprove(
    "senior-managers",
    "Senior managers’ interaction with social workers",
    "turnover-rate",
  ),
  needsToImprove(
    "pace-of-plans",
    "The pace of child protection and child in need plans",
    "repeat-child-protection-plans; child-protection-reviews-on-time",
  ),
  needsToImprove("supervision", "The regularity and quality of supervision", ""),
  needsToImprove(
    "management-oversight",
    "Management oversight, quality assurance and performance management",
    "assessments-within-45-days; conferences-within-15-days",
  ),
  needsToImprove("life-story-work", "Life-story work", ""),
];

const SCRUTINY_MASH = {
  date: "2018-10-01",
  title: "Scrutiny committee: referrals to the MASH",
  ...DOCUMENTS.mash2018,
} as const;
const CABINET = {
  date: "2018-10-18",
  title: "Cabinet: Ofsted’s inspection and the action plan",
  ...DOCUMENTS.cabinet2018,
} as const;
const QUARTERLY_REVIEW = {
  date: "2019-03-11",
  title: "Scrutiny committee: quarterly review against the action plan",
  ...DOCUMENTS.review2019,
} as const;
const ACTION_LOG = {
  date: "2022-07-26",
  title: "Scrutiny committee: the action log",
  ...DOCUMENTS.log2022,
} as const;

/** The meetings whose day a source gives, with what members asked and what is minuted as an answer. */
export const SESSIONS: readonly Row[] = [
  {
    ...SCRUTINY_MASH,
    kind: "agenda",
    measure: "referrals",
    text: "Referrals to the MASH, with West Mercia Police",
  },
  {
    ...SCRUTINY_MASH,
    kind: "question",
    id: "police-app",
    measure: "referrals-from-police",
    text: "Does the police’s mobile phone application drive referrals?",
    by: "Scrutiny committee",
  },
  {
    ...SCRUTINY_MASH,
    kind: "answer",
    id: "police-app",
    text: "The application is a tool with general advice. Concerns go through the Harm Assessment Unit, one of whose members sits in the MASH, and the police have a duty to refer every child considered to be at risk.",
    by: "Detective chief inspector, West Mercia Police",
    on: "2018-10-01",
  },
  {
    ...SCRUTINY_MASH,
    kind: "question",
    id: "risk-averse",
    measure: "referrals-from-police",
    text: "Are some officers more risk-averse than others, and does that raise the number of referrals?",
    by: "Scrutiny committee",
  },
  {
    ...CABINET,
    kind: "agenda",
    text: "Ofsted’s inspection of June 2018 and the action plan, to be submitted to Ofsted by 25 October 2018",
  },
  {
    ...CABINET,
    kind: "commitment",
    id: "refresh-every-three-months",
    text: "The action plan covers the next three months and is then refreshed: closed actions are removed and new ones added",
    by: "Cabinet",
  },
  {
    ...CABINET,
    kind: "commitment",
    id: "quarterly-scrutiny",
    text: "Scrutiny reviews performance against the plan every quarter, and there are regular performance challenge sessions",
    by: "Cabinet",
  },
  {
    ...QUARTERLY_REVIEW,
    kind: "agenda",
    text: "Quarterly review of performance against the Ofsted action plan",
  },
  {
    ...QUARTERLY_REVIEW,
    kind: "question",
    id: "fewer-referrals",
    measure: "referrals",
    text: "How was there a reduction in the number of referrals?",
    by: "Scrutiny committee",
  },
  { ...ACTION_LOG, kind: "agenda", text: "The committee’s action log" },
  {
    ...ACTION_LOG,
    kind: "question",
    id: "overdue-actions",
    text: "What of the items that are overdue, those whose owners are no longer employed, and those marked complete that members cannot recall seeing answered?",
    by: "Scrutiny committee",
  },
];

/** Something that happened on a day (or in a month: its first day), and the measures it is marked on. */
export interface Event {
  readonly day: Day;
  readonly measures: readonly string[];
  readonly text: string;
  readonly document: Row;
}

export const EVENTS: readonly Event[] = [
  {
    day: "2018-07-16",
    measures: ["vacancy-rate"],
    text: "Employment panel, 16 July 2018: 21 of 74 children’s social worker posts vacant, and incentives proposed",
    document: DOCUMENTS.panel2018,
  },
  {
    day: "2018-07-23",
    measures: ["caseload-average"],
    text: "Ofsted, 23 July 2018: requires improvement, the impact of leaders inadequate; social workers have high caseloads (paragraphs 10 and 55)",
    document: DOCUMENTS.ofsted,
  },
  {
    day: "2018-07-23",
    measures: ["vacancy-rate", "agency-rate"],
    text: "Ofsted, 23 July 2018: requires improvement, the impact of leaders inadequate; difficulty in recruiting still open since 2014 (paragraph 52)",
    document: DOCUMENTS.ofsted,
  },
  {
    day: "2018-07-23",
    measures: ["no-further-action", "referrals"],
    text: "Ofsted, 23 July 2018: too many children are referred who do not need this level of support (paragraph 2)",
    document: DOCUMENTS.ofsted,
  },
  {
    day: "2018-07-23",
    measures: ["repeat-child-protection-plans"],
    text: "Ofsted, 23 July 2018: fewer repeat child protection plans (paragraph 15), which the official figures do not show",
    document: DOCUMENTS.ofsted,
  },
  {
    day: "2018-10-18",
    measures: ["caseload-average", "vacancy-rate", "agency-rate", "no-further-action"],
    text: "Cabinet, 18 October 2018, approves the action plan for Ofsted",
    document: DOCUMENTS.cabinet2018,
  },
  {
    day: "2019-01-01",
    measures: ["referrals", "no-further-action"],
    text: "Ofsted’s focused visit on the front door and the MASH, January 2019",
    document: DOCUMENTS.review2019,
  },
  {
    day: "2019-12-01",
    measures: ["vacancy-rate", "turnover-rate"],
    text: "Ofsted’s focused visit, December 2019: little progress, with vacancies and turnover of staff",
    document: DOCUMENTS.visit2019,
  },
  {
    day: "2022-07-29",
    measures: ["caseload-average", "vacancy-rate", "agency-rate"],
    text: "Ofsted’s inspection of 18 to 29 July 2022, published 21 September 2022: inadequate",
    document: DOCUMENTS.ofsted,
  },
  {
    day: "2022-07-29",
    measures: ["no-further-action", "assessments-within-45-days", "conferences-within-15-days"],
    text: "Ofsted’s inspection of 18 to 29 July 2022, published 21 September 2022: inadequate",
    document: DOCUMENTS.ofsted,
  },
];

export const BREAKS: readonly Row[] = [
  {
    measure: "caseload-average",
    period: "2017-09",
    kind: "break",
    text: "The method changed in 2017: the department says that earlier figures do not compare",
    ...DOCUMENTS.caseloadMethod,
  },
];

export const RIVALS: readonly Row[] = [
  {
    measure: "caseload-average",
    title: "Herefordshire Council",
    when: "April 2014",
    value: 16,
    text: "16 cases a social worker on average",
    difference:
      "The council’s own count, before the department published one. Ofsted gave 18 for the same weeks.",
    ...DOCUMENTS.caseloads2014,
  },
  {
    measure: "caseload-average",
    title: "Ofsted",
    when: "April to May 2014",
    value: 18,
    text: "18 cases a social worker on average",
    difference:
      "From the inspection (report of 30 June 2014, paragraph 57). The council gave 16 for the same weeks.",
    ...DOCUMENTS.ofsted,
  },
  {
    measure: "vacancy-rate",
    title: "Employment panel",
    when: "16 July 2018",
    period: "2018-09",
    value: 28.4,
    text: "28.4% (21 of 74 posts)",
    difference:
      "It counts posts on 16 July; the department counts full-time equivalents on 30 September (31.0 of 115.4). The percentage is computed here from 21 and 74.",
    ...DOCUMENTS.panel2018,
  },
  {
    measure: "agency-rate",
    title: "Council task group",
    when: "September 2023",
    period: "2023-09",
    value: 72,
    text: "72% (64 of 89 staff)",
    difference:
      "The task group counts 89 staff; the department counts 173.3 full-time equivalents in all (95.7 agency, 77.6 in post). Which staff the 89 are is not said.",
    ...DOCUMENTS.taskGroup2023,
  },
  {
    measure: "agency-rate",
    title: "Freedom of information answer",
    when: "1 March 2025",
    period: "2025-09",
    value: 57.5,
    text: "57.5% (23 of 40 front-line child protection social workers)",
    difference:
      "It counts front-line child protection workers on 1 March; the department counts all social workers on 30 September.",
    ...DOCUMENTS.request2025,
  },
  {
    measure: "no-further-action",
    title: "Scrutiny chair, at cabinet",
    when: "18 October 2018",
    period: "2018-03",
    value: 70,
    text: "over 70% of police referrals to the MASH",
    difference:
      "It counts police referrals as they reach the MASH; the department counts referrals from all sources after screening (1,909 of 3,414 in the year to March 2018).",
    ...DOCUMENTS.cabinet2018,
  },
  {
    measure: "ceasing-to-be-looked-after",
    title: "Herefordshire Council",
    when: "2023 to 2024",
    period: "2024-03",
    value: 121,
    text: "121 children left care",
    difference: "The council’s own count; the department publishes 122. No reason is given.",
    ...DOCUMENTS.answer2024,
  },
  {
    measure: "children-looked-after-rate",
    title: "Herefordshire Council",
    when: "2023 to 2024",
    period: "2024-03",
    value: 112,
    text: "112 per 10,000 children",
    difference:
      "The council’s own figure; the department publishes 113 for 31 March 2024. No reason is given.",
    ...DOCUMENTS.answer2024,
  },
];

/**
 * The day by which the absence rate of 2021 had been revised: the usual day of the publication of
 * September 2024, the first edition found with 2.4 in it. That of September 2022 still had 3.1.
 */
export const ABSENCE_2021 = {
  measure: "absence-rate",
  period: "2021-09",
  fact: "Sickness absence rate (as first published, later revised to 2.4)",
  revisedBy: "2025-02-27",
} as const;
