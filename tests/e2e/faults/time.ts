import { expect, type Page } from "@playwright/test";
import { waitsUntilHeard } from "../heard.ts";
import type { Fault } from "./acts.ts";
import {
  againButtons,
  arrive,
  type Cell,
  comesBack,
  hasHeading,
  inTime,
  isNotBlank,
  isStillTyped,
  isWhole,
  putsAway,
  QUICK,
  saidAtRest,
  visit,
} from "./cell.ts";
import { changed, type Trouble } from "./faultyHost.ts";
import { withValueAt } from "./wrongValues.ts";

/** The day on which the figures were published, and noon of it. */
const PUBLISHED = "2019-01-18";
const NOON = `${PUBLISHED}T12:00:00Z`;
const DASHBOARD = "/api/v1/dashboard.json";

/** Figures that stand in time as those of a council that exists: a made-up story has a day of its own. */
const INTIME: Trouble = changed((json, path) =>
  path === DASHBOARD ? withValueAt(json, ["nature"], "management") : json,
);

interface Clock {
  readonly time: string;
  readonly timezoneId: string;
}

/** What is written down bears the day of the device on which it is written. */
const OF_THE_DEVICE = /: a new session$/;

/** A device whose clock is not that of the council: the screen says the same as where it is right. */
export function clockFault(name: string, wrong: readonly Clock[]): Fault {
  return {
    name,
    sees: "The same as with the right clock: figures and promises are judged as at the day of publication.",
    holdsUp: async (cell) => {
      cell.host.trouble = INTIME;
      const right = { time: NOON, timezoneId: "Europe/London" };
      const whole = await saidAt(cell, right, saidAtRest);
      for (const clock of wrong)
        await saidAt(cell, clock, (page) => isWhole(page, { whole }, OF_THE_DEVICE));
    },
  };
}

async function saidAt<T>(
  cell: Cell,
  { time, timezoneId }: Clock,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const { page, complaints, context } = await visit(cell.browser, { timezoneId });
  await page.clock.setSystemTime(time);
  await page.goto(cell.host.origin + cell.screen.path);
  await page.waitForLoadState("networkidle");
  await hasHeading(page);
  await cell.screen.open?.(page);
  await isNotBlank(page);
  const seen = await look(page);
  expect(complaints).toEqual([]);
  await context.close();
  return seen;
}

const DAY = 24 * 60 * 60 * 1000;

/** The figures of the next month. */
const NEXT_WEEK: Trouble = changed((json, path) =>
  path === DASHBOARD ? withValueAt(json, ["published"], "2019-01-25") : json,
);

/** A page that nobody has looked at for a week, in which new figures came. */
export const ASLEEP: Fault = {
  name: "a tab asleep for a week",
  sees: "The figures as they were, and that newer have come, of what day; with one press they are there.",
  holdsUp: (cell) => newerCome(cell, (page) => comesBack(page, 7 * DAY)),
};

/** As a browser does that kept the whole page while the reader was elsewhere. */
export const BACK_AND_FORTH: Fault = {
  name: "back/forward cache",
  sees: "The figures as they were, and that newer have come, of what day; with one press they are there.",
  holdsUp: (cell) =>
    newerCome(cell, async (page) => {
      await page.clock.fastForward(DAY);
      await page.evaluate(() => {
        window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
        window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      });
    }),
};

async function newerCome(cell: Cell, comesAgain: (page: Page) => Promise<void>): Promise<void> {
  const { host, screen, browser } = cell;
  host.trouble = null;
  const { page, complaints, context } = await visit(browser);
  await arrive(page, cell);

  host.trouble = NEXT_WEEK;
  await comesAgain(page);
  if (screen.stage === true) {
    // In a session nothing changes by itself.
    await isNotBlank(page);
  } else {
    if (screen.typed !== undefined) {
      await inTime(page, async () => expect(await againButtons(page).count()).toBeGreaterThan(0));
      await putsAway(page, cell);
    }
    const published = page.getByText("Published on 25 January 2019");
    await expect(async () => {
      const again = againButtons(page);
      if ((await again.count()) > 0) await again.first().click({ timeout: 1000 });
      await page.clock.fastForward(1000);
      await expect(published.first()).toBeVisible({ timeout: 150 });
    }).toPass({ intervals: QUICK, timeout: 30_000 });
  }
  await hasHeading(page);
  await isNotBlank(page);
  host.trouble = null;
  expect(complaints).toEqual([]);
  await context.close();
}

/** What a screen says of the question that was written down in the other. */
const OF_THE_OTHER_TAB = /Who waits longest|^Mine|^My other questions$|^Notes$/;

/** Two tabs of one device on the same screen: what is kept in one is seen in the other. */
export const TWO_TABS: Fault = {
  name: "two tabs",
  sees: "The same figures in both; what is written down in one is there in the other.",
  holdsUp: async (cell) => {
    cell.host.trouble = null;
    const { page, complaints, context } = await visit(cell.browser);
    await arrive(page, cell);
    const other = waitsUntilHeard(await context.newPage());
    await other.goto(`${cell.host.origin}/questions`);
    await other.getByRole("textbox", { name: "Your own question" }).fill("Who waits longest?");
    await other.keyboard.press("Enter");
    if (cell.screen.stage !== true && cell.screen.open === undefined)
      await expect(page.getByRole("link", { name: /^My questions\s*1$/ })).toBeVisible();
    await other.goto(cell.host.origin + cell.screen.path);
    await hasHeading(other);
    await other.close();
    if (cell.screen.name !== "my questions") await isWhole(page, cell, OF_THE_OTHER_TAB);
    await isStillTyped(page, cell);
    await isNotBlank(page);
    expect(complaints).toEqual([]);
    await context.close();
  },
};
