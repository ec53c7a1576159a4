import type { Period } from "#contract/period.ts";
import { endOf, isPeriodOf } from "#domain/period.ts";
import type { Problem } from "../problem.ts";
import { rowProblem } from "../sheetRows.ts";
import type { CheckedSheets, Place } from "./check.ts";

/** A period somewhere in the sheets, with the measure that it belongs to. */
interface PeriodCell {
  readonly row: Place;
  readonly column: string;
  readonly measure: string | undefined;
  readonly period: Period | undefined;
}

/** Periods that are not of their measure's frequency, and years that end in another month than its others. */
export function wrongPeriods({ sheets, measures }: CheckedSheets): readonly Problem[] {
  const rowsByPeriod = [
    ...sheets.observations,
    ...sheets.comparators,
    ...sheets.annotations,
    ...sheets.commentary,
    ...sheets.distribution,
    ...sheets.rivals,
  ];
  const cells: readonly PeriodCell[] = [
    ...rowsByPeriod.map((row) => ({
      row,
      column: "period",
      measure: row.cells.measure,
      period: row.cells.period,
    })),
    ...sheets.targets.flatMap((row) => [
      { row, column: "from", measure: row.cells.measure, period: row.cells.from },
      { row, column: "to", measure: row.cells.measure, period: row.cells.to },
    ]),
    ...sheets.sessions.map((row) => ({
      row,
      column: "by_period",
      measure: row.cells.measure,
      period: row.cells.by_period,
    })),
  ];
  const yearEnds = new Map(
    sheets.observations.toReversed().map(({ cells }) => [cells.measure, cells.period]),
  );
  return cells.flatMap(({ row, column, measure: id, period }) => {
    const measure = id === undefined ? undefined : measures.get(id);
    if (measure === undefined || period === undefined) return [];
    const { frequency } = measure.cells;
    if (!isPeriodOf(period, frequency))
      return [
        rowProblem(
          row,
          column,
          `is not a ${frequency}, and ${measure.cells.id} is counted by the ${frequency}`,
          frequency === "quarter" ? "Write 2018-Q1" : "Write 2018-04",
        ),
      ];
    const yearEnd = yearEnds.get(measure.cells.id) ?? period;
    if (frequency === "year" && endOf(yearEnd).month !== endOf(period).month)
      return [
        rowProblem(
          row,
          column,
          `ends in another month than ${yearEnd}, with which the years of ${measure.cells.id} begin`,
          "Name each year by the same last month",
        ),
      ];
    return [];
  });
}
