import type { Page } from "@playwright/test";
import { freshBrowser } from "./measure/browser.ts";
import { heapOf } from "./measuredGrowth.ts";
import { withSite } from "./slides.ts";

/**
 * Whether the page holds more the longer it is open: `npx tsx bench/leaks.ts`. It goes from page to page
 * 200 times by its own links, and tells what it holds once all that it does not need is thrown away:
 * after a few rounds (when the code of every page is there), half-way, and at the end. The browser compiles
 * nothing for speed meanwhile: what it compiles grows for hundreds of changes, and is no thing of the page.
 */

const UNCOMPILED = "--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode";
const CHANGES = 200;
const PAGES = [
  "Front door",
  "Plan",
  "Sessions",
  "Overview",
  "",
  "Data",
  "Help",
  "Overview",
] as const;
const FIRST = 6 * PAGES.length;

await withSite(".cache/bench-leaks", async (_, host) => {
  const browser = await freshBrowser(undefined, [UNCOMPILED]);
  const page = await browser.newPage({ viewport: { width: 1180, height: 820 } });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  await page.goto(host);
  await page.getByRole("heading", { name: "Scorecard" }).waitFor();

  await change(page, FIRST);
  for (const done of [0, CHANGES / 2, CHANGES]) {
    if (done > 0) await change(page, CHANGES / 2);
    await page.waitForTimeout(1000);
    const heap = await heapOf(devtools);
    const { metrics } = await devtools.send("Performance.getMetrics");
    const count = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    process.stdout.write(
      `after ${done} changes: ${(heap / 1e6).toFixed(2)} MB, ${count("Nodes")} nodes, ${count("JSEventListeners")} listeners\n`,
    );
  }
  await browser.close();
});

/** From page to page; the one without a name is that of a measure, by its link on the overview. */
async function change(page: Page, times: number): Promise<void> {
  for (let count = 0; count < times; count++) {
    const name = PAGES[count % PAGES.length] ?? "";
    const link =
      name === ""
        ? page.locator("#root tbody th a").first()
        : page.getByRole("navigation", { name: "Main" }).getByRole("link", { name, exact: true });
    await link.click();
    await page.waitForTimeout(150);
  }
}
