import Papa from "papaparse";
import type { Problem } from "./problem.ts";

/** One row of a sheet by column name, cells trimmed. `row` counts as a spreadsheet does: the header is row 1. */
export interface CsvRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface CsvSheet {
  readonly rows: readonly CsvRow[];
  readonly header: readonly string[];
  readonly problems: readonly Problem[];
}

/** What a spreadsheet may put between cells: a comma, or where the comma is the decimal point a semicolon; a tab when pasted. */
const DELIMITERS = [",", ";", "\t"] as const;

/**
 * A CSV file as rows by column name. Rows with nothing in them are passed over and still counted. A
 * row shorter than the header ends in empty cells (Excel leaves out the commas at the end of some
 * rows); one that is longer is an error, since its figures stand under the wrong names.
 */
export function readCsv(file: string, text: string): CsvSheet {
  const lines = text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  const { data, errors } = Papa.parse<string[]>(lines, {
    delimiter: delimiterOf(lines),
    newline: "\n",
  });
  const [header = [], ...body] = data.map((cells) => cells.map((cell) => cell.trim()));
  const names = header.slice(0, header.findLastIndex((name) => name !== "") + 1);

  if (names.length === 0) return { rows: [], header: [], problems: [emptyFile(file)] };

  const filled = body
    .map((cells, i) => ({ row: i + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  return {
    header: names,
    rows: filled.map(({ row, cells }) => ({
      row,
      cells: Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""])),
    })),
    problems: [
      ...errors.flatMap((error) =>
        error.type === "Quotes" ? [unbalancedQuotes(file, (error.row ?? 0) + 1)] : [],
      ),
      ...headerProblems(file, names),
      ...filled.flatMap(({ row, cells }) => overlong(file, row, cells, names)),
    ],
  };
}

/** Rows as a CSV file: commas, quotes where needed, each line ended by a line feed. */
export function writeCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number | undefined>>[],
): string {
  const body = rows.map((row) => columns.map((column) => row[column] ?? ""));
  return `${Papa.unparse([[...columns], ...body], { newline: "\n" })}\n`;
}

/**
 * The text of a file from its bytes. A spreadsheet that does not save as UTF-8 saves as UTF-16 with
 * a byte-order mark, or in the Windows alphabet, in which £ and – are not valid UTF-8.
 */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The delimiter that the first line has most of: names of columns hold none of them. */
function delimiterOf(text: string): string {
  const [firstLine = ""] = text.split("\n", 1);
  const count = (delimiter: string) => firstLine.split(delimiter).length;
  return DELIMITERS.reduce((most, next) => (count(next) > count(most) ? next : most));
}

function emptyFile(file: string): Problem {
  return {
    severity: "error",
    file,
    why: "The file is empty",
    remedy: "Write the names of the columns in its first row",
  };
}

function unbalancedQuotes(file: string, row: number): Problem {
  return {
    severity: "error",
    file,
    row,
    why: "A quotation mark opens a text and none closes it, or one stands in the middle of a text",
    remedy: 'Write a quotation mark within a text twice ("") and put the whole text in quotes',
  };
}

function headerProblems(file: string, names: readonly string[]): readonly Problem[] {
  return names.flatMap((name, i): readonly Problem[] => {
    if (name === "")
      return [
        {
          severity: "error",
          file,
          row: 1,
          why: `Column ${i + 1} has no name`,
          remedy: "Name it, or take the column out",
        },
      ];
    if (names.indexOf(name) !== i)
      return [
        {
          severity: "error",
          file,
          row: 1,
          column: name,
          why: "Two columns have this name",
          remedy: "Keep one of them",
        },
      ];
    return [];
  });
}

function overlong(
  file: string,
  row: number,
  cells: readonly string[],
  names: readonly string[],
): readonly Problem[] {
  const length = cells.findLastIndex((cell) => cell !== "") + 1;
  if (length <= names.length) return [];
  return [
    {
      severity: "error",
      file,
      row,
      why: `The row has ${length} cells, and the header ${names.length}`,
      remedy: "Put a text that has a comma in it in quotes",
    },
  ];
}
