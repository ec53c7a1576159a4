import type { Unit } from "#contract/measure.ts";
import { evidenceOf } from "./evidence.ts";
import type { YearChange } from "./findings.ts";
import { finite } from "./finite.ts";
import { periodsInYear } from "./period.ts";
import type { Series } from "./series.ts";

/**
 * The change from the same period a year before to the latest one: only where both have a value and
 * the series is unbroken between them. Nothing further back stands in for the year before.
 */
export function yearChangeOf({ frequency, points }: Series, unit: Unit): YearChange | null {
  const last = points.findLastIndex(({ value }) => value !== null);
  const before = last - periodsInYear(frequency);
  const to = points[last];
  const from = points[before];
  if (to === undefined || from === undefined || to.value === null || from.value === null)
    return null;
  const broken = points.slice(before + 1, last + 1).some(({ breakBefore }) => breakBefore !== null);
  const change = finite(to.value - from.value);
  if (broken || change === null) return null;

  const percent =
    unit === "percent" || from.value === 0 ? null : finite((change / Math.abs(from.value)) * 100);
  return { from, to, change, percent, evidence: evidenceOf([from, to]) };
}
