import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import { AUTHORITIES_PATH, AuthorityCode } from "#contract/authorities.ts";
import { textOf } from "#publishing/encoding.ts";

/** Where a command speaks: `out` is its answer, a line at a time; `err` is what went wrong. */
export interface Say {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** A command cannot go on, for a reason to be shown as it stands: no stack, no code. */
export class CommandError extends Error {}

/** Files that computers leave in a folder unasked. */
const LEFT_BY_COMPUTERS: ReadonlySet<string> = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Whether a path within a folder is that of an API file or of their manifest: the only files that may be replaced. */
export function isApiPath(path: string): boolean {
  return /^((dashboard|action-plan|sessions|overview|openapi|manifest)\.json|measures\/[a-z0-9-]+\.json)$/.test(
    path,
  );
}

/** Whether a path is that of the list of authorities, or of an API file of one of them. */
export function isAuthoritiesPath(path: string): boolean {
  const [, code = "", rest = ""] = /^([^/]+)\/(.+)$/.exec(path) ?? [];
  return path === AUTHORITIES_PATH || (AuthorityCode.safeParse(code).success && isApiPath(rest));
}

/** Whether there is a folder, a file or nothing at a path. */
export async function kindOf(path: string): Promise<"folder" | "file" | null> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

/**
 * The text of every file in a folder and below with one of these endings (`.csv`), by its path
 * within the folder, sorted. Paths are written with `/`.
 */
export async function readFolder(
  folder: string,
  endings: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const paths = (await pathsIn(folder)).filter((path) =>
    endings.includes(extname(path).toLowerCase()),
  );
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, await readText(join(folder, path))] as const),
    ),
  );
}

/** The text of one file, in whatever alphabet a spreadsheet saved it. */
export async function readText(path: string): Promise<string> {
  return textOf(await readFile(path));
}

/**
 * Puts a folder of files in place of what stood at `out`, whole or not at all: they are written to a
 * folder beside it, which then takes its name.
 *
 * @param files By their paths; each is asked for when the one before it is written.
 * @param mayReplace Which files of an existing folder may be lost; with any other, nothing is touched.
 * @throws CommandError that names the files in the way.
 */
export async function writeFolder(
  out: string,
  files: Files,
  mayReplace: (path: string) => boolean = isApiPath,
): Promise<void> {
  const kind = await kindOf(out);
  if (kind === "file")
    throw new CommandError(`${out} is a file. Name a folder, or one that does not exist yet.`);
  const inTheWay = kind === null ? [] : (await pathsIn(out)).filter((path) => !mayReplace(path));
  if (inTheWay.length > 0)
    throw new CommandError(
      `${out} holds files that this command did not write (${named(inTheWay)}). Nothing was written: name another folder, or move them.`,
    );

  const target = kind === null ? resolve(out) : await realpath(out);
  await mkdir(dirname(target), { recursive: true });
  const beside = (what: string) =>
    join(dirname(target), `.${basename(target)}.${what}-${randomUUID().slice(0, 8)}`);
  const fresh = beside("new");
  try {
    await writeAll(fresh, files);
    if (kind === null) await rename(fresh, target);
    else await exchange(target, fresh, beside("old"));
  } catch (cause) {
    throw new CommandError(
      `${out} could not be written (${cause instanceof Error ? cause.message : String(cause)}). What stood there is as it was.`,
    );
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Files by their paths, all at once or one after the other. */
type FileByPath = readonly [path: string, content: string | Uint8Array];
type Files = Iterable<FileByPath> | AsyncIterable<FileByPath>;

async function writeAll(folder: string, files: Files): Promise<void> {
  await mkdir(folder);
  for await (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

async function exchange(target: string, fresh: string, old: string): Promise<void> {
  await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (cause) {
    await rename(old, target);
    throw cause;
  }
  await rm(old, { recursive: true, force: true });
}

/** The path of every file in a folder and below, sorted, written with `/`. */
export async function pathsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !LEFT_BY_COMPUTERS.has(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** How many of the files in the way are named. */
const MOST_NAMED = 5;

function named(paths: readonly string[]): string {
  const rest = paths.length - MOST_NAMED;
  return [...paths.slice(0, MOST_NAMED), ...(rest > 0 ? [`and ${rest} more`] : [])].join(", ");
}
