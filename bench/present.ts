import { loadavg } from "node:os";
import { stdout } from "node:process";
import type { CDPSession, Page } from "@playwright/test";
import { openDeck, withSite } from "./slides.ts";

/**
 * How long it takes from a key press to the next slide painted, on a processor slowed down four times,
 * with 40 slides: `npx tsx bench/present.ts`. The time is that of the browser's own Event Timing: from
 * the press to the frame after it, in steps of 8 ms. Each press is checked to have turned the slide. A machine that has other work to do
 * tells longer times: its load is told beside them, and beside that the processor time of the page for a
 * press, four times over, with the neighbours that are drawn after the frame: no other work counts in it.
 */

const SLIDES = 40;
const SLOWED = 4;
/** Milliseconds between two presses: at leisure, hurried, and a key that is held down. */
const PACES = [
  ["at leisure", 600],
  ["hurried", 150],
  ["held down", 33],
] as const;
const ROUNDS = 1;

async function pressed(page: Page, key: string, times: number, pause: number): Promise<void> {
  for (let press = 0; press < times; press++) {
    await page.keyboard.press(key);
    await page.waitForTimeout(pause);
  }
}

async function timings(page: Page, pause: number): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === "keydown") times.push(duration);
    });
    const asked = { type: "event", durationThreshold: 16 };
    observer.observe(asked);
    Object.assign(window, { times });
  });
  const there = SLIDES - 1;
  for (let round = 0; round < ROUNDS; round++) {
    await pressed(page, "PageDown", there, pause);
    await page.getByText(`${SLIDES} of ${SLIDES}`, { exact: true }).waitFor();
    await pressed(page, "PageUp", there, pause);
    await page.getByText(`1 of ${SLIDES}`, { exact: true }).waitFor();
  }
  await page.waitForTimeout(500);
  const times = await page.evaluate(() => ("times" in window ? window.times : []));
  const found = Array.isArray(times) ? times.filter((time) => typeof time === "number") : [];
  // What takes less than 16 ms is not told: it counts as 16.
  const untold = Math.max(0, there * 2 * ROUNDS - found.length);
  return [...found, ...Array.from({ length: untold }, () => 16)].sort((a, b) => a - b);
}

/** Milliseconds of processor time on the page's main thread for each press and what comes of it. */
async function worked(page: Page, devtools: CDPSession): Promise<readonly number[]> {
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const task = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
  };
  const times: number[] = [];
  for (const key of ["PageDown", "PageUp"])
    for (let press = 0; press < SLIDES - 1; press++) {
      const before = await task();
      await pressed(page, key, 1, 300);
      times.push((await task()) - before);
    }
  return times.sort((a, b) => a - b);
}

function share(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

await withSite(".cache/bench-present", async (browser, host) => {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await openDeck(page, host, SLIDES);
  const devtools = await page.context().newCDPSession(page);
  const work = await worked(page, devtools);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  stdout.write(`From key press to the next slide painted, ${SLIDES} slides, ${SLOWED}× slowed:\n`);
  stdout.write(
    `processor time, ${SLOWED} times over: p50 ${(share(work, 0.5) * SLOWED).toFixed(0)} ms   p95 ${(share(work, 0.95) * SLOWED).toFixed(0)} ms\n`,
  );
  for (const [name, pause] of PACES) {
    const times = await timings(page, pause);
    stdout.write(
      `${name.padEnd(12)} ${times.length} presses   p50 ${share(times, 0.5)} ms   p95 ${share(times, 0.95)} ms   most ${share(times, 1)} ms   load ${loadavg()[0]?.toFixed(1)}\n`,
    );
  }
});
