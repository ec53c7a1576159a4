import type { Day } from "#contract/period.ts";
import type { ApiFiles } from "#contract/resources.ts";
import { isError } from "#publishing/problem.ts";
import type { Problem } from "#publishing/problem.ts";
import { readContract } from "#publishing/readApi.ts";
import { withPrevious } from "#publishing/vintages/withPrevious.ts";
import type { Vintage } from "#publishing/vintages/withPrevious.ts";
import { checksumProblems } from "./checksums.ts";
import { CommandError, kindOf, readFolder } from "./files.ts";

/** The files of the last publication, and what is wrong with them. */
interface Before {
  readonly folder: string;
  readonly files: ApiFiles | null;
  readonly problems: readonly Problem[];
}

/** Files over those of the last publication, and the day of that; `null` where there was none. */
export interface OverLast {
  readonly vintage: Vintage;
  readonly since: Day | null;
}

/** Files with nothing published before them. */
export function alone(files: ApiFiles): OverLast {
  return { vintage: { files, changes: [], problems: [] }, since: null };
}

/**
 * Files over those of the last publication, which lie in a folder.
 *
 * @param isNamed Whether the folder was named as theirs, and must hold them.
 * @throws CommandError where it was, and does not.
 */
export async function overLast(
  files: ApiFiles,
  folder: string,
  isNamed: boolean,
): Promise<OverLast> {
  const before = await publishedBefore(folder, isNamed);
  return before === null
    ? alone(files)
    : {
        vintage: overBefore(files, before),
        since: before.files?.dashboard.published ?? null,
      };
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
