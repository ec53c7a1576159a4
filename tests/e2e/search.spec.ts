import { AxeBuilder } from "@axe-core/playwright";
import { expect, MARCHSHIRE, test } from "./test.ts";

test("an acronym leads to its measure by the keyboard alone", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Scorecard" })).toBeVisible();
  // The screen is there before what hears its keys.
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: /^Search/ })).toBeFocused();
  await page.keyboard.type("nfa refer");
  await expect(page.getByRole("status").filter({ hasText: /results?:/ })).toBeVisible();
  await expect(page.getByRole("group", { name: "Measures" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  const { violations } = await new AxeBuilder({ page }).include('[role="search"]').analyze();
  expect(violations).toEqual([]);

  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/measures\/no-further-action/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("on a phone the search has the whole screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${MARCHSHIRE}/help`);
  await page.getByRole("button", { name: "Search" }).click();
  const dialog = page.getByRole("dialog", { name: "Search" });
  await expect(dialog.getByRole("combobox")).toBeFocused();
  expect(await dialog.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  await page.keyboard.type("process lim");
  const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
  expect(violations).toEqual([]);

  await dialog.getByRole("option", { name: /^Process limits The lines/ }).click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\/help#process-limits$/);
  await expect(page.getByText("Process limits", { exact: true })).toBeInViewport();

  await page.getByRole("button", { name: "Search" }).click();
  await page.keyboard.type("special causes");
  await dialog.getByRole("option", { name: /^Special causes \(the four rules\)/ }).click();
  await expect(page).toHaveURL(/\/help\/methods#special-causes-the-four-rules$/);
  await expect(page.getByRole("heading", { name: /^Special causes/ })).toBeInViewport();
});
