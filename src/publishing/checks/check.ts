import type { Problem } from "../problem.ts";
import type { SheetRow, Sheets } from "../sheetRows.ts";
import type { SheetName } from "../sheets.ts";

/** A row of any sheet, as far as it says where a problem stands. */
export type Place = Pick<SheetRow<SheetName>, "file" | "sheet" | "row" | "texts">;

/** The sheets as the checks go through them. */
export interface CheckedSheets {
  readonly sheets: Sheets;
  /** The ids in the `id` column of each sheet, those of rows at fault included. */
  readonly ids: ReadonlyMap<SheetName, ReadonlySet<string>>;
  readonly measures: ReadonlyMap<string, SheetRow<"measures">>;
}

/** One kind of check over sheets whose cells are each as the layout says. */
export interface SheetCheck {
  /** What a machine knows the kind by: it stays the same when the words change. */
  readonly code: string;
  readonly find: (world: CheckedSheets) => readonly Problem[];
}
