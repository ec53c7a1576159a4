import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { pdfPages } from "./pdf.ts";
import { expect, MARCHSHIRE, test } from "./test.ts";

const tracker = `${MARCHSHIRE}/sessions/follow-up`;
const promises = (page: Page) => page.getByRole("region", { name: "Promises" });

test("draws a promise of this device on its chart, and follows it up", async ({ page }) => {
  await page.goto(`${MARCHSHIRE}/measures/sickness`);
  await page.getByRole("slider").first().waitFor();
  await page.keyboard.press("n");
  await page.keyboard.press("p");
  await page.keyboard.type("Sickness will be at most 4% by March 2099");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  const key = page.getByRole("list", { name: "Key" });
  await expect(key.getByText("Promise: pending")).toBeVisible();
  await expect(page.getByText(/Promised: at most 4% by March 2099/).first()).toBeVisible();
  await page.getByText("Show as a table").first().click();
  await expect(page.getByRole("row", { name: /March 2099.*at most 4%.*pending/ })).toBeVisible();

  await page.reload();
  await expect(key.getByText("Promise: pending")).toBeVisible();
  await page.goto(tracker);
  await expect(promises(page).getByRole("row", { name: /by March 2099/ })).toContainText("Pending");
  // The published ones are still there.
  await expect(promises(page).getByRole("row")).toHaveCount(6);
});

test("leads from a broken promise to its chart and to its session", async ({ page }) => {
  await page.goto(`${tracker}?state=broken`);
  await expect(promises(page).getByRole("row")).toHaveCount(2);
  await page.getByRole("link", { name: "On the chart: Average caseload" }).click();
  await expect(page.getByRole("heading", { name: "Over time" })).toBeInViewport();
  await page.goBack();
  await page.getByRole("link", { name: "Session of 19 July 2018" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /July 2018/ })).toBeVisible();
});

test("gives what is shown as a file and on paper", async ({ page }) => {
  await page.goto(`${tracker}?state=overdue`);
  await expect(page.getByText("Showing 5 of 19 items")).toBeVisible();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: /CSV/ }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe(
    "follow-up-made-up-members-only-as-known-2019-01-18.csv",
  );
  const text = await readFile(await download.path(), "utf8");
  expect(text.match(/Overdue/g)).toHaveLength(5);
  expect(text).not.toContain("Pending");

  await page.goto(tracker);
  await expect(promises(page)).toBeVisible();
  const pages = await pdfPages(await page.pdf({ format: "A4" }));
  expect(pages.length).toBeLessThanOrEqual(4);
  expect(pages.filter(({ body }) => body.length < 40)).toEqual([]);
  expect(pages.map(({ text }) => text).join(" ")).toContain("Explanations that are due");
});
