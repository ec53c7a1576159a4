import { arrived } from "#api/arrived.ts";
import { useAnalysis } from "#pages/useAnalysis.ts";
import type { Figures } from "#pages/useFigures.ts";
import { useMade } from "#pages/useMade.ts";
import type { FirstScreen } from "./firstScreen.ts";

/** The first screen; `null` until it is worked out. */
export function useOverview(figures: Figures | null): FirstScreen | null {
  const analysed = useAnalysis(figures);
  return useMade(
    ["overview", analysed?.figures.edition, analysed?.figures.options],
    analysed === null
      ? null
      : async (signal) => {
          const { firstScreen } = await arrived(import("./firstScreen.ts"));
          return firstScreen(analysed, signal);
        },
  );
}
