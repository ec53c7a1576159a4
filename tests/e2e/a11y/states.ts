import { expect, type Page } from "@playwright/test";
import { type Screen, SCREENS } from "../screens.ts";
import { MARCHSHIRE } from "../test.ts";

const DASHBOARD = "**/api/v1/dashboard.json";

/** A screen in a state that a reader brings about, or that befalls them. */
export interface State extends Screen {
  /** What befalls it before it is there. */
  readonly befalls?: (page: Page) => Promise<unknown>;
  /** What the page complains of, where something is broken on purpose. */
  readonly complaint?: RegExp;
  /** Where it is not to be waited for until all has come. */
  readonly unsettled?: true;
  /** Where acronyms are explained only once what explains them has come. */
  readonly unexplained?: true;
  /** Where it is another screen on a narrow window. */
  readonly wide?: true;
}

/** A file that is neither a record nor what a session saw. */
const NO_RECORD = {
  name: "minutes.json",
  mimeType: "application/json",
  buffer: Buffer.from('{"minutes": []}'),
};

const NO_SHEETS = {
  name: "observations.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("measure,period,value\ncaseload-average,2018-13,many\n"),
};

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first().click();

/** What is on a screen only after something was done, or went wrong. */
export const STATES: readonly State[] = [
  {
    name: "caseload, all of it unfolded",
    path: "/measures/caseload-average",
    open: (page) =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      }),
  },
  {
    name: "what the search found",
    path: "/help",
    wide: true,
    open: async (page) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("vacan");
      await expect(page.getByRole("option").first()).toBeVisible();
      await page.keyboard.press("ArrowDown");
    },
  },
  { name: "a scorecard with nothing left", path: "/?q=zebra" },
  {
    name: "my questions, one of them in hand",
    path: "/questions",
    open: async (page) => {
      await page.getByRole("textbox", { name: "Your own question" }).fill("Who holds them?");
      await press(page, "Add");
      await press(page, /^Edit/);
    },
  },
  {
    name: "an agenda in hand",
    path: "/sessions/2018-10-18",
    open: async (page) => {
      const change = page.getByRole("button", { name: "Change the agenda" });
      if (await change.isVisible()) await change.click();
    },
  },
  {
    name: "a file that is refused",
    path: "/sessions/import",
    open: async (page) => {
      await page.getByLabel(/Choose a file/).setInputFiles(NO_RECORD);
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "a record that is looked through before it is taken in",
    path: "/sessions/2018-10-18",
    open: async (page) => {
      const saved = page.waitForEvent("download");
      await press(page, "Record for another device");
      const file = await (await saved).path();
      await page.goto(page.url().replace(/\/sessions\/.*/, "/sessions/import"));
      await page.getByLabel(/Choose a file/).setInputFiles(file);
      await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
    },
  },
  {
    name: "sheets with errors",
    path: "/data",
    open: async (page) => {
      await page.getByLabel(/Choose the files/).setInputFiles(NO_SHEETS);
      await expect(page.getByRole("heading", { name: "Errors" })).toBeVisible();
    },
  },
  {
    name: "the question before all is erased",
    path: "/privacy",
    open: async (page) => {
      await press(page, "Erase everything on this device");
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "a page as it was written, before anything in it is heard",
    path: "/plan",
    befalls: (page) => page.route(DASHBOARD, () => new Promise(() => {})),
    unsettled: true,
    unexplained: true,
  },
  {
    name: "figures that are waited for",
    path: "/plan?problems=1",
    befalls: (page) => page.route(DASHBOARD, () => new Promise(() => {})),
    // Before its own code has come nobody knows what the page is called.
    open: (page) => expect(page.getByRole("heading", { level: 1 })).toHaveCount(1),
    unsettled: true,
  },
  {
    name: "figures that cannot be had",
    path: "/plan",
    befalls: (page) => page.route(DASHBOARD, (route) => route.fulfill({ status: 403 })),
    open: async (page) => {
      // What comes late asks once more.
      await page.waitForLoadState("networkidle");
      await expect(page.getByRole("heading", { name: /could not be shown/ })).toBeVisible();
    },
    complaint: /status of 403/,
    unsettled: true,
  },
  {
    name: "no network",
    path: "/plan",
    open: async (page) => {
      await page.context().setOffline(true);
      await expect(page.getByText(/You see the figures published on/)).toBeVisible();
    },
    complaint: /ERR_INTERNET_DISCONNECTED/,
  },
  {
    name: "the keys of slides",
    path: "/present?session=2018-10-18",
    stage: true,
    open: async (page) => {
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Keys and more" })).toBeVisible();
    },
  },
  {
    name: "all slides by name",
    path: "/present?session=2018-10-18",
    stage: true,
    open: async (page) => {
      await page.keyboard.press("g");
      await expect(page.getByRole("dialog", { name: "All slides" })).toBeVisible();
    },
  },
];

export const EVERY_STATE: readonly State[] = [...SCREENS, ...STATES];

/** Whether this is the run of `npm run accessibility`, which tries all there is. */
export const IS_WHOLE = process.env["A11Y"] === "whole";

/** A council whose figures the keyboard is tried on, and what of it the tasks are about. */
export interface Council {
  readonly dataset: "herefordshire" | "marchshire";
  readonly host: string;
  /** A measure, what it is called, and a word by which the search finds it. */
  readonly measure: string;
  readonly title: string;
  readonly word: string;
  /** A session that has the measure on its agenda. */
  readonly session: string;
}

const MADE_UP: Council = {
  dataset: "marchshire",
  host: MARCHSHIRE,
  measure: "supervision-on-time",
  title: "Supervision on time",
  word: "supervision",
  session: "2019-01-24",
};

const OFFICIAL: Council = {
  dataset: "herefordshire",
  host: "",
  measure: "referrals",
  title: "Referrals",
  word: "referrals",
  session: "2018-10-01",
};

/** The keyboard is tried on the made-up council, which has most on its screens; in the whole run on both. */
export const COUNCILS: readonly Council[] = IS_WHOLE ? [MADE_UP, OFFICIAL] : [MADE_UP];

/**
 * The states that a run tries in its `share`th of so many equal shares; the whole run
 * all of them in each.
 */
export function triedIn(
  share: number,
  shares: number,
  states: readonly State[] = EVERY_STATE,
): readonly State[] {
  if (IS_WHOLE) return states;
  return states.filter((_, index) => index % shares === share);
}

/** Goes to a screen and brings it into its state, with all that it draws drawn. */
export async function shown(page: Page, host: string, state: State): Promise<void> {
  await state.befalls?.(page);
  await page.goto(`${host}${state.path}`);
  if (state.unsettled === true) await page.waitForLoadState("load");
  else await settled(page);
  await state.open?.(page);
}

/** All that the page fetches has come, and it has drawn what it says that it draws. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}
