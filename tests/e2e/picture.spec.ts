import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, MARCHSHIRE, test } from "./test.ts";

const CASELOAD = `${MARCHSHIRE}/measures/caseload-average?axis=near`;

/** What a button saves: its file name, and what is in it. */
async function saved(page: Page, kind: string): Promise<{ name: string; file: Buffer }> {
  const download = page.waitForEvent("download");
  await page
    .getByRole("button", { name: `Save as picture (${kind})` })
    .first()
    .click();
  const file = await download;
  return { name: file.suggestedFilename(), file: await readFile(await file.path()) };
}

test("a chart leaves the page as a picture that says what it is", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(CASELOAD);
  await page.getByRole("slider").first().focus();
  await expect(page.locator(".recharts-surface")).toBeVisible();
  await page.getByRole("checkbox", { name: "Eight made-up councils" }).uncheck();

  const { name, file } = await saved(page, "SVG");
  expect(name).toBe("caseload-average-marchshire-2018-12-made-up-members-only.svg");
  const svg = file.toString();
  // On a page with no policy, since that of the dashboard lets no text become a document.
  const blank = await page.context().newPage();
  const said = await blank.evaluate((svg) => {
    const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
    return [...documentElement.children].map(({ textContent }) => textContent).join(" ");
  }, svg);
  for (const words of [
    "Average caseload",
    "Cases a worker, 31 January 2015 to 31 December 2018",
    "Made-up figures for a council that does not exist. For members only: not for publication.",
    "The axis does not start at zero",
    "Put away: Eight made-up councils.",
    "Source: Made-up figures",
    "As known on 18 January 2019.",
    `${CASELOAD}&asAt=2019-01-18`,
  ])
    expect(said).toContain(words);

  // In the colours of paper, also where the page is dark, and with nothing that a page would have to give.
  expect(svg).toContain('stroke="rgb(18, 67, 109)"');
  expect(svg).not.toMatch(/var\(|href| class=| style=|<image/);

  const picture = await saved(page, "PNG");
  expect(picture.name).toBe("caseload-average-marchshire-2018-12-made-up-members-only.png");
  const [width = 0, height = 0] = [16, 20].map((place) => picture.file.readUInt32BE(place));
  expect(svg).toContain(`width="${width / 2}" height="${height / 2}"`);
});

test("so does every other picture", async ({ page }) => {
  for (const [path, words] of [
    ["/mash", "what came to the front door in December 2018"],
    ["/measures/caseload-average", "23 of 67 workers over 20"],
  ] as const) {
    await page.goto(MARCHSHIRE + path);
    const buttons = page.getByRole("button", { name: "Save as picture (SVG)" });
    await expect(buttons.first()).toBeVisible();
    const download = page.waitForEvent("download");
    await buttons.nth(path === "/mash" ? 0 : 1).click();
    const svg = await readFile(await (await download).path(), "utf8");
    expect(svg).toContain(words);
    expect(svg).toContain("Made-up figures for a council that does not exist.");
    expect(svg).toContain("As known on 18 January 2019.");
    expect(svg.match(/<(path|rect)/g)?.length).toBeGreaterThan(5);
  }
});

test("the row of similar councils leaves with every one of its dots", async ({ page }) => {
  await page.goto("/measures/vacancy-rate");
  const row = page.locator("figure", { hasText: "ours and all 10 similar councils" });
  await expect(row).toBeVisible();
  const download = page.waitForEvent("download");
  await page
    .locator("div", { has: row })
    .last()
    .getByRole("button", { name: "Save as picture (SVG)" })
    .click();
  const svg = await readFile(await (await download).path(), "utf8");
  expect(svg).toContain("Official statistics, as they were published.");
  // Ten neighbours and the mark of the key.
  expect(svg.match(/<circle/g)?.length).toBeGreaterThanOrEqual(11);
});
