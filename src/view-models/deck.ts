import type { AgendaItem, Session } from "#contract/sessions.ts";
import type { AgendaPart } from "#domain/agendaOf.ts";
import type { FollowUp } from "#domain/followUp.ts";
import { agreedRows } from "./agreedRows.ts";
import { bannerName } from "./bannerName.ts";
import {
  banners,
  type Elsewhere,
  type Frame,
  noticeOf,
  type ScreenOptions,
  sourceBanner,
} from "./banners.ts";
import { carriedText } from "./carriedText.ts";
import type {
  Deck,
  ItemSlide,
  MeasureSlide,
  PromiseRow,
  PromisesSlide,
  Slide,
} from "./deckModels.ts";
import type { Banner, BrokenMeasure } from "./models.ts";
import { promisedRows } from "./promisedRows.ts";
import { dayName } from "./words/periods.ts";
import { clause, counted, list } from "./words/text.ts";

export interface DeckOptions extends ScreenOptions {
  readonly frame: Frame;
  /** `null`: the figures are the host's. */
  readonly elsewhere: Elsewhere | null;
}

/** What a deck is made of. */
export interface Meeting {
  /** `null` where none has been made: the figures' own questions are the agenda. */
  readonly session: Session | null;
  readonly agenda: readonly AgendaPart[];
  /** Whether the agenda is what the figures ask, since nobody has made one. */
  readonly ranked: boolean;
  /** One for each measure of the agenda that is there. */
  readonly measures: ReadonlyMap<string, MeasureSlide>;
  readonly followUp: FollowUp;
}

/**
 * A session as slides: its title, what was promised before, an item of the agenda each, what was
 * agreed, and the end. Measures and promises are as they were when the meeting began; what is agreed
 * is as it is written.
 */
export function deck(meeting: Meeting, options: DeckOptions): Deck {
  const { session, followUp } = meeting;
  const { frame } = options;
  const title = session === null ? clause(frame.title) : clause(session.title);
  const noticed = noticesOf(options);
  const items = meeting.agenda.map((part) => agendaSlide(part, meeting, options));
  const slides: readonly Slide[] = [
    {
      id: "title",
      kind: "title",
      name: "Title",
      heading: title,
      organisation: frame.organisation.name,
      when: session === null ? null : dayName(session.date),
      lines: [...openingLines(meeting), ...noticed.map(({ text }) => text)],
    },
    ...paged("promised", "What was promised", promisedRows(followUp, session), NO_PROMISES),
    ...items,
    ...paged("agreed", "What was agreed", session === null ? [] : agreedRows(session), NOT_AGREED),
    {
      id: "end",
      kind: "end",
      name: "End",
      heading: "End of the session",
      lines: [noticeOf(frame)],
      session: session?.date ?? null,
    },
  ];
  return {
    title,
    notices: noticed.map(({ tone }) => bannerName(tone)),
    slides: withOwnIds(slides),
  };
}

/** What must be known before any figure is read; a problem with one of many measures is said beside it. */
function noticesOf(options: DeckOptions): readonly Banner[] {
  const { frame, elsewhere } = options;
  return [
    ...(elsewhere === null ? [] : [sourceBanner(elsewhere, frame.published)]),
    ...banners(frame, options).filter(({ tone }) => tone !== "problem"),
  ];
}

const NO_PROMISES = "No promise of an earlier session is on record.";
const NOT_AGREED = "Nothing is on record yet.";

function openingLines({ agenda, ranked, measures }: Meeting): readonly string[] {
  const count = counted(agenda.length, "item");
  if (agenda.length === 0) return ["There is nothing on the agenda."];
  if (ranked) return [`${count}: the strongest questions that the figures ask.`];
  const carried = agenda.filter(({ own }) => !own).length;
  return [
    [
      measures.size === 0
        ? `${count} on the agenda.`
        : `${count} on the agenda, ${counted(measures.size, "measure")}.`,
      ...(carried === 0 ? [] : [`${counted(carried, "item")} carried from before.`]),
    ].join(" "),
  ];
}

function agendaSlide(
  { item, own, carried }: AgendaPart,
  { measures }: Meeting,
  { broken }: DeckOptions,
): MeasureSlide | ItemSlide {
  const slide = item.measure === undefined ? undefined : measures.get(item.measure);
  if (slide !== undefined) return slide;
  const [first] = carried.map(carriedText);
  return {
    id: item.measure ?? "item",
    kind: "item",
    name: clause(item.title),
    heading: clause(item.title),
    line:
      item.measure !== undefined
        ? notThere(item.measure, broken)
        : own
          ? null
          : `Carried from before. ${first?.text ?? ""}`.trim(),
  };
}

/** Why a measure of the agenda has no figures here. */
function notThere(id: string, broken: readonly BrokenMeasure[]): string {
  return broken.some((measure) => measure.id === id)
    ? "Its figures could not be read. Whoever publishes them will find why under Data."
    : `No measure here is called “${id}”. Take it from the agenda, or name another.`;
}

/** Lines that a low slide has room for below its heading, and letters that a line has, bold or not. */
const LINES = 12.5;
const LETTERS = { bold: 64, usual: 76 } as const;

/** Rows on as many slides as they need; one that is longer than a slide has one of its own. */
function paged(
  kind: PromisesSlide["kind"],
  heading: string,
  rows: readonly PromiseRow[],
  nothing: string,
): readonly PromisesSlide[] {
  const pages: { lines: number; rows: PromiseRow[] }[] = [{ lines: 0, rows: [] }];
  for (const row of rows) {
    const lines = linesOf(row);
    const page = pages.at(-1);
    if (page === undefined || (page.lines > 0 && page.lines + lines > LINES))
      pages.push({ lines, rows: [row] });
    else {
      page.lines += lines;
      page.rows.push(row);
    }
  }
  const name = pages.length === 1 ? "" : ` of ${pages.length}`;
  return pages.map(({ rows: shown }, index) => {
    const which = name === "" ? "" : ` (${index + 1}${name})`;
    return {
      id: kind,
      kind,
      name: heading + which,
      heading: headingOf(heading, rows) + which,
      rows: shown,
      nothing: rows.length === 0 ? nothing : null,
    };
  });
}

/** With half a line between it and the next. */
function linesOf({ text, who, evidence, tag }: PromiseRow): number {
  const lines = (words: string, letters: number) => Math.ceil(words.length / letters);
  const head = lines(`${text} ${tag.text}`, LETTERS.bold);
  return head + lines(`${who} ${evidence ?? ""}`, LETTERS.usual) + 0.5;
}

/** `What was promised: 2 kept, 1 not kept`. */
function headingOf(heading: string, rows: readonly PromiseRow[]): string {
  const tags = [...new Set(rows.map(({ tag }) => tag.text))];
  const each = tags.map(
    // The count stays with its word when the heading takes two lines.
    (text) => `${rows.filter(({ tag }) => tag.text === text).length}\u00a0${text.toLowerCase()}`,
  );
  return each.length === 0 ? heading : `${heading}: ${list(each)}`;
}

/** Where two slides would have one address, the later has a number behind its own. */
function withOwnIds(slides: readonly Slide[]): readonly Slide[] {
  const taken = new Set<string>();
  return slides.map((slide) => {
    let id = slide.id;
    for (let next = 2; taken.has(id); next++) id = `${slide.id}-${next}`;
    taken.add(id);
    return id === slide.id ? slide : Object.assign({}, slide, { id });
  });
}

/** The agenda where nobody has made one: the measures of the strongest questions. */
export function rankedAgenda(
  questions: readonly { readonly measureId: string; readonly measure: string }[],
): readonly AgendaItem[] {
  return questions.map(({ measureId, measure }) => ({ title: measure, measure: measureId }));
}
