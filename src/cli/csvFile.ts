import { createReadStream } from "node:fs";
import { csvReader } from "#publishing/csv.ts";
import { encodingReader } from "#publishing/encoding.ts";
import type { Encoding } from "#publishing/encoding.ts";
import type { SheetTable } from "#publishing/sheetTable.ts";

/**
 * The table of a CSV file, which is read in pieces: once for its alphabet, and once for its rows. So a
 * file of any length takes the memory of what it says, and not of its letters.
 *
 * @param file The name by which problems name it.
 */
export async function readCsvFile(
  path: string,
  file: string,
  columns: readonly string[],
): Promise<SheetTable> {
  const decoder = new TextDecoder(await encodingOf(path));
  const reader = csvReader(file, columns);
  for await (const bytes of createReadStream(path))
    reader.take(decoder.decode(bytes, { stream: true }));
  reader.take(decoder.decode());
  return reader.end();
}

async function encodingOf(path: string): Promise<Encoding> {
  const reader = encodingReader();
  for await (const bytes of createReadStream(path)) reader.take(bytes);
  return reader.end();
}
