import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCsvFile } from "#cli/csvFile.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "csv-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** More than a file is read of at a time. */
const ROWS = 20_000;

describe("a file that is longer than a piece of it", () => {
  it.each<[string, BufferEncoding, string]>([
    ["UTF-8", "utf8", "\uFEFF"],
    ["the Windows alphabet", "latin1", ""],
    ["UTF-16", "utf16le", "\uFEFF"],
  ])("is read whole in %s", async (_, encoding, mark) => {
    const path = join(folder, "areas.csv");
    const lines = Array.from({ length: ROWS }, (_, i) => `area-${i},"Ledbury, £${i}"`);
    await writeFile(path, Buffer.from(`${mark}id,title\r\n${lines.join("\r\n")}\r\n`, encoding));

    const { header, rows, problems } = await readCsvFile(path, "areas.csv", ["id", "title"]);
    expect(problems).toEqual([]);
    expect(header).toEqual(["id", "title"]);
    expect(rows).toHaveLength(ROWS);
    expect(rows.at(-1)).toEqual({
      row: ROWS + 1,
      cells: { id: `area-${ROWS - 1}`, title: `Ledbury, £${ROWS - 1}` },
    });
  });
});
