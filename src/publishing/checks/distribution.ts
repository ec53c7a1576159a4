import type { Problem } from "../problem.ts";
import { rowProblem } from "../sheetRows.ts";
import type { CheckedSheets } from "./check.ts";

/** Spreads upside down, and more workers over the limit than there are. */
export function wrongSpreads({ sheets }: CheckedSheets): readonly Problem[] {
  const rows = sheets.distribution;
  const upwards = ["lowest", "lower_quartile", "median", "upper_quartile", "highest"] as const;
  return [
    ...rows.flatMap((row) =>
      upwards.flatMap((column, i) => {
        const below = upwards[i - 1];
        return below !== undefined && row.cells[column] < row.cells[below]
          ? [
              rowProblem(
                row,
                column,
                `is less than ${below}, ${row.cells[below]}`,
                "Exchange the two",
              ),
            ]
          : [];
      }),
    ),
    ...rows.flatMap((row) => {
      const { over_limit: over = 0, workers } = row.cells;
      return over > workers
        ? [
            rowProblem(
              row,
              "over_limit",
              `is more than there are workers, ${workers}`,
              "Correct one of the two",
            ),
          ]
        : [];
    }),
  ];
}
