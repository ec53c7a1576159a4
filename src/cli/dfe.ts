import { parseArgs } from "node:util";
import { buildApi } from "#publishing/buildApi.ts";
import { authoritiesIn, rowsIn } from "#publishing/dfe/authority.ts";
import type { Authority } from "#publishing/dfe/authority.ts";
import { spans } from "#publishing/dfe/comparators.ts";
import { dfeDataset } from "#publishing/dfe/dataset.ts";
import { PUBLICATION_IDS } from "#publishing/dfe/mapping.ts";
import { readDfeFiles } from "#publishing/dfe/publication.ts";
import type { DfeFile, DfeTables } from "#publishing/dfe/publication.ts";
import { isDay } from "#publishing/writtenDays.ts";
import type { Problem } from "#publishing/problem.ts";
import { problemLines } from "#publishing/problemLines.ts";
import { SHEETS } from "#publishing/sheets.ts";
import type { SheetName } from "#publishing/sheets.ts";
import { dfeAll } from "./dfeAll.ts";
import { CommandError, kindOf, readText, writeFolder } from "./files.ts";
import type { Say } from "./files.ts";
import { publish } from "./publish.ts";

export const DFE_USAGE = [
  "npm run pcd -- dfe <csv…> --authority <name or code> --out <folder> [--sheets] [--published <day>] [--afresh]",
  "npm run pcd -- dfe <csv…> --all --out <folder> [--region <name>] [--published <day>] [--afresh]",
  "npm run pcd -- dfe <csv…> --list",
] as const;

/**
 * Makes the dataset of one English authority from the department's open data: the API's files, or
 * with `--sheets` the analyst's. With `--all` those of every authority, each in a folder of its own.
 * `--list` says which authorities the files have, and for which years.
 *
 * @returns The exit code: 1 where something is wrong, and then nothing is written.
 * @throws CommandError where the command is not understood, or the folder cannot be written.
 */
export async function dfe(args: readonly string[], say: Say): Promise<number> {
  const { paths, authority, out, sheets, list, all, region, published, afresh } = understood(args);
  const { files, problems: unread } = await readAll(paths);
  if (list || all) {
    const tables = readDfeFiles(files);
    const problems = [...unread, ...tables.problems];
    if (problems.length > 0) return refused(problems, say);
    return list ? listed(tables, say) : dfeAll(tables, { out, region, published, afresh }, say);
  }

  // Files that could be read are checked also where another could not, so that all is said at once.
  const dataset = dfeDataset(files, authority, published === undefined ? {} : { published });
  const problems = [...unread, ...dataset.problems];
  if (problems.length > 0) return refused(problems, say);
  if (sheets) {
    const texts = new Map([...dataset.sheets].map(([name, text]) => [sheetFile(name), text]));
    await writeFolder(out, texts, isSheetFile);
    say.out(`${texts.size} sheets written to ${out}`);
    return 0;
  }

  const api = buildApi(
    new Map(
      [...dataset.sheets].map(([name, text]) => [name, { file: sheetFile(name), text }] as const),
    ),
  );
  if (api.files === null) return refused(api.problems, say);
  for (const line of problemLines(api.problems)) say.err(line);
  return publish(api.files, { out, afresh }, say);
}

interface Understood {
  readonly paths: readonly string[];
  readonly authority: string;
  readonly out: string;
  readonly sheets: boolean;
  readonly list: boolean;
  readonly all: boolean;
  readonly region: string | undefined;
  readonly published: string | undefined;
  readonly afresh: boolean;
}

function understood(args: readonly string[]): Understood {
  const { values, positionals } = parsed(args);
  const {
    authority = "",
    out = "",
    sheets = false,
    list = false,
    all = false,
    region,
    published,
    afresh = false,
  } = values;
  const missing = [
    ...(positionals.length === 0 ? ["the department’s CSV files"] : []),
    ...(authority === "" && !list && !all ? ["--authority <name or code>, or --all"] : []),
    ...(out === "" && !list ? ["--out <folder>"] : []),
  ];
  if (missing.length > 0) throw usageError(`Missing: ${missing.join(", ")}.`);
  if (all && (authority !== "" || sheets))
    throw usageError(`--all and ${sheets ? "--sheets" : "--authority"} exclude one another.`);
  if (region !== undefined && !all) throw usageError("--region goes with --all.");
  if (published !== undefined && !isDay(published))
    throw usageError(`--published “${published}” is not a day: write 2026-02-27.`);
  return { paths: positionals, authority, out, sheets, list, all, region, published, afresh };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        authority: { type: "string" },
        out: { type: "string" },
        published: { type: "string" },
        sheets: { type: "boolean" },
        list: { type: "boolean" },
        all: { type: "boolean" },
        region: { type: "string" },
        afresh: { type: "boolean" },
      },
    });
  } catch (cause) {
    throw usageError(`${cause instanceof Error ? cause.message : String(cause)}.`);
  }
}

function usageError(what: string): CommandError {
  return new CommandError([what, ...DFE_USAGE.map((line) => `  ${line}`)].join("\n"));
}

async function readAll(
  paths: readonly string[],
): Promise<{ readonly files: readonly DfeFile[]; readonly problems: readonly Problem[] }> {
  const read = await Promise.all(
    paths.map(async (file) => {
      const kind = await kindOf(file);
      return { file, kind, text: kind === "file" ? await readText(file) : "" };
    }),
  );
  return {
    files: read.flatMap(({ file, kind, text }) => (kind === "file" ? [{ file, text }] : [])),
    problems: read.flatMap(({ file, kind }) =>
      kind === "file"
        ? []
        : [
            kind === null
              ? ({
                  severity: "error",
                  file,
                  why: "There is no such file",
                  remedy: "Check how its name is spelt and which folder it is in",
                } as const)
              : ({
                  severity: "error",
                  file,
                  why: "This is a folder",
                  remedy: `Name the files in it: ${file}/*.csv`,
                } as const),
          ],
    ),
  };
}

function listed({ rows }: DfeTables, say: Say): number {
  for (const authority of authoritiesIn(rows)) say.out(authorityLine(authority));
  return 0;
}

/** `Herefordshire (884, E06000019): workforce 2017 to 2025; referrals 2013 to 2025` */
function authorityLine(authority: Authority): string {
  const { name, oldCodes, newCodes } = authority;
  const years = PUBLICATION_IDS.flatMap((id) => {
    const covered = rowsIn(authority, id).map(({ year }) => year);
    return covered.length === 0 ? [] : [`${id} ${spans(covered)}`];
  });
  return `${name} (${[...oldCodes, ...newCodes].join(", ")}): ${years.join("; ")}`;
}

function refused(problems: readonly Problem[], say: Say): number {
  for (const line of problemLines(problems)) say.err(line);
  say.err("Nothing was written.");
  return 1;
}

function sheetFile(name: SheetName): string {
  return `${name}.csv`;
}

function isSheetFile(path: string): boolean {
  return SHEETS.some(({ name }) => sheetFile(name) === path);
}
