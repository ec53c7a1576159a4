import { inSlices } from "#api/inSlices.ts";
import { followUp } from "#domain/followUp.ts";
import { type Analysed, useAnalysis } from "#pages/useAnalysis.ts";
import type { Figures } from "#pages/useFigures.ts";
import { useMade } from "#pages/useMade.ts";
import type { Overview } from "#view-models/models.ts";
import { type NextSession, nextSession } from "#view-models/nextSession.ts";
import { overview, overviewPart } from "#view-models/overview.ts";
import { type PromisedLastTime, promisedLastTime } from "#view-models/promisedLastTime.ts";

/** The overview, what was promised in sessions, and the next; `null` where there is none. */
export interface FirstScreen {
  readonly overview: Overview;
  readonly promised: PromisedLastTime | null;
  readonly next: NextSession | null;
}

/** The first screen, worked out a few measures at a time. */
export function useOverview(figures: Figures | null): FirstScreen | null {
  const analysed = useAnalysis(figures);
  return useMade(
    ["overview", analysed?.figures.edition, analysed?.figures.options],
    analysed === null ? null : (signal) => firstScreen(analysed, signal),
  );
}

async function firstScreen(
  { figures, analysis }: Analysed,
  signal: AbortSignal,
): Promise<FirstScreen> {
  const { dashboard, options, sessions, plan, asAt } = figures;
  const parts = await inSlices(analysis.measures, overviewPart, signal);
  return {
    overview: overview(dashboard, analysis, options, parts),
    next: nextSession(sessions, options),
    promised: promisedLastTime(followUp(sessions, analysis, plan, asAt)),
  };
}
