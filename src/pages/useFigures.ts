import { actionPlanQuery } from "#api/actionPlan.ts";
import { ApiError } from "#api/ApiError.ts";
import { dashboardQuery } from "#api/dashboard.ts";
import { figuresSource } from "#api/openedFigures.ts";
import type { ReadDashboard } from "#api/readDashboard.ts";
import { sessionsQuery } from "#api/sessions.ts";
import type { ActionPlan } from "#contract/actionPlan.ts";
import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import { dayInLondon } from "#domain/dayInLondon.ts";
import { lastDay } from "#domain/period.ts";
import { storyDay } from "#domain/storyDay.ts";
import type { RecordedItem } from "#domain/record/recordedItems.ts";
import type { ScreenOptions } from "#view-models/banners.ts";
import type { Failed } from "#view-models/errorMessage.ts";
import { FETCHED } from "#view-models/fetched.ts";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useContext, useDeferredValue, useMemo } from "react";
import { GivenDay } from "./given.ts";
import { useDeviceRecord } from "./useDeviceRecord.ts";
import { figuresOf, laterOf } from "./figuresOf.ts";
import { wholeRecord } from "./wholeRecord.ts";

/** A resource that could not be had, and how to ask for it again. */
export interface Failure {
  readonly what: string;
  readonly failed: Failed;
  readonly retry: () => void;
  readonly retrying: boolean;
}

/** What every page is made of: the dashboard, and what of the plan and the sessions has come. */
export interface Figures extends ReadDashboard {
  readonly plan: ActionPlan | null;
  /** The published record, and what was written on this device, as one; as at the day that is asked for. */
  readonly sessions: readonly Session[];
  /** The same with all that was ever written of each thing. */
  readonly record: readonly RecordedItem[];
  /** The day whose knowledge counts: the one asked for, or that of publication. */
  readonly asAt: Day;
  readonly options: ScreenOptions;
  readonly failures: readonly Failure[];
  /** Why the published record is not among them; `null` where it is. */
  readonly sessionsFailure: Failure | null;
  /** Whether it may still come: it did not at once, and is asked for again. */
  readonly recordAwaited: boolean;
  /** Changes whenever any of the figures, the plan or the sessions were fetched anew, or the record was written in. */
  readonly edition: string;
}

export type Asked =
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly failure: Failure }
  | { readonly state: "here"; readonly figures: Figures };

/**
 * The figures as at the day that the address asks for (`asAt=2018-10`, `asAt=2018-10-12`): the same
 * object until something of them changes. What is written into the record comes as soon as there is
 * time for it, so that the keys of who writes do not wait for every chart.
 */
export function useFigures(search: URLSearchParams): Asked {
  const dashboard = useQuery(dashboardQuery);
  const plan = useQuery(actionPlanQuery);
  const sessions = useQuery(sessionsQuery);
  const kept = useDeviceRecord();
  const entries = useDeferredValue(kept.entries);
  const state = useDeferredValue(kept.state);

  const asked = dayAsked(search.get("asAt"));
  const written = useContext(GivenDay);
  const today = written ?? dayOfReading();
  const planFailure = useFailure(FETCHED.plan, plan);
  const sessionsFailure = useFailure(FETCHED.record, sessions);
  const recordAwaited = sessions.isPending;
  const fetched = `${dashboard.dataUpdatedAt} ${plan.dataUpdatedAt}`;
  const { data } = dashboard;
  const figures = useMemo((): Figures | null => {
    if (data === undefined) return null;
    return {
      ...figuresOf({
        read: data,
        plan: plan.data ?? null,
        whole: wholeRecord(sessions.data?.sessions, entries),
        asked,
        today,
        fetched,
      }),
      failures: [planFailure, sessionsFailure].filter((failure) => failure !== null),
      sessionsFailure,
      recordAwaited,
    };
  }, [
    data,
    plan.data,
    sessions.data,
    entries,
    asked,
    today,
    fetched,
    planFailure,
    sessionsFailure,
    recordAwaited,
  ]);

  const isWaiting = isFirstWait(plan) || isFirstWait(sessions) || state === "opening";
  // What is drawn of them first is a whole page, and is drawn a little at a time.
  const isDrawn = useDeferredValue(figures !== null && !isWaiting);

  const fatal = failureOf(FETCHED.figures, dashboard);
  if (figures === null && fatal !== null)
    return { state: "failed", failure: together(fatal, planFailure, sessionsFailure) };
  return figures === null || isWaiting || !isDrawn
    ? { state: "waiting" }
    : { state: "here", figures };
}

/** The same for a page that cannot do without the record of sessions: it waits for as long as that may still come. */
export function withRecord(asked: Asked): Asked {
  return asked.state === "here" && asked.figures.recordAwaited ? WAITING : asked;
}

const WAITING: Asked = { state: "waiting" };

/** A failure whose retry asks for the others too: what made them fail is mostly the same. */
function together(first: Failure, ...others: readonly (Failure | null)[]): Failure {
  return {
    ...first,
    retry: () => {
      for (const failure of [first, ...others]) failure?.retry();
    },
  };
}

/** Nothing yet, and nothing against it: worth the wait, so that the page does not change under the reader. */
function isFirstWait({ isPending, failureCount }: UseQueryResult): boolean {
  return isPending && failureCount === 0;
}

/** What a query says of itself. */
type Told = Pick<UseQueryResult, "data" | "error" | "isFetching" | "refetch">;

/** Why a resource is not there; `null` while it is, or may still come. */
export function failureOf(
  what: string,
  { data, error, isFetching, refetch }: Told,
): Failure | null {
  if (data !== undefined || error === null) return null;
  return { what, failed: failed(error), retry: () => void refetch(), retrying: isFetching };
}

/** The same, as one object for as long as it lasts. */
export function useFailure(what: string, query: Told): Failure | null {
  const { data, error, isFetching, refetch } = query;
  return useMemo(
    () => failureOf(what, { data, error, isFetching, refetch }),
    [what, data, error, isFetching, refetch],
  );
}

/** An error that is no failure to fetch is a fault of what was fetched. */
function failed(error: Error): Failed {
  if (error instanceof ApiError) return error;
  return { kind: "not-json", path: error.message, status: null, problems: [] };
}

/** The last day of the month that is asked for, or the day; `null` where it is neither. */
export function dayAsked(text: string | null): Day | null {
  if (text === null) return null;
  if (/^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(text)) return lastDay(text);
  const isDay = /^(19|20)\d{2}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  return isDay ? text : null;
}

/** Today; of a pack, or of what a session saw, their own day, since nothing can come to them later. */
function dayOfReading(): Day {
  return figuresSource.current()?.made ?? dayInLondon(new Date());
}

/**
 * The day that stands with what is written down: today. A made-up story has its own, and goes on to the
 * day of a session that something is written down in.
 *
 * @param session `null`: in none yet
 */
export function dayOfWriting(
  { dashboard }: Pick<Figures, "dashboard">,
  session: Day | null = null,
): Day {
  const told = storyDay(dashboard);
  if (told === null) return laterOf(dayInLondon(new Date()), dashboard.published);
  return session !== null && session > told ? session : told;
}
