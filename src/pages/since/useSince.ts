import { offThread } from "#pages/offThread.ts";
import { takesLong } from "#pages/takesLong.ts";
import { measureContext } from "#domain/analyseDashboard.ts";
import { type Days, sinceOf } from "#pages/sinceOf.ts";
import { dayAsked, type Figures } from "#pages/useFigures.ts";
import { useMade } from "#pages/useMade.ts";
import type { SincePageModel } from "#view-models/planModels.ts";

/** `?from=2018-10-18&to=2019-01-16`: left out, from the last session to the day of the view. */
export function daysOf(figures: Figures, search: URLSearchParams): Days {
  const to = dayAsked(search.get("to")) ?? figures.asAt;
  const from = dayAsked(search.get("from")) ?? measureContext({ ...figures, asAt: to }).since;
  return { from, to };
}

/** What changed between two days, worked out a few measures at a time and kept with the figures. */
export function useSince(figures: Figures | null, search: URLSearchParams): SincePageModel | null {
  const days = figures === null ? null : daysOf(figures, search);
  return useMade(
    ["since-page", figures?.edition, figures?.options, days],
    figures === null || days === null ? null : (signal) => sinceAway(figures, days, signal),
  );
}

/** Beside the page where there are many figures. */
function sinceAway(figures: Figures, days: Days, signal: AbortSignal): Promise<SincePageModel> {
  const here = () => sinceOf(figures, days, signal);
  return takesLong(figures.dashboard)
    ? offThread({ name: "since", days, options: figures.options }, figures, here, signal)
    : here();
}
