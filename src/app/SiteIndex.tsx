import { METHODS } from "#docs/methods.md";
import { inSlices } from "#api/inSlices.ts";
import { helpSections } from "#view-models/helpSections.ts";
import {
  findables,
  type Searchable,
  searchable,
  type Searched,
  searchEntry,
  searchIndex,
} from "#view-models/searchIndex.ts";
import { actionPlanQuery } from "#api/actionPlan.ts";
import { dashboardQuery } from "#api/dashboard.ts";
import { arrived } from "#api/arrived.ts";
import { sessionsQuery } from "#api/sessions.ts";
import { recordAsAt } from "#domain/record/recordAsAt.ts";
import { takesLong } from "#pages/takesLong.ts";
import type { Held } from "#pages/works.ts";
import type { QuestionCard } from "#view-models/models.ts";
import { dayAsked } from "#pages/useFigures.ts";
import { useDeviceRecord } from "#pages/useDeviceRecord.ts";
import { wholeRecord } from "#pages/wholeRecord.ts";
import { keepPreviousData, skipToken, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";
import { useSearchParams } from "wouter";

/** The help is the same whatever the figures are. */
const HELP = helpSections(METHODS);

/** Makes the index of the search out of the figures, and again when there are newer ones. */
export function SiteIndex({ onIndex }: { readonly onIndex: (index: Searchable | null) => void }) {
  const index = useSearchIndex();
  useEffect(() => onIndex(index), [index, onIndex]);
  return null;
}

/**
 * First what has a name of its own, then with it the questions that the figures ask, for which every
 * measure has to be analysed. Both are made a few at a time, and kept until there are newer figures.
 */
function useSearchIndex(): Searchable | null {
  const [address] = useSearchParams();
  const dashboard = useQuery(dashboardQuery);
  const plan = useQuery(actionPlanQuery);
  const sessions = useQuery(sessionsQuery);
  const kept = useDeviceRecord();

  const ready = ![dashboard, plan, sessions].some(isFirstWait);
  const figures = dashboard.data?.dashboard ?? null;
  const asked = dayAsked(address.get("asAt"));
  const asAt = asked ?? figures?.published ?? "";
  const whole = wholeRecord(sessions.data?.sessions, kept.entries);
  const record = whole.sessions;
  const edition = [dashboard.dataUpdatedAt, plan.dataUpdatedAt, whole.edition].join(" ");
  const held = {
    plan: plan.data ?? null,
    sessions: asked === null ? record : recordAsAt(record, asked),
  };

  const cards = useQuery({
    ...MADE_HERE,
    queryKey: ["questions of the figures", edition, asAt],
    queryFn:
      ready && figures !== null
        ? ({ signal }) => questionsOf({ ...held, dashboard: figures, asAt }, signal)
        : skipToken,
  });
  const index = useQuery({
    ...MADE_HERE,
    queryKey: ["search", edition, asAt, cards.dataUpdatedAt],
    queryFn: ready
      ? ({ signal }) => {
          const searched = { ...held, dashboard: figures, cards: cards.data ?? [], help: HELP };
          return siteIndex(searched, signal);
        }
      : skipToken,
    placeholderData: keepPreviousData,
  });
  return index.data ?? null;
}

/** The questions that the figures ask. Of many figures they are worked out beside the page. */
async function questionsOf(held: Held, signal: AbortSignal): Promise<readonly QuestionCard[]> {
  const here = async () => {
    const { questionsAsked } = await arrived(import("#pages/questionsAsked.ts"));
    return questionsAsked(held.dashboard, held, signal);
  };
  if (!takesLong(held.dashboard)) return here();
  const { offThread } = await arrived(import("#pages/offThread.ts"));
  return offThread({ name: "questions" }, held, here, signal);
}

/** Nothing is fetched for it, so nothing changes by itself, and a second attempt is of no use. */
const MADE_HERE = {
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  retry: false,
} as const;

/** Nothing yet, and nothing against it. */
function isFirstWait({ isPending, failureCount }: UseQueryResult): boolean {
  return isPending && failureCount === 0;
}

/** All that can be found, made ready a few at a time. */
async function siteIndex(searched: Searched, signal: AbortSignal): Promise<Searchable> {
  const entries = await inSlices(findables(searched), searchEntry, signal);
  return searchable(searchIndex(searched, entries));
}
