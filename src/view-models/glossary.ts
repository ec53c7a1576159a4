import type { Term } from "./models.ts";

const LAIT = {
  title: "Local Authority Interactive Tool, Department for Education",
  link: "https://github.com/dfe-analytical-services/local-authority-interactive-tool",
} as const;
const WORKFORCE = {
  title: "Children's social work workforce: methodology, Department for Education",
  link: "https://explore-education-statistics.service.gov.uk/methodology/children-s-social-work-workforce",
} as const;
const CENSUS = {
  title: "Children in need: methodology, Department for Education",
  link: "https://explore-education-statistics.service.gov.uk/methodology/children-in-need",
} as const;
const SYMBOLS = {
  title: "Analysts' guide: data symbols, Department for Education",
  link: "https://github.com/dfe-analytical-services/analysts-guide",
} as const;
const COUNTING = {
  title: "NHSRplotthedots, after Making Data Count (NHS England)",
  link: "https://github.com/nhs-r-community/NHSRplotthedots",
} as const;
const INSPECTION = {
  title: "Ofsted inspection of Herefordshire, published 23 July 2018",
  link: "https://github.com/data-to-insight/ofsted-ilacs-scrape-tool",
} as const;

/** Every acronym and term of the screens in a sentence or two, in the order of the alphabet. */
export const GLOSSARY: readonly Term[] = [
  term(
    "Accepted exception",
    "A measure that is off target for a reason that was accepted, by a named role, until a set day.",
  ),
  term(
    "Agency worker",
    "A social worker paid through an agency, not employed by the council. The agency rate is their share of all social workers, counted as full-time posts.",
    { source: WORKFORCE },
  ),
  term(
    "Assurance",
    "Whether a measure can be expected to meet its target if nothing changes: likely, not likely, or hit or miss.",
    { source: COUNTING },
  ),
  term(
    "Average",
    "The middle line of a chart: all figures of a phase added up and shared out evenly.",
  ),
  term(
    "Break in the series",
    "From this point on, something is counted in a new way, so figures before and after do not compare.",
  ),
  term(
    "Caseload",
    "The number of cases for each full-time social worker who holds cases. Each child is one case, brothers and sisters too.",
    { source: WORKFORCE },
  ),
  term("child in need", "A child who needs help from the council to grow up healthy and safe.", {
    short: "CIN",
  }),
  term(
    "child protection",
    "What is done for a child who is at risk of serious harm. The child has a plan, which is reviewed at set times.",
    { short: "CP" },
  ),
  term(
    "children looked after",
    "Children in the care of the council: in foster care, in a home, or with relatives under a care order.",
    { short: "LAC" },
  ),
  term(
    "children with disabilities",
    "The team and the service for children who have a disability.",
    { short: "CWD" },
  ),
  term(
    "Common cause",
    "The ups and downs that a steady process makes by chance. They need no story.",
    { source: COUNTING },
  ),
  term("Comparator", "The same figure for another area: England, the region, or similar councils."),
  term(
    "Contact",
    "A call or message to the council about a child. Many need advice only. Contacts are not counted in national figures.",
  ),
  term(
    "Department for Education",
    "The government department that publishes national figures on children’s services.",
    { short: "DfE" },
  ),
  term(
    "Estimated",
    "A figure worked out from part of the records, where the whole was not there.",
    { source: SYMBOLS },
  ),
  term(
    "full-time equivalent",
    "Staff counted as full-time posts: two people at half time are one.",
    { short: "FTE", source: WORKFORCE },
  ),
  term(
    "Hit or miss",
    "The target lies within what the process does by chance: it is met at times and missed at times.",
    { source: COUNTING },
  ),
  term(
    "initial child protection conference",
    "The first meeting of all who know a child at risk. It decides whether the child needs a protection plan.",
    { short: "ICPC" },
  ),
  term(
    "inspection of local authority children’s services",
    "The way in which Ofsted inspects a council's services for children.",
    { short: "ILACS", source: INSPECTION },
  ),
  term(
    "multi-agency safeguarding hub",
    "The front door: council, police, health and others look together at each worry about a child, and decide what is done.",
    { short: "MASH" },
  ),
  term(
    "newly qualified social worker",
    "A social worker in the first year of work, who should hold fewer cases.",
    { short: "NQSW" },
  ),
  term(
    "no further action",
    "A contact or a referral that was closed with nothing more to be done. National figures count the referrals that were closed before any assessment.",
    {
      short: "NFA",
      source: LAIT,
    },
  ),
  term(
    "Not applicable",
    "There is nothing to count here, so there is no figure. The symbol is z.",
    { source: SYMBOLS },
  ),
  term("Not available", "The publisher had no figure to give. The symbol is x.", {
    source: SYMBOLS,
  }),
  term("Not received", "A figure should be here and has not come. That does not mean zero."),
  term(
    "Notification",
    "A message that something has happened, such as a police report. It may lead to a contact or a referral, or to nothing.",
  ),
  term("Off target", "The figure lies past its target, and past what was agreed as close."),
  term(
    "Office for Standards in Education, Children's Services and Skills",
    "The body that inspects children’s services.",
    { short: "Ofsted" },
  ),
  term(
    "Percentage point",
    "The step between two per cents. From 10% to 12% is a rise of 2 percentage points.",
  ),
  term("Polarity", "Which way is good: lower, higher, within a range, or neither."),
  term(
    "Process limits",
    "The lines between which a steady process can be expected to stay. They come from its own figures, not from a target.",
    { source: COUNTING },
  ),
  term(
    "Promise",
    "What an officer says in a session will be reached, at best with a number and a date. The figures then show whether it was kept.",
  ),
  term(
    "Provisional",
    "A figure that may still change. It is drawn and not judged. The symbol is p.",
    { source: SYMBOLS },
  ),
  term("quality assurance", "Checks on how well the work was done, such as reading case files.", {
    short: "QA",
  }),
  term("Re-referral", "A referral of a child who was referred within the 12 months before.", {
    source: LAIT,
  }),
  term(
    "Referral",
    "A request for services for a child. It is not counted again where the child has an open case.",
    { source: LAIT },
  ),
  term("Revised", "A figure that was changed after it was first published. The symbol is r.", {
    source: SYMBOLS,
  }),
  term(
    "Rounds to zero",
    "The figure is not zero, but so small that it rounds to zero. The symbol is low or k.",
    { source: SYMBOLS },
  ),
  term(
    "Run of figures",
    "Seven or more in a row on one side of the average (a shift), or each higher or each lower than the last (a trend).",
    { source: COUNTING },
  ),
  term(
    "Section 47 enquiry",
    "The council's look into whether a child is at risk of serious harm. It is named after a section of the Children Act 1989.",
  ),
  term(
    "Shift",
    "Seven or more figures in a row on one side of the average. Chance seldom does that.",
    { source: COUNTING },
  ),
  term(
    "Special cause",
    "A figure, or a run of them, that chance is not likely to make. It asks what has changed.",
    { source: COUNTING },
  ),
  term(
    "Statistical neighbours",
    "Councils that are like this one in their people and places. Their average means little without the list and its year.",
    { source: LAIT },
  ),
  term(
    "Stock",
    "How many there are on one day, such as open cases. Most were there the time before.",
  ),
  term(
    "Suppressed",
    "A number hidden because it is so small that it could point to a child. The symbol is c.",
    { source: SYMBOLS },
  ),
  term(
    "Target",
    "What the plan promised for a time. When a target moves, the old one stays on the page.",
  ),
  term("Tolerance", "How far past its target a figure still counts as close."),
  term("Trend", "Seven or more figures in a row, each higher or each lower than the last.", {
    source: COUNTING,
  }),
  term("Turnover", "The share of social workers who left in a year, counted as full-time posts.", {
    source: WORKFORCE,
  }),
  term("Unreliable", "The publisher marked the figure as too unreliable to use. The symbol is u.", {
    source: SYMBOLS,
  }),
  term(
    "Usual range",
    "Where the figures of a steady process can be expected to stay: between its process limits. It comes from its own figures, not from a target.",
    { source: COUNTING },
  ),
  term(
    "Vacancy",
    "A post with no one employed in it. The vacancy rate is the share of posts that are vacant. It can rise because posts were added.",
    { source: WORKFORCE },
  ),
  term(
    "Year to",
    "A year named by its last month: the year to March 2018 is April 2017 to March 2018.",
    { source: CENSUS },
  ),
];

/** Acronyms that are words by now: nobody says what they stand for. */
const SAID_AS_NAMES: ReadonlySet<string> = new Set(["Ofsted"]);

/** What the letters of an acronym stand for. */
export interface Acronym {
  readonly short: string;
  readonly long: string;
}

export const ACRONYMS: readonly Acronym[] = GLOSSARY.flatMap(({ short, term }) =>
  short === null || SAID_AS_NAMES.has(short) ? [] : [{ short, long: term }],
);

/** A text with each acronym written out where it first comes: `multi-agency safeguarding hub (MASH)`. */
export function expanded(text: string): string {
  return ACRONYMS.reduce((said, { short, long }) => {
    const found = new RegExp(`\\b${short}\\b`, "i").exec(said);
    if (found === null || found[0] !== short || said.toLowerCase().includes(long.toLowerCase()))
      return said;
    return `${said.slice(0, found.index)}${long} (${short})${said.slice(found.index + short.length)}`;
  }, text);
}

/** The same over texts that are read one after the other: only the first mention is written out. */
export function expandedOnce(texts: readonly string[]): readonly string[] {
  return expanded(texts.join(BETWEEN)).split(BETWEEN);
}

/** A sign that no text holds. */
const BETWEEN = "\u0000";

function term(
  term: string,
  text: string,
  { short = null, source = null }: Partial<Pick<Term, "short" | "source">> = {},
): Term {
  return { term, short, text, source };
}
