import { AS_PUBLISHED } from "../../src/view-models/unopened.ts";
import { unheard } from "./heard.ts";
import { layoutShifts, watchShifts } from "./shifts.ts";
import { test as onOwnSite } from "./ownSite.ts";
import { expect, MARCHSHIRE, test } from "./test.ts";

/** Views of each kind, and something that each says. */
const VIEWS = [
  ["/measures/caseload-average", "Average caseload"],
  ["/plan", "Children’s services improvement plan"],
  ["/mash", "The front door"],
  ["/sessions/2018-10-18", "Supervision on time"],
  ["/print", "Briefing pack"],
  ["/print?session=2019-01-24", "Briefing pack"],
  ["/present?session=2019-01-24", "items on the agenda"],
  ["/help/examples", "How to read"],
] as const;

for (const [path, says] of VIEWS)
  test(`${path} can be read before any script has come, and says the same once it has`, async ({
    page,
    browser,
  }) => {
    const still = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 720 },
    });
    const before = await still.newPage();
    await before.goto(MARCHSHIRE + path);
    // What follows the head of a page comes a frame after it, and has no words until then.
    await expect(before.locator("main h1").first()).toBeVisible();
    const written = wordsOf(await before.locator("main").innerText());
    expect(written.join("\n")).toContain(says);
    expect(await unheard(before).count()).toBeGreaterThan(0);
    await still.close();

    await page.addInitScript(watchShifts);
    await page.goto(MARCHSHIRE + path);
    await expect(unheard(page)).toHaveCount(0);
    const drawn = wordsOf(await page.locator("main").innerText());
    expect(drawn.filter((line) => written.includes(line)).length / written.length).toBeGreaterThan(
      0.9,
    );
    expect(await layoutShifts(page)).toBe(0);
  });

test("nothing takes the line from what stands in a page before that is painted", async ({
  page,
}) => {
  for (const path of ["/", "/plan", "/measures/caseload-average"]) {
    await page.goto(MARCHSHIRE + path);
    await page.waitForLoadState("networkidle");
    const { painted, before } = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName("first-contentful-paint");
      const painted = paint?.startTime ?? Number.POSITIVE_INFINITY;
      const before = performance
        .getEntriesByType("resource")
        .filter(({ startTime }) => startTime < painted)
        .map(({ name }) => new URL(name).pathname);
      return { painted, before };
    });
    expect(painted, path).toBeLessThan(60_000);
    expect(
      before.filter((name) => !/^\/assets\/begin-[\w-]+\.js$/.test(name)),
      path,
    ).toEqual([]);
  }
});

test("a view of another day, or with filters, is never seen as it was written", async ({
  request,
}) => {
  for (const path of [
    "/plan?asAt=2018-04",
    "/plan?problems=1",
    "/measures/caseload-average?axis=near",
    "/present?session=2019-01-24&slide=end",
  ]) {
    const text = await (await request.get(MARCHSHIRE + path)).text();
    expect(text, path).not.toContain('"view":"');
    expect(text, path).toMatch(/<link rel="preload" as="fetch"[^>]*dashboard\.json/);
  }
});

test("where its figures cannot be had, a view says so, and stands below until they can", async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/Failed to load resource/);
  await page.route("**/api/v1/**", (route) => route.abort());
  await page.goto(`${MARCHSHIRE}/plan`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "The figures could not be shown",
  );
  await expect(page.getByText(AS_PUBLISHED)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Not progressing swiftly enough" })).toBeVisible();

  await page.unroute("**/api/v1/**");
  await page.getByRole("button", { name: /^Try again/ }).click();
  await expect(page.getByText(AS_PUBLISHED)).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("improvement plan");
  await expect(unheard(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Print this page" }).isEnabled();
});

test("a key that is pressed on a view before the app is seen is heard once it is", async ({
  page,
}) => {
  let letCome: () => void = () => undefined;
  const come = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route("**/api/v1/**", async (route) => {
    await come;
    await route.continue();
  });
  await page.goto(`${MARCHSHIRE}/plan`);
  // The app stands behind the view, and waits for its figures.
  await page.locator(".behind").waitFor({ state: "attached" });
  await page.keyboard.press("/");
  letCome();
  await expect(page.getByRole("combobox", { name: /^Search/ })).toBeFocused();
});

onOwnSite(
  "a view whose address is another than its page says is drawn as its address says",
  async ({ page, site }) => {
    await page.goto(`${site.origin}/views/plan.html`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  },
);

/** The lines of a text that are more than a number or a letter of a chart. */
function wordsOf(text: string): readonly string[] {
  return text
    .replaceAll(/ \([A-Za-z]+: [^)]*\)/g, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.length > 12);
}

test("a page is as long as it is a moment after it has come, and is gone back to where it was left", async ({
  page,
}) => {
  await page.goto(`${MARCHSHIRE}/measures/caseload-average`);
  await expect(unheard(page)).toHaveCount(0);
  const partsToCome = () =>
    page
      .locator("main > section")
      .evaluateAll(
        (parts) =>
          parts.filter((part) => getComputedStyle(part).contentVisibility === "auto").length,
      );
  await expect.poll(partsToCome).toBe(0);
  // Each has one turn, and no other after a print or a change of what a browser is asked for.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.emulateMedia({ reducedMotion: null, media: "print" });
  await page.emulateMedia({ media: null });
  expect(await partsToCome()).toBe(0);

  await page.locator("main > section h2").last().scrollIntoViewIfNeeded();
  // Where a page is left is kept once scrolling has come to rest.
  await expect.poll(() => page.evaluate(() => history.state?.scroll ?? 0)).toBeGreaterThan(800);
  const left = await page.evaluate(() => window.scrollY);
  await page.evaluate(() => document.querySelector<HTMLAnchorElement>("header a")?.click());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/performance challenge/);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/caseload/i);
  // At once: nothing of it waits for its turn.
  expect(await partsToCome()).toBe(0);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(left);
});
