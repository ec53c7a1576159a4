import { PACK_PAGE } from "./packPage.ts";
import type { Id } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import type { AgendaPart } from "#domain/agendaOf.ts";
import type { DashboardAnalysis } from "#domain/findings.ts";
import type { FollowUp } from "#domain/followUp.ts";
import { type Frame, noticeOf, type ScreenOptions, updatedText } from "./banners.ts";
import { chanceSentence } from "./chanceSentence.ts";
import type { FollowGroup, FollowRow } from "./followUpModels.ts";
import { followGroups } from "./followUpPage.ts";
import type { MeasurePageModel, Sentence, Table, Term } from "./models.ts";
import type { SincePageModel } from "./planModels.ts";
import { scorecardRow } from "./scorecardRow.ts";
import { summary } from "./summary.ts";
import { termsUsed, textsOf } from "./termsUsed.ts";
import { briefTable } from "./trendTable.ts";
import { dayName } from "./words/periods.ts";
import { capital, clause, sentence } from "./words/text.ts";

/** How many of the last periods the table of a sheet has: a year and the one before it. */
const TABLE_PERIODS = 13;
/** How many questions that the figures ask stand on a sheet; the others stand on the measure's page. */
const SHEET_QUESTIONS = 2;

/** A question to put, and what it rests on. `own`: whether a reader kept or wrote it. */
export interface PackQuestion {
  readonly text: string;
  readonly evidence: string | null;
  readonly own: boolean;
}

/** The sheet of one measure. */
export interface PackSheet {
  readonly page: MeasurePageModel;
  readonly table: Table;
  readonly questions: readonly PackQuestion[];
}

/** The briefing pack of a session, from its cover to the glossary. */
export interface Pack {
  /** What the browser's tab says, and the file that is made of it. */
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
  readonly dashboard: string;
  readonly session: { readonly title: string; readonly day: string } | null;
  readonly notice: string;
  /** The same in a few words, for the head of a sheet; `null` for published statistics. */
  readonly mark: string | null;
  /** What day's knowledge the figures are, and when they were published. */
  readonly vintage: string;
  readonly agenda: readonly string[];
  /** What stands at the foot of every sheet. */
  readonly foot: string;
  readonly summary: Sentence;
  readonly chance: string;
  /** The measures of the pack at a glance. */
  readonly glance: Table;
  readonly since: SincePageModel;
  /** What earlier sessions were promised, asked without an answer, and agreed that is not done. */
  readonly followed: readonly FollowGroup[];
  readonly sheets: readonly PackSheet[];
  /** Those of the reader that are on no measure of the pack. */
  readonly questions: readonly PackQuestion[];
  readonly glossary: readonly Term[];
}

/** A question of the reader. */
export interface OwnQuestion {
  readonly text: string;
  readonly measure: Id | null;
  readonly evidence: string | null;
}

export interface PackParts {
  readonly frame: Frame;
  readonly asAt: Day;
  readonly analysis: DashboardAnalysis;
  readonly session: Session | null;
  /** What is on its agenda, and what is carried to it. */
  readonly agenda: readonly AgendaPart[];
  readonly followUp: FollowUp;
  readonly since: SincePageModel;
  /** The pages of the measures that the pack is of, in its order. */
  readonly pages: readonly MeasurePageModel[];
  readonly own: readonly OwnQuestion[];
  readonly options: ScreenOptions;
}

/** All that the briefing pack says. */
export function pack(parts: PackParts): Pack {
  const { frame, asAt, analysis, session, agenda, since, pages, own } = parts;
  const { organisation, title } = frame;
  const notice = noticeOf(frame);
  const day = session === null ? null : dayName(session.date);
  const ids = new Set(pages.map(({ id }) => id));
  const said = {
    summary: summary(analysis),
    chance: chanceSentence(analysis.byChance),
    glance: glance(pages, analysis),
    since,
    followed: followed(parts),
    sheets: pages.map((page) => sheet(page, own)),
    questions: own.filter(({ measure }) => measure === null || !ids.has(measure)).map(ownQuestion),
  };
  return {
    name: `Briefing pack${day === null ? "" : `, ${day}`} – ${organisation.name}`,
    title: PACK_PAGE.title,
    organisation: organisation.name,
    dashboard: title,
    session: session === null || day === null ? null : { title: clause(session.title), day },
    notice,
    mark: markOf(frame),
    vintage: `Figures as known on ${dayName(asAt)}. ${updatedText(frame)}`,
    agenda: agenda.map(({ item, own }) => `${clause(item.title)}${own ? "" : " (carried over)"}`),
    foot: `${organisation.name}, ${day ?? dayName(asAt)}. ${notice}`,
    ...said,
    glossary: termsUsed(
      textsOf({ ...said, since: shown(since), sheets: said.sheets.map(written) }),
    ),
  };
}

function markOf({ nature, audience }: Frame): string | null {
  const said = [
    nature === "illustrative" ? "made-up figures" : null,
    audience === "members" ? "for members only" : null,
  ].filter((part) => part !== null);
  return said.length === 0 ? null : `${capital(said.join(", "))}.`;
}

/** What of the changes is printed: their table for a file is not. */
function shown({ opening, figures, groups, actions, judged }: SincePageModel): unknown {
  return { opening, figures, groups, actions, judged };
}

/** What of a measure's page is written on its sheet. */
function written({ page, table, questions }: PackSheet): unknown {
  const { title, figure, reading, direction, assurance, status, explanation, trend } = page;
  const { annotations, points } = trend;
  const notes = points.map(({ breakBefore, provisional }) =>
    [breakBefore, provisional ? "provisional" : ""].join(" "),
  );
  const drawn = [trend.title, trend.subtitle, trend.source, annotations, notes];
  return {
    title,
    figure,
    reading,
    direction,
    assurance,
    status,
    explanation,
    drawn,
    table,
    questions,
  };
}

function glance(pages: readonly MeasurePageModel[], { measures }: DashboardAnalysis): Table {
  const rows = pages.flatMap(({ id }) => measures.find(({ measure }) => measure.id === id) ?? []);
  return {
    caption: "The measures of this pack",
    columns: ["Measure", "Latest figure", "Target", "Status", "Direction"].map((name) => ({
      name,
      numeric: false,
    })),
    rows: rows.map((analysis) => {
      const { title, figure, status, target, direction } = scorecardRow(analysis);
      return [title, figureWords(figure), target, status.text, direction.text];
    }),
  };
}

function figureWords({ text, unit, when }: MeasurePageModel["figure"]): string {
  return [[text, unit].filter((part) => part !== "").join(" "), when]
    .filter((part) => part !== "")
    .join(", ");
}

const FOLLOWED: ReadonlySet<string> = new Set(["promises", "questions", "agreed"]);

/** Of the sessions before this one; a group with nothing in it is left out, but for the promises. */
function followed({ session, followUp, options }: PackParts): readonly FollowGroup[] {
  return followGroups(followUp, options.broken)
    .filter(({ id }) => FOLLOWED.has(id))
    .map(({ rows, ...group }) => Object.assign(group, { rows: rows.filter(isBefore) }))
    .filter(({ id, rows }) => id === "promises" || rows.length > 0);

  function isBefore(row: FollowRow): boolean {
    const earlier = session === null || (row.session !== null && row.session.date < session.date);
    return earlier && !row.states.includes("done");
  }
}

function sheet(page: MeasurePageModel, own: readonly OwnQuestion[]): PackSheet {
  const kept = own.filter(({ measure }) => measure === page.id);
  const asked = page.questions
    .filter(({ question }) => kept.every(({ text }) => text !== question))
    .slice(0, SHEET_QUESTIONS)
    .map(({ question, grounds }) => ({
      text: question,
      evidence: grounds === "" ? null : grounds,
      own: false,
    }));
  return {
    page,
    table: briefTable(page.table, page.trend, {
      about: clause(page.title),
      periods: TABLE_PERIODS,
    }),
    questions: [...kept.map(ownQuestion), ...asked],
  };
}

function ownQuestion({ text, evidence }: OwnQuestion): PackQuestion {
  return { text: sentence(text), evidence, own: true };
}
