import { inSlices } from "#api/inSlices.ts";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import { dashboardAnalysis, measureContext } from "#domain/analyseDashboard.ts";
import { followUp } from "#domain/followUp.ts";
import type { Figures } from "#pages/useFigures.ts";
import type { Overview } from "#view-models/models.ts";
import { overview, overviewPart } from "#view-models/overview.ts";
import { type PromisedLastTime, promisedLastTime } from "#view-models/promisedLastTime.ts";
import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";

/** The overview, and what was promised in sessions; `null` where nothing was. */
export interface FirstScreen {
  readonly overview: Overview;
  readonly promised: PromisedLastTime | null;
}

/**
 * The first screen, worked out a few measures at a time; the one before stays until the next is
 * ready. It is kept with the figures, so that coming back to it costs nothing.
 */
export function useOverview(figures: Figures | null): FirstScreen | null {
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

async function overviewOf(figures: Figures, signal: AbortSignal): Promise<FirstScreen> {
  const { dashboard, options, sessions, plan, asAt } = figures;
  const context = measureContext(figures);
  const analyses = await inSlices(
    dashboard.measures,
    (measure) => analyseMeasure(measure, context),
    signal,
  );
  const parts = await inSlices(analyses, overviewPart, signal);
  const analysis = dashboardAnalysis(context, analyses);
  return {
    overview: overview(dashboard, analysis, options, parts),
    promised: promisedLastTime(followUp(sessions, analysis, plan, asAt)),
  };
}
