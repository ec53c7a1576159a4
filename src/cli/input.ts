import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { ApiFiles } from "#contract/resources.ts";
import type { Problem } from "#publishing/problem.ts";
import { readApi } from "#publishing/readApi.ts";
import { columnNames } from "#publishing/sheetRows.ts";
import type { GivenSheet } from "#publishing/sheetRows.ts";
import type { SheetName } from "#publishing/sheets.ts";
import { sheetFiles } from "#publishing/sheetsIn.ts";
import { readWorkbook } from "#publishing/workbook.ts";
import { checksumProblems } from "./checksums.ts";
import { readCsvFile } from "./csvFile.ts";
import { CommandError, kindOf, pathsIn, readFolder } from "./files.ts";
import type { Asking } from "./liveAnswer.ts";
import { isWebAddress, readLiveApi } from "./liveApi.ts";

/** What was named on the command line: the analyst's sheets, or API files. */
export type Input =
  | {
      readonly kind: "sheets";
      readonly sheets: ReadonlyMap<SheetName, GivenSheet>;
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: "api";
      readonly texts: ReadonlyMap<string, string>;
      /** Which of them are not as they were published, and what is wrong with how a live host sends them. */
      readonly problems: readonly Problem[];
      readonly live: boolean;
    };

/**
 * What a workbook, a folder or a live API holds. Sheets lie in the folder itself, not in folders below it.
 *
 * @throws CommandError where it is neither, or the folder holds neither sheets nor API files.
 * @throws WorkbookError where a workbook cannot be read.
 */
export async function readInput(path: string, asking?: Asking): Promise<Input> {
  if (isWebAddress(path)) return { kind: "api", live: true, ...(await readLiveApi(path, asking)) };
  const kind = await kindOf(path);
  if (kind === null)
    throw new CommandError(`There is no file or folder ${path}. Check how it is spelt.`);
  if (kind === "file" && isWorkbook(path)) {
    const { buffer } = new Uint8Array(await readFile(path));
    return { kind: "sheets", ...(await readWorkbook(basename(path), buffer)) };
  }
  if (kind === "file")
    throw new CommandError(
      `${path} is a file. Name the folder that the CSV files are in, or a workbook (.xlsx).`,
    );

  const paths = await pathsIn(path);
  if (paths.includes("dashboard.json")) {
    const texts = await readFolder(path, [".json"]);
    return { kind: "api", live: false, texts, problems: await checksumProblems(path, texts) };
  }
  const files = paths.filter((name) => /\.csv$/i.test(name) && !name.includes("/"));
  if (files.length > 0) return { kind: "sheets", ...(await sheetsAt(path, files)) };
  const workbook = paths.find(isWorkbook);
  throw new CommandError(
    workbook === undefined
      ? `${path} holds neither CSV files nor dashboard.json. Name a folder of sheets or of API files, or a workbook itself.`
      : `${path} holds no CSV files, but a workbook. Name it: ${join(path, workbook)}`,
  );
}

/** API files as data, and everything that is wrong with them. What was not sent is not called missing as well. */
export function readApiInput({ texts, problems, live }: Extract<Input, { kind: "api" }>): {
  readonly files: ApiFiles | null;
  readonly problems: readonly Problem[];
} {
  const { files, problems: found } = readApi(texts);
  return {
    files,
    problems: [...problems, ...found.filter(({ file }) => !live || texts.has(file))],
  };
}

async function sheetsAt(
  folder: string,
  files: readonly string[],
): Promise<{
  readonly sheets: ReadonlyMap<SheetName, GivenSheet>;
  readonly problems: readonly Problem[];
}> {
  const { sheets, problems } = sheetFiles(files);
  const tables = new Map<SheetName, GivenSheet>();
  for (const [name, file] of sheets)
    tables.set(name, await readCsvFile(join(folder, file), file, columnNames(name)));
  return { sheets: tables, problems };
}

/** Whether a file is a workbook by its name; one of the old format is opened too, to say what it is. */
function isWorkbook(path: string): boolean {
  return /\.xls[xmb]?$/i.test(path);
}
