import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { apiSchemas } from "#publishing/apiSchemas.ts";
import { sheetGuide } from "#publishing/sheetGuide.ts";

/** Writes what is described by code to where it is published: the API to docs/api, the sheets to docs/sheets.md. */
const docs = join(import.meta.dirname, "..", "docs");
const folder = join(docs, "api");

await mkdir(folder, { recursive: true });
for (const [name, text] of apiSchemas()) await writeFile(join(folder, name), text);
await writeFile(join(docs, "sheets.md"), sheetGuide());
console.log(`The descriptions of the API and of the sheets were written to ${docs}`);
