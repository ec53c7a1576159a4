import type { Unit } from "#contract/measure.ts";
import { numberWritten } from "./cells.ts";
import type { CellValue } from "./cells.ts";
import { figure } from "./figures.ts";
import { grouped } from "./grouped.ts";
import type { Problem } from "./problem.ts";
import { columnsOf, rowProblem } from "./sheetRows.ts";
import type { SheetRow, Sheets } from "./sheetRows.ts";
import type { SheetName } from "./sheets.ts";

/** So many values between 0 and 1, and none above, are no chance. */
const FEWEST_FRACTIONS = 3;

/** The sheets with values in the unit of a measure, which their rows name. */
const OF_A_MEASURE = ["observations", "targets", "comparators", "rivals", "sessions"] as const;

/**
 * Percentages that were written as something else, or something else as a percentage: `55.9%` of a
 * measure that is no percentage, and 0.559 for 55.9 throughout a measure that is one. A workbook says
 * which of its cells are formatted as percentages; where nothing says so it is asked, never guessed.
 */
export function percentageProblems(sheets: Sheets): readonly Problem[] {
  const units = new Map(sheets.measures.map(({ cells }) => [cells.id, cells.unit]));
  return [
    ...sheets.measures.flatMap((row) => notInPercent(row, "measures", row.cells.unit)),
    ...OF_A_MEASURE.flatMap((sheet) =>
      sheets[sheet].flatMap((row) => notInPercent(row, sheet, units.get(row.cells.measure ?? ""))),
    ),
    ...fractions(sheets.observations, units),
    ...fractionsBeside(sheets, units),
  ];
}

function notInPercent(
  row: Pick<SheetRow<SheetName>, "file" | "row" | "texts">,
  sheet: SheetName,
  unit: Unit | undefined,
): readonly Problem[] {
  if (unit === "percent") return [];
  return columnsOf(sheet)
    .filter(({ name, inUnit }) => inUnit === true && row.texts[name]?.endsWith("%"))
    .map(({ name }) =>
      rowProblem(
        row,
        name,
        unit === undefined
          ? "is a percentage, and no measure is named that it is one of"
          : `is a percentage, and the unit of its measure is ${unit}`,
        "Write the number itself (in a workbook, take the percentage format off the cell), or correct the unit",
      ),
    );
}

function fractions(
  observations: Sheets["observations"],
  units: ReadonlyMap<string, Unit>,
): readonly Problem[] {
  const percentages = observations.filter(({ cells }) => units.get(cells.measure) === "percent");
  return [...grouped(percentages, ({ cells }) => cells.measure).values()].flatMap((rows) => {
    const values = rows.flatMap(({ cells }) => figure(cells.value, cells.flag).value ?? []);
    const between = rows.filter(
      ({ cells, texts }) =>
        isFraction(cells.value, texts["value"]) &&
        // Counts behind it settle what it is: 2 of 215.9 posts are 0.9 per cent.
        (cells.numerator === undefined || cells.denominator === undefined),
    );
    const [first] = between;
    if (first === undefined || between.length < FEWEST_FRACTIONS) return [];
    if (values.some((value) => value > 1)) return [];
    return [
      rowProblem(
        first,
        "value",
        `is read as less than one per cent, and so are all of ${first.cells.measure}: none is above 1`,
        "If 0.559 is to be 55.9 per cent, write 55.9 or 55.9%, or format the cells of the workbook as percentages",
        "warning",
      ),
    ];
  });
}

/** What people set for a measure. Another area's figure may well be below one per cent. */
const SET_BY_HAND = ["targets", "rivals", "sessions"] as const;

/** Targets, rival figures and promises below one per cent of a measure whose own figures are above it. */
function fractionsBeside(sheets: Sheets, units: ReadonlyMap<string, Unit>): readonly Problem[] {
  const above = new Set(
    sheets.observations.flatMap(({ cells: { measure, value } }) =>
      units.get(measure) === "percent" && typeof value === "number" && value > 1 ? measure : [],
    ),
  );
  return SET_BY_HAND.flatMap((sheet) => {
    const columns = columnsOf(sheet).filter(({ inUnit }) => inUnit === true);
    return sheets[sheet]
      .filter(({ cells }) => above.has(cells.measure ?? ""))
      .flatMap((row) =>
        columns
          .filter(({ name }) => isFraction(numberWritten(row.texts[name] ?? ""), row.texts[name]))
          .map(({ name }) =>
            rowProblem(
              row,
              name,
              `is less than one per cent, and figures of ${row.cells.measure} are above it`,
              "If 0.85 is to be 85 per cent, write 85 or 85%",
              "warning",
            ),
          ),
      );
  });
}

/** Whether a value lies between 0 and 1 and was not written as a percentage. */
function isFraction(value: CellValue | null | undefined, text = ""): boolean {
  return typeof value === "number" && value > 0 && value < 1 && !text.endsWith("%");
}
