import { usuallyKnown } from "../figures.ts";
import { grouped } from "../grouped.ts";
import type { Problem } from "../problem.ts";
import { rowProblem } from "../sheetRows.ts";
import type { SheetRow } from "../sheetRows.ts";
import type { CheckedSheets, Place } from "./check.ts";

/** Rows that say again what an earlier row of the same sheet says. */
export function repeatedRows({ sheets, measures }: CheckedSheets): readonly Problem[] {
  const known = ({ cells }: SheetRow<"observations">) =>
    cells.published ??
    usuallyKnown({ usualDelay: measures.get(cells.measure)?.cells.usual_delay }, cells.period);
  return [
    ...repeated(sheets.areas, ({ cells }) => cells.id, "id", "id"),
    ...repeated(sheets.measures, ({ cells }) => cells.id, "id", "id"),
    ...repeated(sheets.actions, ({ cells }) => cells.id, "id", "id"),
    // One measure after another: a million keys at once would be many.
    ...[...grouped(sheets.observations, ({ cells }) => cells.measure).values()].flatMap((rows) =>
      repeated(
        rows,
        (row) => [row.cells.dimension, row.cells.member, row.cells.period, known(row)],
        "period",
        "measure, period, member and published day",
      ),
    ),
    ...repeated(
      sheets.comparators,
      ({ cells }) => [cells.measure, cells.kind, cells.name, cells.period],
      "period",
      "measure, area and period",
    ),
    ...repeated(
      sheets.distribution,
      ({ cells }) => [cells.measure, cells.period, cells.group],
      "period",
      "measure, period and group",
    ),
    ...repeated(
      sheets.sessions.filter(({ cells }) => cells.id !== undefined && cells.kind !== "answer"),
      ({ cells }) => [cells.kind, cells.id],
      "id",
      "id",
    ),
  ];
}

function repeated<R extends Place>(
  rows: readonly R[],
  keyOf: (row: R) => unknown,
  column: string,
  what: string,
): readonly Problem[] {
  const first = new Map<string, R>();
  return rows.flatMap((row) => {
    const key = JSON.stringify(keyOf(row));
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      return [];
    }
    return [
      rowProblem(
        row,
        column,
        `has the same ${what} as row ${earlier.row}`,
        "Take one of the two rows out, or correct it",
      ),
    ];
  });
}
