import { LIMITS } from "#api/http.ts";
import type { Day } from "#contract/period.ts";
import type { ApiFiles } from "#contract/resources.ts";
import { buildApi } from "#publishing/buildApi.ts";
import type { DisclosureOptions } from "#publishing/disclosure/disclosure.ts";
import type { Problem } from "#publishing/problem.ts";
import { isError } from "#publishing/problem.ts";
import { problemLines } from "#publishing/problemLines.ts";
import { changeLines } from "#publishing/vintages/changes.ts";
import type { Change } from "#publishing/vintages/changes.ts";
import { WorkbookError } from "#publishing/WorkbookError.ts";
import { authoritiesIn } from "./authoritiesIn.ts";
import { checkAuthorities } from "./checkAuthorities.ts";
import { parsed, theOnly, usageError } from "./command.ts";
import { DISCLOSURE, DISCLOSURE_USAGE, disclosureOptions } from "./disclosureOptions.ts";
import type { Say } from "./files.ts";
import { readApiInput, readInput } from "./input.ts";
import { overLast } from "./lastPublication.ts";
import type { Asking } from "./liveAnswer.ts";
import { isWebAddress } from "./liveApi.ts";
import { counted, plural, tally } from "./problems.ts";

export const CHECK_USAGE = [
  `npm run pcd -- check <folder of CSV files|workbook.xlsx|folder of API files, or of all authorities|web address> [--json] [--previous <folder of API files>] [--origin <https://the.dashboard>] ${DISCLOSURE_USAGE}`,
] as const;

/** Says everything that is wrong with sheets or API files. The exit code is 1 where something is an error. */
export async function check(args: readonly string[], say: Say): Promise<number> {
  const { values, positionals } = parsed(
    args,
    {
      json: { type: "boolean" },
      origin: { type: "string" },
      previous: { type: "string" },
      ...DISCLOSURE,
    },
    CHECK_USAGE,
  );
  const folder = theOnly(positionals, CHECK_USAGE);
  const list = isWebAddress(folder) ? null : await authoritiesIn(folder);
  if (list !== null) {
    if (values.previous !== undefined)
      throw usageError(
        `--previous is for one authority. Name its folder in ${folder}.`,
        CHECK_USAGE,
      );
    const { authorities, problems } = await checkAuthorities(folder, list);
    return told(folder, { problems, held: ` (${authorities} authorities)` }, values.json, say);
  }
  const found = await checked(
    folder,
    askingFor(values.origin),
    disclosureOptions(values, CHECK_USAGE),
  );
  const { files, problems, changes } =
    values.previous === undefined ? found : await beside(found, values.previous);
  return told(
    folder,
    { problems, held: held(files), ...(changes && { changes }) },
    values.json,
    say,
  );
}

interface Found extends Pick<Checked, "problems" | "changes"> {
  /** What was checked, in brackets. */
  readonly held: string;
}

/** Says what was found, and gives the exit code. */
function told(
  folder: string,
  { problems, changes, held }: Found,
  asJson: boolean | undefined,
  say: Say,
): number {
  if (asJson === true)
    say.out(JSON.stringify({ ...counted(problems), problems, ...changes }, null, 2));
  else {
    for (const line of problemLines(problems)) say.out(line);
    if (changes !== undefined)
      for (const line of changeLines(changes.changes, changes.since)) say.out(line);
    say.out(`${folder}: ${problems.length === 0 ? "nothing is wrong" : tally(problems)}${held}`);
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

interface Checked {
  readonly files: ApiFiles | null;
  readonly problems: readonly Problem[];
  /** What would be changed since the last publication, where that was named. */
  readonly changes?: { readonly since: Day; readonly changes: readonly Change[] };
}

/** What publishing over the last publication would ask and change. Nothing is written. */
async function beside({ files, problems }: Checked, previous: string): Promise<Checked> {
  if (files === null) return { files, problems };
  const { vintage, since } = await overLast(files, previous, true);
  const all = { files: vintage.files, problems: [...problems, ...vintage.problems] };
  return since === null ? all : { ...all, changes: { since, changes: vintage.changes } };
}

async function checked(
  folder: string,
  asking: Asking,
  options: DisclosureOptions,
): Promise<Checked> {
  const input = await readInput(folder, asking).catch(asProblem);
  if ("severity" in input) return { files: null, problems: [input] };
  if (input.kind === "api") return readApiInput(input);
  const { files, problems } = buildApi(input.sheets, options);
  return { files, problems: [...input.problems, ...problems] };
}

/** A workbook that cannot be read is a problem like any other, so that a machine reads of it as well. */
function asProblem(cause: unknown): Problem {
  if (cause instanceof WorkbookError) return cause.problem;
  throw cause;
}

function held(files: ApiFiles | null): string {
  if (files === null) return "";
  const { measures } = files.dashboard;
  const observations = measures.reduce((sum, measure) => sum + measure.observations.length, 0);
  return ` (${plural(measures.length, "measure")}, ${plural(observations, "headline observation")})`;
}
