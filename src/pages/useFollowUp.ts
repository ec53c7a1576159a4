import { type FollowUp, followUp } from "#domain/followUp.ts";
import { useAnalysis } from "#pages/useAnalysis.ts";
import type { Figures } from "#pages/useFigures.ts";
import { useMemo } from "react";

/** What is to be followed up, as at the day of the figures; `null` until they are analysed. */
export function useFollowUp(figures: Figures | null): FollowUp | null {
  const analysed = useAnalysis(figures);
  return useMemo(() => {
    if (analysed === null) return null;
    const { sessions, plan, asAt } = analysed.figures;
    return followUp(sessions, analysed.analysis, plan, asAt);
  }, [analysed]);
}
