import { type Authorities, AUTHORITIES_PATH, AuthorityCode } from "#contract/authorities.ts";
import type { Problem } from "#publishing/problem.ts";
import { join } from "node:path";
import { kindOf, pathsIn } from "./files.ts";
import { readApiInput, readInput } from "./input.ts";

/** What is wrong with the figures of all authorities of a folder. Each file is named with its folder. */
export interface CheckedAuthorities {
  readonly authorities: number;
  readonly problems: readonly Problem[];
}

/**
 * Every authority on the list, one after the other, as if its folder were checked by itself; and whether
 * the list and the folders say the same.
 */
export async function checkAuthorities(
  folder: string,
  { authorities }: Authorities,
): Promise<CheckedAuthorities> {
  const problems: Problem[] = [];
  for (const { id, path, published } of authorities) {
    const own = join(folder, path);
    if ((await kindOf(join(own, "dashboard.json"))) !== "file") {
      problems.push(
        ofTheList(id, "has no dashboard.json in its folder", `Write it again with dfe --all`),
      );
      continue;
    }
    const input = await readInput(own);
    if (input.kind !== "api") continue;
    const { files, problems: found } = readApiInput(input);
    for (const problem of found) problems.push({ ...problem, file: `${path}${problem.file}` });
    const day = files?.dashboard.published ?? published;
    if (day !== published)
      problems.push(
        ofTheList(
          id,
          `is published on ${day} and not on ${published}, as the list says`,
          `Write the list and the figures in one go, with dfe --all`,
        ),
      );
  }
  for (const id of await foldersBeside(folder, authorities))
    problems.push(
      ofTheList(
        id,
        "has a folder and is not on the list, so that nobody finds it",
        `Take the folder away, or write all again with dfe --all`,
        "warning",
      ),
    );
  return { authorities: authorities.length, problems };
}

function ofTheList(
  value: string,
  why: string,
  remedy: string,
  severity: Problem["severity"] = "error",
): Problem {
  return { severity, code: "authorities", file: AUTHORITIES_PATH, value, why, remedy };
}

/** The folders of codes that the list does not have. */
async function foldersBeside(
  folder: string,
  authorities: Authorities["authorities"],
): Promise<readonly string[]> {
  const listed = new Set(authorities.map(({ id }) => id));
  const folders = new Set((await pathsIn(folder)).flatMap((path) => path.split("/")[0] ?? []));
  return [...folders].filter((name) => AuthorityCode.safeParse(name).success && !listed.has(name));
}
