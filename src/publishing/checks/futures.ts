import type { Day, Frequency, Period } from "#contract/period.ts";
import { daysAfter, lastDay, shifted } from "#domain/period.ts";
import type { Problem } from "../problem.ts";
import { everySeries, figureProblem } from "./figureSeries.ts";
import type { Figure, MeasureFigures } from "./figureSeries.ts";

/** Figures of periods that lie ahead of the day of publication, or that were known too early or too late. */
export function futures(figures: MeasureFigures, published: Day | null): readonly Problem[] {
  if (published === null) return [];
  const lastYear = String(Number(published.slice(0, 4)) - 1);
  return everySeries(figures).flatMap((series) =>
    series
      .filter((figure) => figure.published !== undefined || figure.period >= lastYear)
      .flatMap((figure) => ahead(figure, figures.measure.frequency, published)),
  );
}

function ahead(
  { period, value, flag, published: known, spot }: Figure,
  frequency: Frequency,
  published: Day,
): readonly Problem[] {
  if (value !== null && firstDay(period, frequency) > published)
    return [
      figureProblem(
        spot("period"),
        `begins after the day of publication, ${published}`,
        "Correct the year, or take the row out: no figure is known before its period",
        "error",
      ),
    ];
  if (known !== undefined && known > published)
    return [
      figureProblem(
        spot("published"),
        `is after the day of publication, ${published}`,
        "Correct one of the two days",
      ),
    ];
  if (known !== undefined && known < firstDay(period, frequency))
    return [
      figureProblem(
        spot("published"),
        `is before ${period} began`,
        "Correct the day: no figure is known before its period",
      ),
    ];
  return value !== null && flag !== "p" && lastDay(period) > published
    ? [
        figureProblem(
          spot("period"),
          `ends after the day of publication, ${published}`,
          "Correct the year, or flag the figure p while the period is unfinished",
        ),
      ]
    : [];
}

function firstDay(period: Period, frequency: Frequency): Day {
  return daysAfter(lastDay(shifted(period, frequency, -1)), 1);
}
