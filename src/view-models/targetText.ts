import type { Measure, Target } from "#contract/measure.ts";
import type { Status, TargetLevel } from "#domain/findings.ts";
import {
  type Counted,
  counting,
  differencePhrase,
  levelPhrase,
  levelText,
} from "./words/figures.ts";
import { shortNumeral } from "./words/numbers.ts";
import { inPeriod } from "./words/periods.ts";
import { clause } from "./words/text.ts";

/** What counts as on target in one period: `16 to 18 cases a worker`, `90% or higher`. */
export function levelWords(measure: Counted, { lower, upper }: TargetLevel): string {
  if (lower !== null && upper !== null) return bandWords(measure, lower, upper);
  if (upper !== null) return `${levelPhrase(measure, upper)} or lower`;
  return lower === null ? "no level" : `${levelPhrase(measure, lower)} or higher`;
}

/** What the plan promised: one level, a band, or a line from one period to another. */
export function targetText(measure: Measure, target: Target): string {
  const { between, value, shape, start, from, to } = target;
  if (between !== undefined) return bandWords(measure, between[0], between[1]);
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
  const { distance, numeratorDistance } = status;
  if (distance === null || distance <= 0) return null;
  const above = isAbove(status);
  const far = `${differencePhrase(measure, distance)} ${above ? "above" : "below"} target`;
  const count = shortNumeral(Math.abs(numeratorDistance ?? 0), 1);
  if (count === "0") return far;
  const what = counting(measure.numerator);
  const excess = `${count} ${above ? "more" : "fewer"}`;
  return `${far}: ${excess}${what && ` ${what}`} than it ${above ? "allows" : "asks for"}`;
}

/** On which side of its target a value lies: above what is allowed, or below what is asked. */
export function isAbove({ point, level }: Status): boolean {
  const value = point?.value ?? null;
  const upper = level?.upper ?? null;
  const lower = level?.lower ?? null;
  if (upper === null) return false;
  return lower === null || (value !== null && value > upper);
}

function bandWords(measure: Counted, lower: number, upper: number): string {
  const decimals = Math.max(measure.decimals, 1);
  return `${shortNumeral(lower, decimals)} to ${levelPhrase(measure, upper)}`;
}
