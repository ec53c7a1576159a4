import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { freshBrowser } from "./measure/browser.ts";
import { serve } from "./measure/host.ts";
import { type Scale, writeSheets } from "./scaleSheets.ts";

/** Where sites are built to be measured. */
const HERE = ".cache/bench-growth";

/** Builds a site with made-up figures of a scale, its first screen written into the page. */
export async function siteOf(scale: Scale): Promise<string> {
  const name = `${scale.measures}x${scale.periods}`;
  const [sheets, site] = [join(HERE, `${name}-sheets`), join(HERE, name)];
  await rm(site, { recursive: true, force: true });
  await writeSheets(sheets, scale);
  const command = ["--import", "tsx", "src/cli/pcd.ts", "build", sheets, "--site", site];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}${stderr}`);
  return site;
}

/** A site served on a free port with a fresh browser beside it, for as long as `work` takes. */
export async function withServed(
  site: string,
  work: (browser: Browser, host: string) => Promise<void>,
): Promise<void> {
  const host = await serve(site, { policed: true });
  const browser = await freshBrowser();
  try {
    await work(browser, host.url);
  } finally {
    await browser.close();
    await host.close();
  }
}
