import { arrived } from "#api/arrived.ts";
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
      : async (signal) => {
          const { analysisOf } = await arrived(import("./analysisOf.ts"));
          return { figures, analysis: await analysisOf(figures, signal) };
        },
  );
}
