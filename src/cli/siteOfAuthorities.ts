import { AUTHORITIES_PATH } from "#contract/authorities.ts";
import { didYouMean } from "#publishing/nearest.ts";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { authoritiesIn } from "./authoritiesIn.ts";
import { CommandError, isAuthoritiesPath, pathsIn, writeFolder } from "./files.ts";
import type { Say } from "./files.ts";
import { SITE_API, type Site, writeSite } from "./site.ts";

/**
 * Writes a site with the figures of all authorities of a folder, and around them the app, whose bare address
 * shows one of them.
 *
 * @throws CommandError where the folder has no list of authorities, or the one is not on it
 */
export async function siteOfAuthorities(
  folder: string,
  site: Site & { readonly authority: string },
  say: Say,
): Promise<void> {
  const { out, authority } = site;
  const list = await authoritiesIn(folder);
  if (list === null)
    throw new CommandError(
      `${folder} has no ${AUTHORITIES_PATH}. Write it with: dfe --all --out ${folder}`,
    );
  const { authorities } = list;
  const own = authorities.find(({ id }) => id === authority);
  if (own === undefined) {
    const meant = didYouMean(
      authority,
      authorities.map(({ id }) => id),
    );
    throw new CommandError(
      `“${authority}” is no code in ${AUTHORITIES_PATH} of ${folder}. ${meant}`,
    );
  }
  const target = join(out, SITE_API);
  if (resolve(folder) !== resolve(target))
    await writeFolder(target, copied(folder), isAuthoritiesPath);
  await writeSite(site);
  say.out(`${authorities.length} authorities, and first ${own.name}: the site written to ${out}`);
}

/** The files of authorities in a folder, one after the other. */
async function* copied(folder: string) {
  for (const path of await pathsIn(folder))
    if (isAuthoritiesPath(path)) yield [path, await readFile(join(folder, path))] as const;
}
