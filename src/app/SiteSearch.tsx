import { actionPlanQuery } from "#api/actionPlan.ts";
import { dashboardQuery } from "#api/dashboard.ts";
import { arrived } from "#api/arrived.ts";
import { sessionsQuery } from "#api/sessions.ts";
import { Search } from "#components/Search.tsx";
import { recordAsAt } from "#domain/record/recordAsAt.ts";
import { takesLong } from "#pages/takesLong.ts";
import type { Held } from "#pages/works.ts";
import type { QuestionCard } from "#view-models/models.ts";
import { dayAsked } from "#pages/useFigures.ts";
import { useDeviceRecord } from "#pages/useDeviceRecord.ts";
import { wholeRecord } from "#pages/wholeRecord.ts";
import type { Searchable } from "#view-models/searchIndex.ts";
import { keepPreviousData, skipToken, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "wouter";

/** The search of the whole app. Its index is made when a reader first turns to it. */
export function SiteSearch() {
  const [awake, setAwake] = useState(false);
  return <Search index={useSearchIndex(awake)} onWake={() => setAwake(true)} />;
}

/**
 * First what has a name of its own, then with it the questions that the figures ask, for which every
 * measure has to be analysed. Both are made a few at a time, and kept until there are newer figures.
 */
function useSearchIndex(awake: boolean): Searchable | null {
  const [address] = useSearchParams();
  const dashboard = useQuery({ ...dashboardQuery, enabled: awake });
  const plan = useQuery({ ...actionPlanQuery, enabled: awake });
  const sessions = useQuery({ ...sessionsQuery, enabled: awake });
  const kept = useDeviceRecord();

  const ready = awake && ![dashboard, plan, sessions].some(isFirstWait);
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
      ? async ({ signal }) => {
          const searched = { ...held, dashboard: figures, cards: cards.data ?? [] };
          const { siteIndex } = await siteIndexCode();
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

/** What makes the index. The head is there without it. */
function siteIndexCode() {
  return arrived(import("./siteIndex.ts"));
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
