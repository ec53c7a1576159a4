import type { Locator, Page } from "@playwright/test";
import { buildForFiguresElsewhere } from "./figuresElsewhere.ts";
import { test as onOwnSite } from "./ownSite.ts";
import { layoutShifts, watchShifts } from "./shifts.ts";
import { expect, MARCHSHIRE, test } from "./test.ts";

test("the first screen can be read before any script has come, and is taken over as it is", async ({
  page,
  browser,
}) => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const before = await still.newPage();
  await before.goto(`${MARCHSHIRE}/`);
  await expect(before.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(before.getByRole("heading", { name: "Scorecard" })).toBeVisible();
  const charts = await before.locator("main table svg").count();
  expect(charts).toBeGreaterThan(20);
  const written = await before.locator("main").innerText();
  await still.close();

  await page.addInitScript(watchShifts);
  const fetched = page.waitForResponse("**/api/v1/dashboard.json");
  await page.goto(`${MARCHSHIRE}/`);
  await page
    .locator("main table svg")
    .last()
    .evaluate((chart) => Object.assign(window, { chart }));
  await fetched;
  await page.waitForLoadState("networkidle");
  // The chart is the same element: nothing was drawn anew, and nothing moved.
  const chart = page.locator("main table svg").last();
  expect(await chart.evaluate((now) => now === Reflect.get(window, "chart"))).toBe(true);
  expect(await layoutShifts(page)).toBe(0);
  // Behind acronyms, and below it, comes what they stand for.
  const said = (await page.locator("main").innerText()).replaceAll(/ \([A-Za-z]+: [^)]*\)/g, "");
  expect(said.slice(0, written.trimEnd().length)).toBe(written.trimEnd());
  await page.getByRole("searchbox", { name: "Search measures" }).fill("agency");
  await expect(page).toHaveURL(/q=agency/);
  await expect(page.getByText(/^Showing \d+ of/)).toBeVisible();
});

for (const width of [390, 1024, 1920])
  test(`the head of a page is painted before what follows it, and stays where it is, ${width} px wide`, async ({
    browser,
  }) => {
    const still = await browser.newContext({
      javaScriptEnabled: false,
      reducedMotion: "no-preference",
      viewport: { width, height: 800 },
    });
    const page = await still.newPage();
    const devtools = await still.newCDPSession(page);
    await devtools.send("Animation.enable");
    // The first frame stands still.
    await devtools.send("Animation.setPlaybackRate", { playbackRate: 0 });
    await page.goto(`${MARCHSHIRE}/privacy`);
    const [head, foot] = [page.getByRole("banner"), page.locator("footer")];
    const isDrawn = (part: Locator) => part.evaluate((element) => element.checkVisibility());
    const heading = page.locator("h1");
    expect([await isDrawn(head), await isDrawn(heading)]).toEqual([true, false]);
    await expect(foot).not.toBeInViewport();
    const before = await head.boundingBox();

    await devtools.send("Animation.setPlaybackRate", { playbackRate: 1 });
    await expect.poll(() => isDrawn(heading)).toBe(true);
    expect(await head.boundingBox()).toEqual(before);
    await still.close();
  });

test("an address leads to a place in a page before any script has come", async ({ browser }) => {
  const still = await browser.newContext({
    javaScriptEnabled: false,
    reducedMotion: "no-preference",
  });
  const page = await still.newPage();
  await page.goto(`${MARCHSHIRE}/plan#targets`);
  await expect(page.locator("#targets")).toBeInViewport();
  await still.close();
});

test("a page is painted in one where nothing is to move", async ({ browser }) => {
  const still = await browser.newContext({ javaScriptEnabled: false, reducedMotion: "reduce" });
  const page = await still.newPage();
  await page.goto(`${MARCHSHIRE}/`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main")).toHaveCSS("animation-name", "none");
  await still.close();
});

test("where what opens it does not come, the page says so and keeps its figures", async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/Failed to load resource/);
  await page.route("**/assets/mount-*.js", (route) => route.abort());
  await page.goto(`${MARCHSHIRE}/`);
  await expect(page.getByRole("alert")).toHaveText(
    "The dashboard could not be opened: a part of it did not arrive. Check the connection, then reload the page.",
  );
  await expect(page.getByRole("heading", { name: "Scorecard" })).toBeVisible();

  await page.unroute("**/assets/mount-*.js");
  await page.reload();
  // The field is there before what hears it.
  await page.waitForLoadState("networkidle");
  await page.getByRole("searchbox", { name: "Search measures" }).fill("agency");
  await expect(page.getByText(/^Showing \d+ of/)).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("where the app itself does not come, a view says so, and can be read", async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/Failed to load resource/);
  await page.route("**/assets/index-*.js", (route) => route.abort());
  await page.goto(`${MARCHSHIRE}/plan`);
  await expect(page.getByRole("alert")).toHaveText(/The dashboard could not be opened/);
  await expect(page.getByRole("heading", { name: "Not progressing swiftly enough" })).toBeVisible();
});

test("a view that is not the written one is never seen with the figures of another day", async ({
  page,
  request,
}) => {
  const answer = await request.get(`${MARCHSHIRE}/?asAt=2017-10`);
  const text = await answer.text();
  expect(text).not.toContain("Scorecard");
  expect(text).toMatch(/<link rel="preload" as="fetch"[^>]*dashboard\.json/);

  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${MARCHSHIRE}/?asAt=2018-10`);
  await expect(page.getByText("31 October 2018").first()).toBeVisible();
  for (const path of ["/config.json", "/api/v1/dashboard.json", "/api/v1/sessions.json"])
    expect(
      asked.filter((one) => one === path),
      path,
    ).toHaveLength(1);
});

onOwnSite(
  "where the figures lie elsewhere, the first screen comes ahead of them, and of what React draws with",
  async ({ page, site }) => {
    await buildForFiguresElsewhere(site);

    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const figures = await holdBack(page, "**/api/v1/dashboard.json");
    const react = await holdBack(page, "**/assets/mount-*.js");
    await page.goto(`${site.origin}/`);
    const chart = page.locator("main table svg").last();
    await expect(page.getByRole("heading", { name: "Scorecard" })).toBeVisible();
    await expect(page.getByRole("banner")).toContainText("Marchshire");
    await chart.evaluate((now) => Object.assign(window, { chart: now }));
    expect(await page.locator("main table svg").count()).toBeGreaterThan(20);
    expect(asked.filter((path) => path.endsWith("overview.json"))).toHaveLength(1);

    // It is taken over as it stands. What the figures themselves say is the same, and nothing is drawn anew.
    await page.evaluate(watchShifts);
    const come = page.waitForResponse("**/api/v1/dashboard.json");
    react.release();
    figures.release();
    await come;
    await page.waitForLoadState("networkidle");
    expect(await layoutShifts(page)).toBe(0);
    await page.getByRole("searchbox", { name: "Search measures" }).fill("agency");
    await expect(page.getByText(/^Showing \d+ of/)).toBeVisible();
    expect(await chart.evaluate((now) => now === Reflect.get(window, "chart"))).toBe(true);
    // Nor are the styles fetched that stand in the page.
    expect(asked.filter((path) => /(first|index)-[^/]*\.css$/.test(path))).toEqual([]);
  },
);

/** Keeps a file back until it is released. */
async function holdBack(page: Page, address: string): Promise<{ readonly release: () => void }> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return { release };
}

test("what React makes of errors while it is loaded keeps no trace, and what comes later does", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const made: [string, unknown][] = [];
    const watched = new Proxy(Error, {
      apply: (error, self, [message]: [string]) => {
        made.push([message, Error.stackTraceLimit ?? null]);
        return Reflect.apply(error, self, [message]);
      },
    });
    Object.assign(window, { Error: watched, made });
  });
  await page.goto(`${MARCHSHIRE}/`);
  const made = () =>
    page.evaluate(() => (Reflect.get(window, "made") as [string, unknown][]).map((one) => one[1]));
  await expect.poll(made).not.toEqual([]);
  expect([...new Set(await made())]).toEqual([null]);
  expect(await page.evaluate(() => Error.stackTraceLimit)).toBe(10);
});
