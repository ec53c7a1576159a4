import type { Assurance, ImprovementDirection, PointType, Variation } from "./icons.ts";
import {
  type PhaseFacts,
  type SpcChart,
  type SpcPhase,
  type SpcPoint,
  type SpcSettings,
  judgedChart,
} from "./judgedChart.ts";
import { judgedValues, phaseSpans, spreadOf } from "./phases.ts";
import { processLimits, zoneOf } from "./processLimits.ts";
import type { SpcProfile } from "./profile.ts";
import { NOT_JUDGED, type RuleName } from "./rules.ts";

export type {
  Assurance,
  ImprovementDirection,
  PointType,
  RuleName,
  SpcChart,
  SpcPhase,
  SpcPoint,
  SpcProfile,
  SpcSettings,
  Variation,
};

/** A measure's figures, one a period, oldest first, gaps included. */
export interface SpcSeries extends SpcSettings {
  /** `null` where none came. */
  readonly values: readonly (number | null)[];
  /** `false`: provisional, so drawn and not judged. Without it all are confirmed. */
  readonly confirmed?: readonly boolean[];
}

/**
 * The XmR chart of a measure: limits, special causes and the two icons. Source and worked example:
 * docs/methods.md.
 *
 * A value that is no finite number counts as missing. Each row is looked at a fixed number of times.
 */
export function spcChart(series: SpcSeries, profile: SpcProfile): SpcChart {
  const judged = judgedValues(series.values, series.confirmed);
  const zones = new Int8Array(judged.length).fill(NOT_JUDGED);
  const phases: PhaseFacts[] = [];

  for (const span of phaseSpans(judged.length, series.rebaseAfter, series.fixAfterNPoints)) {
    const spread = spreadOf(judged, span);
    const limits = processLimits(judged, span, series.screenOutliers, profile);
    const enough = spread.confirmed >= profile.fewestPoints;
    const { mean, tie } = limits;
    const lines = enough ? limits : { mean, lpl: null, upl: null };
    phases.push({ span, spread, lines, tie });

    if (!enough) continue;
    for (let i = span.start; i < span.end; i++) {
      const value = judged[i] ?? Number.NaN;
      if (!Number.isNaN(value)) zones[i] = zoneOf(value, limits);
    }
  }

  const { values } = series;
  return judgedChart({ settings: series, profile, phases, values, judged, zones, lines: null });
}
