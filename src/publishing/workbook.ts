import readSpreadsheet from "read-excel-file/universal";
import { didYouMean } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { columnNames, sheetNamed } from "./sheetRows.ts";
import { SHEETS } from "./sheets.ts";
import type { SheetName } from "./sheets.ts";
import { tableReader } from "./sheetTable.ts";
import type { SheetTable } from "./sheetTable.ts";
import { WorkbookError } from "./WorkbookError.ts";
import { cellMarks, PERCENTAGE } from "./workbookMarks.ts";
import type { CellMarks } from "./workbookMarks.ts";
import { sheetPaths, unpackedBytes, workbookOf, workbookParts } from "./workbookParts.ts";

type Sheet = Awaited<ReturnType<typeof readSpreadsheet>>[number];
type Cell = Sheet["data"][number][number];

/** A sheet of this name is for whoever fills the workbook in. */
export const GUIDANCE_SHEET = "guidance";

/** The analyst's sheets in a workbook, by name; a warning for each sheet that is none of them. */
export interface Workbook {
  readonly sheets: ReadonlyMap<SheetName, SheetTable>;
  readonly problems: readonly Problem[];
}

/**
 * A workbook (.xlsx) as tables of texts, so that what holds of a CSV file holds of it: a date is
 * written 2018-10-12, a number with a point, a cell formatted as a percentage as 55.9%. Of a formula
 * the result is read that the workbook was saved with; where that is an error, or there is none, the
 * cell says so. Nothing is sent or kept.
 *
 * @param file The name by which its problems name it.
 * @throws WorkbookError where the file is none.
 */
export async function readWorkbook(file: string, bytes: ArrayBuffer): Promise<Workbook> {
  const { read, marks } = await opened(file, bytes);
  const sheets = new Map<SheetName, SheetTable>();
  const problems: Problem[] = [];
  for (const { sheet, data } of read) {
    const name = sheetNamed(sheet);
    if (name === null) {
      if (sheet.trim().toLowerCase() !== GUIDANCE_SHEET)
        problems.push(notASheet(file, sheet, sheets));
    } else {
      const ofSheet = marks.get(sheet);
      if (ofSheet === undefined)
        throw new WorkbookError(file, `Its sheet “${sheet}” is not where workbooks keep it`);
      const table = tableOf({ file, sheet }, columnNames(name), data, ofSheet);
      sheets.set(name, sheets.has(name) ? twice(table, name) : table);
    }
  }
  return { sheets, problems };
}

async function opened(
  file: string,
  bytes: ArrayBuffer,
): Promise<{ readonly read: readonly Sheet[]; readonly marks: ReadonlyMap<string, CellMarks> }> {
  const isWanted = (sheet: string) => sheetNamed(sheet) !== null;
  try {
    const packed = new Uint8Array(bytes);
    if (unpackedBytes(packed) > MOST_UNPACKED)
      throw new WorkbookError(
        file,
        `It unpacks to more than ${MOST_UNPACKED / 1_000_000} MB`,
        "Clear what is no figure from its sheets, or save them as CSV files, which may be of any length",
      );
    const parts = workbookParts(packed);
    const paths = sheetPaths(parts);
    const marks = cellMarks(parts, new Map([...paths].filter(([sheet]) => isWanted(sheet))));
    for (const [sheet, { reach }] of marks)
      if (reach.row * reach.column > MOST_CELLS) throw tooFar(file, sheet, reach);
    return { marks, read: await readSpreadsheet(workbookOf(parts, paths, isWanted)) };
  } catch (cause) {
    throw cause instanceof WorkbookError ? cause : unread(file, cause, new Uint8Array(bytes));
  }
}

/** A workbook is held whole: 60,000 rows of observations unpack to about 20 MB. */
const MOST_UNPACKED = 200_000_000;

/** Of the rectangle from the first cell of a sheet to its last: half a million rows of every column. */
const MOST_CELLS = 5_000_000;

function tooFar(file: string, sheet: string, { row, column }: CellMarks["reach"]): WorkbookError {
  return new WorkbookError(
    file,
    `Its sheet “${sheet}” reaches to row ${row} and column ${column}, far beyond any figures`,
    "Delete the rows below the figures and the columns to their right, and save it",
  );
}

function tableOf(
  place: { readonly file: string; readonly sheet: string },
  columns: readonly string[],
  data: readonly (readonly Cell[])[],
  { at, lastRow, lastColumn, merged }: CellMarks,
): SheetTable {
  const reader = tableReader(place, columns);
  for (let row = 0; row < Math.max(data.length, lastRow); row += 1) {
    const cells = data[row] ?? [];
    const length = Math.max(cells.length, lastColumn);
    reader.take(
      Array.from({ length }, (_, column) =>
        cellText(cells[column] ?? null, at(row + 1, column + 1)),
      ),
    );
  }
  const table = reader.end();
  const below = merged.filter(({ lastRow }) => lastRow > table.headerRow);
  return {
    ...table,
    problems: [
      ...table.problems,
      ...below.map(({ range, firstRow }): Problem => ({
        severity: "error",
        code: "cells-merged",
        file: place.file,
        sheet: place.sheet,
        row: firstRow,
        value: range,
        why: "is merged, and of merged cells only the first holds anything",
        remedy: "Unmerge the cells, and write in each what it should say",
      })),
    ],
  };
}

/** Digits that a spreadsheet keeps of a number: 0.1 + 0.2 is 0.3. */
const DIGITS = 15;

function cellText(cell: Cell, mark: string | undefined): string {
  if (mark === PERCENTAGE && typeof cell === "number") return `${rounded(cell * 100)}%`;
  if (mark !== undefined && mark !== PERCENTAGE) return mark;
  if (cell === null) return "";
  if (typeof cell === "number") return String(rounded(cell));
  if (cell instanceof Date) return cell.toISOString().slice(0, "2018-10-12".length);
  return String(cell);
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

function notASheet(
  file: string,
  sheet: string,
  found: ReadonlyMap<SheetName, SheetTable>,
): Problem {
  const names = SHEETS.map(({ name }) => name);
  const missing = names.filter((name) => !found.has(name));
  return {
    severity: "warning",
    code: "sheet-unknown",
    file,
    sheet,
    why: "No sheet has this name, and it was left out",
    remedy: `${didYouMean(sheet, missing)}The sheets are: ${names.join(", ")}`,
  };
}

function twice(table: SheetTable, name: SheetName): SheetTable {
  const problem: Problem = {
    severity: "error",
    code: "sheet-twice",
    file: table.file,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    why: `Another sheet of the workbook is called ${name} too, whatever its capitals`,
    remedy: "Keep one of them, or rename the other",
  };
  return { ...table, problems: [problem, ...table.problems] };
}

const COPY_ANEW = "Copy it again from where it was saved, or save it anew";

/** How a file begins that is in the old format of Excel, or in a container that a password locks. */
const OLD_FORMAT = [0xd0, 0xcf, 0x11, 0xe0];

/** How every archive begins, and with it every workbook: `PK`. */
const ARCHIVE = [0x50, 0x4b];

function unread(file: string, cause: unknown, bytes: Uint8Array): WorkbookError {
  const begins = (first: readonly number[]) => first.every((byte, i) => bytes[i] === byte);
  if (bytes.length === 0) return new WorkbookError(file, "The file is empty", COPY_ANEW);
  if (begins(OLD_FORMAT))
    return new WorkbookError(file, "It is in the old format of Excel, or locked with a password");
  if (!begins(ARCHIVE)) return new WorkbookError(file, "It is no workbook, whatever its name says");
  const said = cause instanceof Error ? cause.message : String(cause);
  return new WorkbookError(file, `It is damaged, or was not copied whole (${said})`, COPY_ANEW);
}
