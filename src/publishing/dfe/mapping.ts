import type { Counting, Polarity, Stage, Unit } from "#contract/measure.ts";

/**
 * A file of the Department for Education's open data: which of its rows count, in which month its
 * years end, and how many days after that month it usually comes out.
 */
export interface Publication {
  readonly title: string;
  readonly link: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly yearEnd: "03" | "09";
  readonly usualDelay: number;
}

export const PUBLICATIONS = {
  workforce: {
    title: "Children’s social work workforce, Department for Education",
    link: "https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce",
    filters: { time_identifier: "Reporting year" },
    yearEnd: "09",
    usualDelay: 150,
  },
  referrals: {
    title: "Children in need, Department for Education",
    link: "https://explore-education-statistics.service.gov.uk/find-statistics/children-in-need",
    filters: { time_identifier: "Reporting year", category: "Referrals and Re-referrals" },
    yearEnd: "03",
    usualDelay: 210,
  },
} as const satisfies Readonly<Record<string, Publication>>;

export type PublicationId = keyof typeof PUBLICATIONS;

export const PUBLICATION_IDS = [
  "workforce",
  "referrals",
] as const satisfies readonly PublicationId[];

/** The columns that say when and where; every file of open data has them. */
export const PLACE_COLUMNS = [
  "time_period",
  "geographic_level",
  "region_name",
  "old_la_code",
  "new_la_code",
  "la_name",
] as const;

/** What a numerator or denominator counts, and the columns that are added up to it. */
export interface Part {
  readonly columns: readonly string[];
  readonly counts: string;
}

/** A measure as it stands in a file: the sum of its columns, less one where a measure is a difference. */
export interface DfeMeasure {
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly publication: PublicationId;
  readonly columns: readonly string[];
  readonly less?: string;
  readonly unit: Unit;
  readonly per: string;
  readonly polarity: Polarity;
  readonly counting: Counting;
  readonly decimals: number;
  readonly definition: string;
  readonly numerator?: Part;
  readonly denominator?: Part;
  readonly caution?: string;
  /** Its place at the front door. Contacts and notifications are not in official statistics. */
  readonly stage?: Stage;
}

export const AREAS = [
  {
    id: "caseload",
    title: "Caseload",
    about: "How many children’s cases the social workers who hold cases have, on average.",
  },
  {
    id: "recruitment-and-retention",
    title: "Recruitment and retention",
    about: "Posts, people in them, vacancies, agency workers, and who came and left.",
  },
  {
    id: "mash-and-referrals",
    title: "MASH and referrals",
    about:
      "Requests for services that became referrals, and what came of them. Contacts are not in the official statistics.",
  },
] as const;

const WORKERS = "FTE social workers";
const POSTS = "FTE posts";

/**
 * Every measure taken from the files, in the order of the scorecard. Polarity is that of the
 * department's Local Authority Interactive Tool; where it gives none, the measure has none.
 * Definitions follow the department's methodology.
 */
export const MEASURES: readonly DfeMeasure[] = [
  {
    id: "caseload-average",
    title: "Average caseload",
    area: "caseload",
    publication: "workforce",
    columns: ["caseload_fte"],
    unit: "cases",
    per: "cases a worker",
    polarity: "lower",
    counting: "stock",
    decimals: 1,
    definition:
      "Cases held on 30 September, divided by the full-time-equivalent (FTE) social workers, agency workers included, who hold at least one case. Each child counts as one case, brothers and sisters too.",
    numerator: { columns: ["cases"], counts: "cases held" },
    denominator: {
      columns: ["case_holders_fte"],
      counts: "FTE social workers, agency included, who hold a case",
    },
    caution:
      "An average hides how the cases are spread: some workers may hold far more. A council’s own average can differ, because councils count newly qualified and absent workers differently.",
  },
  {
    id: "cases-held",
    title: "Cases held",
    area: "caseload",
    publication: "workforce",
    columns: ["cases"],
    unit: "count",
    per: "cases",
    polarity: "none",
    counting: "stock",
    decimals: 0,
    definition:
      "Cases held by social workers, agency workers included, on 30 September. Each child counts as one case.",
  },
  {
    id: "case-holding-workers",
    title: "Social workers holding cases",
    area: "caseload",
    publication: "workforce",
    columns: ["case_holders_fte"],
    unit: "fte",
    per: WORKERS,
    polarity: "none",
    counting: "stock",
    decimals: 1,
    definition:
      "Full-time-equivalent (FTE) social workers, agency workers included, who held at least one case on 30 September.",
  },
  {
    id: "posts",
    title: "Social worker posts",
    area: "recruitment-and-retention",
    publication: "workforce",
    columns: ["inpost_fte", "vacancy_fte"],
    unit: "fte",
    per: POSTS,
    polarity: "none",
    counting: "stock",
    decimals: 1,
    definition:
      "Full-time-equivalent (FTE) social workers in post and FTE vacancies on 30 September, added up. The sum is computed here from the two published figures.",
  },
  {
    id: "in-post",
    title: "Social workers in post",
    area: "recruitment-and-retention",
    publication: "workforce",
    columns: ["inpost_fte"],
    unit: "fte",
    per: WORKERS,
    polarity: "none",
    counting: "stock",
    decimals: 1,
    definition:
      "Full-time-equivalent (FTE) social workers employed by the authority on 30 September. Agency workers are not counted.",
  },
  {
    id: "vacancies",
    title: "Social worker vacancies",
    area: "recruitment-and-retention",
    publication: "workforce",
    columns: ["vacancy_fte"],
    unit: "fte",
    per: POSTS,
    polarity: "none",
    counting: "stock",
    decimals: 1,
    definition:
      "Full-time-equivalent (FTE) posts vacant on 30 September, whether or not an agency worker covers them.",
  },
  {
    id: "vacancy-rate",
    title: "Vacancy rate",
    area: "recruitment-and-retention",
    publication: "workforce",
    columns: ["vacancy_rate_fte"],
    unit: "percent",
    per: "of posts",
    polarity: "lower",
    counting: "stock",
    decimals: 1,
    definition:
      "Full-time-equivalent (FTE) vacancies as a share of FTE vacancies and FTE social workers in post, on 30 September. Agency workers are not in the denominator.",
    numerator: { columns: ["vacancy_fte"], counts: "FTE vacancies" },
    denominator: {
      columns: ["vacancy_fte", "inpost_fte"],
      counts: "FTE vacancies and FTE social workers in post, added up here",
    },
    caution:
      "The rate rises when posts are added, although nobody left. Read it with posts, social workers in post and agency workers.",
  },
  {
    id: "agency-workers",
    title: "Agency social workers",
    area: "recruitment-and-retention",
    publication: "workforce",
    columns: ["agency_fte"],
    unit: "fte",
    per: WORKERS,
    polarity: "none",
    counting: "stock",
    decimals: 1,
    definition: "Full-time-equivalent (FTE) agency social workers on 30 September.",
  },
  {
    id: "agency-rate",
    title: "Agency rate",
    area: "recruitment-and-retention",
    publication: "workforce",
    columns: ["agency_rate_fte"],
    unit: "percent",
    per: "of social workers",
    polarity: "lower",
    counting: "stock",
    decimals: 1,
    definition:
      "Full-time-equivalent (FTE) agency social workers as a share of FTE agency social workers and FTE social workers in post, on 30 September.",
    numerator: { columns: ["agency_fte"], counts: "FTE agency social workers" },
    denominator: {
      columns: ["agency_fte", "inpost_fte"],
      counts: "FTE agency social workers and FTE social workers in post, added up here",
    },
    caution:
      "Other figures for the agency share count other workers (front-line teams only, people rather than FTE), and differ for that reason.",
  },
  {
    id: "vacancies-covered-by-agency",
    title: "Vacancies covered by agency workers",
    area: "recruitment-and-retention",
    publication: "workforce",
    columns: ["vacancy_agency_cover_rate_fte"],
    unit: "percent",
    per: "of vacancies",
    polarity: "higher",
    counting: "stock",
    decimals: 1,
    definition:
      "Full-time-equivalent (FTE) agency social workers who cover a vacancy, as a share of FTE vacancies, on 30 September.",
    numerator: {
      columns: ["agency_cover_fte"],
      counts: "FTE agency social workers covering vacancies",
    },
    denominator: { columns: ["vacancy_fte"], counts: "FTE vacancies" },
  },
  {
    id: "turnover-rate",
    title: "Turnover rate",
    area: "recruitment-and-retention",
    publication: "workforce",
    columns: ["turnover_rate_fte"],
    unit: "percent",
    per: "of social workers in post",
    polarity: "lower",
    counting: "flow",
    decimals: 1,
    definition:
      "Full-time-equivalent (FTE) social workers who left in the year to 30 September, as a share of FTE social workers in post on that day.",
    numerator: { columns: ["leavers_fte"], counts: "FTE leavers in the year" },
    denominator: { columns: ["inpost_fte"], counts: "FTE social workers in post on 30 September" },
    caution:
      "Leavers are set against those in post at the year’s end, not on average, so that a workforce that shrinks raises the rate twice.",
  },
  {
    id: "starters",
    title: "Social workers who started",
    area: "recruitment-and-retention",
    publication: "workforce",
    columns: ["starters_fte"],
    unit: "fte",
    per: WORKERS,
    polarity: "none",
    counting: "flow",
    decimals: 1,
    definition:
      "Full-time-equivalent (FTE) social workers who started with the authority in the year to 30 September.",
  },
  {
    id: "leavers",
    title: "Social workers who left",
    area: "recruitment-and-retention",
    publication: "workforce",
    columns: ["leavers_fte"],
    unit: "fte",
    per: WORKERS,
    polarity: "none",
    counting: "flow",
    decimals: 1,
    definition:
      "Full-time-equivalent (FTE) social workers who left in the year to 30 September. Moves to an agency or another authority and career breaks count; promotion within, maternity and sick leave do not.",
  },
  {
    id: "net-recruitment",
    title: "Net recruitment",
    area: "recruitment-and-retention",
    publication: "workforce",
    columns: ["starters_fte"],
    less: "leavers_fte",
    unit: "fte",
    per: WORKERS,
    polarity: "none",
    counting: "flow",
    decimals: 1,
    definition:
      "Full-time-equivalent (FTE) starters less FTE leavers in the year to 30 September. The difference is computed here from the two published figures.",
    caution:
      "It need not equal the change in those in post, since hours change and records are corrected.",
  },
  {
    id: "absence-rate",
    title: "Sickness absence rate",
    area: "recruitment-and-retention",
    publication: "workforce",
    columns: ["absence_rate_fte"],
    unit: "percent",
    per: "of working days",
    polarity: "lower",
    counting: "flow",
    decimals: 1,
    definition:
      "Working days lost to sickness in the year to 30 September, as a share of the working days of social workers in post: full-time equivalents times 253 days, or 254 in a leap year.",
  },
  {
    id: "referrals",
    title: "Referrals",
    area: "mash-and-referrals",
    stage: "referrals",
    publication: "referrals",
    columns: ["referral_count"],
    unit: "count",
    per: "referrals",
    polarity: "none",
    counting: "flow",
    decimals: 0,
    definition:
      "Requests for services to be provided by children’s social care in the year to 31 March. Each one counts; a request about a child whose case is already open does not.",
    caution:
      "Referrals are not contacts: contacts, most of which are signposted elsewhere, are not in the official statistics. A big change may come from what the authority counts as a referral, as the department itself says.",
  },
  {
    id: "re-referral-rate",
    title: "Re-referrals within 12 months",
    area: "mash-and-referrals",
    publication: "referrals",
    columns: ["rereferral_percent"],
    unit: "percent",
    per: "of referrals",
    polarity: "lower",
    counting: "flow",
    decimals: 1,
    definition:
      "Referrals in the year to 31 March that came within 12 months of an earlier referral of the same child, as a share of all referrals.",
    numerator: { columns: ["rereferral_count"], counts: "referrals within 12 months of another" },
    denominator: { columns: ["referral_count"], counts: "referrals" },
    caution:
      "A very low figure can come from recording: see whether the years beside it are marked unreliable.",
  },
  {
    id: "no-further-action",
    title: "Referrals that led to no further action",
    area: "mash-and-referrals",
    stage: "referrals-closed",
    publication: "referrals",
    columns: ["no_further_action_percent"],
    unit: "percent",
    per: "of referrals",
    polarity: "none",
    counting: "flow",
    decimals: 1,
    definition:
      "Referrals in the year to 31 March that were closed with no further action before any assessment, as a share of all referrals.",
    numerator: {
      columns: ["no_further_action_count"],
      counts: "referrals closed with no further action",
    },
    denominator: { columns: ["referral_count"], counts: "referrals" },
    caution:
      "It counts referrals from all sources, after screening. Shares of contacts, or of police notifications alone, are other figures. A fall can mean that fewer contacts are recorded as referrals.",
  },
  {
    id: "assessed-not-in-need",
    title: "Assessed, and the child not in need",
    area: "mash-and-referrals",
    stage: "not-in-need",
    publication: "referrals",
    columns: ["not_in_need_percent"],
    unit: "percent",
    per: "of referrals",
    polarity: "none",
    counting: "flow",
    decimals: 1,
    definition:
      "Referrals in the year to 31 March that were closed after an assessment because the child was not in need, as a share of all referrals.",
    numerator: {
      columns: ["not_in_need_count"],
      counts: "referrals closed after an assessment, the child not in need",
    },
    denominator: { columns: ["referral_count"], counts: "referrals" },
  },
];

/**
 * The units in which areas of different sizes compare. A count or a number of workers follows the
 * size of the area, so that no other area's stands beside it.
 */
export const COMPARABLE: ReadonlySet<Unit> = new Set<Unit>(["percent", "rate", "cases", "days"]);

/** The columns of a publication that hold figures. */
export function figureColumns(publication: PublicationId): readonly string[] {
  const columns = MEASURES.filter((measure) => measure.publication === publication).flatMap(
    ({ columns, less, numerator, denominator }) =>
      columns.concat(less ?? [], numerator?.columns ?? [], denominator?.columns ?? []),
  );
  return [...new Set(columns)];
}
