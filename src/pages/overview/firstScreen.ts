import { inSlices } from "#api/inSlices.ts";
import type { DashboardAnalysis } from "#domain/findings.ts";
import { followUp } from "#domain/followUp.ts";
import type { HeldScreen } from "#pages/works.ts";
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

interface Analysed {
  readonly figures: HeldScreen;
  readonly analysis: DashboardAnalysis;
}

/** All that the first screen says, worked out a few measures at a time. */
export async function firstScreen(
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
