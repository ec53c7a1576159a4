import { MADE_WITH } from "./edition.ts";
import type { Measure } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import type { AgreedAction, Commitment, Question, Session } from "#contract/sessions.ts";
import { type Frame, nameMarks, noticeOf, updatedText } from "./banners.ts";
import type { Minutes, MinutesBlock, MinutesItem } from "./minutesModels.ts";
import type { MeasurePageModel, Table } from "./models.ts";
import { answerText, promisedText } from "./recordWords.ts";
import { shortSentences } from "./shortWords.ts";
import { textsOf } from "./termsUsed.ts";
import { dayName } from "./words/periods.ts";
import { plainText } from "#contract/plainText.ts";
import { capital, clause, list, sentence } from "./words/text.ts";
import { NOTHING } from "./words/nothing.ts";

/** A measure that was spoken of, and all that its page says of it on the day. */
export interface MinutedMeasure {
  readonly measure: Measure;
  readonly page: MeasurePageModel;
}

/** What the minutes of one session are made of. */
export interface MinutesOf {
  readonly session: Session;
  /** With what is carried to it. */
  readonly agenda: readonly MinutesItem[];
  /** Those on the agenda, and those that anything of the record is about. */
  readonly measures: readonly MinutedMeasure[];
  /** What earlier sessions asked, promised and agreed, and where it stands. */
  readonly matters: readonly Table[];
  readonly frame: Frame;
  /** The day whose knowledge the figures show. */
  readonly asAt: Day;
  /** The checksum by which the figures are cited, and the file that has them. */
  readonly seen: { readonly checksum: string; readonly file: string };
}

/** The minutes of a session, from its record and the figures that it saw. */
export function minutes(of: MinutesOf): Minutes {
  const { session, frame } = of;
  const blocks = [
    ...opening(of),
    ...agenda(of),
    heading(2, "What was said"),
    ...sectionsOf(of).flatMap(sectionBlocks),
    ...untouched(of),
    ...matters(of),
    ...figuresSeen(of),
  ];
  return {
    title: plainText(`Minutes: ${clause(session.title)}`),
    organisation: plainText(frame.organisation.name),
    name: `minutes-${session.date}${nameMarks(frame)}`,
    notice: noticeOf(frame),
    blocks: withAcronyms(blocks).map(plain),
  };
}

/** The schedule of matters arising alone, in the same form: for the agenda of a session. */
export function mattersSchedule(of: MinutesOf): Minutes {
  const { session, frame } = of;
  return {
    ...minutes(of),
    title: plainText(`Matters arising: ${clause(session.title)}`),
    name: `matters-arising-${session.date}${nameMarks(frame)}`,
    blocks: withAcronyms([paragraph(noticeOf(frame)), aboutSession(of), ...matters(of)]).map(plain),
  };
}

/** The same, and at the end what the acronyms in it stand for: minutes are read on their own. */
function withAcronyms(blocks: readonly MinutesBlock[]): readonly MinutesBlock[] {
  const short = shortSentences(textsOf(blocks));
  return short.length === 0 ? blocks : [...blocks, paragraph(short.join(" "))];
}

function opening(of: MinutesOf): readonly MinutesBlock[] {
  return [
    paragraph(noticeOf(of.frame)),
    paragraph(`Draft, made from what was written down in the session. ${MADE_WITH}.`),
    aboutSession(of),
  ];
}

function aboutSession({ session, frame, asAt }: MinutesOf): MinutesBlock {
  const rows = [
    ["Organisation", frame.organisation.name],
    ["Date of the session", dayName(session.date)],
    ["Figures", knownText(asAt, frame)],
    ...(session.source === undefined ? [] : [["Source of the record", sourceText(session.source)]]),
  ];
  return { kind: "table", table: table("The session", ["About", "Details"], rows) };
}

/** Which figures these are: of the day they were published, or of an earlier one. */
function knownText(asAt: Day, frame: Frame): string {
  const { published } = frame;
  if (asAt >= published) return updatedText(frame);
  return `As known on ${dayName(asAt)}, from those published on ${dayName(published)}.`;
}

function agenda({ agenda: items }: MinutesOf): readonly MinutesBlock[] {
  return [
    heading(2, "Agenda"),
    items.length === 0
      ? paragraph("There was no agenda.")
      : {
          kind: "list",
          numbered: true,
          items: items.map(({ title, own }) =>
            own ? clause(title) : `${clause(title)} (carried)`,
          ),
        },
  ];
}

/** What was said under one item, or beside the agenda. */
interface Section {
  readonly title: string;
  readonly carried: readonly string[];
  readonly about: MinutedMeasure | null;
  readonly questions: readonly Question[];
  readonly commitments: readonly Commitment[];
  readonly actions: readonly AgreedAction[];
}

/**
 * The items in the order of the agenda; then measures that were spoken of and stand on no agenda; then
 * what is about no measure. A measure that is on the agenda twice is minuted where it first stands.
 */
function sectionsOf({ session, agenda, measures }: MinutesOf): readonly Section[] {
  const onAgenda = new Set(agenda.flatMap(({ measure }) => measure ?? []));
  const beside = [...new Set(said(session).flatMap(({ measure }) => measure ?? []))].filter(
    (id) => !onAgenda.has(id),
  );
  const minuted = new Set<string>();
  const items = agenda.filter(isMinuted(session)).map(({ title, measure, carried }): Section => {
    const first = measure !== null && !minuted.has(measure);
    if (measure !== null) minuted.add(measure);
    return section(title, first ? measure : null, carried);
  });
  const others = section("Other matters", undefined, []);
  return [
    ...items,
    ...beside.map((id) => section(known(id)?.measure.title ?? id, id, [])),
    ...(isSilent(others) ? [] : [others]),
  ];

  /** @param id `undefined`: what is about no measure; `null`: nothing */
  function section(
    title: string,
    id: string | null | undefined,
    carried: readonly string[],
  ): Section {
    const isOf = ({ measure }: { readonly measure?: string | undefined }) => measure === id;
    return {
      title,
      carried,
      about: id === null || id === undefined ? null : known(id),
      questions: session.questions.filter(isOf),
      commitments: session.commitments.filter(isOf),
      actions: session.actions.filter(isOf),
    };
  }

  function known(id: string): MinutedMeasure | null {
    return measures.find(({ measure }) => measure.id === id) ?? null;
  }
}

/** Which items are minuted: those put on the agenda, and those carried to it that were spoken of. */
function isMinuted(session: Session): (item: MinutesItem) => boolean {
  const about = new Set(said(session).map(({ measure }) => measure));
  return ({ own, measure }) => own || (measure !== null && about.has(measure));
}

function said({ questions, commitments, actions }: Session) {
  return [...questions, ...commitments, ...actions];
}

/** What was carried to the session by itself, and of which nothing is recorded. */
function untouched({ session, agenda }: MinutesOf): readonly MinutesBlock[] {
  const minuted = isMinuted(session);
  const left = agenda.filter((item) => !minuted(item));
  if (left.length === 0) return [];
  return [
    heading(3, "Carried to the session, with nothing recorded"),
    {
      kind: "list",
      numbered: false,
      items: left.map(({ title, carried }) => `${clause(title)}: ${carried.join(" ")}`),
    },
  ];
}

function isSilent({ questions, commitments, actions }: Section): boolean {
  return questions.length + commitments.length + actions.length === 0;
}

function sectionBlocks(section: Section, place: number): readonly MinutesBlock[] {
  const { title, about, questions, commitments, actions } = section;
  const carried = section.carried.filter((text) => !isSaid(text, about));
  return [
    heading(3, `${place + 1}. ${clause(title)}`),
    ...(about === null ? [] : figureBlocks(about.page)),
    ...(carried.length === 0
      ? []
      : [
          paragraph("Carried to this item:"),
          { kind: "list", numbered: false, items: carried } as const,
        ]),
    ...tableOf("Questions and answers", ["Question", "Asked by", "Answer"], questions.map(asked)),
    ...tableOf(
      "Promises",
      ["Promise", "Number and date", "Owner", "Made on"],
      commitments.map((commitment) => promised(commitment, about)),
    ),
    ...tableOf("Actions", ["Action", "Owner", "Due", "Done"], actions.map(agreed)),
    ...(isSilent(section) ? [paragraph("Nothing was recorded under this item.")] : []),
  ];
}

/** Whether what is carried is the explanation that is due, which is said with the figure. */
function isSaid(carried: string, about: MinutedMeasure | null): boolean {
  const explanation = about?.page.explanation ?? null;
  return explanation !== null && carried === explanationText(explanation);
}

function explanationText({ tag, text }: NonNullable<MeasurePageModel["explanation"]>): string {
  return `${tag.text}: ${text}`;
}

/** The words of the measure's page, so that minutes and screens agree. */
function figureBlocks(page: MeasurePageModel): readonly MinutesBlock[] {
  const { figure, note, status, distance, direction, explanation } = page;
  const far = distance === null ? "" : `, ${distance}`;
  return [
    paragraph(
      `Figure seen: ${figure.spoken}. ${status.text}${far}. ${direction.text}.${note === null ? "" : ` ${note}`}`,
    ),
    ...(explanation === null ? [] : [paragraph(explanationText(explanation))]),
  ];
}

function asked({ text, askedBy, answers }: Question): readonly string[] {
  return [
    sentence(text),
    askedBy === undefined ? NOTHING : clause(askedBy),
    answers.length === 0 ? "No answer was recorded." : answers.map(answerText).join("\n"),
  ];
}

function promised(commitment: Commitment, about: MinutedMeasure | null): readonly string[] {
  const { text, owner, madeOn } = commitment;
  const level = promisedText(commitment, about?.measure ?? null);
  return [
    sentence(text),
    level === null ? "No number was promised." : `${capital(level)}.`,
    clause(owner),
    dayName(madeOn),
  ];
}

function agreed({ text, owner, due, done }: AgreedAction): readonly string[] {
  return [
    sentence(text),
    clause(owner),
    due === undefined ? NOTHING : dayName(due),
    done === undefined ? NOTHING : dayName(done),
  ];
}

function matters({ matters: tables, asAt }: MinutesOf): readonly MinutesBlock[] {
  return [
    heading(2, "Matters arising"),
    ...(tables.length === 0
      ? [paragraph("Nothing is outstanding from earlier sessions.")]
      : [
          paragraph(`As they stood on ${dayName(asAt)}.`),
          ...tables.map((table): MinutesBlock => ({ kind: "table", table })),
        ]),
  ];
}

function figuresSeen({ measures, seen, session }: MinutesOf): readonly MinutesBlock[] {
  const sources = new Map(measures.map(({ page: { source } }) => [sourceText(source), source]));
  return [
    heading(2, "The figures that were seen"),
    ...(sources.size === 0
      ? []
      : [paragraph(`${sources.size === 1 ? "Source" : "Sources"}: ${list([...sources.keys()])}.`)]),
    paragraph(
      `The figures as seen on ${dayName(session.date)} are those of the file ${seen.file} whose checksum begins with ${seen.checksum}. A file with another checksum has other figures.`,
    ),
  ];
}

function sourceText({
  title,
  link,
}: {
  readonly title: string;
  readonly link?: string | null | undefined;
}): string {
  return link === null || link === undefined ? clause(title) : `${clause(title)} (${link})`;
}

function heading(level: 2 | 3, text: string): MinutesBlock {
  return { kind: "heading", level, text };
}

function paragraph(text: string): MinutesBlock {
  return { kind: "paragraph", text };
}

function tableOf(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly MinutesBlock[] {
  return rows.length === 0 ? [] : [{ kind: "table", table: table(caption, columns, rows) }];
}

function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Table {
  return { caption, columns: columns.map((name) => ({ name, numeric: false })), rows };
}

/** With nothing in any of its texts that a reader would not see. */
function plain(block: MinutesBlock): MinutesBlock {
  switch (block.kind) {
    case "list":
      return { ...block, items: block.items.map(plainText) };
    case "table": {
      const { caption, columns, rows } = block.table;
      return {
        kind: "table",
        table: {
          caption: plainText(caption),
          columns: columns.map(({ name, numeric }) => ({ name: plainText(name), numeric })),
          rows: rows.map((row) => row.map(plainText)),
        },
      };
    }
    default:
      return { ...block, text: plainText(block.text) };
  }
}
