import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { attribute, tags, unescaped } from "./workbookXml.ts";

/** The parts of a workbook by path: it is an archive of XML files. */
export type WorkbookParts = Readonly<Record<string, Uint8Array>>;

/** The parts of a workbook that hold its sheets and how they are shown; pictures and macros are left out. */
export function workbookParts(bytes: Uint8Array): WorkbookParts {
  return unzipSync(bytes, { filter: isRead });
}

/** How many bytes its parts have once they are unpacked, as the file itself says: nothing is unpacked. */
export function unpackedBytes(bytes: Uint8Array): number {
  let sum = 0;
  unzipSync(bytes, {
    filter: (part) => {
      if (isRead(part)) sum += part.originalSize;
      return false;
    },
  });
  return sum;
}

function isRead({ name }: { readonly name: string }): boolean {
  return /\.(xml|rels)$/.test(name);
}

/** The text of a part; empty where there is none. */
export function partText(parts: WorkbookParts, path: string): string {
  const part = parts[path];
  return part === undefined ? "" : strFromU8(part);
}

/** In which part each sheet is, by the name of the sheet. */
export function sheetPaths(parts: WorkbookParts): ReadonlyMap<string, string> {
  const targets = new Map(
    tags(partText(parts, "xl/_rels/workbook.xml.rels"), "Relationship").map((tag) => [
      attribute(tag, "Id"),
      `xl/${attribute(tag, "Target").replace(/^\/xl\//, "")}`,
    ]),
  );
  return new Map(
    tags(partText(parts, "xl/workbook.xml"), "sheet").map((tag) => [
      unescaped(attribute(tag, "name")),
      targets.get(attribute(tag, "(?:\\w+:)?id")) ?? "",
    ]),
  );
}

const EMPTY_SHEET = strToU8(
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
);

/**
 * The workbook put together again with its sheets empty but for those that are wanted, and not
 * packed: a reader of it need start no worker to unpack it, which a strict page does not let it, and
 * goes through no sheet in vain.
 */
export function workbookOf(
  parts: WorkbookParts,
  paths: ReadonlyMap<string, string>,
  wanted: (sheet: string) => boolean,
): ArrayBuffer {
  const unwanted = [...paths].filter(([sheet]) => !wanted(sheet)).map(([, path]) => path);
  const emptied = Object.fromEntries(unwanted.map((path) => [path, EMPTY_SHEET]));
  return zipSync({ ...parts, ...emptied }, { level: 0 }).buffer;
}
