import { writeFile } from "node:fs/promises";
import { resolve, sep } from "node:path";
import type { ApiFiles } from "#contract/resources.ts";
import { problemLines } from "#publishing/problemLines.ts";
import { changeLines, changesCsv } from "#publishing/vintages/changes.ts";
import { CommandError, writeFolder } from "./files.ts";
import type { Say } from "./files.ts";
import { alone, overLast } from "./lastPublication.ts";
import { plural, tally } from "./problems.ts";
import { publishedFiles } from "./publishedFiles.ts";

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
  const { vintage, since } = afresh
    ? alone(files)
    : await overLast(files, previous ?? out, previous !== undefined);
  for (const line of problemLines(vintage.problems)) say.err(line);
  if (vintage.files === null) {
    say.err(`${tally(vintage.problems)}: nothing was written.`);
    return 1;
  }
  const { dashboard, measures } = vintage.files;
  const texts = await publishedFiles(vintage.files);
  if (changesFile !== undefined) await writeFile(changesFile, changesCsv(vintage.changes));
  await writeFolder(out, texts);
  say.out(
    `${dashboard.title}: ${plural(measures.size, "measure")}, ${plural(texts.size, "file")} written to ${out}`,
  );
  if (since !== null) for (const line of changeLines(vintage.changes, since)) say.out(line);
  if (changesFile !== undefined)
    say.out(`${plural(vintage.changes.length, "change")} written to ${changesFile}`);
  return 0;
}

function isWithin(folder: string, file: string): boolean {
  return resolve(file).startsWith(resolve(folder) + sep);
}
