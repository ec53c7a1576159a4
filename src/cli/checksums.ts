import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { MANIFEST_PATH } from "#contract/manifest.ts";
import type { Day } from "#contract/period.ts";
import { manifestProblems, manifestText } from "#publishing/manifest.ts";
import type { Problem } from "#publishing/problem.ts";
import packageFile from "../../package.json" with { type: "json" };
import { checksumOf } from "./checksum.ts";
import { isApiPath } from "./files.ts";

/** The API files and, beside them, the manifest that lists them. */
export function withManifest(
  texts: ReadonlyMap<string, string>,
  published: Day,
): ReadonlyMap<string, string> {
  const checksums = new Map(
    [...texts].map(([path, text]) => [path, checksumOf(Buffer.from(text))]),
  );
  const tool = `${packageFile.name} ${packageFile.version}`;
  return new Map([...texts, [MANIFEST_PATH, manifestText({ tool, published }, checksums)]]);
}

/** Which files of an API folder are not as its manifest lists them, byte for byte. */
export async function checksumProblems(
  folder: string,
  texts: ReadonlyMap<string, string>,
): Promise<readonly Problem[]> {
  const paths = [...texts.keys()].filter((path) => isApiPath(path) && path !== MANIFEST_PATH);
  const checksums = await Promise.all(
    paths.map(async (path) => [path, checksumOf(await readFile(join(folder, path)))] as const),
  );
  return manifestProblems(texts.get(MANIFEST_PATH) ?? null, new Map(checksums));
}
