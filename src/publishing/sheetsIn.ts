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
  const { sheets, problems } = sheetFiles([...texts.keys()]);
  return {
    sheets: new Map(
      [...sheets].map(([name, file]) => [name, { file, text: texts.get(file) ?? "" }]),
    ),
    problems,
  };
}

/** Which file is which sheet, by the names of the files; a warning for each that is none, or is one again. */
export function sheetFiles(files: readonly string[]): {
  readonly sheets: ReadonlyMap<SheetName, string>;
  readonly problems: readonly Problem[];
} {
  const sheets = new Map<SheetName, string>();
  const problems: Problem[] = [];
  for (const file of files) {
    const name = sheetNamed(nameOf(file));
    const first = name === null ? undefined : sheets.get(name);
    if (name === null) problems.push(notASheet(file, files));
    else if (first !== undefined) problems.push(again(file, first));
    else sheets.set(name, file);
  }
  return { sheets, problems };
}

/** A file's name without its ending. */
function nameOf(file: string): string {
  return file.replace(/\.csv$/i, "");
}

function notASheet(file: string, files: readonly string[]): Problem {
  const there = new Set(files.map((other) => sheetNamed(nameOf(other))));
  const missing = SHEETS.map(({ name }) => name).filter((name) => !there.has(name));
  return {
    severity: "warning",
    code: "sheet-unknown",
    file,
    why: "No sheet has this name, and the file was left out",
    remedy: `${didYouMean(nameOf(file), missing, ".csv")}The sheets are: ${SHEETS.map(({ name }) => name).join(", ")}`,
  };
}

function again(file: string, first: string): Problem {
  return {
    severity: "warning",
    code: "sheet-twice",
    file,
    why: `It is the same sheet as ${first}, and was left out`,
    remedy: "Keep one of the two files",
  };
}
