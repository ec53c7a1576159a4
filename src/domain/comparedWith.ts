import type { Measure, Polarity } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import { dueDay } from "./dueDay.ts";
import type { ComparedWith } from "./findings.ts";
import { finite } from "./finite.ts";
import { compareEnds } from "./period.ts";
import type { Series } from "./series.ts";
import { pointAt } from "./seriesOf.ts";

/** How the difference, own less other, reads where it is good to be low, and where high. */
const SIGN: Readonly<Record<Polarity, 1 | -1 | null>> = {
  lower: -1,
  higher: 1,
  range: null,
  none: null,
};

/**
 * The measure beside each area that has a figure, for the latest period that both have and that was
 * due by then: unlike periods are not compared. Figures that print the same are the same.
 */
export function comparedWith(measure: Measure, series: Series, asAt: Day): readonly ComparedWith[] {
  const latest = new Map<string, ComparedWith>();
  for (const { kind, name, period, value } of measure.comparators ?? []) {
    const own = pointAt(series, period)?.value ?? null;
    const other = finite(value);
    if (own === null || other === null || dueDay(measure, period) > asAt) continue;
    const key = `${kind} ${name}`;
    const before = latest.get(key);
    if (before !== undefined && compareEnds(before.period, period) > 0) continue;
    latest.set(key, {
      kind,
      name,
      period,
      value: other,
      own,
      standing: standingOf(own, other, measure),
    });
  }
  return [...latest.values()];
}

function standingOf(
  own: number,
  other: number,
  { polarity, decimals }: Measure,
): ComparedWith["standing"] {
  const sign = SIGN[polarity];
  if (sign === null) return null;
  if (own.toFixed(decimals) === other.toFixed(decimals)) return "same";
  return (own - other) * sign > 0 ? "better" : "worse";
}
