import type { Day, Period } from "#contract/period.ts";
import type { Commitment } from "#contract/sessions.ts";

/** What a promise says of itself in plain words; what it does not say is left out. */
export interface PromiseWords {
  readonly bound?: NonNullable<Commitment["bound"]>;
  readonly value?: number;
  /** A month. */
  readonly by?: Period;
}

const MONTHS: readonly string[] = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** `31 December 2018`, `Dec 2018`, `December`. A month wants its capital letter: "we may". */
const MONTH =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\b\.?(?:\s+((?:19|20)\d{2}))?/;

/** `in 2019`: a year is not the number that is promised. */
const YEAR = /\b(?:in|by|of|during)\s+(?:19|20)\d{2}\b/gi;

/** In this order: "no more than" also has "more than" in it. */
const BOUNDS: readonly (readonly [NonNullable<Commitment["bound"]>, RegExp])[] = [
  ["at-most", /\b(?:no|not) (?:more|higher|greater) than\b/i],
  ["at-least", /\b(?:no|not) (?:less|fewer|lower) than\b/i],
  [
    "at-most",
    /\b(?:at most|under|below|(?:less|fewer|lower) than|down to|up to|or (?:less|fewer|lower|below|under))\b/i,
  ],
  [
    "at-least",
    /\b(?:at least|over|above|(?:more|higher|greater|better) than|or (?:more|higher|better|above|over))\b/i,
  ],
];

const NUMBER =
  /(?<![\d.,\w])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d\w])|(?<![\d.,\w])\d+(?:\.\d+)?(?![\d\w])/;

/**
 * The bound, the number and the month of a promise, read from what was said: `under 17 by December`.
 * Whoever writes it down sees what was read, and may change it.
 *
 * @param after a month without a year is the first one that ends after this day
 */
export function promiseIn(text: string, after: Day): PromiseWords {
  const month = MONTH.exec(text);
  const rest = (month === null ? text : text.replace(month[0], " ")).replace(YEAR, " ");
  const said = BOUNDS.find(([, words]) => words.test(rest));
  const beyond = said === undefined ? rest : rest.slice(rest.search(said[1]));
  const number = NUMBER.exec(beyond) ?? NUMBER.exec(rest);
  const value = number === null ? Number.NaN : Number(number[0].replaceAll(",", ""));
  const by = month === null ? null : monthOf(month, after);
  return {
    ...(said !== undefined && { bound: said[0] }),
    ...(Number.isFinite(value) && { value }),
    ...(by !== null && { by }),
  };
}

function monthOf([, name = "", year]: RegExpExecArray, after: Day): Period {
  const number = MONTHS.indexOf(name.slice(0, 3)) + 1;
  const [thisYear = 0, thisMonth = 0] = after.split("-").map(Number);
  const next = number >= thisMonth ? thisYear : thisYear + 1;
  return `${year ?? next}-${`${number}`.padStart(2, "0")}`;
}
