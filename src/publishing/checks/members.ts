import type { Problem } from "../problem.ts";
import { rowProblem } from "../sheetRows.ts";
import type { CheckedSheets } from "./check.ts";

/** Observations with a dimension and no member, or a member and no dimension. */
export function halfMembers({ sheets }: CheckedSheets): readonly Problem[] {
  return sheets.observations.flatMap((row) => {
    const { dimension, member } = row.cells;
    if ((dimension === undefined) === (member === undefined)) return [];
    const column = member === undefined ? "member" : "dimension";
    const other = member === undefined ? "dimension" : "member";
    return [
      rowProblem(
        row,
        column,
        `The cell is empty, yet there is a ${other}`,
        "Fill in both, or leave both empty for the whole",
      ),
    ];
  });
}
