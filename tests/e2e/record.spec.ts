import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { waitsUntilHeard } from "./heard.ts";
import { expect, MARCHSHIRE, test } from "./test.ts";

const CASELOAD = `${MARCHSHIRE}/measures/caseload-average`;

/** Opens the form of a measure's page and begins a question. */
async function beginQuestion(page: Page) {
  await expect(page.getByRole("button", { name: /Write down/ })).toBeVisible();
  await page.locator("body").press("n");
  await page.keyboard.press("q");
  await expect(page.getByLabel("What is asked?")).toBeFocused();
}

test("a promise is written down on a measure's page by keys, and stands after a reload", async ({
  page,
}) => {
  await page.goto(CASELOAD);
  await expect(page.getByRole("button", { name: /Write down/ })).toBeVisible();
  await page.locator("body").press("n");
  await page.keyboard.press("p");
  await page.keyboard.type("No more than 18 cases a worker by June 2030");
  await expect(
    page.getByText(/^Kept if the figure for the average caseload is at most 18/),
  ).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/on this device: “No more than 18/)).toBeVisible();

  await page.reload();
  await expect(
    page.getByText("No more than 18 cases a worker by June 2030.").first(),
  ).toBeVisible();
});

test("the form reads well to everyone, at every width, light and dark", async ({ page }) => {
  await page.goto(CASELOAD);
  await beginQuestion(page);
  for (const key of ["Q", "A", "P", "T"]) {
    await page.getByRole("radio", { name: new RegExp(` ${key}$`) }).check();
    for (const width of [320, 390, 1024, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const dialog = page.getByRole("dialog");
      const beyond = await dialog.evaluate((form) => form.scrollWidth - form.clientWidth);
      expect(beyond, `pixels beyond the form at ${width}`).toBeLessThanOrEqual(0);
    }
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include("dialog[open]").analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  }
});

test("two tabs write in one record, and neither overwrites the other", async ({
  page,
  context,
}) => {
  const other = waitsUntilHeard(await context.newPage());
  await Promise.all([page.goto(CASELOAD), other.goto(CASELOAD)]);
  for (const [tab, words] of [
    [page, "From the first tab?"],
    [other, "From the second tab?"],
  ] as const) {
    await beginQuestion(tab);
    await tab.keyboard.type(words);
    await tab.keyboard.press("Enter");
  }
  for (const tab of [page, other]) {
    await expect(tab.getByText("From the first tab?").first()).toBeVisible();
    await expect(tab.getByText("From the second tab?").first()).toBeVisible();
  }
  await other.close();
});

test("a browser that is killed while somebody types loses no more than a second", async () => {
  test.setTimeout(120_000);
  const profile = await mkdtemp(join(tmpdir(), "record-"));
  const words =
    "Who holds the cases of the workers who left since the summer, and how many are there";
  try {
    const killed = await launched(profile);
    const page = waitsUntilHeard(await killed.newPage());
    await page.goto(CASELOAD);
    await beginQuestion(page);
    await page.keyboard.type(words);
    await page.waitForTimeout(1000);
    await page.keyboard.type(" today?");
    await kill(killed, profile);

    const after = await launched(profile);
    const again = waitsUntilHeard(await after.newPage());
    await again.goto(CASELOAD);
    await expect(again.getByText(words).first()).toBeVisible();
    await after.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test("200 things of the record are there at once", async ({ page }) => {
  // A screen that opens the record, and so lays out where it is kept.
  await page.goto(`${MARCHSHIRE}/sessions/2019-01-24`);
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain("record-of-sessions");
  await page.evaluate(async () => {
    const opened = indexedDB.open("record-of-sessions");
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opened.addEventListener("success", () => resolve(opened.result));
      opened.addEventListener("error", () => reject(opened.error));
    });
    const writing = db.transaction("entries", "readwrite");
    const done = new Promise((resolve) => writing.addEventListener("complete", resolve));
    const store = writing.objectStore("entries");
    for (let i = 0; i < 200; i++) {
      const at = new Date(Date.UTC(2019, 0, 24, 18, 0, i)).toISOString();
      const item = { kind: "question", id: `question-${i}`, text: `Question number ${i}?` };
      store.put({ id: `many-${i}`, session: "2019-01-24", item, made: at, at }, `many-${i}`);
    }
    await done;
    db.close();
  });
  await page.goto(`${MARCHSHIRE}/sessions/2019-01-24`);
  await expect(page.getByText(/^Question number \d+\?$/)).toHaveCount(200);
});

/** A browser with a profile on disk, which outlives it. */
function launched(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    ...(process.env["CHROMIUM"] !== undefined && { executablePath: process.env["CHROMIUM"] }),
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
    locale: "en-GB",
  });
}

/** Ends every process of the browser at once and without a word, by the folder that it runs on. */
async function kill(context: BrowserContext, profile: string): Promise<void> {
  const gone = new Promise((resolve) => context.on("close", resolve));
  expect(spawnSync("pkill", ["-9", "-f", profile]).status).toBe(0);
  await gone;
}
