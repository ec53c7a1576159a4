import { spawnSync } from "node:child_process";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { buildSite } from "../scripts/buildSite.ts";
import { freshBrowser } from "./measure/browser.ts";
import { serve } from "./measure/host.ts";
import { type Scale, writeSheets } from "./scaleSheets.ts";

/** Where sites are built to be measured. */
const HERE = ".cache/bench-growth";

/** The app as it is built, once for all sizes of data. */
export async function appBuilt(): Promise<string> {
  const app = join(HERE, "app");
  await buildSite({ dataset: "marchshire", out: app, base: "/", routing: "path" });
  return app;
}

/**
 * A site of the app with made-up figures of a scale, served on a free port with a browser beside it,
 * for as long as `work` takes.
 */
export async function withScale(
  app: string,
  scale: Scale,
  work: (browser: Browser, host: string) => Promise<void>,
): Promise<void> {
  const name = `${scale.measures}x${scale.periods}`;
  const [sheets, site] = [join(HERE, `${name}-sheets`), join(HERE, name)];
  await rm(site, { recursive: true, force: true });
  await cp(app, site, { recursive: true });
  await rm(join(site, "api"), { recursive: true });
  await writeSheets(sheets, scale);
  published(sheets, join(site, "api/v1"));

  const host = await serve(site, { secured: true });
  const browser = await freshBrowser();
  try {
    await work(browser, host.url);
  } finally {
    await browser.close();
    await host.close();
  }
}

function published(sheets: string, out: string): void {
  const command = ["--import", "tsx", "src/cli/pcd.ts", "build", sheets, "--out", out];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The figures could not be built.\n${stdout}${stderr}`);
}
