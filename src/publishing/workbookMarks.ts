import { strFromU8, unzipSync } from "fflate";
import { UNWORKED } from "./cells.ts";

/** What the values of a sheet do not say by themselves. */
export interface CellMarks {
  /**
   * Of one cell, row and column counted from 1: `%` where it is formatted as a percentage, the error
   * where its formula came to one (`#N/A`), `undefined` where its value says all.
   */
  readonly at: (row: number, column: number) => string | undefined;
  /** The ranges of cells that were merged into one and are higher than one row. */
  readonly merged: readonly MergedCells[];
}

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
  bytes: Uint8Array,
  wanted: (sheet: string) => boolean,
): ReadonlyMap<string, CellMarks> {
  const parts = partsOf(bytes, ({ name }) => /^xl\/(workbook|styles)\.xml$|\.rels$/.test(name));
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map(
    tags(text("xl/_rels/workbook.xml.rels"), "Relationship").map((tag) => [
      attribute(tag, "Id"),
      `xl/${attribute(tag, "Target").replace(/^\/xl\//, "")}`,
    ]),
  );
  const paths = new Map(
    tags(text("xl/workbook.xml"), "sheet")
      .map((tag) => ({
        sheet: unescaped(attribute(tag, "name")),
        path: targets.get(attribute(tag, "(?:\\w+:)?id")) ?? "",
      }))
      .filter(({ sheet }) => wanted(sheet))
      .map(({ sheet, path }) => [sheet, path]),
  );
  const percentages = percentageStyles(text("xl/styles.xml"));
  return new Map(
    [...paths].map(([sheet, path]) => {
      const part = partsOf(bytes, ({ name }) => name === path)[path];
      return [sheet, marksOf(part === undefined ? "" : strFromU8(part), percentages)];
    }),
  );
}

function partsOf(
  bytes: Uint8Array,
  filter: (file: { readonly name: string }) => boolean,
): Readonly<Record<string, Uint8Array>> {
  return unzipSync(bytes, { filter });
}

function marksOf(xml: string, percentages: ReadonlySet<string>): CellMarks {
  const marks = new Map<string, string>();
  for (const [, tag = "", inner = ""] of xml.matchAll(CELL)) {
    const mark = markOf(tag, inner, percentages);
    if (mark !== null) marks.set(attribute(tag, "r"), mark);
  }
  return {
    at: (row, column) => marks.get(`${columnLetters(column)}${row}`),
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
  return percentages.has(attribute(tag, "s")) ? "%" : null;
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

function tags(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?:\\s([^>]*))?>`, "g"))].map(
    ([, attributes = ""]) => attributes,
  );
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? "";
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? "");
}

/** 1 is A, 27 is AA. */
function columnLetters(column: number): string {
  const letter = String.fromCodePoint("A".charCodeAt(0) + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + letter : letter;
}
