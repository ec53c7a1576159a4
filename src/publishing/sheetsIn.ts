import { didYouMean } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { sheetNamed } from "./sheetRows.ts";
import type { SheetText } from "./sheetRows.ts";
import { SHEETS } from "./sheets.ts";
import type { SheetName } from "./sheets.ts";

/** The sheets among the CSV files of a folder, by name; a warning for each file that is none. */
export function sheetsIn(texts: ReadonlyMap<string, string>): {
  readonly sheets: ReadonlyMap<SheetName, SheetText>;
  readonly problems: readonly Problem[];
} {
  const named = [...texts].map(([file, text]) => ({ file, text, name: sheetName(file) }));
  const missing = SHEETS.map(({ name }) => `${name}.csv`).filter((file) => !texts.has(file));
  return {
    sheets: new Map(
      named.flatMap(({ file, text, name }) => (name === null ? [] : [[name, { file, text }]])),
    ),
    problems: named
      .filter(({ name }) => name === null)
      .map(({ file }) => ({
        severity: "warning",
        file,
        why: "No sheet has this name, and the file was left out",
        remedy: `${didYouMean(file, missing)}The sheets are: ${SHEETS.map(({ name }) => name).join(", ")}`,
      })),
  };
}

/** `Observations.CSV` is the sheet `observations`. */
function sheetName(file: string): SheetName | null {
  return sheetNamed(file.replace(/\.csv$/i, ""));
}
