import { mkdtemp, readdir, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { stdout } from "node:process";
import type { Page } from "@playwright/test";
import { COUNCIL, rowsOf, writeSheets } from "./scaleSheets.ts";
import { withSite } from "./slides.ts";

/**
 * How long the page is held at once while it reads, shows, saves and leaves about 60,000 rows of an
 * analyst's own: `npx tsx bench/preview.ts`. The times are the browser's own Long Tasks: whatever holds
 * the page's thread for 50 ms or more. A machine that has other work to do tells longer times: its load
 * is told beside them.
 */

const ROUNDS = 5;

/** Milliseconds in which a page that has nothing more to do comes to rest. */
const SETTLED = 1000;

/** What is done with the files, in order, each ended by what then stands on the page. */
const STEPS: readonly (readonly [
  string,
  (page: Page, files: readonly string[]) => Promise<void>,
])[] = [
  [
    "read",
    async (page, files) => {
      await page.getByLabel("Choose the files, or drop them here").setInputFiles([...files]);
      await page.getByText(/^The whole dashboard now shows/).waitFor();
      await page.getByRole("heading", { name: "How fresh the figures are" }).waitFor();
    },
  ],
  [
    "save",
    async (page) => {
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save the API files" }).click();
      await saving;
    },
  ],
  [
    "overview",
    async (page) => {
      await page.getByRole("link", { name: "See the overview" }).click();
      await page.getByRole("heading", { name: "Scorecard" }).waitFor();
    },
  ],
  [
    "leave",
    async (page) => {
      await page.getByRole("button", { name: "Leave" }).click();
      await page.getByRole("banner").getByText("Marchshire County Council").waitFor();
    },
  ],
];

const folder = await mkdtemp(join(tmpdir(), "preview-"));
try {
  await writeSheets(folder, COUNCIL);
  say(
    `${rowsOf(COUNCIL).toLocaleString("en-GB")} rows; tasks of 50 ms or more on the page's thread, in ms:`,
  );
  const files = (await readdir(folder)).map((name) => join(folder, name));
  await withSite(".cache/bench-preview", async (browser, host) => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const page = await browser.newPage();
      await page.goto(`${host}/data`);
      await page.evaluate(() => {
        const longTasks: number[] = [];
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longTasks.push(Math.round(duration));
        }).observe({ type: "longtask" });
        Object.assign(window, { longTasks });
      });
      await page.getByRole("heading", { name: "How fresh the figures are" }).waitFor();
      for (const [name, step] of STEPS) {
        await page.waitForTimeout(SETTLED);
        await longTasks(page);
        await step(page, files);
        await page.waitForTimeout(SETTLED);
        const took = await longTasks(page);
        say(
          `${round}  ${name.padEnd(9)} ${took.join(", ") || "none"}   load ${loadavg()[0]?.toFixed(1)}`,
        );
      }
      await page.close();
    }
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The long tasks since they were last asked for, in milliseconds. */
async function longTasks(page: Page): Promise<readonly number[]> {
  const found = await page.evaluate(() =>
    "longTasks" in window && Array.isArray(window.longTasks) ? window.longTasks.splice(0) : [],
  );
  return found.filter((took) => typeof took === "number");
}

function say(line: string): void {
  stdout.write(`${line}\n`);
}
