import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "#cli/site.ts";

export const DEFAULT_DATASET = "herefordshire";

export interface SiteOf extends Omit<Site, "authority"> {
  /** A folder of `mocks/datasets`: whose figures the site shows. */
  readonly dataset: string;
}

/**
 * Writes the whole site, the app and the API's files of one dataset, as the analyst would: by the
 * command line. What stood there is lost.
 */
export function buildSite({ dataset, base, routing, out }: SiteOf): void {
  const datasets = readdirSync("mocks/datasets");
  if (!datasets.includes(dataset)) {
    throw new Error(`There is no dataset “${dataset}”. There are: ${datasets.join(", ")}.`);
  }

  rmSync(out, { recursive: true, force: true });
  const folder = join("mocks/datasets", dataset);
  const command = ["--import", "tsx", "src/cli/pcd.ts", "build", folder, "--site", out];
  const options = ["--base", base, "--routing", routing];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...options], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}${stderr}`);
}
