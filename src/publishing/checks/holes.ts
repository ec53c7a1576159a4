import type { Frequency, Period } from "#contract/period.ts";
import { periodsBetween, periodsFrom, shifted } from "#domain/period.ts";
import type { Problem } from "../problem.ts";
import { figureProblem } from "./figureSeries.ts";
import type { FigureSeries, MeasureFigures } from "./figureSeries.ts";

/**
 * Periods between two others of a series that have no row: whether they are missing or were never
 * counted, nobody can tell. Of a member only those periods are named that the whole has.
 */
export function holes({ measure, whole, dimensions }: MeasureFigures): readonly Problem[] {
  const ofWhole = new Set(whole.map(({ period }) => period));
  return [
    ...holesIn(whole, measure.frequency, () => true),
    ...dimensions.flatMap(({ members }) =>
      members.flatMap((member) =>
        holesIn(member, measure.frequency, (period) => ofWhole.has(period)),
      ),
    ),
  ];
}

function holesIn(
  series: FigureSeries,
  frequency: Frequency,
  isDue: (period: Period) => boolean,
): readonly Problem[] {
  return series.flatMap(({ period, spot }, i) => {
    const before = series[i - 1]?.period;
    if (before === undefined || periodsBetween(before, period, frequency) <= 1) return [];
    const missing = periodsFrom(
      shifted(before, frequency, 1),
      shifted(period, frequency, -1),
      frequency,
    ).filter(isDue);
    const [first, ...others] = missing;
    if (first === undefined) return [];
    const last = others.at(-1);
    return [
      figureProblem(
        spot("period"),
        last === undefined
          ? `comes next after ${before}, and ${first} has no row`
          : `comes next after ${before}, and ${missing.length} periods from ${first} to ${last} have no row`,
        "Add them: the figure, or the flag that says why there is none (x: not available)",
      ),
    ];
  });
}
