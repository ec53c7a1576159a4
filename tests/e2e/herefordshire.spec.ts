import { readFile } from "node:fs/promises";
import { expect, test } from "./test.ts";

test("says 55.9% in the year to March 2018, and never shows a gap as zero", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox", { name: "Search measures" }).fill("no further");
  await page.getByRole("link", { name: "Referrals that led to no further action" }).click();

  await page.getByText("Show as a table").first().click();
  const table = page.getByRole("table").first();
  const year = (name: RegExp) => table.getByRole("row", { name });
  await expect(year(/March 2018/)).toContainText("55.9%");
  await expect(year(/March 2018/)).toContainText("1,909 of 3,414");
  await expect(year(/March 2018/)).toContainText("9.4%");
  await expect(year(/March 2017/)).toContainText(/suppressed/i);
  await expect(year(/March 2022/)).toContainText(/suppressed/i);
  await expect(year(/March 2024/)).toContainText(/unreliable/i);
  await expect(year(/March 2025/)).toContainText("0.0%");
});

test("shows 16.5 cases a worker inside the 2015 plan's band, beside England", async ({ page }) => {
  await page.goto("/measures/caseload-average?asAt=2019-03");
  await expect(page.getByText("You are looking at what was known on 31 March 2019.")).toBeVisible();
  await expect(page.getByText("16.5").first()).toBeVisible();
  await expect(page.getByText("On target").first()).toBeVisible();
  await expect(page.getByText(/Improvement plan, version 9, 26 June 2015/).first()).toBeVisible();

  await page.getByText("Show as a table").first().click();
  const row = page
    .getByRole("table")
    .first()
    .getByRole("row", { name: /September 2018/ });
  await expect(row).toContainText("16.5");
  await expect(row).toContainText("17.4");
  await expect(row).toContainText("16 to 18");
});

test("moves between the points of a chart by keys, and says each", async ({ page }) => {
  await page.goto("/measures/no-further-action");
  const chart = page.getByRole("slider", { name: /% of referrals, year to March 2013 to/ });
  await chart.focus();
  await chart.press("Home");
  await expect(chart).toHaveAttribute("aria-valuetext", /March 2013/);
  for (let year = 2014; year <= 2017; year++) await chart.press("ArrowRight");
  await expect(chart).toHaveAttribute("aria-valuetext", /March 2017/);
  await expect(page.getByText(/Year to March 2017: no figure, suppressed/i).first()).toBeVisible();
  await chart.press("End");
  await expect(chart).toHaveAttribute("aria-valuetext", /March 2025/);
});

test("downloads the figures with their source", async ({ page }) => {
  await page.goto("/measures/no-further-action");
  const waiting = page.waitForEvent("download");
  await page
    .getByRole("button", { name: /Download these figures/ })
    .first()
    .click();
  const download = await waiting;
  const text = await readFile(await download.path(), "utf8");
  expect(text).toContain("Children in need, Department for Education");
  expect(text).toMatch(/2018-03.*55\.9/);
});

test("what a filter puts away takes no room, is reached by no key, and stays off paper", async ({
  page,
}) => {
  const rows = page.locator("table tbody tr", { has: page.locator('svg[class*="_spark_"]') });
  /** Of each row that is put away: how much room it takes, and whether its link can be reached. */
  const away = () =>
    rows.evaluateAll((all) =>
      all
        .filter((row) => row.hasAttribute("hidden"))
        .map((row) => {
          const link = row.querySelector("a");
          link?.focus();
          return `${row.getBoundingClientRect().height} ${document.activeElement === link}`;
        }),
    );
  await page.goto("/");
  const total = await rows.count();
  const area = page.getByRole("combobox", { name: "Area" });
  await area.selectOption("caseload");
  await expect(page.getByText(`Showing 3 of ${total} measures`)).toBeVisible();
  const shown = await rows.evaluateAll(
    (all) => all.filter((row) => !row.hasAttribute("hidden")).length,
  );
  expect(await away()).toEqual(Array.from({ length: total - shown }, () => "0 false"));
  await expect(page.getByRole("row").filter({ has: page.locator("svg") })).toHaveCount(shown);

  await page.emulateMedia({ media: "print" });
  expect(
    await rows.evaluateAll((all) => all.filter((row) => row.getClientRects().length > 0).length),
  ).toBe(shown);
  await page.emulateMedia({ media: "screen" });

  await area.selectOption({ index: 0 });
  await expect(page.getByRole("row").filter({ has: page.locator("svg") })).toHaveCount(total);
  expect(await away()).toEqual([]);
});

test("looks back by the field at the foot of the first screen, once that can be chosen in", async ({
  page,
}) => {
  await page.goto("/");
  const month = page.getByLabel("Show what was known at the end of");
  await expect(month).toHaveAttribute("type", "month");
  await expect(month).toBeVisible();
  await month.fill("2018-10");
  await expect(page).toHaveURL(/asAt=2018-10/);
});

test("keeps the view in the address: filters, back, and a question kept", async ({ page }) => {
  await page.goto("/?area=caseload");
  await expect(page.getByText("Showing 3 of 35 measures")).toBeVisible();
  await page.getByRole("link", { name: "Average caseload" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Average caseload");
  await page.goBack();
  await expect(page).toHaveURL(/area=caseload/);

  await page
    .getByRole("button", { name: /^Add to my questions/ })
    .first()
    .click();
  await page.reload();
  await page.getByRole("link", { name: /My questions/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/My questions/);
  await expect(page.getByRole("button", { name: /Remove/ })).toHaveCount(1);
});
