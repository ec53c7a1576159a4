import { expect, MARCHSHIRE, test } from "./test.ts";

test("says on every screen that the figures are made up", async ({ page }) => {
  for (const path of [
    "/",
    "/measures/vacancy-rate",
    "/mash",
    "/plan",
    "/plan/slow",
    "/sessions/follow-up",
    "/since",
    "/data",
    "/help",
  ]) {
    await page.goto(MARCHSHIRE + path);
    await expect(page.getByText(/made.up figures/i).first(), path).toBeVisible();
  }
});

test("reads a measure: what it would take, with an assumption of the reader's own", async ({
  page,
}) => {
  await page.goto(`${MARCHSHIRE}/measures/caseload-average`);
  const takes = page.getByRole("region", { name: "What it would take" });
  await takes.getByRole("spinbutton").first().fill("16");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/aim=16/);
  await expect(takes).toContainText("16");
});

test("finds a measure from any page by keys alone", async ({ page }) => {
  await page.goto(`${MARCHSHIRE}/help`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("vacan");
  await expect(page.getByRole("option", { name: /Vacan/ }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/measures\/vacanc/);
});

test("keeps the plan's filters in the address, and prints it whole", async ({ page }) => {
  await page.goto(`${MARCHSHIRE}/plan`);
  await page.getByLabel("Only problems").check();
  await expect(page).toHaveURL(/problems=1/);
  await page.emulateMedia({ media: "print" });
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  await expect(page.getByRole("navigation").first()).toBeHidden();
});

test("shows what was known in an earlier month, and not what came after", async ({ page }) => {
  await page.goto(`${MARCHSHIRE}/measures/vacancy-rate?asAt=2018-06`);
  await expect(page.getByText("You are looking at what was known on 30 June 2018.")).toBeVisible();
  await page.getByText("Show as a table").first().click();
  const table = page.getByRole("table").first();
  await expect(table.getByRole("row", { name: /31 May 2018/ })).toBeVisible();
  await expect(table.getByRole("row", { name: /31 December 2018/ })).toHaveCount(0);
});
