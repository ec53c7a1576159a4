import { expect, type Page } from "@playwright/test";
import type { Fault } from "./acts.ts";
import {
  againButtons,
  arrive,
  comesBack,
  hasHeading,
  inTime,
  isBehind,
  isCalm,
  isNotBlank,
  isStillTyped,
  isWhole,
  saidAtRest,
  TYPED_ANEW,
  visit,
} from "./cell.ts";
import { changed, type Trouble } from "./faultyHost.ts";
import { withValueAt } from "./wrongValues.ts";

/** Figures for everyone are kept without being asked. */
const PUBLIC: Trouble = changed((json, path) =>
  path.endsWith("/dashboard.json") ? withValueAt(json, ["audience"], "public") : json,
);
/** A device without any network from the first moment, on which the dashboard was opened once. */
export const OFFLINE_AT_START: Fault = {
  name: "offline at start",
  sees: "The figures that this device kept, of what day they are, and that the host cannot be reached.",
  holdsUp: async (before) => {
    const { host, browser, screen } = before;
    host.trouble = PUBLIC;
    const { page, complaints, context } = await visit(browser, { serviceWorkers: "allow" });
    await page.goto(host.origin + screen.path);
    await hasHeading(page);
    await screen.open?.(page);
    const cell = { ...before, whole: await saidAtRest(page) };
    expect(await againButtons(page).count(), "buttons to try again").toBe(0);
    await isKept(page);

    await context.setOffline(true);
    await page.goto("about:blank");
    // What was typed was kept as its page was left.
    const typed = screen.typed === undefined ? null : TYPED_ANEW;
    await arrive(page, cell, typed);
    await isNotBlank(page);
    if (screen.needs !== "nothing" && screen.stage !== true)
      await inTime(page, () => isBehind(page));

    await context.setOffline(false);
    await comesBack(page);
    const anew = await isCalm(page, cell);
    await isWhole(page, cell, typed, anew);
    await isStillTyped(page, cell);
    expect(complaints).toEqual([]);
    await context.close();
  },
};

/** The network is lost while the page is open, and comes back. */
export const OFFLINE_HALF_WAY: Fault = {
  name: "offline half-way",
  sees: "The figures as they were, of what day they are, and that the host cannot be reached.",
  holdsUp: async (cell) => {
    const { host, browser } = cell;
    host.trouble = null;
    const { page, complaints, context } = await visit(browser);
    await arrive(page, cell);

    await context.setOffline(true);
    await comesBack(page);
    await isNotBlank(page);
    if (cell.screen.needs !== "nothing" && cell.screen.stage !== true)
      await inTime(page, () => isBehind(page));
    await isWhole(page, cell);

    await context.setOffline(false);
    await comesBack(page);
    const anew = await isCalm(page, cell);
    await isWhole(page, cell, anew);
    await isStillTyped(page, cell);
    expect(complaints).toEqual([]);
    await context.close();
  },
};

/** The worker has put the app, and the page its figures, on the device. */
async function isKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // Beside the code, the page puts ahead what other screens need: that takes its time.
  await inTime(page, async () => {
    const files = await page.evaluate(async () => {
      const names = await caches.keys();
      const kept = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).length),
      );
      return kept.reduce((sum, count) => sum + count, 0);
    });
    expect(files).toBeGreaterThan(20);
  });
}
