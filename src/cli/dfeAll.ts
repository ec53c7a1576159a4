import { Authorities, AUTHORITIES_PATH } from "#contract/authorities.ts";
import type { LeftOut, ListedAuthority } from "#contract/authorities.ts";
import type { Day } from "#contract/period.ts";
import { jsonText } from "#publishing/apiText.ts";
import { everyAuthority, regionsOf } from "#publishing/dfe/everyAuthority.ts";
import type { BuiltAuthority } from "#publishing/dfe/everyAuthority.ts";
import type { DfeTables } from "#publishing/dfe/publication.ts";
import { didYouMean } from "#publishing/nearest.ts";
import { isError, problemLine } from "#publishing/problem.ts";
import type { Problem } from "#publishing/problem.ts";
import { join } from "node:path";
import { CommandError, isAuthoritiesPath, writeFolder } from "./files.ts";
import type { Say } from "./files.ts";
import { alone, overLast } from "./lastPublication.ts";
import { plural, tally } from "./problems.ts";
import { publishedFiles } from "./publishedFiles.ts";

interface AllOptions {
  /** The folder in which each authority gets its own. */
  readonly out: string;
  /** Only the authorities of this region; left out, of all. */
  readonly region: string | undefined;
  readonly published: Day | undefined;
  /** Keep nothing of what was published there before as revisions. */
  readonly afresh: boolean;
}

/**
 * Writes the API files of every authority, each in a folder named by its code and with its manifest,
 * and the list of them. They are built and written one after the other, so that no more than one is held.
 *
 * @returns The exit code: 1 where one was left out. The others are written, and the list says why it was.
 * @throws CommandError where no authority can be built, or the folder cannot be written.
 */
export async function dfeAll(tables: DfeTables, options: AllOptions, say: Say): Promise<number> {
  const { out, region = null, published = null, afresh } = options;
  const regions = regionsOf(tables);
  if (region !== null && !regions.includes(region))
    throw new CommandError(
      `“${region}” is no region of these files. ${didYouMean(region, regions)}There are: ${regions.join(", ")}.`,
    );
  const listed: ListedAuthority[] = [];
  const leftOut: LeftOut[] = [];

  async function* files() {
    for (const authority of everyAuthority(tables, { region, published })) {
      const { id, name, path } = authority.listed;
      const { dashboard, texts, problems } = await filesOf(authority, { out, afresh });
      if (dashboard === null) {
        const why = problems.filter(isError).map(problemLine)[0] ?? "There is nothing of it";
        leftOut.push({ id, name, why });
        say.err(`${name} (${id}) is left out: ${why}`);
        continue;
      }
      listed.push({ ...authority.listed, published: dashboard.published });
      say.out(authorityLine(authority.listed, dashboard.measures.length, problems));
      for (const [file, text] of texts) yield [`${path}${file}`, text] as const;
    }
    yield [AUTHORITIES_PATH, listText(listed, leftOut)] as const;
  }
  await writeFolder(out, files(), isAuthoritiesPath);
  const without = leftOut.length === 0 ? "" : `, ${leftOut.length} left out`;
  say.out(
    `${listed.length} ${listed.length === 1 ? "authority" : "authorities"} written to ${out}${without}`,
  );
  return leftOut.length === 0 ? 0 : 1;
}

/** The files of one authority over those of the last publication, in which its figures stay as revisions. */
async function filesOf(
  { listed, files, problems }: BuiltAuthority,
  { out, afresh }: Pick<AllOptions, "out" | "afresh">,
) {
  const nothing = { dashboard: null, texts: new Map<string, string>() };
  if (files === null) return { ...nothing, problems };
  const { vintage } = afresh ? alone(files) : await overLast(files, join(out, listed.path), false);
  const all = [...problems, ...vintage.problems];
  if (vintage.files === null) return { ...nothing, problems: all };
  const { dashboard } = vintage.files;
  return {
    dashboard,
    texts: await publishedFiles(vintage.files),
    problems: all,
  };
}

/** `Herefordshire (E06000019): 19 measures, 2 warnings`, and the first of them. */
function authorityLine(
  { name, id }: Pick<ListedAuthority, "name" | "id">,
  measures: number,
  problems: readonly Problem[],
): string {
  const [first] = problems.map(problemLine);
  const warned = first === undefined ? "" : `, ${tally(problems)}: ${first}`;
  return `${name} (${id}): ${plural(measures, "measure")}${warned}`;
}

/** @throws CommandError where there is none to list */
function listText(listed: readonly ListedAuthority[], leftOut: readonly LeftOut[]): string {
  const latest = listed
    .map(({ published }) => published)
    .toSorted()
    .at(-1);
  if (latest === undefined) throw new CommandError("no authority could be built");
  return jsonText(
    Authorities.parse({
      version: 1,
      published: latest,
      authorities: listed,
      ...(leftOut.length > 0 && { leftOut }),
    }),
  );
}
