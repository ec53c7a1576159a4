import { inSlices, quietTurn } from "#api/inSlices.ts";
import { measureDetailQuery } from "#api/measureDetail.ts";
import { myQuestions } from "#api/myQuestions.ts";
import type { Id } from "#contract/measure.ts";
import { type AgendaPart, agendaOf } from "#domain/agendaOf.ts";
import type { DashboardAnalysis } from "#domain/findings.ts";
import { measureAnalysis, measureScreen } from "#pages/measureScreen.ts";
import { sinceOf } from "#pages/sinceOf.ts";
import { useAnalysis } from "#pages/useAnalysis.ts";
import { type Failure, failureOf, type Figures } from "#pages/useFigures.ts";
import { useFollowUp } from "#pages/useFollowUp.ts";
import { moreText } from "#view-models/fetched.ts";
import { strongestQuestions } from "#view-models/overview.ts";
import { type Pack, pack } from "#view-models/pack.ts";
import { skipToken, useQueries, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useSyncExternalStore } from "react";
import type { PackChoices } from "./choices.ts";

const KEPT = {
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  retry: false,
  throwOnError: true,
} as const;

/** The pack, and what of it could not be had. */
export interface AskedPack {
  readonly pack: Pack | null;
  /** The measures that it is of, in its order. */
  readonly ids: readonly Id[];
  readonly failures: readonly Failure[];
}

/** The briefing pack, worked out a few measures at a time and kept with the figures. */
export function usePack(
  figures: Figures | null,
  choices: PackChoices | null,
  search: URLSearchParams,
): AskedPack {
  const { questions } = useSyncExternalStore(
    myQuestions.subscribe,
    myQuestions.list,
    myQuestions.before,
  );
  const analysis = useAnalysis(figures)?.analysis ?? null;
  const followUp = useFollowUp(figures);
  const session = choices?.session ?? null;
  const agenda = session === null || followUp === null ? [] : agendaOf(session, followUp);
  const ids =
    figures === null || choices === null || analysis === null || followUp === null
      ? []
      : measuresOf(choices, agenda, figures, analysis);
  const details = useQueries({ queries: ids.map((id) => measureDetailQuery(id)) });
  const ready = details.every(({ isPending, failureCount }) => !isPending || failureCount > 0);
  const { data } = useQuery({
    queryKey: [
      "pack",
      figures?.edition,
      figures?.options,
      session,
      ids,
      details.map(({ dataUpdatedAt }) => dataUpdatedAt),
      questions,
      search.get("hours"),
    ],
    queryFn:
      figures === null || analysis === null || followUp === null || !ready
        ? skipToken
        : async ({ signal }) => {
            const detailOf = (i: number) => details[i]?.data ?? null;
            const analyses = await inSlices(
              ids,
              (id, i) => measureAnalysis(id, figures, detailOf(i), search),
              signal,
            );
            const screens = await inSlices(
              analyses,
              (one, i) => one && measureScreen(one, figures, detailOf(i)),
              signal,
            );
            const since = await sinceOf(
              figures,
              { from: analysis.since, to: figures.asAt },
              signal,
            );
            await quietTurn();
            return pack({
              frame: figures.dashboard,
              asAt: figures.asAt,
              options: figures.options,
              analysis,
              session,
              agenda,
              followUp,
              since,
              pages: screens.flatMap((screen) => (screen === null ? [] : [screen.page])),
              own: questions,
            });
          },
    ...KEPT,
  });
  // Its first drawing is much, and is made a little at a time.
  const isDrawn = useDeferredValue(data !== undefined);
  const titles = new Map(figures?.dashboard.measures.map(({ id, title }) => [id, title]));
  const failures = details.map((detail, i) => {
    const id = ids[i] ?? "";
    return failureOf(moreText(titles.get(id) ?? id), detail);
  });
  return {
    pack: isDrawn ? (data ?? null) : null,
    ids,
    failures: failures.filter((failure) => failure !== null),
  };
}

/** Which measures, in which order: those named that there are; an agenda that names none has the exceptions. */
function measuresOf(
  { measures }: PackChoices,
  agenda: readonly AgendaPart[],
  { dashboard }: Figures,
  analysis: DashboardAnalysis,
): readonly Id[] {
  const known = new Set(dashboard.measures.map(({ id }) => id));
  const onAgenda = agenda.flatMap(({ item }) => item.measure ?? []);
  const asked = () => {
    if (measures === "all") return [...known];
    if (measures === "agenda" && onAgenda.length > 0) return onAgenda;
    if (measures === "agenda" || measures === "exceptions")
      return strongestQuestions(analysis.measures).map(({ measureId }) => measureId);
    return measures;
  };
  return [...new Set(asked())].filter((id) => known.has(id));
}
