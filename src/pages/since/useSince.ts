import { inSlices } from "#api/inSlices.ts";
import type { Day } from "#contract/period.ts";
import { measureContext } from "#domain/analyseDashboard.ts";
import { actionChanges, measureChanges } from "#domain/changesBetween.ts";
import { recordAsAt } from "#domain/record/recordAsAt.ts";
import { dayAsked, type Figures } from "#pages/useFigures.ts";
import type { SincePageModel } from "#view-models/planModels.ts";
import { sincePage } from "#view-models/sincePage.ts";
import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";

/** The two days that changes are told between; `from` is `null` where there is none to count from. */
export interface Days {
  readonly from: Day | null;
  readonly to: Day;
}

/** `?from=2018-10-18&to=2019-01-16`: left out, from the last session to the day of the view. */
export function daysOf(figures: Figures, search: URLSearchParams): Days {
  const to = dayAsked(search.get("to")) ?? figures.asAt;
  const from = dayAsked(search.get("from")) ?? measureContext({ ...figures, asAt: to }).since;
  return { from, to };
}

/** What changed between two days, worked out a few measures at a time and kept with the figures. */
export function useSince(figures: Figures | null, search: URLSearchParams): SincePageModel | null {
  const days = figures === null ? null : daysOf(figures, search);
  const { data } = useQuery({
    queryKey: ["since-page", figures?.edition, figures?.options, days],
    queryFn:
      figures === null || days === null
        ? skipToken
        : ({ signal }) => sinceOf(figures, days, signal),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: false,
    throwOnError: true,
  });
  return data ?? null;
}

async function sinceOf(
  { dashboard, plan, sessions: recorded, options, asAt }: Figures,
  { from, to }: Days,
  signal: AbortSignal,
): Promise<SincePageModel> {
  const known = from !== null && from < to;
  const sessions = to < asAt ? recordAsAt(recorded, to) : recorded;
  const context = { asAt: to, plan, sessions };
  const changes = known
    ? await inSlices(
        dashboard.measures,
        (measure) => measureChanges(measure, from, context),
        signal,
      )
    : [];
  return sincePage(changes, known ? actionChanges(plan, from, to) : [], {
    ...options,
    asAt: to === dashboard.published ? null : to,
    frame: dashboard,
    from,
    to,
    sessions: recorded,
  });
}
