import { didYouMean } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import { isOptional, rowProblem } from "../sheetRows.ts";
import type { SheetName } from "../sheets.ts";
import type { CheckedSheets, Place } from "./check.ts";

/** What the rows of a sheet name in another. */
const REFERENCES: readonly {
  readonly sheet: SheetName;
  readonly column: string;
  readonly to: "areas" | "measures" | "actions";
}[] = [
  { sheet: "measures", column: "area", to: "areas" },
  { sheet: "observations", column: "measure", to: "measures" },
  { sheet: "targets", column: "measure", to: "measures" },
  { sheet: "targets", column: "action", to: "actions" },
  { sheet: "comparators", column: "measure", to: "measures" },
  { sheet: "annotations", column: "measure", to: "measures" },
  { sheet: "commentary", column: "measure", to: "measures" },
  { sheet: "exceptions", column: "measure", to: "measures" },
  { sheet: "actions", column: "measures", to: "measures" },
  { sheet: "sessions", column: "measure", to: "measures" },
  { sheet: "distribution", column: "measure", to: "measures" },
  { sheet: "rivals", column: "measure", to: "measures" },
];

/** Ids that no row of the other sheet has. Of a sheet that is missing altogether it has been said. */
export function unknownReferences({ sheets, ids }: CheckedSheets): readonly Problem[] {
  return REFERENCES.filter(({ to }) => ids.has(to) || isOptional(to)).flatMap(
    ({ sheet, column, to }) => unknownIds(sheets[sheet], column, to, ids.get(to) ?? new Set()),
  );
}

function unknownIds(
  rows: readonly Place[],
  column: string,
  to: SheetName,
  known: ReadonlySet<string>,
): readonly Problem[] {
  const unknown = (row: Place, id: string): Problem => ({
    ...rowProblem(
      row,
      column,
      `is not the id of any row of ${to}`,
      `${didYouMean(id, [...known])}Add it to ${to}, or correct it here`,
    ),
    value: id,
  });
  return rows.flatMap((row) =>
    (row.texts[column] ?? "")
      .split(";")
      .map((id) => id.trim())
      .filter((id) => id !== "" && !known.has(id))
      .map((id) => unknown(row, id)),
  );
}
