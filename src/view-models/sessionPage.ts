import type { Id } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import type { AgendaItem, Session } from "#contract/sessions.ts";
import type { AgendaPart } from "#domain/agendaOf.ts";
import type { DashboardAnalysis } from "#domain/findings.ts";
import type { FollowUp } from "#domain/followUp.ts";
import type { RecordedItem } from "#domain/record/recordedItems.ts";
import { banners, type Frame, type ScreenOptions } from "./banners.ts";
import type { Choice } from "./capture.ts";
import { type CarriedText, carriedText } from "./carriedText.ts";
import { figureSentence } from "./figure.ts";
import type { Banner, Tag } from "./models.ts";
import { ranked } from "./overview.ts";
import { type RecordRow, recordRows } from "./recordRows.ts";
import { statusTag } from "./statusTag.ts";
import { dayName } from "./words/periods.ts";
import { clause } from "./words/text.ts";

/** One item of the agenda. */
export interface AgendaRow {
  /** Stays with the item wherever it is moved. */
  readonly key: string;
  readonly title: string;
  /** `null` where it is about no measure, or one that is not among those read. */
  readonly measure: Id | null;
  /** Its place among those that were put on the agenda; `null` for one that is carried by itself. */
  readonly place: number | null;
  readonly item: AgendaItem;
  readonly status: Tag | null;
  readonly figure: string | null;
  readonly carried: readonly CarriedText[];
}

/** Something that the figures suggest for the agenda. */
export interface Suggestion {
  readonly item: AgendaItem;
  readonly title: string;
  readonly question: string;
  readonly evidence: string;
}

/** `/sessions/2019-01-24`: what is prepared for one session, and what came of it. */
export interface SessionPageModel {
  readonly date: Day;
  readonly when: string;
  readonly title: string;
  readonly organisation: string;
  readonly banners: readonly Banner[];
  readonly agenda: readonly AgendaRow[];
  readonly suggestions: readonly Suggestion[];
  /** Every measure: also one that is carried by itself can be put on the agenda by its name. */
  readonly measures: readonly Choice[];
  readonly questions: readonly RecordRow[];
  readonly commitments: readonly RecordRow[];
  readonly actions: readonly RecordRow[];
  readonly source: { readonly title: string; readonly link: string | null } | null;
}

/** What the page is made of. */
export interface SessionPageOf {
  readonly session: Session;
  /** With what is carried to it. */
  readonly agenda: readonly AgendaPart[];
  readonly analysis: DashboardAnalysis;
  readonly followUp: FollowUp;
  readonly record: readonly RecordedItem[];
}

export function sessionPage(
  { session, agenda, analysis, followUp, record }: SessionPageOf,
  options: ScreenOptions & { readonly frame: Frame },
): SessionPageModel {
  const { date, title, source } = session;
  const on = new Set(agenda.flatMap(({ item }) => item.measure ?? []));
  const rows = recordRows(session, { analysis, followUp, record });
  return {
    date,
    when: dayName(date),
    title,
    organisation: options.frame.organisation.name,
    banners: banners(options.frame, options),
    agenda: agenda.map((part, place) => agendaRow(part, place, agenda, analysis)),
    suggestions: ranked(analysis.measures)
      .filter(({ measureId }) => !on.has(measureId))
      .map(({ measureId, measure, question, evidence }) => ({
        item: { title: measure, measure: measureId },
        title: clause(measure),
        question,
        evidence,
      })),
    measures: analysis.measures.map(({ measure }) => ({
      value: measure.id,
      text: clause(measure.title),
    })),
    ...rows,
    source:
      source === undefined ? null : { title: clause(source.title), link: source.link ?? null },
  };
}

function agendaRow(
  { item, own, carried }: AgendaPart,
  place: number,
  agenda: readonly AgendaPart[],
  { measures }: DashboardAnalysis,
): AgendaRow {
  const same = agenda.slice(0, place).filter((other) => other.item.title === item.title).length;
  const found = measures.find(({ measure }) => measure.id === item.measure);
  return {
    key: `${item.measure ?? ""} ${item.title} ${same}`,
    title: own ? item.title : clause(item.title),
    measure: found?.measure.id ?? null,
    place: own ? place : null,
    item,
    status: found === undefined ? null : statusTag(found.status.verdict),
    figure: found === undefined ? null : figureSentence(found),
    carried: carried.map(carriedText),
  };
}
