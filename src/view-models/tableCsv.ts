import type { Table } from "./models.ts";
import { MINUS } from "./words/numbers.ts";

/** What a table says where nothing is asked of a cell. */
const NOTHING = "–";

/** A number as a screen prints it: `1,909`, `55.9%`, `−3.2`, `+34`. */
const NUMBER = /^[+\u2212]?\d{1,3}(,\d{3})*(\.\d+)?%?$/;

/**
 * A table as CSV (RFC 4180), with lines before it that say what it is. Numbers lose the commas and
 * signs that a spreadsheet would not read; a per cent sign goes, since the column's name says it.
 */
export function tableCsv(table: Table, about: readonly (readonly string[])[]): string {
  const rows = [
    ...about.map((line) => line.map(quoted)),
    [],
    table.columns.map(({ name }) => quoted(name)),
    ...table.rows.map((row) =>
      row.map((cell, i) =>
        cell === NOTHING
          ? ""
          : table.columns[i]?.numeric === true && NUMBER.test(cell)
            ? plain(cell)
            : quoted(cell),
      ),
    ),
  ];
  return rows.map((row) => `${row.join(",")}\r\n`).join("");
}

function plain(number: string): string {
  return number.replaceAll(/[,+%]/g, "").replace(MINUS, "-");
}

/** A spreadsheet runs a cell that begins with =, +, - or @ as a formula: an apostrophe makes it words. */
function quoted(cell: string): string {
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
