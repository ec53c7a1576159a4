import { SHEETS } from "../sheets.ts";
import type { SheetName } from "../sheets.ts";
import { writeCsv } from "../csv.ts";
import { columnsWritten } from "../sheetRows.ts";

/** One row of an analyst's sheet, by column; what is left out is an empty cell. */
export type Row = Readonly<Record<string, string | number | undefined>>;

export type SheetRows = ReadonlyMap<SheetName, readonly Row[]>;

/** Sheets as CSV files: those that have rows, and those that must be there. */
export function sheetsFrom(rows: SheetRows): ReadonlyMap<SheetName, string> {
  return new Map(
    SHEETS.flatMap((layout) => {
      const own = rows.get(layout.name) ?? [];
      if (own.length === 0 && "optional" in layout) return [];
      return [[layout.name, writeCsv(columnsWritten(layout.name, own), own)] as const];
    }),
  );
}
