import { cited, sealed } from "#api/whatWeSaw.ts";
import type { Id } from "#contract/measure.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { Instant } from "#contract/period.ts";
import { measurePath, RESOURCES } from "#contract/resources.ts";
import type { Session } from "#contract/sessions.ts";
import type { WhatWeSaw } from "#contract/whatWeSaw.ts";
import { type AgendaPart, agendaOf } from "#domain/agendaOf.ts";
import { analyseDashboard } from "#domain/analyseDashboard.ts";
import { type FollowUp, followUp } from "#domain/followUp.ts";
import { recordAsAt } from "#domain/record/recordAsAt.ts";
import { measureAnalysis, measureScreen } from "#pages/measureScreen.ts";
import type { Figures } from "#pages/useFigures.ts";
import { type Frame, nameMarks, noticeOf } from "#view-models/banners.ts";
import { carriedText } from "#view-models/carriedText.ts";
import { MADE_WITH } from "#view-models/edition.ts";
import { followGroups } from "#view-models/followUpPage.ts";
import { mattersArising } from "#view-models/mattersArising.ts";
import type { MinutedMeasure, MinutesOf } from "#view-models/minutes.ts";
import type { MinutesItem } from "#view-models/minutesModels.ts";
import { seenFigure } from "#view-models/seenFigures.ts";

/** What of a session is handed over: what its minutes are made of, and the figures that they cite. */
export interface HandedOver {
  readonly minutes: MinutesOf;
  readonly seen: WhatWeSaw;
}

/** A session and the figures that it saw, before the details of its measures are there. */
export interface SessionSeen {
  readonly session: Session;
  /** As the session saw them. */
  readonly figures: Figures;
  readonly follow: FollowUp;
  readonly agenda: readonly AgendaPart[];
  /** On the agenda, also those carried to it. */
  readonly onAgenda: readonly Id[];
  /** Those, and what else anything of the record is about. */
  readonly spokenOf: readonly Id[];
}

/** No choice of a reader's: what a measure says by itself. */
const NOTHING_ASSUMED = new URLSearchParams();

/**
 * A session with the figures that it saw: as known on its day, or on an earlier one where the reader
 * looks back to that, or the figures are of that.
 */
export function sessionSeen(figures: Figures, session: Session): SessionSeen {
  const seen = asSeen(figures, session);
  const { dashboard, plan, asAt, sessions } = seen;
  const follow = followUp(sessions, analyseDashboard(dashboard, seen), plan, asAt);
  const agenda = agendaOf(session, follow);
  const onAgenda = measuresOf(agenda.map(({ item }) => item));
  const { questions, commitments, actions } = session;
  const recorded = measuresOf([...questions, ...commitments, ...actions]);
  const spokenOf = [...new Set([...onAgenda, ...recorded])];
  return { session, figures: seen, follow, agenda, onAgenda, spokenOf };
}

/**
 * @param details of the measures that were spoken of; one that could not be had is left out
 * @param made when it is handed over
 */
export function handedOver(
  of: SessionSeen,
  details: ReadonlyMap<Id, MeasureDetail>,
  made: Instant,
): HandedOver {
  const { session, figures, follow, agenda, spokenOf } = of;
  const { dashboard, asAt, options } = figures;
  const measures = spokenOf.flatMap((id) => minuted(id, figures, details));
  const seen = whatWeSaw(of, details, measures, made);
  return {
    seen,
    minutes: {
      session,
      agenda: agenda.map(minutedItem),
      measures,
      matters: mattersArising(followGroups(follow, options.broken), session.date),
      frame: dashboard,
      asAt,
      seen: { checksum: cited(seen), file: seenName(seen, dashboard) },
    },
  };
}

/** What the file of the figures is called. */
export function seenName(
  { session }: Pick<WhatWeSaw, "session">,
  frame: Pick<Frame, "nature" | "audience">,
): string {
  return `what-we-saw-${session}${nameMarks(frame)}.json`;
}

function minutedItem({ item, own, carried }: AgendaPart): MinutesItem {
  const words = carried.map(carriedText).map(({ tag, text }) => `${tag.text}: ${text}`);
  return { title: item.title, measure: item.measure ?? null, own, carried: words };
}

function measuresOf(things: readonly { readonly measure?: Id | undefined }[]): readonly Id[] {
  return [...new Set(things.flatMap(({ measure }) => measure ?? []))];
}

/** With the record of the sessions before, as it was on the day; of this one only its agenda. */
function asSeen(figures: Figures, session: Session): Figures {
  const { dashboard, options } = figures;
  const asAt = figures.asAt < session.date ? figures.asAt : session.date;
  const before = figures.sessions.filter(({ date }) => date < session.date);
  return {
    ...figures,
    asAt,
    sessions: [...recordAsAt(before, session.date), agendaOnly(session)],
    options: { ...options, asAt: asAt < dashboard.published ? asAt : null },
  };
}

function agendaOnly({ date, title, agenda }: Session): Session {
  return { date, title, agenda, questions: [], commitments: [], actions: [] };
}

function minuted(
  id: Id,
  figures: Figures,
  details: ReadonlyMap<Id, MeasureDetail>,
): readonly MinutedMeasure[] {
  const detail = details.get(id) ?? null;
  const analysis = measureAnalysis(id, figures, detail, NOTHING_ASSUMED);
  if (analysis === null) return [];
  return [{ measure: analysis.measure, page: measureScreen(analysis, figures, detail).page }];
}

/** Of the measures on the agenda alone: what is written down meanwhile changes nothing of it. */
function whatWeSaw(
  { session, figures, onAgenda }: SessionSeen,
  details: ReadonlyMap<Id, MeasureDetail>,
  measures: readonly MinutedMeasure[],
  made: Instant,
): WhatWeSaw {
  const { dashboard, plan, sessions, asAt } = figures;
  const pages = measures.filter(({ measure }) => onAgenda.includes(measure.id));
  const detailed = onAgenda.flatMap((id) => {
    const detail = details.get(id);
    return detail === undefined ? [] : [[measurePath(id), detail] as const];
  });
  return sealed({
    kind: "what-we-saw",
    version: 1,
    made,
    madeWith: MADE_WITH,
    session: session.date,
    title: session.title,
    asAt,
    published: dashboard.published,
    organisation: dashboard.organisation.name,
    notice: noticeOf(dashboard),
    figures: pages.map(({ page }) => seenFigure(page)),
    files: {
      [RESOURCES.dashboard.path]: dashboard,
      ...(plan !== null && { [RESOURCES.actionPlan.path]: plan }),
      [RESOURCES.sessions.path]: { sessions },
      ...Object.fromEntries(detailed),
    },
  });
}
