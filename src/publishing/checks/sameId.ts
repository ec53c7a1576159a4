import type { Problem } from "../problem.ts";
import { rowProblem } from "../sheetRows.ts";
import { slug } from "../slug.ts";
import type { CheckedSheets, Place } from "./check.ts";

/** Titles that differ and would make one id, and those that would make none. */
export function sameIds({ sheets }: CheckedSheets): readonly Problem[] {
  return [
    ...sameId(sheets.observations, "dimension", ({ cells }) => cells.measure),
    ...sameId(sheets.observations, "member", ({ cells }) => [cells.measure, cells.dimension]),
    ...sameId(sheets.actions, "priority", () => null),
  ];
}

/** Each text once. */
function sameId<R extends Place>(
  rows: readonly R[],
  column: string,
  within: (row: R) => unknown,
): readonly Problem[] {
  const texts = new Set<string>();
  const first = new Map<string, R>();
  return rows.flatMap((row) => {
    const text = row.texts[column] ?? "";
    if (text === "") return [];
    const whole = JSON.stringify(within(row));
    if (texts.has(`${whole} ${text}`)) return [];
    texts.add(`${whole} ${text}`);
    const id = slug(text);
    if (id === "")
      return [rowProblem(row, column, "has no letter and no figure", "Name it in words")];
    const earlier = first.get(`${whole} ${id}`);
    if (earlier === undefined) {
      first.set(`${whole} ${id}`, row);
      return [];
    }
    return [
      rowProblem(
        row,
        column,
        `differs from “${earlier.texts[column]}” in row ${earlier.row}, and both make the id ${id}`,
        "Write both alike, or tell them apart by a letter or a figure",
      ),
    ];
  });
}
