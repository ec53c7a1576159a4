import { MANIFEST_PATH } from "#contract/manifest.ts";
import { manifestProblems } from "#publishing/manifest.ts";
import type { Problem } from "#publishing/problem.ts";
import { liveFile } from "./liveAnswer.ts";
import type { Asking, LiveFile } from "./liveAnswer.ts";

/**
 * Which files of a live API are not as the manifest beside them lists them, byte for byte: a figure
 * edited on the host, an old copy that a proxy kept, a file that was left behind.
 */
export async function liveManifestProblems(
  base: URL,
  files: readonly LiveFile[],
  asking: Asking,
): Promise<readonly Problem[]> {
  const answer = await liveFile(base, MANIFEST_PATH, asking);
  if ("problem" in answer && answer.problem.code !== "live-missing") return [answer.problem];
  return manifestProblems(
    "file" in answer ? answer.file.text : null,
    new Map(files.map(({ path, checksum }) => [path, checksum])),
  );
}
