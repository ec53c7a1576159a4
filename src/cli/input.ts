import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Problem } from "#publishing/problem.ts";
import { sheetsIn } from "#publishing/sheetsIn.ts";
import type { GivenSheet } from "#publishing/sheetRows.ts";
import type { SheetName } from "#publishing/sheets.ts";
import { readWorkbook, WorkbookError } from "#publishing/workbook.ts";
import type { Workbook } from "#publishing/workbook.ts";
import { CommandError, kindOf, readFolder } from "./files.ts";

/** What was named on the command line: the analyst's sheets, or API files. */
export type Input =
  | {
      readonly kind: "sheets";
      readonly sheets: ReadonlyMap<SheetName, GivenSheet>;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: "api"; readonly texts: ReadonlyMap<string, string> };

/**
 * What a workbook or a folder holds. Sheets lie in the folder itself, not in folders below it.
 *
 * @throws CommandError where it is neither, or the folder holds neither sheets nor API files.
 */
export async function readInput(path: string): Promise<Input> {
  const unsupported = whyUnsupported(path);
  if (unsupported !== null) throw new CommandError(unsupported);
  const kind = await kindOf(path);
  if (kind === null)
    throw new CommandError(`There is no file or folder ${path}. Check how it is spelt.`);
  if (kind === "file" && isWorkbook(path)) return { kind: "sheets", ...(await workbookAt(path)) };
  if (kind === "file")
    throw new CommandError(
      `${path} is a file. Name the folder that the CSV files are in, or a workbook (.xlsx).`,
    );

  const texts = await readFolder(path, [".csv", ".json"]);
  if (texts.has("dashboard.json"))
    return { kind: "api", texts: new Map([...texts].filter(([name]) => name.endsWith(".json"))) };
  const sheets = new Map(
    [...texts].filter(([name]) => extname(name).toLowerCase() === ".csv" && !name.includes("/")),
  );
  if (sheets.size === 0)
    throw new CommandError(
      `${path} holds neither CSV files nor dashboard.json. Name a folder of sheets or of API files, or a workbook itself.`,
    );
  return { kind: "sheets", ...sheetsIn(sheets) };
}

/** Whether a file is a workbook by its name; one of the old format is opened too, to say what it is. */
function isWorkbook(path: string): boolean {
  return /\.xls[xmb]?$/i.test(path);
}

async function workbookAt(path: string): Promise<Workbook> {
  const { buffer } = new Uint8Array(await readFile(path));
  try {
    return await readWorkbook(basename(path), buffer);
  } catch (cause) {
    throw cause instanceof WorkbookError ? new CommandError(cause.message) : cause;
  }
}

function whyUnsupported(path: string): string | null {
  return /^https?:\/\//i.test(path)
    ? `${path} is a web address, which is not supported yet. Save its files in a folder, and name that.`
    : null;
}
