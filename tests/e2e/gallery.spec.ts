import { readdir, readFile } from "node:fs/promises";
import { overlappingTexts, tooWide } from "./drawnTexts.ts";
import { type GallerySite, gallerySite } from "./gallerySite.ts";
import { expect, MARCHSHIRE, test } from "./test.ts";
import { drawingOf, drawnOtherwise } from "./trendDrawing.ts";

const PARTS = ["components", "charts", "pictures"];

/** From a telephone to the wall. */
const WIDTHS = [390, 1024, 1920];

let gallery: GallerySite;

// One after another, so that the gallery is built once.
test.describe.configure({ mode: "default" });
test.beforeAll(async () => {
  gallery = await gallerySite();
});
test.afterAll(() => gallery.close());

for (const part of PARTS) {
  test(`${part}: in every state and at every width, nothing is cut off and no label lies over another`, async ({
    page,
    expectComplaint,
  }) => {
    expectComplaint(new RegExp(`another origin: ${gallery.origin}/`));
    // One of the specimens fails on purpose.
    expectComplaint(/it is broken on purpose/);
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto(gallery.addressOf(part));
    await expect(page.locator("[data-specimen]").first()).toBeVisible();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 768 });
      // Charts take the new width in the frame after it.
      await expect.poll(() => tooWide(page), `pixels beyond ${width}`).toEqual([]);
      await expect.poll(() => overlappingTexts(page), `at ${width} pixels`).toEqual([]);
    }
  });
}

test("a trend is drawn alike in every state, still and by Recharts", async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(new RegExp(`another origin: ${gallery.origin}/`));
  for (const width of [390, 1024]) {
    await page.setViewportSize({ width, height: 768 });
    await page.goto(gallery.addressOf("charts"));
    const trends = page.locator('[data-specimen^="TrendChart: "]');
    await expect(trends.first()).toBeVisible();
    const charts = await trends.getByRole("slider").all();
    expect(charts.length).toBeGreaterThan(8);
    const still = await Promise.all(charts.map(drawingOf));
    for (const chart of charts) await chart.focus();
    await expect(page.locator(".recharts-surface:visible")).toHaveCount(charts.length);
    await expect(trends.locator("[role=slider] [data-screen-only]")).toHaveCount(0);
    for (const [place, chart] of charts.entries())
      expect(
        drawnOtherwise(still[place] ?? { texts: [], ends: [] }, await drawingOf(chart)),
        `${await trends.nth(place).getAttribute("data-specimen")} at ${width}`,
      ).toEqual([]);
  }
});

test("the built site has no gallery", async ({ page }) => {
  await page.goto(`${MARCHSHIRE}/gallery`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  const assets = await readdir(".cache/marchshire/assets");
  for (const name of assets.filter((name) => name.endsWith(".js"))) {
    const script = await readFile(`.cache/marchshire/assets/${name}`, "utf8");
    expect(script.includes("data-specimen"), name).toBe(false);
  }
});
