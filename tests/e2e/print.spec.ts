import type { Page } from "@playwright/test";
import { type PdfPage, pdfPages } from "./pdf.ts";
import { expect, MARCHSHIRE, test } from "./test.ts";

/** A4 in points. */
const [A4_WIDTH, A4_HEIGHT] = [595, 842];
const MADE_UP = "Made-up figures";

test("the pack of a session is A4, of 12 point, and says what it is on every page", async ({
  page,
}) => {
  test.slow();
  const pages = await packOf(page, `${MARCHSHIRE}/print`);
  expectWholePages(pages);

  // The cover; summary, changes and promises; the measures of the agenda, carried ones too; the words.
  const measures = pages.filter(({ text }) => text.includes("Latest figures"));
  expect(measures).toHaveLength(9);
  expect(pages.length).toBeLessThanOrEqual(16);
  for (const [index, { text, sizes }] of pages.entries()) {
    expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
    expect(text).toContain(MADE_UP);
    expect(text).toContain("Marchshire County Council, 24 January 2019");
    expect(Math.min(...sizes), `page ${index + 1}`).toBeGreaterThanOrEqual(12);
  }

  const [cover] = pages;
  expect(cover?.text).toContain("Performance challenge session, January 2019");
  expect(cover?.text).toContain("Figures as known on 18 January 2019");
  const said = pages.map(({ text }) => text).join(" ");
  for (const part of [
    "14 of 23 measures with a target are off target",
    "What changed from 18 October 2018 to 18 January 2019",
    "What was promised",
    "Not kept",
    "Words in this pack",
    "multi-agency safeguarding hub",
  ])
    expect(said).toContain(part);
  // The last list of what was promised stands on the sheet of its heading.
  const agreed = pages.find(({ text }) => text.includes("Actions agreed in sessions"));
  expect(agreed?.text).toContain("What was promised");
  for (const { text } of measures) {
    expect(text).toMatch(/The axis starts at zero|The axis does not start at zero/);
    expect(text).toContain("Questions");
    expect(text).toContain("Notes");
    expect(text.match(/(Dec|Sep) 2018/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
  }
});

test("the pack without a session has the strongest exceptions, and no page breaks a chart", async ({
  page,
}) => {
  test.slow();
  const pages = await packOf(page, "/print?measures=all&lines=no");
  expectWholePages(pages);
  for (const { sizes } of pages) expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);

  // A chart is whole where its title, its axis and its source are on one page.
  const titles = pages.filter(({ text }) => text.includes("Latest figures"));
  expect(titles).toHaveLength(35);
  for (const { text } of titles) expect(text).toMatch(/axis .* zero\. Source: /);
  for (const { text } of pages) expect(text).not.toContain("Notes");
});

test("what is chosen stands in the address, and my questions are in the pack", async ({ page }) => {
  await page.goto(`${MARCHSHIRE}/measures/agency-rate`);
  await page
    .getByRole("button", { name: /^Add to my questions/ })
    .first()
    .click();
  await page.goto(`${MARCHSHIRE}/print?measures=agency-rate`);
  await expect(page.getByRole("heading", { name: "Agency rate" })).toBeVisible();
  await expect(page.getByText(/^Mine:/)).toBeVisible();
  await page.getByLabel("Lines to write on").uncheck();
  await expect(page).toHaveURL(/lines=no/);
  await expect(page.getByRole("heading", { name: "Notes" })).toHaveCount(0);
  await page
    .getByRole("combobox", { name: "Measures", exact: true })
    .selectOption("Those to ask about first");
  await expect(page).toHaveURL(/measures=exceptions/);
  await expect(page.getByText("Latest figures")).toHaveCount(6);

  // A sheet is as wide as paper, which a telephone is not.
  const wide = page.getByText(/scroll them sideways/);
  await expect(wide).toBeHidden();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(wide).toBeVisible();
});

const PAGES: readonly (readonly [path: string, ...said: string[]])[] = [
  ["/", "Ask about these", "A good answer would", "Scorecard", "Practice quality"],
  // The names beside the lines, what is folded, and the head of the table.
  ["/measures/caseload-average", "Target: at most", "Upper process limit", "A good answer would"],
  ["/mash", "247 Police", "Change from"],
  ["/plan", "Not progressing swiftly enough", "Evidence"],
  ["/since", "Figures that were revised"],
  ["/questions", "My questions"],
  ["/sessions", "Performance challenge session, January 2019"],
  ["/sessions/2019-01-24", "Agenda", "Average caseload"],
  ["/sessions/follow-up", "Questions without an answer"],
  ["/data", "How fresh the figures are"],
  ["/help", "Glossary"],
  ["/help/methods", "Two profiles", "Which question comes first"],
];

for (const [path, ...said] of PAGES)
  for (const width of [390, 1280])
    test(`${path} prints whole from a screen of ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: "dark" });
      await page.goto(`${MARCHSHIRE}${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByText(/^(Opening|Fetching|Drawing) the /)).toHaveCount(0);
      await page.waitForLoadState("networkidle");
      const pages = await pdfPages(await page.pdf({ preferCSSPageSize: true }));

      expectWholePages(pages);
      const all = pages.map(({ text }) => text).join(" ");
      for (const part of said) expect(all).toContain(part);
      expect(all).not.toMatch(/Front door Plan|Print this page|Add to my questions|Search/);
      for (const { text } of pages) expect(text).toContain(MADE_UP);
      // A page that something makes too wide is printed smaller as a whole: its heading is of 18 point.
      expect([...(pages[0]?.sizes ?? [])].some((size) => Math.abs(size - 18) < 0.15)).toBe(true);
    });

/** The pack as Chromium prints it. */
async function packOf(page: Page, address: string): Promise<readonly PdfPage[]> {
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "Words in this pack" })).toBeVisible({
    timeout: 20_000,
  });
  await page.waitForLoadState("networkidle");
  return pdfPages(await page.pdf({ preferCSSPageSize: true }));
}

/** A4, each with words on it beside its foot, and nothing beyond its edges. */
function expectWholePages(pages: readonly PdfPage[]): void {
  for (const [index, { width, height, body, left, right }] of pages.entries()) {
    const at = `page ${index + 1}`;
    expect(Math.round(width), at).toBe(A4_WIDTH);
    expect(Math.round(height), at).toBe(A4_HEIGHT);
    expect(body.length, at).toBeGreaterThan(40);
    expect(left, at).toBeGreaterThan(28);
    expect(right, at).toBeLessThan(A4_WIDTH - 28);
  }
}
