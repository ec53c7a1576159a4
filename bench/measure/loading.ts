import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";
import type { Candidate, Press } from "./candidates.ts";
import { type Host, serve } from "./host.ts";
import { BEFORE_PROBE, watchPage } from "./probe.ts";
import type { Profile } from "./profiles.ts";
import { type Measured, median } from "./statistics.ts";

/** What one load of a page told: milliseconds, kilobytes as they were sent, megabytes of heap. */
export interface Loading {
  readonly requests: Measured;
  readonly sent: Measured;
  /** Scripts that had come when the page answered. */
  readonly script: Measured;
  readonly fcp: Measured;
  readonly lcp: Measured;
  readonly all: Measured;
  readonly answers: Measured;
  readonly blocked: Measured;
  readonly longest: Measured;
  readonly processor: Measured;
  readonly shift: Measured;
  readonly nodes: Measured;
  readonly heap: Measured;
  readonly filter: Measured;
  readonly filterPress: Measured;
  readonly unfilter: Measured;
  readonly unfilterPress: Measured;
  readonly sort: Measured;
  readonly sortPress: Measured;
  readonly hover: Measured;
}

/** Milliseconds until a page is given up. */
const PATIENCE = 60_000;
/** What a page does on its own after it answers: it is measured, too. */
const AFTERWARDS = 700;

const VIEWPORT = { width: 1180, height: 820 } as const;

/** Opens a page once, in a browser with nothing kept, and does with it what a reader does. */
export async function loading(
  browser: Browser,
  candidate: Candidate,
  profile: Profile,
): Promise<Loading> {
  const host = await serve(candidate.folder, { policed: candidate.policed });
  const context = await browser.newContext({ viewport: VIEWPORT });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript({ content: BEFORE_PROBE });
  await context.addInitScript(watchPage, sought(candidate));
  try {
    if (profile.visit !== "first") await visitBefore(context, host, candidate);
    if (profile.visit === "second, no network") await host.close();
    return await visit(context, host, candidate, profile);
  } finally {
    await context.close();
    await host.close();
  }
}

function sought({ mark, count, canvas, row, control }: Candidate) {
  return { mark, count, canvas, row, control };
}

/** A whole first visit, with all that the browser then keeps of it. */
async function visitBefore(context: BrowserContext, host: Host, { path, offline }: Candidate) {
  const page = await context.newPage();
  await page.goto(`${host.url}${path}`);
  await complete(page);
  if (offline) await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
  await page.waitForTimeout(2 * AFTERWARDS);
  await page.close();
}

async function visit(
  context: BrowserContext,
  host: Host,
  candidate: Candidate,
  profile: Profile,
): Promise<Loading> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await slowed(devtools, profile);
  const before = await metrics(devtools);
  await page.goto(`${host.url}${candidate.path}`, { waitUntil: "commit" });
  await complete(page);
  await page.waitForTimeout(AFTERWARDS);
  const after = await metrics(devtools);
  const loaded = await page.evaluate(readPage);
  await devtools.send("HeapProfiler.collectGarbage");
  const { heap } = await metrics(devtools);

  const filter = await pressed(page, candidate.filter);
  const unfilter = await pressed(page, candidate.unfilter);
  const sort = candidate.sort === null ? null : await pressed(page, candidate.sort);
  return {
    ...loaded,
    processor: after.processor - before.processor,
    heap,
    filter: filter.done,
    filterPress: filter.press,
    unfilter: unfilter.done,
    unfilterPress: unfilter.press,
    sort: sort?.done ?? null,
    sortPress: sort?.press ?? null,
    hover: profile.visit === "first" ? await hovered(page, host, candidate.hover) : null,
  };
}

async function slowed(devtools: CDPSession, { slowed, line }: Profile): Promise<void> {
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await devtools.send("Network.enable");
  if (line !== null)
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: line.wait,
      downloadThroughput: line.down / 8,
      uploadThroughput: line.up / 8,
    });
  if (slowed > 1) await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowed });
}

/** All charts are painted, and the page answers. */
async function complete(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const seen = window.probe?.seen;
      return seen !== undefined && (seen.all ?? -1) > 0 && seen.fcp !== null;
    },
    null,
    { polling: 100 },
  );
  await page.waitForFunction(() => window.probe?.answering() === true, null, { polling: 100 });
}

async function metrics(devtools: CDPSession) {
  const told = await devtools.send("Performance.getMetrics");
  const value = (wanted: string) =>
    told.metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { processor: value("TaskDuration") * 1000, heap: value("JSHeapUsedSize") / 2 ** 20 };
}

/** Runs in the page: what it tells of its own load. */
function readPage() {
  const seen = window.probe?.seen;
  if (seen === undefined) throw new Error("The page is not watched.");
  const { fcp, lcp, all, answers, longTasks, shift } = seen;
  const answered = answers ?? all ?? 0;
  const [page] = performance.getEntriesByType("navigation");
  const files = performance.getEntriesByType("resource");
  const bytes = (entry: PerformanceEntry | undefined) =>
    entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0;
  const ended = (entry: PerformanceEntry) =>
    entry instanceof PerformanceResourceTiming ? entry.responseEnd : 0;
  const came = files.filter((entry) => ended(entry) <= answered);
  const sum = (entries: readonly PerformanceEntry[]) =>
    entries.reduce((total, entry) => total + bytes(entry), 0) / 1000;
  const late = longTasks.filter(([start, length]) => start + length > (fcp ?? 0));
  return {
    requests: came.length + 1,
    sent: sum(came) + bytes(page) / 1000,
    script: sum(came.filter(({ name }) => /\.m?js$/.test(new URL(name).pathname))),
    fcp,
    lcp,
    all,
    answers,
    blocked: late.reduce((total, [, length]) => total + Math.max(0, length - 50), 0),
    longest: Math.max(0, ...longTasks.map(([, length]) => length)),
    shift,
    nodes: document.querySelectorAll("*").length,
  };
}

interface Answered {
  /** Until what was wanted stood there. */
  readonly done: Measured;
  /** Until the next frame after the press. */
  readonly press: Measured;
}

/** Milliseconds below which the browser does not tell of a press. */
const UNTOLD = 16;

async function pressed(page: Page, { control, key, wanted }: Press): Promise<Answered> {
  const element = page.locator(control).first();
  await element.scrollIntoViewIfNeeded();
  if (key !== undefined) await element.focus();
  await page.waitForTimeout(200);
  await page.evaluate((wanted) => window.probe?.await(wanted), wanted);
  await (key === undefined ? element.click() : page.keyboard.press(key));
  await page.waitForFunction(() => (window.probe?.seen.done ?? -1) > 0, null, { polling: 50 });
  await page.waitForTimeout(250);
  const { done, presses } = await page.evaluate(() => ({
    done: window.probe?.seen.done ?? null,
    presses: window.probe?.seen.presses ?? [],
  }));
  return { done, press: Math.max(UNTOLD, ...presses) };
}

const MOVES = 12;

/** The middle of so many moves over the large chart, each to the frame after it. */
async function hovered(
  page: Page,
  host: Host,
  { path, plot, comes }: Candidate["hover"],
): Promise<Measured> {
  await page.goto(`${host.url}${path}`);
  const chart = page.locator(plot).first();
  await chart.scrollIntoViewIfNeeded();
  await page.waitForTimeout(2 * AFTERWARDS);
  const box = await chart.boundingBox();
  if (box === null) return null;
  const at = (share: number) =>
    page.mouse.move(box.x + box.width * share, box.y + box.height * 0.45);
  await page.evaluate(() => window.probe?.watchMoves());
  // The first move may fetch or build what the others find there.
  await at(0.2);
  if (comes !== undefined) await page.locator(comes).first().waitFor();
  await page.waitForTimeout(600);
  await page.evaluate(() => window.probe?.seen.moves.splice(0));
  for (let move = 0; move < MOVES; move += 1) {
    await at(0.25 + 0.05 * move);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(300);
  return median(await page.evaluate(() => window.probe?.seen.moves ?? []));
}
