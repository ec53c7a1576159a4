import { type PlanOnAPage, planOnAPage } from "#domain/planOnAPage.ts";
import { useAnalysis } from "#pages/useAnalysis.ts";
import type { Figures } from "#pages/useFigures.ts";
import type { PlanPageOptions } from "#view-models/planPage.ts";
import { useMemo } from "react";

/** The plan beside what its measures say, made into a page; `null` until every measure is analysed. */
export function usePlan<Model>(
  figures: Figures | null,
  modelOf: (page: PlanOnAPage, options: PlanPageOptions) => Model,
): Model | null {
  const analysed = useAnalysis(figures);
  return useMemo(() => {
    if (analysed === null) return null;
    const { dashboard, plan, asAt, options } = analysed.figures;
    const page = planOnAPage(plan, analysed.analysis.measures, asAt);
    return modelOf(page, { ...options, frame: dashboard, on: asAt });
  }, [analysed, modelOf]);
}
