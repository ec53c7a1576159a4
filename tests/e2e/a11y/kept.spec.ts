import type { Locator, Page } from "@playwright/test";
import { expect, MARCHSHIRE, test } from "../test.ts";
import { holds } from "./holds.ts";
import { COUNCILS, shown } from "./states.ts";

/** A control that is gone once it was pressed. */
interface Gone {
  readonly name: string;
  readonly path: string;
  readonly before?: (page: Page) => Promise<unknown>;
  readonly control: (page: Page) => Locator;
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();

const GONE: readonly Gone[] = [
  {
    name: "a filter that is lifted",
    path: "/?q=caseload",
    control: (page) => button(page, "Show all measures"),
  },
  {
    name: "a notice that is hidden",
    path: "/plan",
    before: (page) => page.context().setOffline(true),
    control: (page) => button(page, "Hide"),
  },
  {
    name: "an agenda that is taken in hand",
    path: "/sessions/2018-10-18",
    control: (page) => button(page, "Change the agenda"),
  },
  {
    name: "a question that is removed",
    path: "/questions",
    before: async (page) => {
      await page.getByRole("textbox", { name: "Your own question" }).fill("Who holds them?");
      await button(page, "Add").click();
    },
    control: (page) => button(page, /^Remove/),
  },
  {
    name: "what was written down and is taken back",
    path: "/measures/agency-rate",
    before: async (page) => {
      await page.locator("body").press("n");
      await page.keyboard.press("q");
      await page.keyboard.type("Who holds them?");
      await page.keyboard.press("Enter");
    },
    control: (page) => button(page, "Take back"),
  },
  {
    name: "all that is erased",
    path: "/privacy",
    before: (page) => button(page, "Erase everything on this device").click(),
    control: (page) => page.getByRole("button", { name: "Erase everything", exact: true }),
  },
];

for (const [{ dataset, host }, { name, path, before, control }] of COUNCILS.flatMap((council) =>
  GONE.map((gone) => [council, gone] as const),
))
  test(`${dataset}: the focus stays on the page: ${name}`, async ({ page, expectComplaint }) => {
    expectComplaint(/ERR_INTERNET_DISCONNECTED/);
    await shown(page, host, { name, path });
    await before?.(page);
    const pressed = control(page);
    await pressed.focus();
    await page.keyboard.press("Enter");
    await expect(pressed).toBeHidden();
    const has = () => page.evaluate(() => document.activeElement?.tagName ?? "");
    await expect.poll(has, "what has the focus").not.toBe("BODY");
    holds(["2.4.3"], "where the focus was lost", (await has()) === "BODY" ? [name] : []);
  });

test("Escape closes what lies over a page, and the focus is where it was", async ({ page }) => {
  const faults: string[] = [];
  for (const [path, opener] of [
    ["/measures/agency-rate", /^Write down/],
    ["/privacy", "Erase everything on this device"],
    ["/present?session=2018-10-18", "All slides"],
    ["/present?session=2018-10-18", "Keys and more"],
  ] as const) {
    await shown(page, MARCHSHIRE, { name: path, path });
    await button(page, opener).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    if (!(await button(page, opener).evaluate((one) => one === document.activeElement)))
      faults.push(`${path}: ${opener}`);
  }
  holds(["2.1.2", "2.4.3"], "where the focus did not go back", faults);
});

test("letters that are switched off do nothing", async ({ page }) => {
  await shown(page, MARCHSHIRE, { name: "agency rate", path: "/measures/agency-rate" });
  await page.keyboard.press("Control+k");
  await page.keyboard.press("ArrowDown");
  await page.getByRole("checkbox", { name: /letters work as keys/ }).uncheck();
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("n");
  await page.keyboard.press("/");
  const opened = await page.getByRole("dialog").count();
  const atSearch = await page.locator("input[role=combobox]:focus").count();
  holds(["2.1.4"], "what a letter did", opened + atSearch > 0 ? ["It acted."] : []);
});

test("nothing on any screen sounds, plays, or asks who the reader is", async ({ page }) => {
  const media: string[] = [];
  const asked: string[] = [];
  for (const path of ["/", "/measures/caseload-average", "/mash", "/plan", "/sessions", "/help"]) {
    await shown(page, MARCHSHIRE, { name: path, path });
    for (const one of await page.locator("video, audio, iframe, object").all())
      media.push(`${path}: ${await one.innerHTML()}`);
    for (const one of await page
      .locator("[type=password], [autocomplete=name], [type=email]")
      .all())
      asked.push(`${path}: ${await one.innerHTML()}`);
  }
  holds(["1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.4.2"], "sound and video", media);
  holds(["1.3.5", "3.3.8"], "fields about the reader", asked);
});

test("what is wrong in a form is said in words, with what to do", async ({ page }) => {
  const sheets = {
    name: "observations.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("a,b\n1,2\n"),
  };
  await shown(page, MARCHSHIRE, { name: "data", path: "/data" });
  await page.getByLabel(/Choose the files/).setInputFiles(sheets);
  await expect(page.getByRole("heading", { name: "Errors" })).toBeVisible();
  const errors = await page
    .getByRole("listitem")
    .filter({ hasText: /observations|measures/ })
    .count();
  holds(["3.3.1", "3.3.3"], "sheets that cannot be read", errors > 0 ? [] : ["nothing is said"]);

  await page.goto(`${MARCHSHIRE}/privacy`);
  await button(page, "Erase everything on this device").click();
  const asks = await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).count();
  holds(["3.3.4"], "erasing without a question", asks === 1 ? [] : ["it does not ask"]);
});

test("what a filter and the search say is spoken as it comes", async ({ page }) => {
  await shown(page, MARCHSHIRE, { name: "overview", path: "/" });
  await page.getByRole("searchbox", { name: "Search measures" }).fill("agency");
  await expect(page.getByRole("status").filter({ hasText: /^Showing \d+ of/ })).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("vacan");
  await expect(page.getByRole("status").filter({ hasText: /results?:/ })).toBeVisible();
  holds(["4.1.3"], "what is not spoken", []);
});
