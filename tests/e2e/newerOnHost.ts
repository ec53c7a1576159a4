import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Dashboard } from "#contract/dashboard.ts";
import { expect, type Page } from "@playwright/test";
import type { OwnSite } from "./ownSite.ts";

const DASHBOARD = "api/v1/dashboard.json";

async function dashboard({ folder }: OwnSite): Promise<Dashboard> {
  return Dashboard.parse(JSON.parse(await readFile(join(folder, DASHBOARD), "utf8")));
}

/** Waits until the worker has the app, and the device the figures of every measure. */
export async function keptOnDevice(page: Page, site: OwnSite): Promise<void> {
  const { measures } = await dashboard(site);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(keptFiles), { timeout: 60_000 })
    .toBeGreaterThan(measures.length);
}

/** How many files of figures the device keeps. A database that is not there yet is the app's to make. */
function keptFiles(): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open("figures");
    opening.addEventListener("upgradeneeded", () => opening.transaction?.abort());
    opening.addEventListener("error", () => resolve(0));
    opening.addEventListener("success", () => {
      const { result } = opening;
      const counting = result.transaction("files").objectStore("files").count();
      result.close(); // as soon as that is answered
      counting.addEventListener("success", () => resolve(counting.result));
    });
  });
}

/** Lets members' figures be kept, which this council's are. */
export async function letKeep(page: Page): Promise<void> {
  await page.getByRole("checkbox", { name: "Keep figures for members on this device" }).check();
}

/** Figures of 21 November 2026 take the place of the host's: one measure differs. */
export async function publishNewer(site: OwnSite): Promise<void> {
  const before = await dashboard(site);
  const [first, ...rest] = before.measures;
  if (first === undefined) throw new Error("The made-up council has no measure.");
  const measures = [{ ...first, definition: `${first.definition}.` }, ...rest];
  const later = { ...before, published: "2026-11-21", measures };
  await writeFile(join(site.folder, DASHBOARD), JSON.stringify(later));
}

/** Another version of the app takes the place of the host's. */
export async function putNewVersion({ folder }: OwnSite): Promise<void> {
  const worker = join(folder, "sw.js");
  await writeFile(worker, `${await readFile(worker, "utf8")}\n// Another version.\n`);
}
