import type { Measure, Unit } from "#contract/measure.ts";
import {
  asPrinted,
  numeral,
  outOf,
  printsAsZero,
  shortNumeral,
  smallestPrinted,
} from "./numbers.ts";
import { clause, inSentence, singular } from "./text.ts";

/** In what a measure is counted and how closely. */
export type Counted = Pick<Measure, "unit" | "per" | "decimals">;

const UNITS: Readonly<Record<Unit, string>> = {
  count: "",
  percent: "",
  rate: "per 10,000 children",
  cases: "cases a worker",
  fte: "full-time equivalent staff",
  days: "days",
};

/** What stands after the figure: `referrals`, `cases a worker`; nothing after a per cent sign. */
export function unitWords({ unit, per }: Counted): string {
  return per ?? UNITS[unit];
}

/** What an axis or a column is headed with: `%`, `cases a worker`; `number` where it has no word. */
export function unitName(measure: Counted): string {
  const words = unitWords(measure);
  if (measure.unit === "percent") return words === "" ? "%" : `% ${words}`;
  return words === "" ? "number" : words;
}

/** The figure alone, at the decimals of its measure: `16.5`, `55.9%`, `3,414`. */
export function figureText(measure: Counted, value: number): string {
  return numeral(value, measure.decimals) + (measure.unit === "percent" ? "%" : "");
}

/** The figure with its unit: `16.5 cases a worker`, `55.9%`, `3,414 referrals`, `1 day`. */
export function figurePhrase(measure: Counted, value: number): string {
  return withUnit(measure, figureText(measure, value));
}

/** What may stand alone before a unit that the title has said: `of referrals`, `FTE social workers`. */
const BEFORE_SAID: ReadonlySet<string> = new Set(["", "of", "FTE"]);

/**
 * The figure after the title of its measure, which may have said what is counted: `referrals stood at
 * 3,414`, `social workers in post stood at 84.4 FTE`. A rate keeps what it is per.
 */
export function figureAfterTitle(measure: Counted & Pick<Measure, "title">, value: number): string {
  const parts = unitWords(measure).split(" ");
  const title = ` ${measure.title.toLowerCase()} `;
  const said = parts.findIndex((_, i) =>
    title.includes(` ${parts.slice(i).join(" ").toLowerCase()} `),
  );
  const left = parts.slice(0, said).join(" ");
  if (measure.unit === "rate" || said === -1 || !BEFORE_SAID.has(left))
    return figurePhrase(measure, value);
  return joined(figureText(measure, value), left === "of" ? "" : left);
}

/** A level that was set, not counted: `16`, `16.5`, `90%`. */
export function levelText(measure: Counted, value: number): string {
  return levelNumeral(measure, value) + (measure.unit === "percent" ? "%" : "");
}

/** A band of levels, of which the upper has the unit: `14 to 17.5`, `80 to 90%`. */
export function bandText(measure: Counted, lower: number, upper: string): string {
  return `${levelNumeral(measure, lower)} to ${upper}`;
}

function levelNumeral({ decimals }: Counted, value: number): string {
  return shortNumeral(value, Math.max(decimals, 1));
}

/** A level with its unit: `16 cases a worker`, `90%`. */
export function levelPhrase(measure: Counted, value: number): string {
  const text = levelText(measure, value);
  return measure.unit === "percent" ? text : withUnit(measure, text);
}

/**
 * How far apart two figures are, without a sign: `1.4 cases a worker`; between two per cents
 * `3.2 percentage points`, never per cent. What rounds away is `less than 0.1 cases a worker`.
 */
export function differencePhrase(measure: Counted, difference: number): string {
  const text = differenceText(measure, difference);
  if (measure.unit === "percent") return `${text} percentage point${text === "1" ? "" : "s"}`;
  const words = unitWords(measure);
  return joined(text, text === "1" ? singular(words) : words);
}

/** The same without its unit: `1.4`, `less than 0.1`. */
export function differenceText({ decimals }: Counted, difference: number): string {
  const size = Math.abs(difference);
  return printsAsZero(size, decimals)
    ? `less than ${smallestPrinted(decimals)}`
    : numeral(size, decimals);
}

/**
 * The counts behind a figure: `1,909 of 3,414 referrals`; of what is no share,
 * `1,098 cases and 66.6 workers`. `null` where they are not both there, or have no words.
 */
export function countsPhrase(
  numerator: number | null,
  denominator: number | null,
  words: Pick<Measure, "unit" | "numerator" | "denominator">,
): string | null {
  if (numerator === null || denominator === null) return null;
  if (words.unit === "percent")
    return joined(outOf(numerator, denominator), counting(words.denominator));
  if (words.numerator === undefined || words.denominator === undefined) return null;
  const above = `${shortNumeral(numerator, 1)} ${counting(words.numerator)}`;
  return `${above} and ${shortNumeral(denominator, 1)} ${counting(words.denominator)}`;
}

/** Two printed figures, the step between which the reader can check: 18.1 and 16.5 differ by 1.6. */
export function printedDifference({ decimals }: Counted, from: number, to: number): number {
  const difference = asPrinted(to, decimals) - asPrinted(from, decimals);
  // Without the crumbs of binary fractions: 0.3, not 0.30000000000000004.
  return Number(difference.toFixed(decimals));
}

/** The same; where the two are printed alike and are not, how far they differ in truth: less than is printed. */
export function printedChange(measure: Counted, from: number, to: number): number {
  return printedDifference(measure, from, to) || to - from;
}

function withUnit(measure: Counted, text: string): string {
  const words = unitWords(measure);
  return joined(text, text === "1" ? singular(words) : words);
}

function joined(text: string, words: string): string {
  return words === "" ? text : `${text} ${words}`;
}

/** What is counted, from the data's own words, within a sentence. */
export function counting(words: string | undefined): string {
  return words === undefined ? "" : inSentence(clause(words));
}
