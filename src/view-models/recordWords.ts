import type { Measure } from "#contract/measure.ts";
import type { Answer, Commitment } from "#contract/sessions.ts";
import { promisedBy, promisedLevel } from "./commitmentText.ts";
import { dayName } from "./words/periods.ts";
import { clause, sentence } from "./words/text.ts";

/** `Done on 12 October 2018.` @param day written out */
export function doneText(day: string): string {
  return `Done on ${day}.`;
}

/** What was answered, by whom and when: `Triage began in April. (Head of Service, 2 November 2018)`. */
export function answerText({ text, by, on }: Pick<Answer, "text" | "by" | "on">): string {
  return `${sentence(text)} (${clause(by)}, ${dayName(on)})`;
}

/**
 * The number and the date of a promise: `at most 20 cases a worker by November 2018`.
 *
 * @param measure `null` where it is not known: the number then stands without a unit
 * @returns `null` where no number was promised
 */
export function promisedText(
  { bound, value, by }: Pick<Commitment, "bound" | "value" | "by">,
  measure: Measure | null,
): string | null {
  const level = promisedLevel({ bound, value }, measure);
  return level === null || by === undefined ? level : `${level} by ${promisedBy(by)}`;
}
