import type { Measure, OverLimit } from "#contract/measure.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { Period } from "#contract/period.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import { finite } from "#domain/finite.ts";
import { pointAt } from "#domain/seriesOf.ts";
import { figureText } from "./words/figures.ts";
import { outOf, shortNumeral } from "./words/numbers.ts";
import { inPeriod } from "./words/periods.ts";

/**
 * The line that an average should not be without: `Average 20.2; 23 of 67 workers over 20`. `null`
 * where the period has no average, or its spread does not say how many are over the limit.
 */
export function averageHides(
  { distribution }: MeasureDetail,
  measure: Measure,
  period: Period,
): string | null {
  const all = distribution.findLast((one) => one.period === period && one.group === undefined);
  const average = finite(measure.observations.findLast((one) => one.period === period)?.value);
  if (average === null || all?.limit === undefined || all.overLimit === undefined) return null;
  const { overLimit: count, workers: of, limit } = all;
  return `Average ${figureText(measure, average)}; ${overText({ count, of, limit })}`;
}

/**
 * The same for the scorecard, which has the headline alone and shows the average beside it: `23 of 67
 * workers over 20`, with its period where that is not the figure's. `null` where it was not known.
 */
export function headlineHides({ measure, series }: MeasureAnalysis): string | null {
  const { overLimit } = measure;
  if (overLimit === undefined || pointAt(series, overLimit.period) === null) return null;
  const when =
    overLimit.period === series.latest?.period ? "" : ` ${inPeriod(overLimit.period, measure)}`;
  return overText(overLimit) + when;
}

/** `23 of 67 workers over 20`. */
export function overText(over: Pick<OverLimit, "count" | "of" | "limit">): string {
  const workers = over.of === 1 ? "worker" : "workers";
  return `${outOf(over.count, over.of)} ${workers} over ${shortNumeral(over.limit, 1)}`;
}
