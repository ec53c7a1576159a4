import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { waitsUntilHeard } from "./heard.ts";
import { pastThePromises } from "./pastThePromises.ts";
import { expect, MARCHSHIRE, test } from "./test.ts";

/** After how many steps a control counts as one that the keyboard does not reach. */
const STEPS = 150;

/** Goes to a control by the Tab key alone, or back to it with Shift. */
async function reach(page: Page, control: Locator, key = "Tab"): Promise<void> {
  await expect(control).toBeVisible();
  for (let step = 0; step < STEPS; step++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${STEPS} presses of ${key} did not reach ${control}.`);
}

async function press(page: Page, name: string | RegExp, role: "button" | "link" = "button") {
  await reach(page, page.getByRole(role, { name, exact: typeof name === "string" }).first());
  await page.keyboard.press("Enter");
}

/** Writes down one thing from a slide: N, the letter of its kind, its words, Enter. */
async function writeDown(page: Page, letter: string, words: string): Promise<void> {
  await page.keyboard.press("n");
  await page.keyboard.press(letter);
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByText(/^Kept on this device: /)).toContainText(words.slice(0, 40));
}

const heading = (page: Page) => page.locator('section[data-shown="true"] h1');

test("a whole session by keys alone, without a network from the first slide on", async ({
  page,
  context,
  browser,
  expectComplaint,
}) => {
  test.slow();
  // The browser itself asks for the icon again at each change of the address.
  expectComplaint(/ERR_INTERNET_DISCONNECTED/);

  // The night before: a question is kept, and a session planned.
  await page.goto(`${MARCHSHIRE}/measures/supervision-on-time`);
  const asked = page.getByRole("article").first().getByRole("heading", { level: 3 });
  const question = (await asked.textContent()) ?? "";
  await press(page, /^Add to my questions/);
  await press(page, "Sessions", "link");
  await reach(page, page.getByLabel("Day"));
  // The same in every order of day and month.
  await page.keyboard.type("02022019");
  await press(page, "Plan it");
  await expect(page.getByRole("heading", { level: 1, name: /2 February 2019/ })).toBeVisible();

  // Its agenda.
  const agenda = page.getByRole("list", { name: "Agenda" }).getByRole("listitem");
  await reach(page, page.getByLabel("Add a measure, or anything else"));
  await page.keyboard.type("Supervision on time");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Average caseload");
  await page.keyboard.press("Enter");
  const up = page.getByRole("button", { name: /^Move up ?: Average caseload$/ });
  await reach(page, up, "Shift+Tab");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(up).toBeFocused();
  await expect(agenda.first()).toContainText("Average caseload");
  await press(page, "Bring my 1 question into this session");
  await expect(page.getByText("1 question of yours is in the session now.")).toBeVisible();
  await press(page, "What officers will be asked");
  await expect(page.getByText("Members will ask").first()).toBeVisible();

  // The meeting, in two windows.
  await press(page, "Present", "link");
  await expect(heading(page)).toHaveText(/2 February 2019/);
  const opening = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const speaker = await opening;
  await expect(speaker.getByText(/In step with the other window/)).toBeVisible();
  await context.setOffline(true);

  await pastThePromises(page, "PageDown");
  await expect(heading(page)).toHaveText(/^Average caseload/);
  await writeDown(page, "q", "Which teams are furthest from the target?");
  await writeDown(page, "a", "The two teams in the north.");
  await speaker.bringToFront();
  const shown = speaker.getByRole("region", { name: "On the screen" });
  await expect(shown).toContainText("Average caseload");
  await expect(speaker.getByText("Which teams are furthest from the target?")).toBeVisible();
  await speaker.keyboard.press("ArrowRight");
  await expect(shown).toContainText("Supervision on time");
  await writeDown(speaker, "p", "At least 85% of supervision on time by June 2019");
  await page.bringToFront();
  await expect(heading(page)).toHaveText(/^Supervision on time/);
  await writeDown(page, "t", "Bring supervision by team");

  await page.keyboard.press("End");
  await page.keyboard.press("PageUp");
  await expect(heading(page)).toHaveText("What was agreed: 1 promise and 1 action");
  await expect(
    page.getByText("At least 85% of supervision on time by June 2019.").first(),
  ).toBeVisible();
  await speaker.close();

  // Afterwards: the record is saved, still without a network.
  await page.keyboard.press("End");
  await press(page, "The record and the minutes", "link");
  await expect(page.getByText("The two teams in the north.").first()).toBeVisible();
  // The session, two questions, an answer, a commitment and an action.
  await expect(page.getByText(/^6 entries of this session are on this device/)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    press(page, "Record for another device"),
  ]);
  const record = await readFile(await download.path());

  // On another device.
  const other = waitsUntilHeard(await (await browser.newContext()).newPage());
  await other.goto(`${MARCHSHIRE}/sessions`);
  await press(other, "Take in a file from another device", "link");
  const field = other.getByLabel("Choose a file, or drop it here");
  await reach(other, field);
  // What the key opens is the system's own dialog, which belongs to no page.
  await field.setInputFiles({
    name: "record.json",
    mimeType: "application/json",
    buffer: record,
  });
  await press(other, "Take these in");
  await expect(other.getByText(/of record\.json (was|were) taken in/)).toBeVisible();
  await press(other, "Sessions", "link");
  await press(other, /2 February 2019/, "link");
  for (const words of [
    question,
    "Which teams are furthest from the target?",
    "The two teams in the north.",
    "At least 85% of supervision on time by June 2019.",
    "Bring supervision by team.",
  ])
    await expect(other.getByText(words).first()).toBeVisible();
  await other.context().close();
});

test("a session that only this device knows is there however often its slides are opened", async ({
  page,
}) => {
  test.slow();
  await page.goto(`${MARCHSHIRE}/sessions`);
  await page.getByLabel("Day").fill("2019-02-02");
  await page.getByRole("button", { name: "Plan it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /2 February 2019/ })).toBeVisible();
  // The record and the figures come in either order.
  for (let time = 0; time < 5; time++) {
    await page.goto(`${MARCHSHIRE}/present?session=2019-02-02`);
    await expect(heading(page)).toHaveText(/2 February 2019/);
  }
});
