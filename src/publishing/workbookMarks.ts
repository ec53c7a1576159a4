import { UNWORKED } from "./cells.ts";
import { partText } from "./workbookParts.ts";
import type { WorkbookParts } from "./workbookParts.ts";
import { attribute, tags, unescaped } from "./workbookXml.ts";

/** What the values of a sheet do not say by themselves. */
export interface CellMarks {
  /**
   * Of one cell, row and column counted from 1: `%` where it is formatted as a percentage, the error
   * where its formula came to one (`#N/A`), `undefined` where its value says all.
   */
  readonly at: (row: number, column: number) => string | undefined;
  /** The last row and column with an error in it: there may be no value so far down. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** The last row and column that any cell is in, empty ones with a format included. */
  readonly reach: { readonly row: number; readonly column: number };
  /** The ranges of cells that were merged into one and are higher than one row. */
  readonly merged: readonly MergedCells[];
}

/** The mark of a cell that is formatted as a percentage. */
export const PERCENTAGE = "%";

export interface MergedCells {
  /** As a spreadsheet writes it: `A3:A14`. */
  readonly range: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Which cells of a workbook are percentages, errors or merged, by the names of its sheets. The library
 * that reads the values gives 0.559 for 55.9% and nothing for #N/A; both must be told apart from what
 * they look like, so that the parts of the file that say so are looked through once more.
 */
export function cellMarks(
  parts: WorkbookParts,
  paths: ReadonlyMap<string, string>,
): ReadonlyMap<string, CellMarks> {
  const percentages = percentageStyles(partText(parts, "xl/styles.xml"));
  return new Map(
    [...paths].flatMap(([sheet, path]) => {
      const xml = partText(parts, path);
      return xml === "" ? [] : [[sheet, marksOf(xml, percentages)]];
    }),
  );
}

function marksOf(xml: string, percentages: ReadonlySet<string>): CellMarks {
  const marks = new Map<string, string>();
  let lastRow = 0;
  let lastColumn = 0;
  const reach = { row: 0, column: 0 };
  for (const [, tag = "", inner = ""] of xml.matchAll(CELL)) {
    const address = attribute(tag, "r");
    const row = Number(/(?<!\d)\d+$/.exec(address)?.[0] ?? 0);
    const column = columnNumber(address);
    reach.row = Math.max(reach.row, row);
    reach.column = Math.max(reach.column, column);
    const mark = markOf(tag, inner, percentages);
    if (mark === null) continue;
    marks.set(address, mark);
    if (mark === PERCENTAGE) continue;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return {
    reach,
    at: (row, column) => marks.get(`${columnLetters(column)}${row}`),
    lastRow,
    lastColumn,
    merged: tags(xml, "mergeCell").flatMap((tag) => {
      const range = attribute(tag, "ref");
      const [firstRow = 0, lastRow = 0] = (range.match(/\d+/g) ?? []).map(Number);
      return lastRow > firstRow ? [{ range, firstRow, lastRow }] : [];
    }),
  };
}

/** A cell: its attributes, and what is in it. */
const CELL = /<(?:\w+:)?c\s([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;

function markOf(tag: string, inner: string, percentages: ReadonlySet<string>): string | null {
  const result = /<(?:\w+:)?v[^>]*>([^<]*)(?:<|$)/.exec(inner)?.[1];
  if (attribute(tag, "t") === "e") return unescaped(result ?? UNWORKED);
  if (result === undefined && /<(?:\w+:)?f[\s/>]/.test(inner)) return UNWORKED;
  return percentages.has(attribute(tag, "s")) ? PERCENTAGE : null;
}

/** The formats that every spreadsheet knows as percentages: 0% and 0.00%. */
const BUILT_IN: readonly string[] = ["9", "10"];

/** The numbers of the cell styles that show a percentage. */
function percentageStyles(xml: string): ReadonlySet<string> {
  const formats = new Set([
    ...BUILT_IN,
    ...tags(xml, "numFmt")
      .filter((tag) => showsPercent(unescaped(attribute(tag, "formatCode"))))
      .map((tag) => attribute(tag, "numFmtId")),
  ]);
  const [, styles = ""] = /<(?:\w+:)?cellXfs[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(xml) ?? [];
  return new Set(
    tags(styles, "xf").flatMap((tag, i) =>
      formats.has(attribute(tag, "numFmtId")) ? [String(i)] : [],
    ),
  );
}

/** Whether a format has a per cent sign that is no mere text: `0.0%`, and not `0.0"%"` or `0\\%`. */
function showsPercent(format: string): boolean {
  return format.replaceAll(/"[^"]*"|\\./g, "").includes("%");
}

/** 1 is A, 27 is AA. */
function columnLetters(column: number): string {
  const letter = String.fromCodePoint("A".charCodeAt(0) + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + letter : letter;
}

/** B7 is in column 2. */
function columnNumber(address: string): number {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? "";
  return [...letters].reduce(
    (number, letter) => number * 26 + (letter.codePointAt(0) ?? 0) - "A".charCodeAt(0) + 1,
    0,
  );
}
