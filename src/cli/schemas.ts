import { apiSchemas } from "#publishing/apiSchemas.ts";
import { parsed, usageError } from "./command.ts";
import { writeFolder } from "./files.ts";
import type { Say } from "./files.ts";
import { plural } from "./problems.ts";

export const SCHEMAS_USAGE = ["npm run pcd -- schemas --out <folder>"] as const;

/** Writes the description of the API: a JSON Schema of each resource, and OpenAPI. */
export async function schemas(args: readonly string[], say: Say): Promise<number> {
  const { values, positionals } = parsed(args, { out: { type: "string" } }, SCHEMAS_USAGE);
  if (values.out === undefined || positionals.length > 0)
    throw usageError("Name the folder to write to: --out.", SCHEMAS_USAGE);
  const files = apiSchemas();
  await writeFolder(values.out, files, (path) => files.has(path));
  say.out(`${plural(files.size, "file")} written to ${values.out}`);
  return 0;
}
