import { figureFault, unitFault } from "../figures.ts";
import type { GapFlag } from "../cells.ts";
import type { Problem } from "../problem.ts";
import { rowProblem } from "../sheetRows.ts";
import type { CheckedSheets, Place } from "./check.ts";

/** Figures that do not go with their flags. */
export function wrongFlags({ sheets }: CheckedSheets): readonly Problem[] {
  return [...sheets.observations, ...sheets.comparators].flatMap((row) => {
    const fault = figureFault(row.cells.value, row.cells.flag);
    return fault === null ? [] : [rowProblem(row, "value", fault.why, fault.remedy)];
  });
}

/** A cell that should hold a figure in the unit of its measure. */
interface UnitCell {
  readonly row: Place & { readonly cells: { readonly measure: string } };
  readonly column: string;
  readonly figure: number | GapFlag | undefined;
}

/** Figures that the unit of their measure cannot have. */
export function wrongUnits({ sheets, measures }: CheckedSheets): readonly Problem[] {
  const cells: readonly UnitCell[] = [
    ...[...sheets.observations, ...sheets.comparators, ...sheets.rivals].map((row) => ({
      row,
      column: "value",
      figure: row.cells.value,
    })),
    ...sheets.targets.flatMap((row) =>
      (["value", "lower", "upper", "start"] as const).map((column) => ({
        row,
        column,
        figure: row.cells[column],
      })),
    ),
  ];
  return cells.flatMap(({ row, column, figure }) => {
    const measure = measures.get(row.cells.measure);
    const fault =
      measure === undefined || typeof figure !== "number"
        ? null
        : unitFault(measure.cells.unit, figure);
    return fault === null ? [] : [rowProblem(row, column, fault.why, fault.remedy, fault.severity)];
  });
}
