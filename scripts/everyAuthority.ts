import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { buildApi } from "#publishing/buildApi.ts";
import { authoritiesIn } from "#publishing/dfe/authority.ts";
import type { Authority } from "#publishing/dfe/authority.ts";
import { authorityRows } from "#publishing/dfe/dataset.ts";
import { readDfeFiles } from "#publishing/dfe/publication.ts";
import type { DfeTables } from "#publishing/dfe/publication.ts";
import { sheetsFrom } from "#publishing/dfe/rows.ts";
import { problemLine } from "#publishing/problem.ts";

/** One line on one authority: what was built of it, or why nothing was. */
function built(
  authority: Authority,
  authorities: readonly Authority[],
  tables: DfeTables,
): { readonly line: string; readonly built: boolean } {
  const { rows } = authorityRows(authority, authorities, tables, {});
  const sheets = rows === null ? new Map() : sheetsFrom(rows);
  const { files, problems } = buildApi(
    new Map([...sheets].map(([name, text]) => [name, { file: `${name}.csv`, text }] as const)),
  );
  const [first] = problems.map(problemLine);
  const name = authority.name.padEnd(46);
  if (files === null) return { line: `${name} not built: ${first ?? "no rows"}`, built: false };

  const { measures } = files.dashboard;
  const periods = measures.flatMap(({ observations }) => observations.map(({ period }) => period));
  const years = periods.map((period) => period.slice(0, 4)).toSorted();
  const means = [...files.measures.values()].filter(({ comparators }) =>
    comparators.some(({ kind }) => kind === "neighbours"),
  );
  const warned = problems.length === 0 ? "" : `; ${problems.length} warnings: ${first}`;
  return {
    line: `${name} ${measures.length} measures, ${periods.length} observations, ${years.at(0)} to ${years.at(-1)}, ${means.length} neighbour means${warned}`,
    built: true,
  };
}

/** Builds every authority of the files in memory: `tsx scripts/everyAuthority.ts <csv…>`. */
async function main(paths: readonly string[]): Promise<number> {
  const files = await Promise.all(
    paths.map(async (path) => ({ file: basename(path), text: await readFile(path, "utf8") })),
  );
  const tables = readDfeFiles(files);
  for (const problem of tables.problems) console.error(problemLine(problem));
  const authorities = authoritiesIn(tables.rows);
  const results = authorities.map((authority) => built(authority, authorities, tables));
  for (const { line } of results) console.log(line);
  const count = results.filter((result) => result.built).length;
  console.log(`${count} of ${authorities.length} authorities built`);
  return tables.problems.length === 0 && count === authorities.length ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
