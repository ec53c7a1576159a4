import type { Counting, Polarity, Unit } from "#contract/measure.ts";

/** A measure that is taken from the facts: `fact` is what they call it. */
export interface FactMeasure {
  readonly fact: string;
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly unit: Unit;
  readonly per: string;
  readonly polarity: Polarity;
  readonly counting: Counting;
  readonly decimals: number;
  readonly definition: string;
  readonly caution?: string;
  readonly source: keyof typeof SOURCES;
  readonly usualDelay: number;
}

/** The department's publications come out about the end of October and the middle of November. */
const CHILDREN_IN_NEED_DELAY = 210;
const LOOKED_AFTER_DELAY = 230;

const CSC =
  "https://github.com/dfe-analytical-services/CSC_outcomes_and_enablers/blob/2f5d11a431050523dab58810083259d3313029ae/data-raw";

export const SOURCES = {
  lait: {
    title: "Local Authority Interactive Tool, Department for Education",
    link: "https://github.com/dfe-analytical-services/local-authority-interactive-tool/blob/2e30e3959a6ab8b2d22941b84764da41a40ac91b/01_data/02_prod/bds_long_0.parquet",
  },
  subsequentPlans: {
    title: "Children in need, Department for Education (file d3, subsequent plans)",
    link: `${CSC}/d3_cpps_subsequent_plan_2013_to_2025.csv`,
  },
  plansAtYearEnd: {
    title: "Children in need, Department for Education (file d5, plans at 31 March)",
    link: `${CSC}/d5_cpps_at31march_by_duration_2013_to_2025.csv`,
  },
} as const;

export const ADDED_AREAS = [
  {
    id: "assessments-and-child-protection",
    title: "Assessments and child protection",
    about: "Whether assessments, conferences and reviews are on time, and children on a plan.",
  },
  {
    id: "children-looked-after",
    title: "Children looked after",
    about: "How many children the council looks after, and how many come and leave.",
  },
] as const;

const REFERRALS = "mash-and-referrals";
const PROTECTION = "assessments-and-child-protection";
const LOOKED_AFTER = "children-looked-after";

const FROM_LAIT = { source: "lait", usualDelay: CHILDREN_IN_NEED_DELAY } as const;
const SHARE_OF_REFERRALS = {
  ...FROM_LAIT,
  area: REFERRALS,
  unit: "percent",
  per: "of referrals",
  polarity: "none",
  counting: "flow",
  decimals: 1,
} as const;
const READ_TOGETHER =
  "Read the number with the rate per 10,000 children and with the numbers who start and cease to be looked after.";

/** Polarity is that of the department's Local Authority Interactive Tool. */
export const FACT_MEASURES: readonly FactMeasure[] = [
  {
    ...FROM_LAIT,
    fact: "Referrals rate",
    id: "referral-rate",
    title: "Referral rate",
    area: REFERRALS,
    unit: "rate",
    per: "per 10,000 children",
    polarity: "none",
    counting: "flow",
    decimals: 1,
    definition:
      "Referrals in the year to 31 March for every 10,000 children aged 0 to 17 in the population.",
    caution:
      "A big change may come from what the council counts as a referral, as the department itself says.",
  },
  {
    ...SHARE_OF_REFERRALS,
    fact: "Referrals from police",
    id: "referrals-from-police",
    title: "Referrals from the police",
    definition:
      "Referrals in the year to 31 March whose source was the police, as a share of all referrals.",
    caution:
      "Police notifications that stay contacts are not referrals, and are not in the official statistics.",
  },
  {
    ...SHARE_OF_REFERRALS,
    fact: "Referrals from schools",
    id: "referrals-from-schools",
    title: "Referrals from schools",
    definition:
      "Referrals in the year to 31 March whose source was a school, as a share of all referrals.",
  },
  {
    ...SHARE_OF_REFERRALS,
    fact: "Referrals from health services",
    id: "referrals-from-health-services",
    title: "Referrals from health services",
    definition:
      "Referrals in the year to 31 March whose source was a health service, as a share of all referrals.",
  },
  {
    ...FROM_LAIT,
    fact: "Assessments completed within 45 working days",
    id: "assessments-within-45-days",
    title: "Assessments within 45 working days",
    area: PROTECTION,
    unit: "percent",
    per: "of assessments",
    polarity: "higher",
    counting: "flow",
    decimals: 1,
    definition:
      "Assessments that ended in the year to 31 March within 45 working days of the referral, as a share of all assessments that ended in the year.",
  },
  {
    ...FROM_LAIT,
    fact: "Section 47 enquiries rate",
    id: "section-47-rate",
    title: "Section 47 enquiries",
    area: PROTECTION,
    unit: "rate",
    per: "per 10,000 children",
    polarity: "none",
    counting: "flow",
    decimals: 1,
    definition:
      "Enquiries under section 47 of the Children Act 1989 (whether a child suffers or may suffer significant harm) that started in the year to 31 March, for every 10,000 children aged 0 to 17.",
  },
  {
    ...FROM_LAIT,
    fact: "Initial child protection conferences within 15 working days",
    id: "conferences-within-15-days",
    title: "Child protection conferences within 15 working days",
    area: PROTECTION,
    unit: "percent",
    per: "of initial conferences",
    polarity: "higher",
    counting: "flow",
    decimals: 1,
    definition:
      "Initial child protection conferences in the year to 31 March that were held within 15 working days of the start of the section 47 enquiry, as a share of all initial conferences.",
  },
  {
    fact: "Child protection plans starting in year",
    id: "child-protection-plans-starting",
    title: "Child protection plans starting",
    area: PROTECTION,
    unit: "count",
    per: "plans",
    polarity: "none",
    counting: "flow",
    decimals: 0,
    definition:
      "Child protection plans that started in the year to 31 March. A child can count more than once.",
    source: "subsequentPlans",
    usualDelay: CHILDREN_IN_NEED_DELAY,
  },
  {
    fact: "Second or subsequent child protection plan",
    id: "repeat-child-protection-plans",
    title: "Second or subsequent child protection plans",
    area: PROTECTION,
    unit: "percent",
    per: "of plans starting",
    polarity: "lower",
    counting: "flow",
    decimals: 1,
    definition:
      "Child protection plans that started in the year to 31 March for a child who had ever had one before, as a share of all plans that started. A child can count more than once.",
    source: "subsequentPlans",
    usualDelay: CHILDREN_IN_NEED_DELAY,
  },
  {
    fact: "Children on a child protection plan",
    id: "children-on-a-plan",
    title: "Children on a child protection plan",
    area: PROTECTION,
    unit: "count",
    per: "children",
    polarity: "none",
    counting: "stock",
    decimals: 0,
    definition: "Children who were the subject of a child protection plan on 31 March.",
    source: "plansAtYearEnd",
    usualDelay: CHILDREN_IN_NEED_DELAY,
  },
  {
    ...FROM_LAIT,
    fact: "Child protection plan rate",
    id: "children-on-a-plan-rate",
    title: "Rate of children on a child protection plan",
    area: PROTECTION,
    unit: "rate",
    per: "per 10,000 children",
    polarity: "none",
    counting: "stock",
    decimals: 1,
    definition:
      "Children who were the subject of a child protection plan on 31 March, for every 10,000 children aged 0 to 17.",
  },
  {
    ...FROM_LAIT,
    fact: "Child protection plans reviewed on time",
    id: "child-protection-reviews-on-time",
    title: "Child protection plans reviewed on time",
    area: PROTECTION,
    unit: "percent",
    per: "of children on a plan for 3 months or more",
    polarity: "higher",
    counting: "stock",
    decimals: 1,
    definition:
      "Children on a child protection plan on 31 March for at least three months whose reviews were all on time, as a share of all children on a plan for at least three months.",
    caution:
      "The department’s own wording of the denominator is unclear: this is the reading taken here.",
  },
  {
    fact: "Children looked after",
    id: "children-looked-after",
    title: "Children looked after",
    area: LOOKED_AFTER,
    unit: "count",
    per: "children",
    polarity: "none",
    counting: "stock",
    decimals: 0,
    definition: "Children looked after by the council on 31 March.",
    caution: READ_TOGETHER,
    source: "lait",
    usualDelay: LOOKED_AFTER_DELAY,
  },
  {
    fact: "Children looked after rate",
    id: "children-looked-after-rate",
    title: "Rate of children looked after",
    area: LOOKED_AFTER,
    unit: "rate",
    per: "per 10,000 children",
    polarity: "none",
    counting: "stock",
    decimals: 0,
    definition:
      "Children looked after on 31 March, for every 10,000 children under 18 in the population.",
    source: "lait",
    usualDelay: LOOKED_AFTER_DELAY,
  },
  {
    fact: "Children starting to be looked after",
    id: "starting-to-be-looked-after",
    title: "Children who started to be looked after",
    area: LOOKED_AFTER,
    unit: "count",
    per: "children",
    polarity: "none",
    counting: "flow",
    decimals: 0,
    definition: "Children who started to be looked after in the year to 31 March.",
    source: "lait",
    usualDelay: LOOKED_AFTER_DELAY,
  },
  {
    fact: "Children ceasing to be looked after",
    id: "ceasing-to-be-looked-after",
    title: "Children who ceased to be looked after",
    area: LOOKED_AFTER,
    unit: "count",
    per: "children",
    polarity: "none",
    counting: "flow",
    decimals: 0,
    definition: "Children who ceased to be looked after in the year to 31 March.",
    source: "lait",
    usualDelay: LOOKED_AFTER_DELAY,
  },
];
