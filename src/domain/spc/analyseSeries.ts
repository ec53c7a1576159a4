import type { SpcPhase, SpcPoint } from "./judgedChart.ts";
import type { SpcProfile } from "./profile.ts";
import { type FiledSeries, seriesOfFile } from "./seriesFile.ts";
import { type SpcChart, spcChart } from "./spcChart.ts";

/** What is said of one series: the fields that can be set beside another tool's answer. */
export interface AnalysedSeries extends Pick<SpcChart, "variation" | "assurance"> {
  readonly id: string;
  readonly points: readonly Pick<
    SpcPoint,
    "mean" | "lpl" | "upl" | "specialCause" | "rules" | "pointType"
  >[];
  readonly phases: readonly Pick<
    SpcPhase,
    "start" | "n" | "mean" | "lpl" | "upl" | "trialLimits"
  >[];
}

/**
 * The XmR analysis of a file of series. Points are judged in the order of their periods;
 * `rebaseAfter` counts them in that order.
 *
 * @throws {SeriesFileError} with every problem of the file, and no half answer.
 */
export function analyseSeries(
  file: unknown,
  profile: SpcProfile,
): { readonly series: readonly AnalysedSeries[] } {
  return { series: seriesOfFile(file).map((series) => analysed(series, profile)) };
}

function analysed(series: FiledSeries, profile: SpcProfile): AnalysedSeries {
  const values = series.points.map(({ value }) => value);
  const { points, phases, variation, assurance } = spcChart({ ...series, values }, profile);
  return {
    id: series.id,
    points: points.map(({ mean, lpl, upl, specialCause, rules, pointType }) => ({
      mean,
      lpl,
      upl,
      specialCause,
      rules,
      pointType,
    })),
    phases: phases.map(({ start, n, mean, lpl, upl, trialLimits }) => ({
      start,
      n,
      mean,
      lpl,
      upl,
      trialLimits,
    })),
    variation,
    assurance,
  };
}
