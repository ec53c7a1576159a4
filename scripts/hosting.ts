import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { configurations } from "./hosting/configurations.ts";

/** Writes the configuration of each kind of host: `npm run hosting -- --folder /performance/`. */
try {
  const { values } = parseArgs({
    options: {
      folder: { type: "string", default: "/" },
      api: { type: "string", multiple: true, default: [] },
      out: { type: "string", default: "deploy" },
    },
  });
  const { api, out } = values;
  const files = configurations({ folder: folderFrom(values.folder), others: api.map(originFrom) });
  await mkdir(out, { recursive: true });
  for (const [name, text] of files) await writeFile(join(out, name), text);
  console.log(
    `The configuration of each kind of host is in ${out}: ${[...files.keys()].join(", ")}.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function folderFrom(text: string): string {
  if (/^\/([\w.-]+\/)*$/.test(text)) return text;
  throw new Error(
    `“${text}” is no folder of a host. Begin and end it with /: --folder /performance/`,
  );
}

function originFrom(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address !== null && /^https?:$/.test(address.protocol)) return address.origin;
  throw new Error(`“${text}” is no address of an API: --api https://data.example.gov.uk`);
}
