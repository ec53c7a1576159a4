import type { Problem } from "../problem.ts";
import { everySeries, figureProblem } from "./figureSeries.ts";
import type { MeasureFigures } from "./figureSeries.ts";

/** Counts that are no whole numbers: a decimal point that should not be there, or another unit. */
export function partCounts(figures: MeasureFigures): readonly Problem[] {
  if (figures.measure.unit !== "count") return [];
  return everySeries(figures).flatMap((series) =>
    series.flatMap(({ value, spot }) =>
      value === null || Number.isInteger(value)
        ? []
        : [
            figureProblem(
              spot("value"),
              "is not a whole number, and the measure is a count",
              "Correct it, or give the measure another unit: fte, rate or percent",
            ),
          ],
    ),
  );
}
