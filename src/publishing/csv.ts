import Papa from "papaparse";
import { harmlessCell } from "./harmlessCell.ts";
import type { Problem } from "./problem.ts";
import { tableReader } from "./sheetTable.ts";
import type { SheetTable } from "./sheetTable.ts";

/** What a spreadsheet may put between cells: a comma, or where the comma is the decimal point a semicolon; a tab when pasted. */
const DELIMITERS = [",", ";", "\t"] as const;

/** Takes the text of a CSV file piece by piece, and ends in its table. */
export interface CsvReader {
  readonly take: (text: string) => void;
  readonly end: () => SheetTable;
}

/** A CSV file as rows by column name. */
export function readCsv(file: string, text: string, columns: readonly string[] = []): SheetTable {
  const reader = csvReader(file, columns);
  reader.take(text);
  return reader.end();
}

/**
 * A reader of one CSV file that comes in pieces, so that a large one is never held whole: a row is
 * read as soon as its end is there. How it finds the header and its rows is told at `tableReader`.
 */
export function csvReader(file: string, columns: readonly string[] = []): CsvReader {
  const table = tableReader({ file }, columns);
  const once = interned();
  const problems: Problem[] = [];
  let pending = "";
  let enough = 0;
  let started = false;
  let delimiter: string | null = null;
  let row = 0;
  let isText = true;

  const read = (last: boolean) => {
    const lines = pending.replaceAll(/\r\n?/g, "\n");
    delimiter ??= delimiterOf(lines);
    const parser = new Papa.Parser({ delimiter, newline: "\n" });
    const { data, errors, meta }: Papa.ParseResult<readonly string[]> = parser.parse(
      lines,
      0,
      !last,
    );
    const unbalanced = errors.flatMap(({ type, row: at = 0 }) =>
      // What is said of a row that has not ended is said again when it has.
      type === "Quotes" && (last || at < data.length) ? at : [],
    );
    for (const at of new Set(unbalanced)) problems.push(unbalancedQuotes(file, row + at + 1));
    for (const cells of data) {
      row += 1;
      if (delimiter === ";") problems.push(...unclearCommas(file, row, cells));
      table.take(cells.map(once));
    }
    pending = lines.slice(meta.cursor);
    // A row that has not ended is read again when as much again has come: not with each piece.
    enough = 2 * pending.length;
  };
  return {
    take: (text) => {
      isText &&= !text.includes("\0");
      if (!isText) return;
      pending += started ? text : text.replace(/^\uFEFF/, "");
      started ||= text !== "";
      // A carriage return at the end of a piece may be half the end of a line.
      if (pending.length > enough && pending.includes("\n") && !pending.endsWith("\r")) read(false);
    },
    end: () => {
      if (!isText) return { file, header: [], headerRow: 1, rows: [], problems: [noText(file)] };
      if (pending !== "") read(true);
      const { problems: ofTable, ...whole } = table.end();
      return { ...whole, problems: [...problems, ...ofTable] };
    },
  };
}

type CsvRow = Readonly<Record<string, string | number | undefined>>;

/**
 * Rows as a CSV file: commas, quotes where needed, each line ended by a line feed. What a spreadsheet
 * would run as a formula, or a reader pass over as a note, is made harmless, and is read again as it was.
 *
 * @param notes rows below the header that are to be passed over, written as they are
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly CsvRow[],
  notes: readonly CsvRow[] = [],
): string {
  const lines = [
    [...columns],
    ...notes.map((row) => columns.map((column) => row[column] ?? "")),
    ...rows.map((row) => columns.map((column) => cellOf(row[column]))),
  ];
  return `${Papa.unparse(lines, { newline: "\n" })}\n`;
}

function cellOf(value: string | number | undefined): string | number {
  return typeof value === "string" ? harmlessCell(value) : (value ?? "");
}

/** Of a text this long, and of so many different ones, a column has few: ids, periods, names of teams. */
const LONGEST_KEPT = 40;
const MOST_KEPT = 50_000;

/**
 * The same text for the same letters. A cell cut out of a piece of a file holds on to the whole piece;
 * a million of them that say the same few hundred things need not.
 */
function interned(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return text;
    const known = kept.get(text);
    if (known === undefined && kept.size < MOST_KEPT) kept.set(text, text);
    return known ?? text;
  };
}

/** The delimiter that the first line has most of, notes left aside: names of columns hold none of them. */
function delimiterOf(text: string): string {
  const firstLine = text.split("\n", HEADER_WITHIN).find((line) => !/^"?(# |$)/.test(line)) ?? "";
  const count = (delimiter: string) => firstLine.split(delimiter).length;
  return DELIMITERS.reduce((most, next) => (count(next) > count(most) ? next : most));
}

/** In so many lines is the first that is no note. */
const HEADER_WITHIN = 20;

/** Where semicolons stand between the cells, a comma may be the point: 1,367 is then less than two. */
function unclearCommas(file: string, row: number, cells: readonly string[]): readonly Problem[] {
  return cells
    .filter((cell) => /^\s*[+-]?\d{1,3}(,\d{3})+\s*$/.test(cell))
    .map((cell) => ({
      severity: "error",
      code: "comma-unclear",
      file,
      row,
      value: cell.trim(),
      why: "may be a whole number or have decimals: semicolons stand between the cells of this file, and there a comma is often the decimal point",
      remedy: "Write the number without a comma: 1367 or 1.367",
    }));
}

/** What no spreadsheet writes: the character of number 0, of which pictures and workbooks are full. */
function noText(file: string): Problem {
  return {
    severity: "error",
    code: "not-a-table",
    file,
    why: "It is no CSV file, whatever its name says: it holds what is no text",
    remedy: "Open it in a spreadsheet and save it as CSV (UTF-8), or as an Excel workbook (.xlsx)",
  };
}

function unbalancedQuotes(file: string, row: number): Problem {
  return {
    severity: "error",
    code: "quotes-unbalanced",
    file,
    row,
    why: "A quotation mark opens a text and none closes it, or one stands in the middle of a text",
    remedy: 'Write a quotation mark within a text twice ("") and put the whole text in quotes',
  };
}
