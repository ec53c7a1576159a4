import type { Measure } from "#contract/measure.ts";
import type { Answer, Commitment } from "#contract/sessions.ts";
import { levelPhrase } from "./words/figures.ts";
import { shortNumeral } from "./words/numbers.ts";
import { dayName, inPeriod, tick } from "./words/periods.ts";
import { clause, sentence } from "./words/text.ts";

/** What was answered, by whom and when: `Triage began in April. (Head of Service, 2 November 2018)`. */
export function answerText({ text, by, on }: Pick<Answer, "text" | "by" | "on">): string {
  return `${sentence(text)} (${clause(by)}, ${dayName(on)})`;
}

/**
 * The number and the date of a promise: `at most 20 cases a worker at 30 November 2018`.
 *
 * @param measure `null` where it is not known: the number then stands without a unit
 * @returns `null` where no number was promised
 */
export function promisedText(
  { bound, value, by }: Pick<Commitment, "bound" | "value" | "by">,
  measure: Measure | null,
): string | null {
  if (bound === undefined || value === undefined) return null;
  const level = measure === null ? shortNumeral(value, 3) : levelPhrase(measure, value);
  const least = `at ${bound === "at-most" ? "most" : "least"} ${level}`;
  if (by === undefined) return least;
  return `${least} ${measure === null ? `by ${tick(by)}` : inPeriod(by, measure)}`;
}
