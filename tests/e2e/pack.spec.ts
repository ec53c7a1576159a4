import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { pastThePromises } from "./pastThePromises.ts";
import { expect, test } from "./test.ts";

let folder = "";
let meeting = "";

async function pcd(...args: readonly string[]): Promise<string> {
  const command = ["--import", "tsx", "src/cli/pcd.ts", ...args];
  return (await promisify(execFile)(process.execPath, command)).stdout;
}

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pack-"));
  const file = join(folder, "the meeting.html");
  await pcd("build", "mocks/datasets/marchshire", "--out", join(folder, "api"));
  const said = await pcd("pack", join(folder, "api"), "--out", file);
  expect(said).toContain("and the dashboard itself in");
  meeting = pathToFileURL(file).href;
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

// The file itself is all that may be asked for: anything else is a complaint, and so is any error.
const ITSELF = /^asked another origin: file:\S+\/the%20meeting\.html[^/]*$/;

test.beforeEach(async ({ context, expectComplaint }) => {
  expectComplaint(ITSELF);
  await context.setOffline(true);
});

test("the whole dashboard opens from a disk with no network", async ({ page }) => {
  test.slow(); // it opens every page
  await page.goto(meeting);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toBeVisible();
  await expect(page.getByText(/This is a copy, made on .* figures published on/)).toBeVisible();

  await page.getByRole("link", { name: "Average caseload" }).first().click();
  await expect(heading).toHaveText("Average caseload");
  await page.getByRole("slider").first().focus();
  await expect(page.locator(".recharts-surface")).toBeVisible();
  await expect(page).toHaveURL(/meeting\.html#\/measures\/caseload-average$/);

  await page.goBack();
  await expect(page.getByRole("heading", { name: "Scorecard" })).toBeVisible();
  const links = page.getByRole("navigation", { name: "Main" }).getByRole("link");
  for (let place = 1; place < (await links.count()); place += 1) {
    await links.nth(place).click();
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    await expect(heading).toBeFocused();
    await expect(page.getByText("This is a copy")).toBeVisible();
  }
});

test("a view of it is a link, with the day and the place on the page", async ({ page }) => {
  await page.goto(`${meeting}#/measures/vacancy-rate?asAt=2018-06`);
  await expect(page.getByText("You are looking at what was known on 30 June 2018.")).toBeVisible();
  await page.getByRole("link", { name: "Skip to main content" }).press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await expect(page).toHaveURL(/#\/measures\/vacancy-rate\?asAt=2018-06#main$/);
  await page.getByRole("link", { name: "Help", exact: true }).click();
  await expect(page).toHaveURL(/#\/help\?asAt=2018-06$/);

  await page.goto(`${meeting}#/help#process-limits`);
  await page.reload();
  await expect(page.getByText("Process limits", { exact: true })).toBeInViewport();
});

test("it is presented from two windows that keep in step", async ({ page, context }) => {
  await page.goto(`${meeting}#/present`);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  const opening = context.waitForEvent("page");
  await page.keyboard.press("s");
  const speaker = await opening;
  await expect(speaker).toHaveURL(/#\/present\?view=speaker/);
  await expect(speaker.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await expect(speaker.locator("[aria-busy=true]")).toHaveCount(0);

  await speaker.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/slide=promised/);
  await pastThePromises(page, "ArrowRight");
  await expect(speaker).toHaveURL(/slide=caseload-average/);
});

test("a picture leaves it, and names the file but not where it lies", async ({ page }) => {
  await page.goto(`${meeting}#/measures/caseload-average`);
  await expect(page.getByRole("slider").first().locator("svg").first()).toBeVisible();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as picture (SVG)" }).first().click();
  const svg = await readFile(await (await waiting).path(), "utf8");
  expect(svg).toContain("the meeting.html#/measures/caseload-average?asAt=2019-01-18");
  expect(svg).not.toContain(folder);
});

test("it works where the browser lets a file keep nothing", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("Not allowed for this document", "SecurityError");
        },
      });
  });
  await page.goto(meeting);
  await page
    .getByRole("button", { name: /^Add to my questions/ })
    .first()
    .click();
  await page.getByRole("link", { name: /^My questions/ }).click();
  await expect(page.getByRole("button", { name: /Remove/ })).toHaveCount(1);
});
