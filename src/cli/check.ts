import { LIMITS } from "#api/http.ts";
import type { ApiFiles } from "#contract/resources.ts";
import { buildApi } from "#publishing/buildApi.ts";
import type { DisclosureOptions } from "#publishing/disclosure/disclosure.ts";
import type { Problem } from "#publishing/problem.ts";
import { coded, isError } from "#publishing/problem.ts";
import { problemLines } from "#publishing/problemLines.ts";
import { checksumProblems } from "./checksums.ts";
import { parsed, theOnly, usageError } from "./command.ts";
import { DISCLOSURE, DISCLOSURE_USAGE, disclosureOptions } from "./disclosureOptions.ts";
import type { Say } from "./files.ts";
import { readApiInput, readInput } from "./input.ts";
import type { Asking } from "./liveAnswer.ts";
import { counted, plural, tally } from "./problems.ts";

export const CHECK_USAGE = [
  `pcd check <folder of CSV files|workbook.xlsx|folder of API files|web address> [--json] [--origin <https://the.dashboard>] ${DISCLOSURE_USAGE}`,
] as const;

/** Says everything that is wrong with sheets or API files. The exit code is 1 where something is an error. */
export async function check(args: readonly string[], say: Say): Promise<number> {
  const { values, positionals } = parsed(
    args,
    { json: { type: "boolean" }, origin: { type: "string" }, ...DISCLOSURE },
    CHECK_USAGE,
  );
  const folder = theOnly(positionals, CHECK_USAGE);
  const { files, problems } = await checked(
    folder,
    askingFor(values.origin),
    disclosureOptions(values, CHECK_USAGE),
  );
  if (values.json === true) say.out(JSON.stringify({ ...counted(problems), problems }, null, 2));
  else {
    for (const line of problemLines(problems)) say.out(line);
    say.out(
      `${folder}: ${problems.length === 0 ? "nothing is wrong" : tally(problems)}${held(files)}`,
    );
  }
  return problems.some(isError) ? 1 : 0;
}

/** Where the dashboard lies elsewhere, whether its page may read the API is checked too. */
function askingFor(origin: string | undefined): Asking {
  if (origin === undefined) return { limits: LIMITS };
  if (!URL.canParse(origin))
    throw usageError(`--origin is a web address, not “${origin}”.`, CHECK_USAGE);
  return { limits: LIMITS, origin: new URL(origin).origin };
}

async function checked(
  folder: string,
  asking: Asking,
  options: DisclosureOptions,
): Promise<{
  readonly files: ApiFiles | null;
  readonly problems: readonly Problem[];
}> {
  const input = await readInput(folder, asking);
  if (input.kind === "api") {
    const { files, problems } = readApiInput(input);
    const changed = input.live ? [] : await checksumProblems(folder, input.texts);
    return { files, problems: [...problems, ...changed] };
  }
  const { files, problems } = buildApi(input.sheets, options);
  return { files, problems: [...coded("layout", input.problems), ...problems] };
}

function held(files: ApiFiles | null): string {
  if (files === null) return "";
  const { measures } = files.dashboard;
  const observations = measures.reduce((sum, measure) => sum + measure.observations.length, 0);
  return ` (${plural(measures.length, "measure")}, ${plural(observations, "headline observation")})`;
}
