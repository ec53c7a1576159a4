import { spawnSync } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Dashboard } from "#contract/dashboard.ts";
import { writeSheets } from "../scaleSheets.ts";
import { COMPARED, type OwnPages } from "./candidates.ts";
import { staticPage } from "./staticPage.ts";

/**
 * Builds the three pages of our own from the same made-up figures: the overview written into its
 * document, the same site that knows of its figures only where they lie, and the page written by hand.
 */
export async function ownPages(folder: string): Promise<OwnPages> {
  await rm(folder, { recursive: true, force: true });
  const sheets = join(folder, "sheets");
  const prerendered = join(folder, "prerendered");
  const live = join(folder, "live");
  const byHand = join(folder, "by-hand");
  await writeSheets(sheets, COMPARED);
  buildOwn(sheets, prerendered);
  await mkdir(live, { recursive: true });
  // The same figures, and yet not the site's own: its pages are written without them.
  await writeFile(join(live, "config.json"), JSON.stringify({ api: "./api/v1/" }));
  buildOwn(sheets, live);

  const figures: unknown = JSON.parse(
    await readFile(join(prerendered, "api/v1/dashboard.json"), "utf8"),
  );
  await mkdir(byHand, { recursive: true });
  await writeFile(join(byHand, "index.html"), staticPage(Dashboard.parse(figures)));
  return { prerendered, live, byHand };
}

function buildOwn(sheets: string, site: string): void {
  const command = ["--import", "tsx", "src/cli/pcd.ts", "build", sheets, "--site", site];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}${stderr}`);
}
