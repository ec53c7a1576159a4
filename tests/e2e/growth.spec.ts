import type { Page } from "@playwright/test";
import { pdfPages } from "./pdf.ts";
import { expect, MARCHSHIRE, test } from "./test.ts";

/** So many times as many measures as the made-up council has: more than a page works out by itself. */
const TIMES = 6;

/** Has the host answer with every measure many times over, each time by another name. */
async function manyMeasures(page: Page): Promise<number> {
  const answer = await page.request.get(`${MARCHSHIRE}/api/v1/dashboard.json`);
  const dashboard: { measures: { id: string; title: string }[] } = await answer.json();
  const measures = Array.from({ length: TIMES }, (_, time) =>
    dashboard.measures.map((measure) =>
      Object.assign({}, measure, {
        id: `${measure.id}-${time}`,
        title: `${measure.title} in district ${time + 1}`,
      }),
    ),
  ).flat();
  await page.route("**/api/v1/dashboard.json", (route) =>
    route.fulfill({ json: { ...dashboard, measures } }),
  );
  return measures.length;
}

/** What the scorecard says, once all of it is there. */
async function scorecardOf(page: Page): Promise<string> {
  const measures = await manyMeasures(page);
  // A filter in the address: what the page was written with is not shown first.
  await page.goto(`${MARCHSHIRE}/?order=name`);
  await expect(page.getByText(`${measures} measures, in each area`)).toBeVisible();
  await expect(page.locator("#root tbody tr")).toHaveCount(measures);
  return page.getByRole("region", { name: "Scorecard" }).evaluate((all) => all.textContent ?? "");
}

test("hundreds of measures are worked out beside the page, are found in it, and are printed", async ({
  page,
  browser,
}) => {
  test.slow();
  const said = await scorecardOf(page);
  const workers = page.workers().map((worker) => worker.url());
  expect(workers).toEqual([expect.stringContaining("works.worker")]);

  // Far down, where nothing is drawn until it comes near, the browser's own search finds it.
  const row = page.locator("#root tbody tr", { hasText: `in district ${TIMES}` }).last();
  const title = (await row.getByRole("link").textContent()) ?? "";
  await expect(row).not.toBeInViewport();
  expect(
    await page.evaluate(
      (words) => Reflect.apply(Reflect.get(window, "find"), window, [words]),
      title,
    ),
  ).toBe(true);
  await expect(row).toBeInViewport();

  const paper = (await pdfPages(await page.pdf())).map(({ text }) => text.replaceAll(/\s/g, ""));
  const wanted = title.replaceAll(/\s/g, "");
  expect(paper.some((text) => text.includes(wanted))).toBe(true);

  // Without workers the page says the same, word for word.
  const alone = await browser.newPage({ serviceWorkers: "block" });
  await alone.addInitScript(() => Reflect.deleteProperty(window, "Worker"));
  expect(await scorecardOf(alone)).toBe(said);
  expect(alone.workers()).toEqual([]);
  await alone.close();
});
