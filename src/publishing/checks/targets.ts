import type { Problem } from "../problem.ts";
import { rowProblem } from "../sheetRows.ts";
import type { CheckedSheets } from "./check.ts";

/** Targets whose parts do not make a value, a band or a line. */
export function wrongTargets({ sheets }: CheckedSheets): readonly Problem[] {
  return sheets.targets.flatMap((row) => {
    const { from, to, value, lower, upper, start, shape } = row.cells;
    const band = lower !== undefined || upper !== undefined;
    return [
      ...((value !== undefined) === band
        ? [
            rowProblem(
              row,
              "value",
              band ? "stands beside a band" : "The cell is empty, and there is no band",
              "Write a value, or lower and upper for a band",
            ),
          ]
        : []),
      ...(band && (lower === undefined || upper === undefined)
        ? [
            rowProblem(
              row,
              lower === undefined ? "lower" : "upper",
              "The cell is empty, and a band needs both its ends",
              "Write it",
            ),
          ]
        : []),
      ...(lower !== undefined && upper !== undefined && lower > upper
        ? [
            rowProblem(
              row,
              "lower",
              `is more than the upper end of the band, ${upper}`,
              "Exchange the two",
            ),
          ]
        : []),
      ...(shape === "line" && start === undefined
        ? [
            rowProblem(
              row,
              "start",
              "The cell is empty, and a line needs a start",
              "Write the value in its first period",
            ),
          ]
        : []),
      ...(shape === "line" && to === undefined
        ? [
            rowProblem(
              row,
              "to",
              "The cell is empty, and a line needs an end",
              "Write its last period",
            ),
          ]
        : []),
      ...(shape === "line" && band
        ? [
            rowProblem(
              row,
              "shape",
              "is the shape of a single value, yet there is a band",
              "Write step",
            ),
          ]
        : []),
      ...(to !== undefined && to < from
        ? [rowProblem(row, "to", `is before the first period, ${from}`, "Exchange the two")]
        : []),
    ];
  });
}
