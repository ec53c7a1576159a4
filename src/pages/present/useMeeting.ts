import { inSlices } from "#api/inSlices.ts";
import { measureDetailQuery } from "#api/measureDetail.ts";
import { figuresSource, type OpenedFigures } from "#api/openedFigures.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { Session } from "#contract/sessions.ts";
import { type AgendaPart, agendaOf, putOn } from "#domain/agendaOf.ts";
import { measureContext } from "#domain/analyseDashboard.ts";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import type { DashboardAnalysis } from "#domain/findings.ts";
import { type FollowUp, followUp } from "#domain/followUp.ts";
import { analysisOf } from "#pages/analysisOf.ts";
import { useMade } from "#pages/useMade.ts";
import { useNewerFigures } from "#pages/useNewerFigures.ts";
import { type Asked, type Failure, type Figures, failureOf } from "#pages/useFigures.ts";
import { deck, rankedAgenda } from "#view-models/deck.ts";
import type { Deck, MeasureSlide } from "#view-models/deckModels.ts";
import { FETCHED } from "#view-models/fetched.ts";
import { measureSlide } from "#view-models/measureSlide.ts";
import { strongestQuestions } from "#view-models/overview.ts";
import { useQueries } from "@tanstack/react-query";
import { useId, useMemo, useState } from "react";
import { type Held, useHeld } from "./useHeld.ts";

/** What a meeting shows, and how to show what has come since it began. */
export interface ShownMeeting {
  readonly deck: Deck;
  readonly session: Session | null;
  /** As they are now: what is written down goes beside them. */
  readonly figures: Figures;
  readonly newer: boolean;
  readonly renew: () => void;
  readonly failures: readonly Failure[];
}

/**
 * A session as slides. All that they need is fetched when it is opened, so that it goes on without a
 * network; figures and agenda then stay as they are until `renew`, and only the record is live.
 *
 * @param chosen which session of these figures is held
 */
export function useMeeting(
  asked: Asked,
  chosen: (figures: Figures) => Session | null,
): ShownMeeting | null {
  const here = asked.state === "here" ? asked.figures : null;
  const { held, newer, renew } = useHeld(here);
  // A session that has begun goes on while something is asked for again, and where that cannot be had.
  const now = here ?? held?.figures ?? null;
  const come = useNewerFigures();
  const [taken, setTaken] = useState(false);
  if (taken) {
    setTaken(false);
    renew();
  }
  const own = useId();
  const session = held === null ? null : chosen(held.figures);

  const plan = useMade(
    ["meeting", own, held?.taken, session?.date],
    held === null ? null : (signal) => agendaFor(held, session, signal),
  );
  const ids = measuresOf(plan?.agenda ?? [], held);
  const details = useQueries({ queries: ids.map(measureDetailQuery) });
  const ready =
    plan !== null &&
    plan.taken === held?.taken &&
    details.every(({ isPending, failureCount }) => !isPending || failureCount > 0);
  const fetched = details.map(({ data }) => data ?? null);

  const slides = useMade(
    ["slides", own, held?.taken, session?.date],
    ready && held !== null
      ? (signal) => slidesFor(held, session, { plan, ids, details: fetched }, signal)
      : null,
  );

  const live =
    now === null ? null : (now.sessions.find(({ date }) => date === session?.date) ?? session);
  const model = useDeck(slides, live);
  if (model === null || now === null || slides === null) return null;

  return {
    deck: model,
    session: live,
    figures: now,
    newer:
      newer ||
      come.newer !== null ||
      isOtherAgenda(session, live) ||
      slides.details.some(isOtherThan(fetched)),
    renew: () => (come.newer === null ? renew() : void come.take().then(() => setTaken(true))),
    failures: [
      ...now.failures,
      ...details.flatMap((query) => failureOf(FETCHED.aMeasure, query) ?? []).slice(0, 1),
    ],
  };
}

/** Whether the agenda was changed since, here or in another tab. */
function isOtherAgenda(held: Session | null, live: Session | null): boolean {
  return JSON.stringify(held?.agenda) !== JSON.stringify(live?.agenda);
}

function isOtherThan<T>(now: readonly T[]): (held: T, place: number) => boolean {
  return (held, place) => held !== now[place];
}

interface Plan {
  readonly taken: number;
  readonly analysis: DashboardAnalysis;
  readonly followUp: FollowUp;
  readonly agenda: readonly AgendaPart[];
  readonly ranked: boolean;
}

/** The agenda of a session with what is carried to it; where there is none, what the figures ask. */
async function agendaFor(
  { figures, taken }: Held,
  session: Session | null,
  signal: AbortSignal,
): Promise<Plan> {
  const { plan, sessions, asAt } = figures;
  const analysis = await analysisOf(figures, signal);
  const followed = followUp(sessions, analysis, plan, asAt);
  const known = { taken, analysis, followUp: followed };
  const agenda = session === null ? [] : agendaOf(session, followed);
  if (agenda.length > 0) return { ...known, agenda, ranked: false };

  const items = rankedAgenda(strongestQuestions(analysis.measures));
  return {
    ...known,
    agenda: items.map(putOn),
    ranked: true,
  };
}

/** The slides with what of the session is live: made again only when something is written in it. */
function useDeck(slides: Slides | null, session: Session | null): Deck | null {
  return useMemo(() => {
    if (slides === null) return null;
    const { held, elsewhere } = slides;
    const { dashboard, options } = held.figures;
    return deck({ ...slides, session }, { ...options, frame: dashboard, elsewhere });
  }, [slides, session]);
}

interface Slides extends Omit<Plan, "analysis" | "taken"> {
  readonly held: Held;
  /** Where the figures come from; `null`: the host. */
  readonly elsewhere: OpenedFigures | null;
  readonly measures: ReadonlyMap<string, MeasureSlide>;
  /** What each measure's own file added; `null` where it could not be had. */
  readonly details: readonly (MeasureDetail | null)[];
}

interface Fetched {
  readonly plan: Plan;
  readonly ids: readonly string[];
  readonly details: readonly (MeasureDetail | null)[];
}

async function slidesFor(
  held: Held,
  session: Session | null,
  { plan, ids, details }: Fetched,
  signal: AbortSignal,
): Promise<Slides> {
  const { dashboard, plan: actions, sessions, options } = held.figures;
  const context = measureContext(held.figures);
  const slides = await inSlices(
    ids,
    (id, place) => {
      const measure = dashboard.measures.find((measure) => measure.id === id);
      if (measure === undefined) return [];
      const detail = details[place] ?? null;
      const slide = measureSlide(analyseMeasure(measure, { ...context, detail }), detail, {
        plan: actions,
        sessions,
        session,
        options: { ...options, frame: dashboard },
      });
      return [[id, slide] as const];
    },
    signal,
  );
  const elsewhere = figuresSource.current();
  return { ...plan, held, elsewhere, details, measures: new Map(slides.flat()) };
}

/** Those that are there, each once, in the order of the agenda. */
function measuresOf(agenda: readonly AgendaPart[], held: Held | null): readonly string[] {
  const there = new Set(held?.figures.dashboard.measures.map(({ id }) => id));
  return [...new Set(agenda.flatMap(({ item }) => item.measure ?? []))].filter((id) =>
    there.has(id),
  );
}
