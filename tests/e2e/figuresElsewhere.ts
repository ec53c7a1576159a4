import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { OwnSite } from "./ownSite.ts";

/** Builds the site anew, as one whose figures lie elsewhere: its pages are written without them. */
export async function buildForFiguresElsewhere({ folder }: OwnSite): Promise<void> {
  await writeFile(join(folder, "config.json"), '{"api": "./api/v1/"}');
  const command = ["src/cli/pcd.ts", "build", "mocks/datasets/marchshire", "--site", folder];
  await promisify(execFile)(process.execPath, ["--import", "tsx", ...command]);
}
