import type { ApiFiles } from "#contract/resources.ts";
import { RESOURCES } from "#contract/resources.ts";
import { apiText } from "#publishing/apiText.ts";
import { withManifest } from "./checksums.ts";
import { overviewText } from "./overviewText.ts";

/** The files of one publication as they are written, by path: the first screen and the manifest among them. */
export async function publishedFiles(files: ApiFiles): Promise<ReadonlyMap<string, string>> {
  const overview = [RESOURCES.overview.path, await overviewText(files)] as const;
  return withManifest(new Map([...apiText(files), overview]), files.dashboard.published);
}
