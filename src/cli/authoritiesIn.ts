import { Authorities, AUTHORITIES_PATH } from "#contract/authorities.ts";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CommandError, kindOf } from "./files.ts";

/**
 * The list of the authorities whose figures lie in a folder; `null` where it has none.
 *
 * @throws CommandError where the list cannot be read, or does not keep the contract
 */
export async function authoritiesIn(folder: string): Promise<Authorities | null> {
  const file = join(folder, AUTHORITIES_PATH);
  if ((await kindOf(file)) !== "file") return null;
  const list = Authorities.safeParse(jsonIn(await readFile(file, "utf8")));
  if (list.success) return list.data;
  throw new CommandError(`${file} does not keep the contract. Write it again with dfe --all.`);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
