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
import type { Deck, MeasureSlide, Slide } from "./deckModels.ts";
import { itemSlide } from "./itemSlide.ts";
import type { Banner } from "./models.ts";
import { promisedRows } from "./promisedRows.ts";
import { promisesSlides } from "./promisesSlides.ts";
import { shortSentences } from "./shortWords.ts";
import { dayName } from "./words/periods.ts";
import { clause, counted } from "./words/text.ts";

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
  const { session } = meeting;
  const { frame } = options;
  const title = session === null ? clause(frame.title) : clause(session.title);
  const noticed = noticesOf(options);
  const lines = [...openingLines(meeting), ...noticed.map(({ text }) => text)];
  const slides: readonly Slide[] = [
    {
      id: "title",
      kind: "title",
      name: "Title",
      heading: title,
      short: shortSentences([title, ...lines]),
      organisation: frame.organisation.name,
      when: session === null ? null : dayName(session.date),
      lines,
    },
    ...(meeting.agenda.some(isOfPromises) ? [] : promised(meeting, null)),
    ...itemSlides(meeting, options),
    ...promisesSlides({
      kind: "agreed",
      item: false,
      heading: "What was agreed",
      rows: session === null ? [] : agreedRows(session),
      nothing: NOT_AGREED,
    }),
    {
      id: "end",
      kind: "end",
      name: "End",
      heading: "End of the session",
      short: [],
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

/** An item each. What was promised stands where the agenda has it, under the agenda's own words. */
function itemSlides(meeting: Meeting, { broken }: DeckOptions): readonly Slide[] {
  const { session, agenda, measures } = meeting;
  const ofPromises = agenda.find(isOfPromises);
  return agenda.flatMap((part): readonly Slide[] => {
    const slide = measures.get(part.item.measure ?? "");
    if (slide !== undefined) return [slide];
    if (part === ofPromises) return promised(meeting, part);
    return [itemSlide(part, { agenda, questions: session?.questions ?? [], broken })];
  });
}

function isOfPromises({ about }: AgendaPart): boolean {
  return about === "promises";
}

/** @param part the item of the agenda that it is; `null`: the agenda has none */
function promised({ session, followUp }: Meeting, part: AgendaPart | null) {
  return promisesSlides({
    kind: "promised",
    item: part !== null,
    heading: part === null ? "What was promised" : clause(part.item.title),
    rows: promisedRows(followUp, session),
    nothing: NO_PROMISES,
  });
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
