import { csvLines } from "./csvText.ts";
import type { Table } from "./models.ts";
import { plainNumeral } from "./words/numbers.ts";
import { NOTHING } from "./words/nothing.ts";

/** Puts a page onto paper. */
export const PRINT = "Print this page";

/** Saves the figures of a table as a file. */
export const DOWNLOAD = "Download these figures (CSV)";

/** A number as a screen prints it: `1,909`, `55.9%`, `−3.2`, `+34`. */
const NUMBER = /^[+\u2212]?\d{1,3}(,\d{3})*(\.\d+)?%?$/;

/**
 * A table as CSV (RFC 4180), with lines before it that say what it is. Numbers lose the commas and
 * signs that a spreadsheet would not read; a per cent sign goes, since the column's name says it.
 */
export function tableCsv(table: Table, about: readonly (readonly string[])[]): string {
  return csvLines([
    ...about,
    [],
    table.columns.map(({ name }) => name),
    ...table.rows.map((row) =>
      row.map((cell, i) => {
        if (cell === NOTHING) return "";
        const isNumber = table.columns[i]?.numeric === true && NUMBER.test(cell);
        return isNumber ? { number: plain(cell) } : cell;
      }),
    ),
  ]);
}

function plain(number: string): string {
  return plainNumeral(number.replaceAll(/[+%]/g, ""));
}
