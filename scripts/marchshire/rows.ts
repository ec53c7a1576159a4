import type { SHEETS, SheetName } from "#publishing/sheets.ts";

type ColumnName<N extends SheetName> = Extract<
  (typeof SHEETS)[number],
  { readonly name: N }
>["columns"][number]["name"];

/** A row of a sheet as the analyst types it: an empty cell is left out. */
export type Row<N extends SheetName> = {
  readonly [C in ColumnName<N>]?: string | number;
};
