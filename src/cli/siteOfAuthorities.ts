import { Authorities, AUTHORITIES_PATH } from "#contract/authorities.ts";
import { didYouMean } from "#publishing/nearest.ts";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CommandError, isAuthoritiesPath, kindOf, pathsIn, writeFolder } from "./files.ts";
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
  const { authorities } = await listIn(folder);
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

async function listIn(folder: string): Promise<Authorities> {
  const file = join(folder, AUTHORITIES_PATH);
  if ((await kindOf(file)) !== "file")
    throw new CommandError(
      `${folder} has no ${AUTHORITIES_PATH}. Write it with: dfe --all --out ${folder}`,
    );
  const list = Authorities.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (list.success) return list.data;
  throw new CommandError(`${file} does not keep the contract. Write it again with dfe --all.`);
}

/** The files of authorities in a folder, one after the other. */
async function* copied(folder: string) {
  for (const path of await pathsIn(folder))
    if (isAuthoritiesPath(path)) yield [path, await readFile(join(folder, path))] as const;
}
