import { writtenCell } from "./harmlessCell.ts";
import { plainly } from "./nearest.ts";
import type { Problem } from "./problem.ts";

/** Where a table lies: its file, and in a workbook its sheet. */
export interface TablePlace {
  readonly file: string;
  readonly sheet?: string;
}

/** One row of a table by column name, cells trimmed. `row` counts as a spreadsheet does: its first row is 1. */
export interface TableRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A sheet as it was handed in: the rows below its header, and all that is wrong with their shape. */
export interface SheetTable extends TablePlace {
  readonly header: readonly string[];
  /** The row that the header stands in; 1 where there is none. */
  readonly headerRow: number;
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

/** Takes the lines of a table one after another, the first of the sheet first, and ends in the table. */
export interface TableReader {
  readonly take: (cells: readonly string[]) => void;
  readonly end: () => SheetTable;
}

interface Line {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Titles and headings may stand above the header: it is looked for in so many lines. */
const HEADER_REACH = 20;

/**
 * A reader of one table. The header is the line that names most of the columns that are looked for, or
 * the first where none does; what stands above it is a title. A line whose first cell begins with `# `
 * is a note to whoever fills the sheet in. Notes and blank lines are passed over and still counted. A
 * line shorter than the header ends in empty cells (a spreadsheet leaves out the commas at the end of
 * some rows); one that is longer is an error, since its figures stand under the wrong names.
 *
 * @param columns The names that the header may have; in what case, and whether with spaces or
 *   underscores, is all the same.
 */
export function tableReader(place: TablePlace, columns: readonly string[] = []): TableReader {
  const canonical = new Map(columns.map((name) => [plainly(name), name]));
  const named = (cell: string) => canonical.get(plainly(cell)) ?? cell.trim();
  let row = 0;
  let waiting: Line[] | null = [];
  let header: readonly string[] = [];
  let headerRow = 1;
  const rows: TableRow[] = [];
  const problems: Problem[] = [];

  const body = (line: Line) => {
    const length = line.cells.findLastIndex((cell) => cell !== "") + 1;
    if (length > header.length) problems.push(overlong(place, line.row, length, header.length));
    const cells: Record<string, string> = {};
    for (const [i, name] of header.entries()) cells[name] = line.cells[i] ?? "";
    rows.push({ row: line.row, cells });
  };
  const settle = (lines: readonly Line[]) => {
    waiting = null;
    const at = headerIndex(lines, (cell) => canonical.has(plainly(cell)));
    header = headerNames(lines, at, named, (name) => columns.includes(name));
    headerRow = lines[at]?.row ?? 1;
    problems.push(...headerProblems(place, headerRow, header));
    lines.slice(at + 1).forEach(body);
  };
  return {
    take: (given) => {
      row += 1;
      const trimmed = given.map((cell) => cell.trim());
      if (isNote(trimmed) || trimmed.every((cell) => cell === "")) return;
      const cells = trimmed.map(writtenCell);
      if (waiting === null) return body({ row, cells });
      waiting.push({ row, cells });
      if (waiting.length === HEADER_REACH) settle(waiting);
    },
    end: () => {
      if (waiting !== null && waiting.length > 0) settle(waiting);
      if (header.length === 0) problems.push(empty(place));
      return { ...place, header, headerRow, rows, problems };
    },
  };
}

/** Whether the first cell of a line makes it a note: `# The id of its measure`. `#N/A` is none. */
function isNote([first = ""]: readonly string[]): boolean {
  return first.startsWith("# ");
}

/** Which line names most columns: the first of them; the first of all where none names any. */
function headerIndex(lines: readonly Line[], isColumn: (cell: string) => boolean): number {
  const named = lines.map(({ cells }) => cells.filter(isColumn).length);
  return named.indexOf(Math.max(...named));
}

/** The names of the header: a cell that was merged with the one above it has its name there. */
function headerNames(
  lines: readonly Line[],
  at: number,
  named: (cell: string) => string,
  isColumn: (name: string) => boolean,
): readonly string[] {
  const above = lines.slice(0, at).toReversed();
  const width = Math.max(...lines.slice(0, at + 1).map(({ cells }) => cells.length));
  const names = Array.from({ length: width }, (_, i) => {
    const own = named(lines[at]?.cells[i] ?? "");
    if (own !== "") return own;
    return above.map(({ cells }) => named(cells[i] ?? "")).find(isColumn) ?? "";
  });
  return names.slice(0, names.findLastIndex((name) => name !== "") + 1);
}

function empty(place: TablePlace): Problem {
  return {
    severity: "error",
    code: "sheet-empty",
    ...place,
    why: place.sheet === undefined ? "The file is empty" : "The sheet is empty",
    remedy: "Write the names of the columns in its first row",
  };
}

function headerProblems(
  place: TablePlace,
  row: number,
  names: readonly string[],
): readonly Problem[] {
  return names.flatMap((name, i): readonly Problem[] => {
    if (name === "")
      return [
        {
          severity: "error",
          code: "column-unnamed",
          ...place,
          row,
          why: `Column ${i + 1} has no name`,
          remedy: "Name it, or take the column out",
        },
      ];
    if (names.indexOf(name) !== i)
      return [
        {
          severity: "error",
          code: "column-twice",
          ...place,
          row,
          column: name,
          why: "Two columns have this name",
          remedy: "Keep one of them",
        },
      ];
    return [];
  });
}

function overlong(place: TablePlace, row: number, length: number, width: number): Problem {
  return {
    severity: "error",
    code: "row-too-long",
    ...place,
    row,
    why: `The row has ${length} cells, and the header ${width}`,
    remedy:
      place.sheet === undefined
        ? "Put a text that has a comma in it in quotes"
        : "Clear the cells to the right of the last column, or name their column",
  };
}
