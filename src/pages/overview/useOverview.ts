import { inSlices } from "#api/inSlices.ts";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import { dashboardAnalysis, measureContext } from "#domain/analyseDashboard.ts";
import type { Figures } from "#pages/useFigures.ts";
import type { Overview } from "#view-models/models.ts";
import { overview, overviewPart } from "#view-models/overview.ts";
import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";

/**
 * The first screen, worked out a few measures at a time; the one before stays until the next is
 * ready. It is kept with the figures, so that coming back to it costs nothing.
 */
export function useOverview(figures: Figures | null): Overview | null {
  const { data } = useQuery({
    queryKey: ["overview", figures?.edition, figures?.options],
    queryFn: figures === null ? skipToken : ({ signal }) => overviewOf(figures, signal),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: false,
    throwOnError: true,
  });
  return data ?? null;
}

async function overviewOf(figures: Figures, signal: AbortSignal): Promise<Overview> {
  const { dashboard, options } = figures;
  const context = measureContext(figures);
  const analyses = await inSlices(
    dashboard.measures,
    (measure) => analyseMeasure(measure, context),
    signal,
  );
  const parts = await inSlices(analyses, overviewPart, signal);
  return overview(dashboard, dashboardAnalysis(context, analyses), options, parts);
}
