import { inSlices } from "#api/inSlices.ts";
import { dashboardAnalysis, measureContext } from "#domain/analyseDashboard.ts";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import type { DashboardAnalysis } from "#domain/findings.ts";
import type { Figures } from "#pages/useFigures.ts";
import { useMade } from "./useMade.ts";

/** Every measure, and the figures that it was read from. */
export interface Analysed {
  readonly figures: Figures;
  readonly analysis: DashboardAnalysis;
}

/** Every measure of the figures, analysed once for all pages, with the figures that it belongs to. */
export function useAnalysis(figures: Figures | null): Analysed | null {
  return useMade(
    ["analysis", figures?.edition, figures?.options],
    figures === null
      ? null
      : async (signal) => ({ figures, analysis: await analysisOf(figures, signal) }),
  );
}

/** Every measure of the figures, analysed a few at a time. */
export async function analysisOf(
  figures: Figures,
  signal: AbortSignal,
): Promise<DashboardAnalysis> {
  const context = measureContext(figures);
  const measures = await inSlices(
    figures.dashboard.measures,
    (measure) => analyseMeasure(measure, context),
    signal,
  );
  return dashboardAnalysis(context, measures);
}
