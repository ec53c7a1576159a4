import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from "@playwright/test";
import { expect } from "@playwright/test";
import { type Screen, TYPED } from "../screens.ts";
import { unheard } from "../heard.ts";
import { type FaultyHost, startFaultyHost } from "./faultyHost.ts";

/** How soon it is looked again, in milliseconds: most is there at the second look. */
export const QUICK = [50, 100, 150, 250];

/** What all cells of one worker share. */
export interface Rig {
  readonly browser: Browser;
  readonly host: FaultyHost;
  readonly saidWhenWhole: (screen: Screen) => Promise<string>;
}

/** One screen under one fault. */
export interface Cell extends Pick<Rig, "browser" | "host"> {
  readonly screen: Screen;
  /** What the screen says when nothing is wrong. */
  readonly whole: string;
  /** Another number for each cell, where a fault strikes in many ways. */
  readonly seed: number;
}

/** @param upstream a host with which nothing is wrong */
export async function startRig(browser: Browser, upstream: string): Promise<Rig> {
  const host = await startFaultyHost(upstream);
  const known = new Map<string, string>();

  async function saidWhenWhole(screen: Screen): Promise<string> {
    const before = known.get(screen.name);
    if (before !== undefined) return before;
    host.trouble = null;
    const { page, context } = await visit(browser);
    await page.goto(host.origin + screen.path);
    await page.waitForLoadState("networkidle");
    await hasHeading(page);
    await screen.open?.(page);
    const said = await saidAtRest(page);
    await context.close();
    known.set(screen.name, said);
    return said;
  }
  return { browser, host, saidWhenWhole };
}

/** A browser that has never been here, and what its pages complained of. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** A failed request is logged by the browser itself, whatever the page makes of it. */
const OF_THE_BROWSER =
  /^Failed to load resource|^An unknown error occurred when fetching the script/;

/** Opens nothing yet, and has no worker unless it is asked for. Its clock runs as usual, and can be put on. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    locale: "en-GB",
    timezoneId: "Europe/London",
    serviceWorkers: "block",
    viewport: { width: 1024, height: 768 },
    ...options,
  });
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error" && !OF_THE_BROWSER.test(message.text()))
      complaints.push(`console: ${message.text()}`);
  });
  context.on("weberror", (thrown) => complaints.push(`thrown: ${thrown.error().message}`));
  const page = await context.newPage();
  await page.clock.install();
  // What lies below the window is not laid out until it is scrolled to: its words count all the same.
  await context.addInitScript(() => {
    const all = new CSSStyleSheet();
    all.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets = [all];
  });
  return { context, page, complaints };
}

/** What stands in the place of what is still to come: `Fetching the figures…` */
const ON_ITS_WAY = /^(Drawing|Fetching|Opening|Putting|Working)\b.*…$/m;

/** What the screen says once nothing is added any more: charts are drawn a few at a time. */
export async function saidAtRest(page: Page): Promise<string> {
  let before = "";
  let times = 0;
  await expect(async () => {
    await page.clock.fastForward(1000);
    const now = await saidBy(page);
    expect(now).not.toMatch(ON_ITS_WAY);
    const [last] = [before, (before = now)];
    times = now === last ? times + 1 : 0;
    expect(times, "times that nothing was added").toBeGreaterThan(3);
  }).toPass({ intervals: [500] });
  return before;
}

/** Comes to the screen as a reader does, and waits until it is what it says when nothing is wrong. */
export async function arrive(page: Page, cell: Cell, beside: RegExp | null = null): Promise<void> {
  await page.goto(cell.host.origin + cell.screen.path);
  await hasHeading(page);
  await cell.screen.open?.(page);
  await isWhole(page, cell, beside);
}

/** What the screen itself says: without the head and the foot that every screen has. */
export async function saidBy(page: Page): Promise<string> {
  // What stands in the page before it is heard is not yet the screen.
  const opening = (await unheard(page).count()) > 0 ? "Opening the page…\n" : "";
  const text = opening + (await page.locator("main").first().innerText());
  // The clock of a meeting goes on.
  return (
    text
      .replaceAll(/\b\d+:\d{2}(:\d{2})?\b/g, "0:00")
      .replaceAll(/\b\d+ of \d+ minutes\b/g, "some minutes")
      // How much a device keeps grows by itself.
      .replaceAll(/Nothing is kept\.|(About|Less than) [\d.,]+ \w+\./g, "So much is kept.")
      .replaceAll(/^Erase\n+|^MB stands for .*$| \(MB: [^)]*\)/gm, "")
      .trim()
  );
}

/**
 * It has come, and says the same as when nothing is wrong.
 *
 * @param besides what it may say besides
 */
export async function isWhole(
  page: Page,
  { whole }: Pick<Cell, "whole">,
  ...besides: readonly (RegExp | null)[]
): Promise<void> {
  await expect
    .poll(async () => linesOf(await saidBy(page), besides), {
      message: "what the screen says",
      intervals: QUICK,
    })
    .toEqual(linesOf(whole, besides));
}

/** The same, at this moment. */
export async function isWholeNow(page: Page, { whole }: Pick<Cell, "whole">): Promise<void> {
  expect(linesOf(await saidBy(page), []), "what the screen says").toEqual(linesOf(whole, []));
}

function linesOf(text: string, besides: readonly (RegExp | null)[]): readonly string[] {
  const isBeside = (line: string) => besides.some((beside) => beside?.test(line) === true);
  return text.split("\n").filter((line) => line.trim() !== "" && !isBeside(line));
}

/** @param timeout in milliseconds; left out: as usual */
export async function hasHeading(page: Page, timeout?: number): Promise<void> {
  const heading = page.locator("main h1:not([data-room] *)").first();
  const within = timeout === undefined ? {} : { timeout };
  await expect(heading).toBeVisible(within);
  // What stands there before it is heard is not yet the screen.
  await expect(unheard(page)).toHaveCount(0, within);
}

/** What no reader should ever see: code, JSON, and what a program says for want of a value. */
const NO_WORDS =
  /TypeError|SyntaxError|ReferenceError|Unexpected (token|end)|is not a function|\bat \S+ \(\S+:\d+|undefined|\bNaN\b|\[object|Invalid Date|\{"/;

/** No blank page, and no words but plain ones. */
export async function isNotBlank(page: Page): Promise<void> {
  await hasHeading(page);
  const said = await page.locator("body").innerText();
  expect((await saidBy(page)).length, "letters on the screen").toBeGreaterThan(20);
  expect(said).not.toMatch(NO_WORDS);
}

/** The buttons by which what is missing is asked for again, or what has come is shown. */
export function againButtons(page: Page): Locator {
  return page.getByRole("button", { name: /^(try again|reload)|show them/i });
}

/** Presses one, where there is one: a form that is open stands before all of them. */
export async function pressAgain(page: Page): Promise<boolean> {
  const again = againButtons(page);
  if ((await again.count()) === 0) return false;
  if (await isWriting(page)) return false;
  await again.first().click({ timeout: 1000 });
  return true;
}

/**
 * Presses every one of them that is there, until the screen is whole and stays so: one that brought its
 * figures with it is whole for a moment while they are asked for, too.
 */
export async function recovers(page: Page, cell: Cell): Promise<void> {
  let opened = cell.screen.open === undefined;
  let before = "";
  let times = 0;
  await expect(async () => {
    if (await pressAgain(page)) times = 0;
    // A form is opened once all is at rest: it would stand before what fails after that.
    else if (!opened && times > 2) {
      await cell.screen.open?.(page);
      opened = true;
    }
    // Who has nothing to press comes back from another tab, in which they signed in or looked it up.
    if (cell.screen.needs === "nothing") await comesBack(page, 500);
    else await page.clock.fastForward(500);
    [before, times] = await saidAgain(page, cell, before, times);
    expect(before).toBe(cell.whole);
    expect(times, "times that it was whole").toBeGreaterThan(2);
    // A form may say nothing more than its page.
    expect(opened, "that it was opened").toBe(true);
  }).toPass({ intervals: QUICK, timeout: 30_000 });
}

/** What it says, and how many times it has said so with nothing on its way to it. */
async function saidAgain(
  page: Page,
  { host }: Cell,
  before: string,
  times: number,
): Promise<[said: string, times: number]> {
  const isAnswered = host.answering() === 0;
  const said = await saidBy(page);
  const isAtRest = isAnswered && said === before && !ON_ITS_WAY.test(said);
  return [said, isAtRest ? times + 1 : 0];
}

/** The network or the reader comes back: without any button, the screen is whole. */
export async function recoversByItself(page: Page, cell: Cell): Promise<void> {
  await comesBack(page, 1000);
  let before = "";
  let times = 0;
  const isAtRest = async () => {
    expect(await againButtons(page).count()).toBe(0);
    [before, times] = await saidAgain(page, cell, before, times);
    expect(times, "times that it said the same").toBeGreaterThan(2);
  };
  // Not so quickly that the clock outruns the host.
  await inTime(page, isAtRest, 500);
  await cell.screen.open?.(page);
  await inTime(page, async () => {
    if (cell.screen.needs === "nothing") await comesBack(page, 500);
    expect(await saidBy(page)).toBe(cell.whole);
  });
}

/** What is typed and not yet sent is there still. */
export async function isStillTyped(page: Page, { screen }: Pick<Cell, "screen">): Promise<void> {
  if (screen.typed === undefined) return;
  await expect(screen.typed(page), "what is typed").toHaveValue(TYPED, { timeout: 1000 });
}

/** That the figures may not be the newest, and of when they are. */
const BEHIND = /You see the figures published on 18 January 2019/;

/** It is said that what is shown may be old. */
export async function isBehind(page: Page): Promise<void> {
  await expect(page.getByText(BEHIND).first()).toBeVisible({ timeout: 150 });
}

/** What is typed is there; a form that stands before the page is put away. */
export async function putsAway(page: Page, cell: Pick<Cell, "screen">): Promise<boolean> {
  await isStillTyped(page, cell);
  if (!(await isWriting(page))) return false;
  await page.keyboard.press("Escape");
  return true;
}

/** What was typed, kept as its form was put away or its page left, and typed anew. */
export const TYPED_ANEW = new RegExp(TYPED.replace("?", String.raw`\?`));

function isWriting(page: Page): Promise<boolean> {
  return page.locator("dialog[open]").isVisible();
}

/**
 * Nothing is left to try again, and nothing is said to be old.
 *
 * @returns what is in the record twice by then: what was typed, kept as its form was put away, and typed anew
 */
export async function isCalm(page: Page, cell: Pick<Cell, "screen">): Promise<RegExp | null> {
  let away = false;
  await inTime(page, async () => {
    if (!(await pressAgain(page)) && (await againButtons(page).count()) > 0)
      away = await putsAway(page, cell);
    expect(await againButtons(page).count(), "buttons to try again").toBe(0);
    await expect(page.getByText(BEHIND)).toHaveCount(0, { timeout: 150 });
  });
  if (!away) return null;
  await cell.screen.open?.(page);
  return TYPED_ANEW;
}

/** Lets time pass quickly for the page, so many milliseconds at once, until something is so. */
export async function inTime(
  page: Page,
  isSo: () => Promise<void>,
  leap: number = 1500,
): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(leap);
    await isSo();
  }).toPass({ intervals: QUICK, timeout: 30_000 });
}

/** Two hours pass, and the reader comes back to the page. */
export async function comesBack(page: Page, time: string | number = "02:00:00"): Promise<void> {
  await page.clock.fastForward(time);
  await page.evaluate(() => {
    document.dispatchEvent(new Event("visibilitychange"));
    for (const name of ["offline", "online", "focus"]) window.dispatchEvent(new Event(name));
  });
}
