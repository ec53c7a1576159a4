import { extname } from "node:path";
import type { Problem } from "#publishing/problem.ts";
import { sheetsIn } from "#publishing/sheetsIn.ts";
import type { SheetText } from "#publishing/sheetRows.ts";
import type { SheetName } from "#publishing/sheets.ts";
import { CommandError, kindOf, readFolder } from "./files.ts";

/** A folder as it was named on the command line: the analyst's sheets, or API files. */
export type Input =
  | {
      readonly kind: "sheets";
      readonly sheets: ReadonlyMap<SheetName, SheetText>;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: "api"; readonly texts: ReadonlyMap<string, string> };

/**
 * What a folder holds. Sheets lie in the folder itself, not in folders below it.
 *
 * @throws CommandError where it is no folder, or holds neither sheets nor API files.
 */
export async function readInput(path: string): Promise<Input> {
  const unsupported = whyUnsupported(path);
  if (unsupported !== null) throw new CommandError(unsupported);
  const kind = await kindOf(path);
  if (kind === null)
    throw new CommandError(`There is no file or folder ${path}. Check how it is spelt.`);
  if (kind === "file")
    throw new CommandError(`${path} is a file. Name the folder that the CSV files are in.`);

  const texts = await readFolder(path, [".csv", ".json"]);
  if (texts.has("dashboard.json"))
    return { kind: "api", texts: new Map([...texts].filter(([name]) => name.endsWith(".json"))) };
  const sheets = new Map(
    [...texts].filter(([name]) => extname(name).toLowerCase() === ".csv" && !name.includes("/")),
  );
  if (sheets.size === 0)
    throw new CommandError(
      `${path} holds neither CSV files nor dashboard.json. Name a folder of sheets or of API files.`,
    );
  return { kind: "sheets", ...sheetsIn(sheets) };
}

function whyUnsupported(path: string): string | null {
  if (/^https?:\/\//i.test(path))
    return `${path} is a web address, which is not supported yet. Save its files in a folder, and name that.`;
  if (/\.xls[xmb]?$/i.test(path))
    return `${path} is a workbook, which is not supported yet. Save each sheet as CSV in one folder, and name that.`;
  return null;
}
