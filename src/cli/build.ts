import { buildApi } from "#publishing/buildApi.ts";
import { problemLines } from "#publishing/problemLines.ts";
import { parsed, theOnly, usageError } from "./command.ts";
import { DISCLOSURE, DISCLOSURE_USAGE, disclosureOptions } from "./disclosureOptions.ts";
import { CommandError } from "./files.ts";
import type { Say } from "./files.ts";
import { readInput } from "./input.ts";
import { tally } from "./problems.ts";
import { publish } from "./publish.ts";

export const BUILD_USAGE = [
  `npm run pcd -- build <folder of CSV files|workbook.xlsx> --out <folder> ${DISCLOSURE_USAGE} [--previous <folder of API files>|--afresh] [--changes <file.csv>]`,
] as const;

/** Makes API files of the analyst's sheets. Nothing is written on an error; a warning is only said. */
export async function build(args: readonly string[], say: Say): Promise<number> {
  const { values, positionals } = parsed(
    args,
    {
      out: { type: "string" },
      ...DISCLOSURE,
      previous: { type: "string" },
      afresh: { type: "boolean" },
      changes: { type: "string" },
    },
    BUILD_USAGE,
  );
  const folder = theOnly(positionals, BUILD_USAGE);
  const { out } = values;
  if (out === undefined) throw usageError("Name the folder to write to: --out.", BUILD_USAGE);
  if (values.afresh === true && values.previous !== undefined)
    throw usageError("--previous and --afresh exclude one another.", BUILD_USAGE);
  const options = disclosureOptions(values, BUILD_USAGE);

  const input = await readInput(folder);
  if (input.kind === "api")
    throw new CommandError(`${folder} holds API files, which are built already.`);
  const { files, problems: found } = buildApi(input.sheets, options);
  const problems = [...input.problems, ...found];
  for (const line of problemLines(problems)) say.err(line);
  if (files === null) {
    say.err(`${tally(problems)}: nothing was written.`);
    return 1;
  }
  return publish(files, { out, ...values }, say);
}
