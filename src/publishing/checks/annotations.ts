import type { Problem } from "../problem.ts";
import { rowProblem } from "../sheetRows.ts";
import type { CheckedSheets } from "./check.ts";

/** Steps in a process that nobody declared. */
export function undeclaredSteps({ sheets }: CheckedSheets): readonly Problem[] {
  return sheets.annotations.flatMap((row) =>
    row.cells.kind === "step" && row.cells.by === undefined
      ? [
          rowProblem(
            row,
            "by",
            "The cell is empty, and a step in the process is declared by someone",
            "Write who, by role",
          ),
        ]
      : [],
  );
}
