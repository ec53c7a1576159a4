import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { apiSchemas } from "#publishing/apiSchemas.ts";

/** Writes the description of the API, made from the contract, to where it is published: docs/api. */
const folder = join(import.meta.dirname, "..", "docs", "api");

await mkdir(folder, { recursive: true });
for (const [name, text] of apiSchemas()) await writeFile(join(folder, name), text);
console.log(`The description of the API was written to ${folder}`);
