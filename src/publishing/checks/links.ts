import type { Problem } from "../problem.ts";
import { rowProblem } from "../sheetRows.ts";
import type { CheckedSheets, Place } from "./check.ts";

/** Web addresses with nothing beside them that says what they lead to. */
export function linksAlone({ sheets }: CheckedSheets): readonly Problem[] {
  return [
    ...sheets.actions.flatMap((row) =>
      linkAlone(row, "evidence", row.cells.evidence, row.cells.evidence_link),
    ),
    ...[...sheets.targets, ...sheets.annotations, ...sheets.sessions].flatMap((row) =>
      linkAlone(row, "source", row.cells.source, row.cells.source_link),
    ),
  ];
}

function linkAlone(
  row: Place,
  column: string,
  title: string | undefined,
  link: string | undefined,
): readonly Problem[] {
  return link !== undefined && title === undefined
    ? [rowProblem(row, column, "The cell is empty beside a web address", "Name what it leads to")]
    : [];
}
