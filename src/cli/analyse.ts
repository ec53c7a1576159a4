import { readFile } from "node:fs/promises";
import type { ApiFiles } from "#contract/resources.ts";
import { analyseDashboard } from "#domain/analyseDashboard.ts";
import { analyseSeries } from "#domain/spc/analyseSeries.ts";
import { NHSR, PRODUCT } from "#domain/spc/profile.ts";
import { SeriesFileError } from "#domain/spc/seriesFile.ts";
import { problemLines } from "#publishing/problemLines.ts";
import { analysisJson } from "#view-models/analysisJson.ts";
import { oneOf, parsed, theOnly, usageError } from "./command.ts";
import { CommandError, kindOf } from "./files.ts";
import type { Say } from "./files.ts";
import { readApiInput, readInput } from "./input.ts";
import { tally } from "./problems.ts";

export const ANALYSE_USAGE = [
  "npm run pcd -- analyse <folder of API files|web address>",
  "npm run pcd -- analyse <series.json> [--profile nhsr|product]",
] as const;

/** Says the analysis of every measure, or of every series of a file, as JSON. */
export async function analyse(args: readonly string[], say: Say): Promise<number> {
  const { values, positionals } = parsed(args, { profile: { type: "string" } }, ANALYSE_USAGE);
  const path = theOnly(positionals, ANALYSE_USAGE);
  if ((await kindOf(path)) === "file" && path.toLowerCase().endsWith(".json")) {
    const profile = oneOf(
      "--profile",
      values.profile ?? PRODUCT.name,
      [NHSR.name, PRODUCT.name],
      ANALYSE_USAGE,
    );
    const analysis = ofSeries(path, await readJson(path), profile === NHSR.name ? NHSR : PRODUCT);
    say.out(JSON.stringify(analysis, null, 1));
    return 0;
  }
  if (values.profile !== undefined)
    throw usageError("--profile is for a file of series.", ANALYSE_USAGE);

  const input = await readInput(path);
  if (input.kind === "sheets")
    throw new CommandError(
      `${path} holds sheets. Build them first: npm run pcd -- build ${path} --out api`,
    );
  const { files, problems } = readApiInput(input);
  for (const line of problemLines(problems)) say.err(line);
  if (files === null) {
    say.err(`${tally(problems)}: nothing was analysed.`);
    return 1;
  }
  say.out(JSON.stringify(ofApi(files), null, 1));
  return 0;
}

/** Every measure as it was known on the day of publication, in the words of the screens. */
function ofApi({ dashboard, actionPlan, sessions }: ApiFiles): object {
  const { asAt, since, byChance, measures } = analyseDashboard(dashboard, {
    asAt: dashboard.published,
    plan: actionPlan,
    sessions: sessions.sessions,
  });
  return { asAt, since, byChance, measures: measures.map(analysisJson) };
}

function ofSeries(path: string, json: unknown, profile: typeof NHSR | typeof PRODUCT): object {
  try {
    return analyseSeries(json, profile);
  } catch (cause) {
    if (cause instanceof SeriesFileError)
      throw new CommandError(cause.problems.map((problem) => `${path}: ${problem}`).join("\n"));
    throw cause;
  }
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8");
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(`${path} is not JSON.`);
  }
}
