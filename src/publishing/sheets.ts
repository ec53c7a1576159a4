/** One column of the analyst's files: what it holds, in the words of the guidance notes. */
export interface Column {
  readonly name: string;
  /** A `figure` is a number, or the symbol of official statistics that says why there is none. */
  readonly holds:
    | "id"
    | "text"
    | "number"
    | "figure"
    | "whole"
    | "day"
    | "period"
    | "yes"
    | "link"
    | "ids";
  readonly required?: true;
  /** Whether it is in the unit of the row's measure: of a percentage it may be written 55.9%. */
  readonly inUnit?: true;
  /** The least and the most that a number may be. */
  readonly least?: number;
  readonly most?: number;
  /** The words that are allowed, where there is a list. */
  readonly oneOf?: readonly string[];
  /** A column that is left out where it is not used. */
  readonly seldom?: true;
  readonly guidance: string;
}

export interface SheetLayout {
  readonly name: string;
  /** A sheet that may be left out altogether. */
  readonly optional?: true;
  readonly guidance: string;
  readonly columns: readonly Column[];
}

const SOURCE = {
  name: "source",
  holds: "text",
  guidance: "Where it comes from: the title of the publication",
} as const satisfies Column;
const SOURCE_LINK = {
  name: "source_link",
  holds: "link",
  guidance: "Its web address",
} as const satisfies Column;

/** A row that the public may not see. */
const AUDIENCE = {
  name: "audience",
  holds: "text",
  oneOf: ["public", "members"],
  seldom: true,
  guidance: "members: left out of the files for the public. Empty: for everyone",
} as const satisfies Column;

/** The analyst's files: a folder of CSV files, or one workbook with the same sheets. */
export const SHEETS = [
  {
    name: "organisation",
    guidance:
      "One fact a row. Fields: name, short_name, code, region, title, nature (official, management or illustrative), audience (public or members), published, next_update, about, plan_title, plan_agreed, plan_review_months, plan_about, plan_source, small_number_threshold; and, as often as needed, source and note.",
    columns: [
      { name: "field", holds: "text", required: true, guidance: "The name of the fact" },
      { name: "value", holds: "text", required: true, guidance: "The fact" },
      { name: "link", holds: "link", guidance: "A web address, for a source" },
      AUDIENCE,
    ],
  },
  {
    name: "areas",
    guidance: "The parts of the service, in the order of the scorecard.",
    columns: [
      { name: "id", holds: "id", required: true, guidance: "caseload" },
      { name: "title", holds: "text", required: true, guidance: "Caseload" },
      { name: "about", holds: "text", guidance: "One sentence" },
      AUDIENCE,
    ],
  },
  {
    name: "measures",
    guidance: "One row a measure. A new measure is a new row.",
    columns: [
      { name: "id", holds: "id", required: true, guidance: "caseload-average" },
      { name: "title", holds: "text", required: true, guidance: "Average caseload" },
      { name: "area", holds: "id", required: true, guidance: "The id of its area" },
      {
        name: "unit",
        holds: "text",
        required: true,
        oneOf: ["count", "percent", "rate", "cases", "fte", "days"],
        guidance: "percent is 0 to 100; rate is per 10,000 children",
      },
      {
        name: "per",
        holds: "text",
        guidance: "What is counted, as it stands after the figure: referrals; cases a worker",
      },
      {
        name: "polarity",
        holds: "text",
        required: true,
        oneOf: ["lower", "higher", "range", "none"],
        guidance: "Which way is good; none is for information",
      },
      {
        name: "frequency",
        holds: "text",
        required: true,
        oneOf: ["month", "quarter", "year"],
        guidance: "How often it is counted",
      },
      {
        name: "counting",
        holds: "text",
        required: true,
        oneOf: ["flow", "stock", "smoothed"],
        guidance: "flow: over the period; stock: at its end; smoothed: a rolling figure",
      },
      {
        name: "decimals",
        holds: "whole",
        required: true,
        most: 3,
        guidance: "Decimals shown: 0 to 3",
      },
      { name: "definition", holds: "text", required: true, guidance: "What exactly is counted" },
      { name: "numerator", holds: "text", guidance: "What the numerator counts, in plain words" },
      { name: "denominator", holds: "text", guidance: "What the denominator counts" },
      { name: "caution", holds: "text", guidance: "What a reader may get wrong" },
      { ...SOURCE, required: true },
      SOURCE_LINK,
      { name: "owner", holds: "text", guidance: "Who answers for it: a role" },
      {
        name: "usual_delay",
        holds: "whole",
        guidance: "Days from the period's end to publication, usually",
      },
      {
        name: "tolerance",
        holds: "number",
        inUnit: true,
        least: 0,
        guidance: "How far past its target still counts as close",
      },
      {
        name: "baseline",
        holds: "whole",
        least: 2,
        guidance: "Limits rest on this many first periods",
      },
      {
        name: "seasonal",
        holds: "yes",
        guidance: "yes where the time of year matters (school holidays)",
      },
      {
        name: "stage",
        holds: "text",
        oneOf: [
          "notifications",
          "contacts",
          "contacts-closed",
          "referrals",
          "referrals-closed",
          "not-in-need",
        ],
        guidance: "Its place in the picture of the front door, where it has one",
      },
      {
        name: "counts_people",
        holds: "yes",
        seldom: true,
        guidance:
          "yes where it counts children or families, so that a number under five is hidden; no for workers, posts and time. Empty: yes for count, percent and rate",
      },
      AUDIENCE,
    ],
  },
  {
    name: "observations",
    guidance:
      "One row a figure. A figure published again is a new row with a later published day: the earlier one is kept as a revision.",
    columns: [
      { name: "measure", holds: "id", required: true, guidance: "The id of its measure" },
      {
        name: "period",
        holds: "period",
        required: true,
        guidance: "2018-04, 2018-Q1; a year is named by its last month",
      },
      {
        name: "value",
        holds: "figure",
        inUnit: true,
        guidance: "Where there is none: empty with a flag that says why, or the flag itself",
      },
      { name: "numerator", holds: "figure", guidance: "Where it has one" },
      { name: "denominator", holds: "figure", least: 0, guidance: "Where it has one" },
      {
        name: "flag",
        holds: "text",
        oneOf: ["c", "x", "z", "low", "k", "u", "p", "r", "e"],
        guidance:
          "c suppressed, x not available, z not applicable, low or k rounds to zero, u unreliable; p provisional, r revised, e estimated",
      },
      { name: "dimension", holds: "text", guidance: "Source of referral: empty for the whole" },
      { name: "member", holds: "text", guidance: "Police: empty for the whole" },
      {
        name: "published",
        holds: "day",
        guidance: "The day it became known, where that was not the usual delay",
      },
      AUDIENCE,
    ],
  },
  {
    name: "targets",
    guidance:
      "A target that changes is a new row; the old one stays, with the day it was superseded.",
    columns: [
      { name: "measure", holds: "id", required: true, guidance: "The id of its measure" },
      { name: "from", holds: "period", required: true, guidance: "The first period it holds for" },
      { name: "to", holds: "period", guidance: "The last; empty for no end" },
      {
        name: "value",
        holds: "number",
        inUnit: true,
        guidance: "The target (at the end of a line)",
      },
      { name: "lower", holds: "number", inUnit: true, guidance: "Of a band" },
      { name: "upper", holds: "number", inUnit: true, guidance: "Of a band" },
      { name: "start", holds: "number", inUnit: true, guidance: "Where a line starts" },
      {
        name: "shape",
        holds: "text",
        required: true,
        oneOf: ["step", "line"],
        guidance: "step holds throughout; line runs from start to value",
      },
      { name: "label", holds: "text", required: true, guidance: "As it is to be shown" },
      { name: "set_by", holds: "text", required: true, guidance: "Who set it" },
      { name: "agreed", holds: "day", guidance: "When" },
      { name: "superseded", holds: "day", guidance: "When another took its place" },
      { name: "why", holds: "text", guidance: "Why this level" },
      { name: "action", holds: "id", guidance: "The action of the plan that serves it" },
      SOURCE,
      SOURCE_LINK,
      AUDIENCE,
    ],
  },
  {
    name: "comparators",
    optional: true,
    guidance: "The figures of other areas.",
    columns: [
      { name: "measure", holds: "id", required: true, guidance: "The id of its measure" },
      {
        name: "kind",
        holds: "text",
        required: true,
        oneOf: ["neighbours", "region", "england", "neighbour"],
        guidance: "neighbours is their mean; neighbour is one of them",
      },
      { name: "name", holds: "text", required: true, guidance: "West Midlands" },
      { name: "period", holds: "period", required: true, guidance: "As in observations" },
      { name: "value", holds: "figure", inUnit: true, guidance: "As in observations" },
      {
        name: "flag",
        holds: "text",
        oneOf: ["c", "x", "z", "low", "k", "u", "p", "r", "e"],
        guidance: "As in observations",
      },
      {
        name: "authorities",
        holds: "whole",
        guidance: "For a mean: how many authorities had a figure",
      },
      {
        name: "numerator",
        holds: "figure",
        guidance: "For a single area, where it is published; empty for a mean",
      },
      { name: "denominator", holds: "figure", least: 0, guidance: "As the numerator" },
      { name: "list", holds: "text", guidance: "The title of the neighbour list" },
      { name: "list_year", holds: "whole", guidance: "Its year" },
      { name: "members", holds: "text", guidance: "Its authorities, separated by semicolons" },
      { name: "note", holds: "text", guidance: "Who is missing, and why" },
      AUDIENCE,
    ],
  },
  {
    name: "annotations",
    optional: true,
    guidance:
      "What happened (event), a break in the series (break), a declared step in the process (step).",
    columns: [
      { name: "measure", holds: "id", required: true, guidance: "The id of its measure" },
      { name: "period", holds: "period", required: true, guidance: "When" },
      {
        name: "kind",
        holds: "text",
        required: true,
        oneOf: ["event", "break", "step"],
        guidance: "What it is",
      },
      { name: "text", holds: "text", required: true, guidance: "In one sentence" },
      { name: "by", holds: "text", guidance: "Who declared it: needed for a step" },
      SOURCE,
      SOURCE_LINK,
      AUDIENCE,
    ],
  },
  {
    name: "commentary",
    optional: true,
    guidance: "Officers' explanations.",
    columns: [
      { name: "measure", holds: "id", required: true, guidance: "The id of its measure" },
      { name: "period", holds: "period", required: true, guidance: "The period it explains" },
      { name: "published", holds: "day", required: true, guidance: "When it was given" },
      { name: "author", holds: "text", required: true, guidance: "A role" },
      { name: "text", holds: "text", required: true, guidance: "The explanation" },
      AUDIENCE,
    ],
  },
  {
    name: "exceptions",
    optional: true,
    guidance: "A measure off target that was accepted for a time.",
    columns: [
      { name: "measure", holds: "id", required: true, guidance: "The id of its measure" },
      { name: "from", holds: "day", required: true, guidance: "The first day" },
      { name: "until", holds: "day", required: true, guidance: "The last day" },
      { name: "reason", holds: "text", required: true, guidance: "Why" },
      { name: "accepted_by", holds: "text", required: true, guidance: "Who accepted it" },
      AUDIENCE,
    ],
  },
  {
    name: "actions",
    optional: true,
    guidance: "The plan: one row an action, in order; the priority is repeated.",
    columns: [
      { name: "priority", holds: "text", required: true, guidance: "The priority it belongs to" },
      { name: "id", holds: "id", required: true, guidance: "recruitment-offer" },
      { name: "title", holds: "text", required: true, guidance: "What is to be done" },
      { name: "owner", holds: "text", guidance: "A role, not a name" },
      { name: "owner_vacant", holds: "yes", guidance: "yes where nobody holds the role" },
      { name: "due", holds: "day", guidance: "The day it is due" },
      { name: "due_text", holds: "text", guidance: "Where it is not a day: Ongoing" },
      {
        name: "state",
        holds: "text",
        required: true,
        oneOf: ["not-started", "in-progress", "complete", "closed", "not-known"],
        guidance: "How far it is",
      },
      { name: "state_text", holds: "text", guidance: "As the plan itself put it" },
      { name: "completed_on", holds: "day", guidance: "When it was completed" },
      { name: "review", holds: "day", guidance: "When it is reviewed" },
      {
        name: "measures",
        holds: "ids",
        guidance: "The measures it should move, separated by semicolons",
      },
      { name: "evidence", holds: "text", guidance: "What shows that it was done" },
      { name: "evidence_link", holds: "link", guidance: "Its web address" },
      { name: "note", holds: "text", guidance: "Anything else" },
      {
        name: "members_note",
        holds: "text",
        seldom: true,
        guidance: "A note for members alone: left out of the files for the public",
      },
      AUDIENCE,
    ],
  },
  {
    name: "sessions",
    optional: true,
    guidance:
      "The record of the sessions: one row an agenda item, question, answer (its id is the question's), commitment or action.",
    columns: [
      { name: "date", holds: "day", required: true, guidance: "The day of the session" },
      { name: "title", holds: "text", required: true, guidance: "Of the session" },
      {
        name: "kind",
        holds: "text",
        required: true,
        oneOf: ["agenda", "question", "answer", "commitment", "action"],
        guidance: "What the row is",
      },
      { name: "id", holds: "id", guidance: "Of the question, commitment or action" },
      { name: "measure", holds: "id", guidance: "The measure it is about" },
      { name: "text", holds: "text", required: true, guidance: "What was asked, said or promised" },
      { name: "by", holds: "text", guidance: "Who asked, answered or owns it: a role" },
      { name: "on", holds: "day", guidance: "The day of an answer, or the day an action was done" },
      {
        name: "bound",
        holds: "text",
        oneOf: ["at-most", "at-least"],
        guidance: "Of a commitment with a number",
      },
      { name: "value", holds: "number", inUnit: true, guidance: "The number promised" },
      { name: "by_period", holds: "period", guidance: "The period by which it was promised" },
      { name: "due", holds: "day", guidance: "When an action is due" },
      SOURCE,
      SOURCE_LINK,
      AUDIENCE,
    ],
  },
  {
    name: "distribution",
    optional: true,
    guidance: "How a caseload is spread over workers.",
    columns: [
      { name: "measure", holds: "id", required: true, guidance: "The id of its measure" },
      { name: "period", holds: "period", required: true, guidance: "As in observations" },
      {
        name: "group",
        holds: "text",
        guidance: "A team, or newly qualified workers; empty for all",
      },
      { name: "lowest", holds: "number", required: true, guidance: "The lowest caseload" },
      {
        name: "lower_quartile",
        holds: "number",
        required: true,
        guidance: "A quarter of workers hold fewer",
      },
      { name: "median", holds: "number", required: true, guidance: "Half of workers hold fewer" },
      {
        name: "upper_quartile",
        holds: "number",
        required: true,
        guidance: "A quarter of workers hold more",
      },
      { name: "highest", holds: "number", required: true, guidance: "The highest caseload" },
      { name: "workers", holds: "whole", required: true, guidance: "How many workers" },
      { name: "limit", holds: "number", guidance: "The limit that workers are counted over" },
      { name: "over_limit", holds: "whole", guidance: "How many workers are over it" },
      AUDIENCE,
    ],
  },
  {
    name: "rivals",
    optional: true,
    guidance: "Another published figure for the same thing, and why it differs.",
    columns: [
      { name: "measure", holds: "id", required: true, guidance: "The id of its measure" },
      { name: "title", holds: "text", required: true, guidance: "Whose figure it is" },
      { name: "when", holds: "text", required: true, guidance: "September 2023" },
      {
        name: "period",
        holds: "period",
        guidance: "The period of the measure that it is set beside",
      },
      {
        name: "value",
        holds: "number",
        required: true,
        inUnit: true,
        guidance: "In the measure's unit",
      },
      { name: "text", holds: "text", required: true, guidance: "72% (64 of 89)" },
      {
        name: "difference",
        holds: "text",
        required: true,
        guidance: "The difference in definition that explains it",
      },
      { ...SOURCE, required: true },
      SOURCE_LINK,
      AUDIENCE,
    ],
  },
] as const satisfies readonly SheetLayout[];

export type SheetName = (typeof SHEETS)[number]["name"];
