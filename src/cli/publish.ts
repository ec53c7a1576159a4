import { writeFile } from "node:fs/promises";
import { resolve, sep } from "node:path";
import type { ApiFiles } from "#contract/resources.ts";
import { apiText } from "#publishing/apiText.ts";
import { isError } from "#publishing/problem.ts";
import type { Problem } from "#publishing/problem.ts";
import { problemLines } from "#publishing/problemLines.ts";
import { readContract } from "#publishing/readApi.ts";
import { changeLines, changesCsv } from "#publishing/vintages/changes.ts";
import { withPrevious } from "#publishing/vintages/withPrevious.ts";
import type { Vintage } from "#publishing/vintages/withPrevious.ts";
import { checksumProblems, withManifest } from "./checksums.ts";
import { CommandError, kindOf, readFolder, writeFolder } from "./files.ts";
import type { Say } from "./files.ts";
import { plural, tally } from "./problems.ts";

/** What is made of files that were published before. */
export interface Publication {
  /** Where the API's files are written. */
  readonly out: string;
  /** The folder of the last publication; without one it is `out` itself, where there is one. */
  readonly previous?: string | undefined;
  /** Take the place of the last publication, and keep nothing of it. */
  readonly afresh?: boolean | undefined;
  /** A CSV file for everything that was changed since the last publication. */
  readonly changes?: string | undefined;
}

/**
 * Publishes API files in place of those before, whose figures stay as revisions, and says what was
 * changed. Nothing is written on an error.
 *
 * @returns The exit code.
 * @throws CommandError where a folder cannot be read or written.
 */
export async function publish(
  files: ApiFiles,
  { out, previous, afresh = false, changes: changesFile }: Publication,
  say: Say,
): Promise<number> {
  if (changesFile !== undefined && isWithin(out, changesFile))
    throw new CommandError(
      `${changesFile} is in ${out}, which holds API files only. Name a file beside it.`,
    );
  const before = afresh ? null : await publishedBefore(previous ?? out, previous !== undefined);
  const vintage = before === null ? alone(files) : overBefore(files, before);
  for (const line of problemLines(vintage.problems)) say.err(line);
  if (vintage.files === null) {
    say.err(`${tally(vintage.problems)}: nothing was written.`);
    return 1;
  }
  const { dashboard, measures } = vintage.files;
  const texts = withManifest(apiText(vintage.files), dashboard.published);
  if (changesFile !== undefined) await writeFile(changesFile, changesCsv(vintage.changes));
  await writeFolder(out, texts);
  say.out(
    `${dashboard.title}: ${plural(measures.size, "measure")}, ${plural(texts.size, "file")} written to ${out}`,
  );
  if (before?.files)
    for (const line of changeLines(vintage.changes, before.files.dashboard.published))
      say.out(line);
  if (changesFile !== undefined)
    say.out(`${plural(vintage.changes.length, "change")} written to ${changesFile}`);
  return 0;
}

function isWithin(folder: string, file: string): boolean {
  return resolve(file).startsWith(resolve(folder) + sep);
}

/** The files of the last publication, and what is wrong with them. */
interface Before {
  readonly folder: string;
  readonly files: ApiFiles | null;
  readonly problems: readonly Problem[];
}

function alone(files: ApiFiles): Vintage {
  return { files, changes: [], problems: [] };
}

function overBefore(files: ApiFiles, before: Before): Vintage {
  if (before.files === null)
    return { files: null, changes: [], problems: [unreadable(before), ...before.problems] };
  const vintage = withPrevious(files, before.files);
  return { ...vintage, problems: [...before.problems, ...vintage.problems] };
}

/** `null` where nothing was published there before. */
async function publishedBefore(folder: string, isNamed: boolean): Promise<Before | null> {
  const kind = await kindOf(folder);
  const texts = kind === "folder" ? await readFolder(folder, [".json"]) : new Map<string, string>();
  if (!texts.has("dashboard.json")) {
    if (!isNamed) return null;
    throw new CommandError(
      `${folder} holds no dashboard.json. Name the folder of API files that were last published: --previous.`,
    );
  }
  const { files, problems } = readContract(texts);
  // Its warnings were said when it was published.
  const errors = problems.filter(isError);
  const changed = (await checksumProblems(folder, texts)).filter(isError).map(asWarning);
  return { folder, files, problems: files === null ? errors : changed };
}

/** A file that was changed by hand is taken as it stands: nobody knows what it was. */
function asWarning(problem: Problem): Problem {
  return {
    ...problem,
    severity: "warning",
    file: `${problem.file} of the last publication`,
    remedy: "Its figures are taken as they stand: check the revisions that come of it",
  };
}

function unreadable({ folder }: Before): Problem {
  return {
    severity: "error",
    code: "last-publication-unreadable",
    file: folder,
    why: "The files of the last publication cannot be read, and their figures would be lost as revisions",
    remedy:
      "Put them back as they were, name another folder of them (--previous), or give them up (--afresh)",
  };
}
