import { MADE_WITH } from "./edition.ts";
import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import type { Measure } from "#contract/measure.ts";
import type { ActionChange, MeasureChanges, NewFigure } from "#domain/changesBetween.ts";
import type { CommitmentOutcome, MeasureAnalysis } from "#domain/findings.ts";
import type { SeriesPoint } from "#domain/series.ts";
import { banners, type Frame, nameMarks, noticeOf, type ScreenOptions } from "./banners.ts";
import { promisedLevel } from "./commitmentText.ts";
import { qualities } from "./figure.ts";
import type { ChangeRow, Download, Table } from "./models.ts";
import type {
  ActionChangeRow,
  ChangeGroup,
  FigureGroup,
  FigureRow,
  JudgedRow,
  SincePageModel,
  SinceDay,
} from "./planModels.ts";
import { ruleWords } from "./ruleSentence.ts";
import { sinceRows } from "./sinceRows.ts";
import { tableCsv } from "./tableCsv.ts";
import { OUTCOMES } from "./trendPromises.ts";
import { cautionOf, variationSign } from "./variationSign.ts";
import { figurePhrase, figureText } from "./words/figures.ts";
import { dayName, inPeriod, periodName } from "./words/periods.ts";
import { capital, clause, counted, list } from "./words/text.ts";

export interface SincePageOptions extends ScreenOptions {
  readonly frame: Frame;
  readonly from: Day | null;
  readonly to: Day;
  readonly sessions: readonly Session[];
}

/** What changed between two days, of the measures, the plan and the promises. */
export function sincePage(
  changes: readonly MeasureChanges[],
  actions: readonly ActionChange[],
  options: SincePageOptions,
): SincePageModel {
  const { frame, from, to } = options;
  const judged = changes.flatMap(({ analysis, judged }) =>
    judged.map((outcome) => judgedRow(outcome, analysis)),
  );
  const said = {
    figures: figuresOf(changes),
    groups: groupsOf(changes),
    actions: actions.map((change) => actionRow(change, changes)),
    judged,
  };
  return {
    title:
      from === null || from >= to
        ? "What has changed"
        : `What changed from ${dayName(from)} to ${dayName(to)}`,
    organisation: frame.organisation.name,
    banners: banners(frame, options),
    from,
    to,
    days: daysOf(options),
    opening: openingText(said, options),
    ...said,
    csv: sinceCsv(said, options),
  };
}

type Said = Pick<SincePageModel, "figures" | "groups" | "actions" | "judged">;

/** How much has changed, in one or two sentences. */
function openingText(
  { figures, groups, actions, judged }: Said,
  { from, to }: SincePageOptions,
): string {
  if (from === null) return "There is no session before this day to count from. Choose a day.";
  if (from >= to) return "The first day has to come before the second. Choose other days.";
  const rows = (wanted: string) =>
    [...figures, ...groups].find(({ id }) => id === wanted)?.rows.length ?? 0;
  const became = (wanted: ActionChange["what"]) =>
    actions.filter(({ what }) => what === wanted).length;
  const real = rows("real-change");
  const all = figures.reduce((sum, { rows }) => sum + rows.length, 0);
  const told = (
    [
      [all, "new figure", "new figures"],
      [rows("revised"), "figure revised", "figures revised"],
      [rows("verdicts"), "change of status or direction", "changes of status or direction"],
      [rows("targets"), "target moved", "targets moved"],
      [became("completed"), "action completed", "actions completed"],
      [became("overdue"), "action newly overdue", "actions newly overdue"],
      [judged.length, "promise judged", "promises judged"],
    ] as const
  ).flatMap(([count, one, many]) => (count === 0 ? [] : [counted(count, one, many)]));
  if (told.length === 0) return "Nothing has changed between these days.";
  return `${capital(list(told))}.${all === 0 ? "" : realText(real, all)}`;
}

/** How many of the new figures are part of a real change. */
function realText(real: number, all: number): string {
  if (all === 1) return real === 1 ? " Its change looks real." : " Its change does not look real.";
  return ` ${real === 0 ? "None" : real} of the new figures ${real > 1 ? "are" : "is"} part of a change that looks real.`;
}

const FIGURES = [
  ["real-change", "New figures that are part of a change that looks real"],
  ["no-real-change", "New figures, with no real change"],
  ["too-few", "New figures, too few to tell a real change"],
  ["not-judged", "New figures that are provisional and not judged yet"],
] as const satisfies readonly (readonly [NewFigure, string])[];

function figuresOf(changes: readonly MeasureChanges[]): readonly FigureGroup[] {
  return FIGURES.map(([id, title]) => ({
    id,
    title,
    rows: changes.flatMap((change) => (change.newFigure === id ? figureRow(change) : [])),
  })).filter(({ rows }) => rows.length > 0);
}

function figureRow({ analysis, newFigure }: MeasureChanges): readonly FigureRow[] {
  const { measure, since } = analysis;
  return since.flatMap((difference) => {
    if (difference.kind !== "new-value") return [];
    const { from, to } = difference;
    const real = newFigure === "real-change";
    return [
      {
        measureId: measure.id,
        measure: measure.title,
        before: pointText(from, measure, figureText),
        now: pointText(to, measure, figurePhrase),
        sign: real ? variationSign(analysis) : null,
        upTo: real ? judgedUpTo(analysis) : null,
        text: real ? ruleText(analysis) : null,
      },
    ];
  });
}

function pointText(
  point: SeriesPoint | null,
  measure: Measure,
  text: (measure: Measure, value: number) => string,
): string {
  if (point === null || point.value === null) return "No figure";
  return `${text(measure, point.value)} ${inPeriod(point.period, measure)}${qualities(point)}`;
}

/** The last period by which a direction is judged; `null` where that is the newest, or none is. */
function judgedUpTo({ measure, direction: { basis }, series }: MeasureAnalysis): string | null {
  return basis === null || basis.period === series.latest?.period
    ? null
    : periodName(basis.period, measure);
}

/** By which rule the change is real, and up to when, where the newest figure is not judged yet. */
function ruleText(analysis: MeasureAnalysis): string | null {
  const { measure, direction } = analysis;
  const { rule } = direction;
  if (rule === null) return null;
  const words = ruleWords(rule, measure.frequency);
  const upTo = judgedUpTo(analysis);
  const judged = upTo === null ? capital(words) : `Judged up to ${upTo}: ${words}`;
  const caution = cautionOf(direction);
  return `${judged}.${caution === null ? "" : ` ${caution}`}`;
}

const KINDS = [
  ["revised", "Figures that were revised", ["revised"]],
  ["verdicts", "Changes of status and direction", ["status", "direction"]],
  ["targets", "Targets that moved", ["target"]],
] as const satisfies readonly (readonly [string, string, readonly ChangeRow["kind"][]])[];

/** By kind, the bad before the rest. A group with nothing in it is left out. */
function groupsOf(changes: readonly MeasureChanges[]): readonly ChangeGroup[] {
  const all = changes.flatMap(({ analysis }) => sinceRows(analysis));
  return KINDS.map(([id, title, kinds]) => {
    const rows = all.filter(({ kind }) => kinds.some((wanted) => wanted === kind));
    const isBad = ({ tone }: ChangeRow) => tone === "bad";
    return { id, title, rows: [...rows.filter(isBad), ...rows.filter((row) => !isBad(row))] };
  }).filter(({ rows }) => rows.length > 0);
}

function actionRow(
  { action, what }: ActionChange,
  changes: readonly MeasureChanges[],
): ActionChangeRow {
  const { owner, due, completedOn } = action;
  const day = what === "completed" ? completedOn : due;
  const when = day === undefined ? "" : `${what === "completed" ? "On" : "Due on"} ${dayName(day)}`;
  return {
    id: action.id,
    what,
    title: clause(action.title),
    tag:
      what === "completed"
        ? { tone: "good", text: "Completed" }
        : { tone: "bad", text: "Newly overdue" },
    text: `${[when, owner === undefined ? "no owner named" : clause(owner)].filter(Boolean).join(", ")}.`,
    measures: changes
      .filter(({ analysis: { measure } }) => action.measures.includes(measure.id))
      .map(({ analysis: { measure } }) => ({ id: measure.id, title: measure.title })),
  };
}

function judgedRow(
  { commitment, outcome, point }: CommitmentOutcome,
  { measure }: MeasureAnalysis,
): JudgedRow {
  const { id, text, owner } = commitment;
  const came =
    point === null || point.value === null
      ? ""
      : `${capital(inPeriod(point.period, measure))} it stood at ${figurePhrase(measure, point.value)}`;
  const level = promisedLevel(commitment, measure);
  const promised = level === null ? "" : `; the promise was ${level}`;
  return {
    id,
    measureId: measure.id,
    measure: measure.title,
    promise: clause(text),
    tag: OUTCOMES[outcome],
    text: `${clause(owner)}. ${came}${promised}.`,
  };
}

/** The sessions by the last publication, that day itself, and whatever days were chosen. */
function daysOf({ sessions, from, to, frame }: SincePageOptions): readonly SinceDay[] {
  const { published } = frame;
  const named = new Map([
    [to, dayName(to)],
    ...(from === null ? [] : [[from, dayName(from)] as const]),
    ...sessions
      .filter(({ date }) => date <= published)
      .map(({ date, title }) => [date, `${dayName(date)}: ${clause(title)}`] as const),
  ]);
  named.set(published, `${dayName(published)}: the latest figures`);
  return [...named]
    .map(([day, text]) => ({ day, text }))
    .sort((a, b) => (a.day < b.day ? 1 : -Number(a.day > b.day)));
}

/** All changes as a CSV file, one a row. */
function sinceCsv({ figures, groups, actions, judged }: Said, options: SincePageOptions): Download {
  const { frame, from, to } = options;
  const since = from === null ? "" : dayName(from);
  const table: Table = {
    caption: "What changed",
    columns: ["Kind", "Measure", "What changed"].map((name) => ({ name, numeric: false })),
    rows: [
      ...figures.flatMap(({ title, rows }) =>
        rows.map(({ measure, before, now, sign, text }) => [
          title,
          measure,
          [`${now}; before: ${before}.`, sign === null ? null : `${sign.text}.`, text]
            .filter((part) => part !== null)
            .join(" "),
        ]),
      ),
      ...groups.flatMap(({ title, rows }) =>
        rows.map(({ measure, text }) => [title, measure, text]),
      ),
      ...actions.map(({ tag, title, text, measures }) => [
        `Action: ${tag.text}`,
        measures.map(({ title }) => title).join("; "),
        `${title}. ${text}`,
      ]),
      ...judged.map(({ tag, measure, promise, text }) => [
        `Promise: ${tag.text}`,
        measure,
        `${promise}. ${text}`,
      ]),
    ],
  };
  return {
    name: `changes${nameMarks(frame)}-from-${from ?? "the-start"}-to-${to}.csv`,
    type: "text/csv",
    text: tableCsv(table, [
      [frame.title, frame.organisation.name],
      ["Notice", noticeOf(frame)],
      ["From", since],
      ["To", dayName(to)],
      ["Made with", MADE_WITH],
    ]),
  };
}
