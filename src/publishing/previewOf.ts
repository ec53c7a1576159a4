import { apiText } from "./apiText.ts";
import { buildApi } from "./buildApi.ts";
import { readCsv } from "./csv.ts";
import { textOf } from "./encoding.ts";
import { coded } from "./problem.ts";
import type { Problem } from "./problem.ts";
import { columnNames } from "./sheetRows.ts";
import type { GivenSheet } from "./sheetRows.ts";
import type { SheetName } from "./sheets.ts";
import { sheetFiles } from "./sheetsIn.ts";
import { readWorkbook } from "./workbook.ts";
import { WorkbookError } from "./WorkbookError.ts";

/** A file as it was chosen: its name without a folder, and its bytes. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** What chosen files make: the API's files by path, or none where there is an error. */
export interface Preview {
  readonly texts: ReadonlyMap<string, string> | null;
  readonly problems: readonly Problem[];
}

/**
 * The API files that CSV files, or one workbook, make: by the same checks and rules as on the command
 * line, for the audience that they name.
 */
export async function previewOf(files: readonly ChosenFile[]): Promise<Preview> {
  const read = await sheetsOf(files);
  if (!("sheets" in read)) return { texts: null, problems: [read] };
  const built = buildApi(read.sheets);
  return {
    texts: built.files === null ? null : apiText(built.files),
    problems: [...coded("layout", read.problems), ...built.problems],
  };
}

interface ReadSheets {
  readonly sheets: ReadonlyMap<SheetName, GivenSheet>;
  readonly problems: readonly Problem[];
}

async function sheetsOf(files: readonly ChosenFile[]): Promise<ReadSheets | Problem> {
  const workbooks = files.filter(({ name }) => /\.xls[xmb]?$/i.test(name));
  const tables = files.filter(({ name }) => /\.csv$/i.test(name));
  const [workbook, ...others] = workbooks;
  const [more] = [...others, ...(workbook === undefined ? [] : tables)];
  if (workbook === undefined && tables.length === 0) return neither(files);
  if (workbook === undefined) return csvSheets(tables);
  if (more !== undefined) return tooMany(workbook, more);
  try {
    return await readWorkbook(workbook.name, workbook.bytes);
  } catch (cause) {
    if (!(cause instanceof WorkbookError)) throw cause;
    return cause.problem;
  }
}

function csvSheets(files: readonly ChosenFile[]): ReadSheets {
  const { sheets, problems } = sheetFiles(files.map(({ name }) => name));
  const tables = new Map<SheetName, GivenSheet>();
  for (const [name, file] of sheets) {
    const chosen = files.find((one) => one.name === file);
    if (chosen === undefined) continue;
    tables.set(name, readCsv(file, textOf(new Uint8Array(chosen.bytes)), columnNames(name)));
  }
  return { sheets: tables, problems };
}

function neither(files: readonly ChosenFile[]): Problem {
  return {
    severity: "error",
    file: files.map(({ name }) => name).join(", "),
    why: "It is neither a CSV file nor a workbook",
    remedy: "Choose one workbook (.xlsx), or all the CSV files of a folder at once",
  };
}

function tooMany(workbook: ChosenFile, other: ChosenFile): Problem {
  return {
    severity: "error",
    file: other.name,
    why: `It was chosen together with the workbook ${workbook.name}`,
    remedy: "Choose one workbook by itself, or CSV files only",
  };
}
