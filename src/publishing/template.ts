import writeSpreadsheet from "write-excel-file/universal";
import { writeCsv } from "./csv.ts";
import { columnNames, columnsOf, isOptional } from "./sheetRows.ts";
import { SHEETS } from "./sheets.ts";
import type { Column, SheetName } from "./sheets.ts";
import { columnNote } from "./sheetGuide.ts";
import { EXAMPLE } from "./templateExample.ts";
import { GUIDANCE_SHEET } from "./workbook.ts";

type Cells = Readonly<Record<string, string | number | undefined>>;

/**
 * The template as CSV files by name. Below the header of each stand its notes, which are not built
 * (their first cell begins with `# `), and below them the worked example.
 */
export function templateCsv(): ReadonlyMap<string, string> {
  return new Map(
    SHEETS.map(({ name }) => [
      `${name}.csv`,
      writeCsv(columnNames(name), EXAMPLE[name], notesOf(name)),
    ]),
  );
}

/** The template as one workbook, with a sheet that says how to fill the others in. */
export async function templateWorkbook(): Promise<Blob> {
  return writeSpreadsheet([
    {
      sheet: GUIDANCE_SHEET,
      data: [
        [{ value: "How to fill in this workbook", fontWeight: "bold" }],
        ...HOW_TO.map((text) => [{ value: text, wrap: true }]),
      ],
      columns: [{ width: 100 }],
    },
    ...SHEETS.map(({ name }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columnsOf(name).map(({ holds }) => ({ width: holds === "text" ? 34 : 16 })),
      data: [
        columnNames(name).map((value) => ({ value, fontWeight: "bold" as const })),
        ...notesOf(name).map((notes) =>
          columnNames(name).map((column) => ({
            value: String(notes[column] ?? ""),
            fontStyle: "italic" as const,
            textColor: QUIET,
            alignVertical: "top" as const,
            // The first note is that of the sheet: one sentence over all its columns.
            wrap: Object.keys(notes).length > 1,
          })),
        ),
        ...EXAMPLE[name].map((row) => columnsOf(name).map((column) => cellOf(column, row))),
      ],
    })),
  ]).toBlob();
}

const QUIET = "#505a5f";

/** How to fill the template in, a paragraph a line. */
const HOW_TO: readonly string[] = [
  "Each sheet has one row of names, which stay as they are, and below it one row for each thing. The figures here are a made-up example: replace them with your own. Take out a sheet that you do not need, if it may be left out.",
  "A row whose first cell begins with “# ” is a note and is not published.",
  "Periods are written 2026-04 (a month, or the year that ends in it) or 2026-Q1 (April to June 2026). A cell that your spreadsheet makes a date of is read as its month. Days are written 2026-04-16, or are dates.",
  "Percentages are 0 to 100: 55.9 for 55.9 per cent. A cell that is formatted as a percentage is read as what it shows.",
  "Where there is no figure the cell is not left empty, and never zero: write why. c: suppressed, since the number is so small that it could tell of one child. x: not available. z: not applicable. low or k: rounds to zero. u: unreliable.",
  "Never write a child’s name, number, date of birth or address in any cell. Owners are roles, not people.",
  ...SHEETS.map(
    ({ name, guidance }) => `${name}${isOptional(name) ? " (may be left out)" : ""}: ${guidance}`,
  ),
];

/** A note on the sheet, and one on each of its columns. */
function notesOf(name: SheetName): readonly Cells[] {
  const columns = columnsOf(name);
  const [first] = columnNames(name);
  const guidance = SHEETS.find((layout) => layout.name === name)?.guidance ?? "";
  const notes = columns.map((column, i) => [
    column.name,
    `${i === 0 ? NOTE : ""}${columnNote(column)}`,
  ]);
  return [{ [first ?? ""]: `${NOTE}${guidance}` }, Object.fromEntries(notes)];
}

const NOTE = "# ";

/** A day is a date of the spreadsheet. A period is a text, or it would make a date of it. */
function cellOf({ name, holds }: Column, row: Cells) {
  const value = row[name];
  if (value === undefined) return null;
  if (holds === "day") return { value: new Date(`${value}T00:00:00Z`), format: "yyyy-mm-dd" };
  return typeof value === "number" ? { value } : { value, format: "@" };
}
