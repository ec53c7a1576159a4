import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Dashboard } from "#contract/dashboard.ts";
import type { Page } from "@playwright/test";
import { heapOf } from "./measuredGrowth.ts";
import { withSite } from "./slides.ts";

/**
 * What a burst of publications does to a page that is open: `npx tsx bench/burst.ts`. Figures are published 200
 * times; each time the page finds them an hour later, as a page does that stays open. Its reader takes every
 * tenth. Told is what the page holds once all that it does not need is thrown away, how much the device keeps,
 * and how many notices stand on the page.
 */

const OUT = ".cache/bench-burst";
const TIMES = 200;
const TAKEN = 10;
const HOUR = "01:10:00";

await withSite(
  OUT,
  async (browser, host) => {
    const page = await browser.newPage({ viewport: { width: 1180, height: 820 } });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable");
    await page.clock.install();
    await page.goto(host);
    await page.getByRole("heading", { name: "Scorecard" }).waitFor();

    // What the device keeps is what newer figures are compared with.
    await page.waitForFunction(async () => (await caches.keys()).length > 0);
    await page.waitForTimeout(6000);

    const file = join(OUT, "api/v1/dashboard.json");
    const first = Dashboard.parse(JSON.parse(await readFile(file, "utf8")));
    for (let time = 1; time <= TIMES; time += 1) {
      const day = await publish(file, first, time);
      await page.clock.fastForward(HOUR);
      await page.getByText(`Figures of ${day} have come`).waitFor();
      if (time % TAKEN === 0) {
        await page.getByRole("button", { name: "Show them" }).click();
        await page.getByRole("contentinfo").getByText(`Published on ${day}`).waitFor();
      }
      if (time % (TIMES / 4) === 0) await tell(page, await heapOf(devtools), time);
    }
  },
  "herefordshire",
);

/** Publishes figures that differ in one measure, a day later each time: `28 February 2026`. */
async function publish(file: string, first: Dashboard, time: number): Promise<string> {
  const day = new Date(`${first.published}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + time);
  const [measure, ...rest] = first.measures;
  if (measure === undefined) throw new Error(`${file} has no measure.`);
  const measures = [{ ...measure, definition: `${measure.definition} (${time})` }, ...rest];
  const published = day.toISOString().slice(0, "2026-02-28".length);
  await writeFile(file, JSON.stringify({ ...first, published, measures }));
  return day.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}

async function tell(page: Page, heap: number, time: number): Promise<void> {
  const notices = await page.getByText(/ have come/).count();
  const { bytes, caches } = await page.evaluate(async () => ({
    bytes: (await navigator.storage.estimate()).usage ?? 0,
    caches: (await globalThis.caches.keys()).length,
  }));
  const told = [
    `after ${time} publications: ${(heap / 1e6).toFixed(2)} MB`,
    `${(bytes / 1e6).toFixed(1)} MB on the device in ${caches} places`,
    `${notices} notices`,
  ];
  process.stdout.write(`${told.join(", ")}\n`);
}
