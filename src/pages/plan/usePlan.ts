import { inSlices } from "#api/inSlices.ts";
import { measureContext } from "#domain/analyseDashboard.ts";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import { planOnAPage } from "#domain/planOnAPage.ts";
import type { Figures } from "#pages/useFigures.ts";
import type { PlanPageModel } from "#view-models/planModels.ts";
import { planPage } from "#view-models/planPage.ts";
import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";

/** The plan on a page, worked out a few measures at a time and kept with the figures. */
export function usePlan(figures: Figures | null): PlanPageModel | null {
  const { data } = useQuery({
    queryKey: ["plan-page", figures?.edition, figures?.options],
    queryFn: figures === null ? skipToken : ({ signal }) => planOf(figures, signal),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: false,
    throwOnError: true,
  });
  return data ?? null;
}

async function planOf(figures: Figures, signal: AbortSignal): Promise<PlanPageModel> {
  const { dashboard, plan, asAt, options } = figures;
  const context = measureContext(figures);
  const measures = await inSlices(
    dashboard.measures,
    (measure) => analyseMeasure(measure, context),
    signal,
  );
  return planPage(planOnAPage(plan, measures, asAt), { ...options, frame: dashboard, on: asAt });
}
