import type { Problem } from "../problem.ts";
import { rowProblem } from "../sheetRows.ts";
import type { SheetRow } from "../sheetRows.ts";
import type { CheckedSheets } from "./check.ts";

/** Neighbour lists that lack a part, or differ within one comparator. */
export function wrongLists({ sheets }: CheckedSheets): readonly Problem[] {
  const lists = new Map<string, SheetRow<"comparators">>();
  return sheets.comparators.flatMap((row) => {
    const { measure, kind, name, list, list_year, members } = row.cells;
    const parts = { list, list_year, members };
    if (Object.values(parts).every((part) => part === undefined)) return [];
    const empty = Object.entries(parts).filter(([, part]) => part === undefined);
    if (empty.length > 0)
      return empty.map(([column]) =>
        rowProblem(
          row,
          column,
          "The cell is empty, and a neighbour list needs its title, year and members",
          "Fill it in",
        ),
      );
    const key = JSON.stringify([measure, kind, name]);
    const earlier = lists.get(key) ?? row;
    lists.set(key, earlier);
    return ["list", "list_year", "members"]
      .filter((column) => row.texts[column] !== earlier.texts[column])
      .map((column) =>
        rowProblem(
          row,
          column,
          `differs from row ${earlier.row} of the same comparator`,
          "A series rests on one list: give the other list a name of its own",
        ),
      );
  });
}
