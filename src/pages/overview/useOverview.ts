import { arrived } from "#api/arrived.ts";
import { useAnalysis } from "#pages/useAnalysis.ts";
import type { Figures } from "#pages/useFigures.ts";
import { takesLong } from "#pages/takesLong.ts";
import { useMade } from "#pages/useMade.ts";
import type { FirstScreen } from "./firstScreen.ts";

/**
 * The first screen; `null` until it is worked out. Of many figures it is worked out beside the page, and
 * their analysis stays there.
 */
export function useOverview(figures: Figures | null): FirstScreen | null {
  const long = figures !== null && takesLong(figures.dashboard);
  const analysed = useAnalysis(long ? null : figures);
  const of = long ? figures : analysed?.figures;
  return useMade(
    ["overview", of?.edition, of?.options],
    long
      ? (signal) => firstScreenOf(figures, signal)
      : analysed === null
        ? null
        : async (signal) =>
            (await arrived(import("./firstScreen.ts"))).firstScreen(analysed, signal),
  );
}

async function firstScreenOf(figures: Figures, signal: AbortSignal): Promise<FirstScreen> {
  const { offThread } = await arrived(import("#pages/offThread.ts"));
  const here = async () => {
    const { analysisOf } = await arrived(import("#pages/analysisOf.ts"));
    const { firstScreen } = await arrived(import("./firstScreen.ts"));
    return firstScreen({ figures, analysis: await analysisOf(figures, signal) }, signal);
  };
  return offThread({ name: "firstScreen", options: figures.options }, figures, here, signal);
}
