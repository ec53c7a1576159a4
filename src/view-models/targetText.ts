import type { Measure, Target } from "#contract/measure.ts";
import type { Status, TargetLevel } from "#domain/findings.ts";
import {
  bandText,
  type Counted,
  counting,
  differencePhrase,
  differenceText,
  levelPhrase,
  levelText,
} from "./words/figures.ts";
import { shortNumeral } from "./words/numbers.ts";
import { inPeriod } from "./words/periods.ts";
import { clause } from "./words/text.ts";

/** What counts as on target in one period: `16 to 18 cases a worker`, `90% or higher`. */
export function levelWords(measure: Counted, level: TargetLevel): string {
  return boundWords(measure, level, (value) => levelPhrase(measure, value));
}

/** The same without its unit, beside a figure that has said it: `16 to 18`, `90% or higher`. */
export function shortLevel(measure: Counted, level: TargetLevel): string {
  return boundWords(measure, level, (value) => levelText(measure, value));
}

/** A band is said whole, also where only one side of it is judged. */
function boundWords(
  measure: Counted,
  { lower, upper, target }: TargetLevel,
  words: (value: number) => string,
): string {
  const { between } = target;
  if (between !== undefined) return bandText(measure, between[0], words(between[1]));
  if (lower !== null && upper !== null)
    return lower === upper ? words(upper) : bandText(measure, lower, words(upper));
  if (upper !== null) return `${words(upper)} or lower`;
  return lower === null ? "no level" : `${words(lower)} or higher`;
}

/** What the plan promised: one level, a band, or a line from one period to another. */
export function targetText(measure: Measure, target: Target): string {
  const { between, value, shape, start, from, to } = target;
  if (between !== undefined) return bandText(measure, between[0], levelPhrase(measure, between[1]));
  if (value === undefined) return clause(target.label);
  const bound = measure.polarity === "higher" ? " or higher" : " or lower";
  const level = levelPhrase(measure, value) + (measure.polarity === "range" ? "" : bound);
  if (shape === "step" || start === undefined || to === undefined) return level;
  return `from ${levelText(measure, start)} ${inPeriod(from, measure)} to ${level} ${inPeriod(to, measure)}`;
}

/**
 * How far off target, in the measure's unit and in what its numerator counts:
 * `1.4 cases a worker above target: 36 more cases than it allows`. `null` where it is met.
 */
export function distanceText(measure: Measure, status: Status): string | null {
  const far = farText(measure, status);
  const excess = excessText(measure, status);
  if (far === null) return null;
  return excess === null ? `${far} target` : `${far} target: ${excess}`;
}

/** `1.4 cases a worker above`; `null` where the target is met. */
export function farText(measure: Measure, status: Status): string | null {
  const { distance } = status;
  if (distance === null || distance <= 0) return null;
  return `${differencePhrase(measure, distance)} ${isAbove(status) ? "above" : "below"}`;
}

/** The same beside a figure that has said its unit: `1.4 above`, `3.2 percentage points above`. */
export function shortFarText(measure: Measure, status: Status): string | null {
  const { distance } = status;
  if (distance === null || distance <= 0 || measure.unit === "percent")
    return farText(measure, status);
  return `${differenceText(measure, distance)} ${isAbove(status) ? "above" : "below"}`;
}

/** `36 more cases than it allows`; `null` where the target is met, or there are no counts. */
export function excessText(measure: Measure, status: Status): string | null {
  const { distance, numeratorDistance } = status;
  const count = shortNumeral(Math.abs(numeratorDistance ?? 0), 1);
  if (distance === null || distance <= 0 || count === "0") return null;
  const what = counting(measure.numerator);
  return isAbove(status)
    ? `${count} more${what && ` ${what}`} than it allows`
    : `${count} fewer${what && ` ${what}`} than it asks for`;
}

/** On which side of its target a value lies: above what is allowed, or below what is asked. */
function isAbove({ point, level }: Status): boolean {
  const value = point?.value ?? null;
  const upper = level?.upper ?? null;
  const lower = level?.lower ?? null;
  if (upper === null) return false;
  return lower === null || (value !== null && value > upper);
}
