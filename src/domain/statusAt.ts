import type { Measure, Unit } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import { evidenceOf, NO_EVIDENCE } from "./evidence.ts";
import type { Status, TargetLevel, Verdict } from "./findings.ts";
import { finite } from "./finite.ts";
import { levelAt } from "./levelAt.ts";
import type { SeriesPoint } from "./series.ts";

/** How many of the numerator one of the denominator makes at a value of 1; other units are no ratios. */
const PER: Readonly<Partial<Record<Unit, number>>> = {
  percent: 1 / 100,
  cases: 1,
  rate: 1 / 10_000,
};

/** Two figures closer than this part of the larger are the same: 18.1 − 16 is not quite 2.1. */
const TIE = 1e-9;

/**
 * How one period stands against the target of that period, as the target was known on a day. A value
 * on its target has met it; one past it by no more than the measure's tolerance is `close`.
 */
export function statusAt(point: SeriesPoint | null, measure: Measure, asAt: Day): Status {
  const value = point?.value ?? null;
  const evidence = point === null ? NO_EVIDENCE : evidenceOf([point]);
  const unjudged = { point, level: null, distance: null, numeratorDistance: null, evidence };
  if (measure.polarity === "none") return { ...unjudged, verdict: "not-judged" };
  if (point === null || value === null) return { ...unjudged, verdict: "no-data" };

  const level = levelAt(measure, point.period, asAt);
  const distance = level === null ? null : finite(distancePast(value, level));
  if (level === null || distance === null) return { ...unjudged, verdict: "no-target" };
  return {
    verdict: verdictOf(distance, value, measure.tolerance ?? 0),
    point,
    level,
    distance,
    numeratorDistance: distance === 0 ? 0 : countPast(point, level, measure.unit),
    evidence,
  };
}

/** Whether a value is within the bounds of a level. */
export function meets(value: number, level: TargetLevel): boolean {
  return distancePast(value, level) === 0;
}

/** How far past the bound it breaks, in the unit of the value; 0 where it breaks none. */
export function distancePast(value: number, { lower, upper }: TargetLevel): number {
  const past = Math.max(upper === null ? 0 : value - upper, lower === null ? 0 : lower - value);
  return past > TIE * Math.abs(value) ? past : 0;
}

/** How many of the numerator a value stands for: 16 cases a worker on 54.3 workers are 868.8. */
export function numeratorAt(value: number, denominator: number, unit: Unit): number | null {
  const per = PER[unit];
  return per === undefined ? null : finite(value * per * denominator);
}

function verdictOf(distance: number, value: number, tolerance: number): Verdict {
  if (distance === 0) return "on-target";
  return distance <= tolerance + TIE * Math.abs(value) ? "close" : "off-target";
}

function countPast(
  { value, numerator, denominator }: SeriesPoint,
  { lower, upper }: TargetLevel,
  unit: Unit,
): number | null {
  if (value === null || numerator === null || denominator === null) return null;
  const tooMany = upper !== null && value > upper;
  const bound = tooMany ? upper : lower;
  const allowed = bound === null ? null : numeratorAt(bound, denominator, unit);
  if (allowed === null) return null;
  const past = finite(Math.max(0, tooMany ? numerator - allowed : allowed - numerator));
  return past !== null && Number.isInteger(numerator) ? wholeUp(past) : past;
}

/** The next whole number up, unless it is one already but for rounding. */
export function wholeUp(count: number): number {
  const nearest = Math.round(count);
  return Math.abs(count - nearest) <= TIE * Math.abs(count) ? nearest : Math.ceil(count);
}

/** The next whole number down, unless it is one already but for rounding. */
export function wholeDown(count: number): number {
  return -wholeUp(-count);
}
