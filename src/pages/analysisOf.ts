import { inSlices } from "#api/inSlices.ts";
import { dashboardAnalysis, measureContext } from "#domain/analyseDashboard.ts";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import type { DashboardAnalysis } from "#domain/findings.ts";
import type { Figures } from "#pages/useFigures.ts";

/** Every measure of the figures, analysed a few at a time. */
export async function analysisOf(
  figures: Pick<Figures, "dashboard" | "plan" | "sessions" | "asAt">,
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
