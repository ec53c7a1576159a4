import type { Day } from "#contract/period.ts";
import type { Problem } from "../problem.ts";
import { rowProblem } from "../sheetRows.ts";
import type { SheetRow } from "../sheetRows.ts";
import type { CheckedSheets } from "./check.ts";

type RecordRow = SheetRow<"sessions">;

/** What each kind of row of the record needs besides its text. */
const NEEDED = {
  agenda: [],
  question: ["id"],
  answer: ["id", "by", "on"],
  commitment: ["id", "by"],
  action: ["id", "by"],
} as const;

/** Rows of the record that lack what their kind needs, and answers to no question. */
export function wrongRecord({ sheets }: CheckedSheets): readonly Problem[] {
  const rows = sheets.sessions;
  const titles = new Map(rows.toReversed().map(({ cells }) => [cells.date, cells.title]));
  const asked = new Set(
    rows.flatMap(({ cells }) => (cells.kind === "question" ? [questionKey(cells)] : [])),
  );
  return rows.flatMap((row) =>
    lackingCells(row).concat(otherTitle(row, titles), answerToNothing(row, asked)),
  );
}

function questionKey({ date, id }: RecordRow["cells"]): string {
  return JSON.stringify([date, id]);
}

function lackingCells(row: RecordRow): readonly Problem[] {
  const { kind } = row.cells;
  return NEEDED[kind]
    .filter((column) => row.cells[column] === undefined)
    .map((column) =>
      rowProblem(row, column, `The cell is empty, and ${articled(kind)} needs it`, "Fill it in"),
    );
}

function otherTitle(row: RecordRow, titles: ReadonlyMap<Day, string>): readonly Problem[] {
  const { date, title } = row.cells;
  const first = titles.get(date);
  return title === first
    ? []
    : [
        rowProblem(
          row,
          "title",
          `differs from “${first}”, the title of the session of ${date}`,
          "Write both alike",
        ),
      ];
}

function answerToNothing(row: RecordRow, asked: ReadonlySet<string>): readonly Problem[] {
  const { kind, id } = row.cells;
  return kind === "answer" && id !== undefined && !asked.has(questionKey(row.cells))
    ? [
        rowProblem(
          row,
          "id",
          "is not the id of a question of this session",
          "Give the answer the id of its question",
        ),
      ]
    : [];
}

function articled(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
