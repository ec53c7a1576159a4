import type { Browser, CDPSession, Page } from "@playwright/test";
import type { Grown, GrownAt } from "./growthRows.ts";
import { median } from "./measure/statistics.ts";
import { siteOf, withServed } from "./growthSite.ts";
import type { Scale } from "./scaleSheets.ts";
import { painted, readiness, sinceEvent } from "./paintClock.ts";

const SLOWED = 4;
/** An iPad held sideways. */
const VIEWPORT = { width: 1180, height: 820 } as const;
/** As many charts as a screen of the scorecard holds. */
const SCREENFUL = 10;
const CHART = '#root table svg[role="img"]';
const ROW = "#root tbody tr";
const MOVES = 12;

/**
 * Loads the overview with made-up figures of each size in a real Chromium, and goes through what a
 * reader does there. The sizes take turns, so that a machine which is busy for a while slows all of them.
 */
export async function measuredGrowth(
  scales: readonly Scale[],
  runs: number,
): Promise<readonly GrownAt[]> {
  const sizes: { scale: Scale; site: string; runs: Grown[] }[] = [];
  for (const scale of scales) sizes.push({ scale, site: await siteOf(scale), runs: [] });
  for (let run = 0; run < runs; run++)
    for (const { scale, site, runs } of sizes)
      await withServed(site, async (browser, host) => {
        runs.push(await grown(browser, host, scale));
      });
  return sizes;
}

async function grown(browser: Browser, host: string, { measures }: Scale): Promise<Grown> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  // What compiles this file names functions by a function that the page does not have.
  await page.addInitScript("globalThis.__name = (named) => named;");
  await page.addInitScript(readiness, { first: SCREENFUL, all: measures, chart: CHART });
  await page.goto(host, { waitUntil: "commit" });

  const came = await painted(page);
  const heap = await heapOf(devtools);
  const filter = await filtered(page);
  const order = await ordered(page);
  const search = await searched(page);
  const asAt = await lookedBack(page);
  const print = await printed(page);
  const open = await opened(page);
  const hover = await hovered(page);
  await context.close();
  return { ...came, heap, filter, order, search, asAt, print, open, hover };
}

/** What the page holds once all that it does not need is thrown away, in bytes. */
export async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send("HeapProfiler.collectGarbage");
  await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN;
}

/** From the choice of a status to the rows that have it, and back to all. */
async function filtered(page: Page): Promise<number> {
  const status = page.getByRole("combobox", { name: "Status" });
  const times: number[] = [];
  for (const index of [1, 0, 1, 0])
    times.push(
      await sinceEvent(
        page,
        "input",
        { selector: `${ROW}:not([hidden])`, is: "another count" },
        async () => void (await status.selectOption({ index })),
      ),
    );
  return median(times) ?? Number.NaN;
}

/** From the choice of an order to the rows that stand in it, and back to that of the scorecard. */
async function ordered(page: Page): Promise<number> {
  const order = page.getByRole("combobox", { name: "Order" });
  const times: number[] = [];
  for (const value of ["target", ""])
    times.push(
      await sinceEvent(
        page,
        "input",
        { selector: `${ROW} th a`, is: "another text" },
        async () => void (await order.selectOption({ value })),
      ),
    );
  return median(times) ?? Number.NaN;
}

/** From the first letter in the search of the whole site to what it finds, its index included. */
async function searched(page: Page): Promise<number> {
  const field = page.getByRole("combobox", { name: /Search/ }).first();
  await field.focus();
  const time = await sinceEvent(page, "keydown", { selector: '[role="option"]', is: "there" }, () =>
    page.keyboard.press("m"),
  );
  await page.keyboard.press("Escape");
  return time;
}

/** From the choice of an earlier month to the figures as they were known then. */
async function lookedBack(page: Page): Promise<number> {
  const month = page.getByLabel("Show what was known at the end of");
  const time = await sinceEvent(
    page,
    "input",
    { selector: `${ROW}:first-child`, is: "another text" },
    () => month.fill("2025-06"),
  );
  await page.getByRole("button", { name: "Back to now" }).click();
  await page.getByRole("button", { name: "Back to now" }).waitFor({ state: "detached" });
  await page.waitForTimeout(1000);
  return time;
}

/** From the wish to print to a page that is laid out for it. */
async function printed(page: Page): Promise<number> {
  return page.evaluate(() => {
    const started = performance.now();
    dispatchEvent(new Event("beforeprint"));
    document.body.getBoundingClientRect();
    const time = performance.now() - started;
    dispatchEvent(new Event("afterprint"));
    return time;
  });
}

async function opened(page: Page): Promise<number> {
  const link = page.locator(`${ROW} th a`).first();
  await link.hover();
  await page.waitForTimeout(300);
  return sinceEvent(page, "pointerup", { selector: '[role="slider"] svg path', is: "there" }, () =>
    link.click(),
  );
}

/** From a move of the pointer over the chart to the reading of the period below it. */
async function hovered(page: Page): Promise<number> {
  const chart = page.getByRole("slider").first();
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (box === null) throw new Error("The chart has no place on the page.");
  const times: number[] = [];
  for (let move = 0; move < MOVES; move++) {
    const x = box.x + box.width * (0.2 + 0.04 * move);
    times.push(
      await sinceEvent(
        page,
        "pointermove",
        { selector: '[role="tooltip"]', is: "another text" },
        () => page.mouse.move(x, box.y + box.height / 2),
      ),
    );
  }
  return median(times) ?? Number.NaN;
}
