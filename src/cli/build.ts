import { buildApi } from "#publishing/buildApi.ts";
import { isGiven } from "#publishing/sitePage.ts";
import { problemLines } from "#publishing/problemLines.ts";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { oneOf, parsed, theOnly, usageError } from "./command.ts";
import { DISCLOSURE, DISCLOSURE_USAGE, disclosureOptions } from "./disclosureOptions.ts";
import { CommandError, kindOf } from "./files.ts";
import type { Say } from "./files.ts";
import { readInput } from "./input.ts";
import { tally } from "./problems.ts";
import { siteOfAuthorities } from "./siteOfAuthorities.ts";
import { publish } from "./publish.ts";
import { SITE_API, writeSite } from "./site.ts";

export const BUILD_USAGE = [
  "npm run pcd -- build <folder written by dfe --all> --site <folder> --authority <code> [--base /] [--routing path|hash]",
  `npm run pcd -- build <folder of CSV files|workbook.xlsx> (--out <folder>|--site <folder> [--base /] [--routing path|hash]) ${DISCLOSURE_USAGE} [--previous <folder of API files>|--afresh] [--changes <file.csv>]`,
] as const;

/**
 * Makes API files of the analyst's sheets, or the whole site around them. Nothing is written on an error; a
 * warning is only said.
 */
export async function build(args: readonly string[], say: Say): Promise<number> {
  const { values, positionals } = parsed(
    args,
    {
      out: { type: "string" },
      site: { type: "string" },
      authority: { type: "string" },
      base: { type: "string" },
      routing: { type: "string", default: "path" },
      ...DISCLOSURE,
      previous: { type: "string" },
      afresh: { type: "boolean" },
      changes: { type: "string" },
    },
    BUILD_USAGE,
  );
  const folder = theOnly(positionals, BUILD_USAGE);
  const { site } = values;
  const out = site === undefined ? values.out : join(site, SITE_API);
  if (out === undefined)
    throw usageError("Name the folder to write to: --out, or --site.", BUILD_USAGE);
  if (site !== undefined && values.out !== undefined)
    throw usageError(
      `--out and --site exclude one another: figures of a site lie in ${SITE_API} of it.`,
      BUILD_USAGE,
    );
  const routing = oneOf("--routing", values.routing, ["path", "hash"], BUILD_USAGE);
  // Behind the hash the app never leaves its folder, so that it may lie in any.
  const base = values.base ?? (routing === "hash" ? "./" : "/");
  if (values.afresh === true && values.previous !== undefined)
    throw usageError("--previous and --afresh exclude one another.", BUILD_USAGE);
  const options = disclosureOptions(values, BUILD_USAGE);
  if (values.authority !== undefined) {
    if (site === undefined) throw usageError("--authority goes with --site.", BUILD_USAGE);
    await siteOfAuthorities(folder, { out: site, base, routing, authority: values.authority }, say);
    return 0;
  }

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
  const code = await publish(files, { ...values, out }, say);
  if (code !== 0) return code;
  if (site === undefined) {
    await sayWhereOutdated(out, say);
    return code;
  }
  await writeSite({ out: site, base, routing, authority: null });
  say.out(`${files.dashboard.title}: the site with its first screen written to ${site}`);
  return code;
}

/** Figures of a site that were published without it: its first screen is still that of those before. */
async function sayWhereOutdated(out: string, say: Say): Promise<void> {
  const site = join(out, "..", "..");
  const page = join(site, "index.html");
  const isWritten = (await kindOf(page)) === "file" && isGiven(await readFile(page, "utf8"));
  if (isWritten && join(site, SITE_API) === join(out, "/"))
    say.err(
      `Warning: the first screen in ${page} is that of the figures before. Publish with --site ${site}.`,
    );
}
