import { inSlices } from "#api/inSlices.ts";
import { dashboardAnalysis, measureContext } from "#domain/analyseDashboard.ts";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import type { DashboardAnalysis } from "#domain/findings.ts";
import type { Figures } from "#pages/useFigures.ts";
import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";

/** Every measure, and the figures that it was read from. */
export interface Analysed {
  readonly figures: Figures;
  readonly analysis: DashboardAnalysis;
}

/**
 * Every measure of the figures, analysed a few at a time and kept with them; the one before stays
 * until the next is ready, together with the figures that it belongs to.
 */
export function useAnalysis(figures: Figures | null): Analysed | null {
  const { data } = useQuery({
    queryKey: ["analysis", figures?.edition, figures?.options],
    queryFn: figures === null ? skipToken : ({ signal }) => analysed(figures, signal),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: false,
    throwOnError: true,
  });
  return data ?? null;
}

async function analysed(figures: Figures, signal: AbortSignal): Promise<Analysed> {
  const context = measureContext(figures);
  const measures = await inSlices(
    figures.dashboard.measures,
    (measure) => analyseMeasure(measure, context),
    signal,
  );
  return { figures, analysis: dashboardAnalysis(context, measures) };
}
