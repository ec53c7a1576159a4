import { isNeeded } from "../organisation.ts";
import type { Problem } from "../problem.ts";
import { placeOf, rowProblem } from "../sheetRows.ts";
import type { SheetRow, Sheets } from "../sheetRows.ts";
import { SHEETS } from "../sheets.ts";

/** The sheets without what is for members alone. */
export interface PublicSheets {
  readonly sheets: Sheets;
  /** Observations of measures that stay, which must not be worked out from the others. */
  readonly leftOut: readonly SheetRow<"observations">[];
  /** Those of them whose period has no other figure, in a series that the public sees: hidden, not missing. */
  readonly withheld: readonly SheetRow<"observations">[];
  /** Measures that the public does not see at all. */
  readonly measures: readonly SheetRow<"measures">[];
  readonly problems: readonly Problem[];
}

/**
 * What the public may see of the sheets: the rows that are marked for members are left out, and with
 * them all that rests on them: an area's measures, a measure's figures, targets, commentary and
 * questions, a question's answers, and what is said of a headline that is left out.
 */
export function forPublic(sheets: Sheets): PublicSheets {
  const areas = new Set(unrestricted(sheets.areas).map(({ cells }) => cells.id));
  const measures = unrestricted(sheets.measures).filter(({ cells }) => areas.has(cells.area));
  const shown = new Set(measures.map(({ cells }) => cells.id));
  const inUse = new Set(measures.map(({ cells }) => cells.area));
  const used = new Set(sheets.measures.map(({ cells }) => cells.area));
  const ofShown = <R extends { readonly cells: Restricted & { readonly measure?: string } }>(
    rows: readonly R[],
  ) =>
    unrestricted(rows).filter(
      ({ cells: { measure } }) => measure === undefined || shown.has(measure),
    );
  const observations = ofShown(sheets.observations);
  const headlines = hiddenHeadlines(sheets.observations);
  const ofHeadlines = <
    R extends {
      readonly cells: Restricted & { readonly measure: string; readonly period?: string };
    },
  >(
    rows: readonly R[],
  ) => ofShown(rows).filter(({ cells }) => !headlines.has(`${cells.measure} ${cells.period}`));
  const actions = unrestricted(sheets.actions).map((row) => publicAction(row, shown));
  const actionIds = new Set(actions.map(({ cells }) => cells.id));
  const kept: Sheets = {
    organisation: unrestricted(sheets.organisation),
    areas: unrestricted(sheets.areas).filter(({ cells: { id } }) => inUse.has(id) || !used.has(id)),
    measures,
    observations,
    targets: ofShown(sheets.targets).map((row) => publicTarget(row, actionIds)),
    comparators: ofShown(sheets.comparators),
    annotations: ofShown(sheets.annotations),
    commentary: ofHeadlines(sheets.commentary),
    exceptions: ofShown(sheets.exceptions),
    actions,
    sessions: withoutOrphans(sheets.sessions, ofShown(sheets.sessions)),
    distribution: ofHeadlines(sheets.distribution),
    rivals: ofHeadlines(sheets.rivals),
  };
  const leftOut = sheets.observations.filter(
    ({ cells }) => cells.audience === "members" && shown.has(cells.measure),
  );
  return {
    sheets: kept,
    leftOut,
    withheld: withheldOf(leftOut, observations),
    measures: sheets.measures.filter(({ cells }) => !shown.has(cells.id)),
    problems: [...neededFacts(sheets.organisation), ...leftOutLines(sheets, kept)],
  };
}

/** An action with what only members are told of it, where it is for them. */
export function forMembers(sheets: Sheets): Sheets {
  const actions = sheets.actions.map((row) => {
    const { note, members_note: more, ...cells } = row.cells;
    const notes = [note, more].filter((part) => part !== undefined).join(" ");
    return notes === "" ? row : { ...row, cells: { ...cells, note: notes } };
  });
  return { ...sheets, actions };
}

interface Restricted {
  readonly audience?: "public" | "members";
}

function unrestricted<R extends { readonly cells: Restricted }>(rows: readonly R[]): readonly R[] {
  return rows.filter(({ cells }) => cells.audience !== "members");
}

/** The periods of which every headline figure is for members alone. */
function hiddenHeadlines(rows: readonly SheetRow<"observations">[]): ReadonlySet<string> {
  const whole = rows.filter(({ cells }) => cells.dimension === undefined);
  const nameOf = ({ cells }: SheetRow<"observations">) => `${cells.measure} ${cells.period}`;
  const seen = new Set(unrestricted(whole).map(nameOf));
  return new Set(whole.map(nameOf).filter((name) => !seen.has(name)));
}

/** The latest row of each period that has none for everyone, where its series has some. */
function withheldOf(
  leftOut: readonly SheetRow<"observations">[],
  kept: readonly SheetRow<"observations">[],
): readonly SheetRow<"observations">[] {
  const seriesOf = ({ cells }: SheetRow<"observations">) =>
    JSON.stringify([cells.measure, cells.dimension, cells.member]);
  const figureOf = (row: SheetRow<"observations">) => `${seriesOf(row)} ${row.cells.period}`;
  const series = new Set(kept.map(seriesOf));
  const figures = new Set(kept.map(figureOf));
  const latest = new Map(
    leftOut
      .toSorted((a, b) => (a.cells.published ?? "").localeCompare(b.cells.published ?? ""))
      .map((row) => [figureOf(row), row]),
  );
  return [...latest]
    .filter(([figure, row]) => series.has(seriesOf(row)) && !figures.has(figure))
    .map(([, row]) => row);
}

function publicAction(
  row: SheetRow<"actions">,
  measures: ReadonlySet<string>,
): SheetRow<"actions"> {
  const { members_note: _forMembers, measures: moved, ...cells } = row.cells;
  return {
    ...row,
    cells: {
      ...cells,
      ...(moved === undefined ? {} : { measures: moved.filter((id) => measures.has(id)) }),
    },
  };
}

function publicTarget(row: SheetRow<"targets">, actions: ReadonlySet<string>): SheetRow<"targets"> {
  const { action, ...cells } = row.cells;
  return action === undefined || actions.has(action) ? row : { ...row, cells };
}

/** Answers go with their questions. */
function withoutOrphans(
  all: readonly SheetRow<"sessions">[],
  kept: readonly SheetRow<"sessions">[],
): readonly SheetRow<"sessions">[] {
  const nameOf = ({ cells }: SheetRow<"sessions">) => `${cells.date} ${cells.id}`;
  const questions = (rows: readonly SheetRow<"sessions">[]) =>
    rows.filter(({ cells }) => cells.kind === "question").map(nameOf);
  const shown = new Set(questions(kept));
  const gone = new Set(questions(all).filter((name) => !shown.has(name)));
  return kept.filter((row) => row.cells.kind !== "answer" || !gone.has(nameOf(row)));
}

function neededFacts(rows: readonly SheetRow<"organisation">[]): readonly Problem[] {
  return rows
    .filter(({ cells }) => cells.audience === "members" && isNeeded(cells.field))
    .map((row) =>
      rowProblem(
        row,
        "audience",
        `takes ${row.cells.field} from the public, and no dashboard can be without it`,
        "Leave the cell empty",
      ),
    );
}

function leftOutLines(all: Sheets, kept: Sheets): readonly Problem[] {
  return SHEETS.flatMap(({ name }): readonly Problem[] => {
    const [first] = all[name];
    const count = all[name].length - kept[name].length;
    return first === undefined || count === 0
      ? []
      : [
          {
            severity: "warning",
            ...placeOf(first),
            why: `${count} ${count === 1 ? "row is" : "rows are"} for members only, or rest on what is, and were left out`,
            remedy: "Nothing is left to do: the files for the public do not have them",
          },
        ];
  });
}
