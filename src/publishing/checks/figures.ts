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

/** Figures that the unit of their measure cannot have. */
export function wrongUnits({ sheets, measures }: CheckedSheets): readonly Problem[] {
  const ofCell = (row: MeasuredRow, column: string, figure: number | GapFlag | undefined) => {
    const measure = measures.get(row.cells.measure);
    const fault =
      measure === undefined || typeof figure !== "number"
        ? null
        : unitFault(measure.cells.unit, figure);
    return fault === null ? [] : [rowProblem(row, column, fault.why, fault.remedy, fault.severity)];
  };
  return [sheets.observations, sheets.comparators, sheets.rivals]
    .flatMap((rows) => rows.flatMap((row) => ofCell(row, "value", row.cells.value)))
    .concat(
      sheets.targets.flatMap((row) =>
        (["value", "lower", "upper", "start"] as const).flatMap((column) =>
          ofCell(row, column, row.cells[column]),
        ),
      ),
    );
}

type MeasuredRow = Place & { readonly cells: { readonly measure: string } };
