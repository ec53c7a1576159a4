import type { Problem } from "../problem.ts";
import { rowProblem } from "../sheetRows.ts";
import type { CheckedSheets } from "./check.ts";

/** Exceptions that end before they start. */
export function wrongExceptions({ sheets }: CheckedSheets): readonly Problem[] {
  return sheets.exceptions.flatMap((row) => {
    const { from, until } = row.cells;
    return until < from
      ? [rowProblem(row, "until", `is before the first day, ${from}`, "Exchange the two")]
      : [];
  });
}
