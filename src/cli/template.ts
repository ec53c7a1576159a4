import { templateCsv, templateWorkbook } from "#publishing/template.ts";
import { parsed, usageError } from "./command.ts";
import { writeFolder } from "./files.ts";
import type { Say } from "./files.ts";

export const TEMPLATE_USAGE = ["npm run pcd -- template --out <folder>"] as const;

const WORKBOOK = "template.xlsx";
const CSV_FOLDER = "csv";

/** Writes the sheets to fill in, as a workbook and as CSV files: notes, and a made-up example that builds. */
export async function template(args: readonly string[], say: Say): Promise<number> {
  const { values, positionals } = parsed(args, { out: { type: "string" } }, TEMPLATE_USAGE);
  const { out } = values;
  if (out === undefined || positionals.length > 0)
    throw usageError("Name the folder to write to: --out.", TEMPLATE_USAGE);
  const workbook = new Uint8Array(await (await templateWorkbook()).arrayBuffer());
  const files = new Map<string, string | Uint8Array>([
    [WORKBOOK, workbook],
    ...[...templateCsv()].map(([file, text]) => [`${CSV_FOLDER}/${file}`, text] as const),
  ]);
  // Nothing is replaced: a template that was filled in has the same names.
  await writeFolder(out, files, () => false);
  say.out(`The template was written to ${out}: a workbook, and the same as CSV files.`);
  say.out("Fill in either one, and build it:");
  say.out(`  npm run pcd -- build ${out}/${WORKBOOK} --out api`);
  say.out(`  npm run pcd -- build ${out}/${CSV_FOLDER} --out api`);
  return 0;
}
