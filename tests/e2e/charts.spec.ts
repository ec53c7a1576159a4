import type { Page } from "@playwright/test";
import { cutOut, drawnLists, laidOver, pixelsApart, type Vision } from "./marks.ts";
import { overlaps } from "./overlaps.ts";
import { expect, MARCHSHIRE, test } from "./test.ts";
import { drawingOf, drawnOtherwise } from "./trendDrawing.ts";

/** All measures at all widths, or in a minute those that have most to write. */
const WHOLE = process.env["CHARTS"] === "whole";

const WIDTHS = WHOLE
  ? [320, 340, 360, 390, 430, 480, 540, 600, 640, 700, 768, 834, 900, 1024, 1280, 1440, 1920]
  : [320, 390, 600, 640, 768, 1024, 1920];

const SITES = [
  {
    name: "herefordshire",
    host: "",
    pages: ["/mash?period=2018-03", "/measures/no-further-action", "/measures/re-referral-rate"],
  },
  {
    name: "marchshire",
    host: MARCHSHIRE,
    pages: ["/mash", "/measures/caseload-average", "/measures/audits-good", "/measures/turnover"],
  },
] as const;

for (const { name, host, pages } of SITES) {
  test(`${name}: nothing that is written in a chart lies over another, at any width`, async ({
    page,
    request,
  }) => {
    test.slow(WHOLE);
    test.setTimeout(WHOLE ? 1_800_000 : 120_000);
    const found: string[] = [];
    for (const path of WHOLE ? await allCharts(request, host) : pages) {
      await page.goto(`${host}${path}`);
      await drawn(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(
          () =>
            new Promise((done) => {
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30)));
            }),
        );
        found.push(...(await overlaps(page)).map((text) => `${path} at ${width}: ${text}`));
      }
    }
    expect(found).toEqual([]);
  });
}

test("what lies over another in a chart is found", async ({ page }) => {
  await page.setContent(
    `<main><figure><figcaption><strong>Made up</strong></figcaption><svg width="200" height="100">
      <text x="10" y="20">One</text><text x="12" y="22">Other</text>
      <text x="190" y="60">Outside</text>
      <text x="10" y="80">Covered</text><rect x="0" y="60" width="60" height="30" />
    </svg></figure></main>`,
  );
  expect(await overlaps(page)).toEqual([
    "Made up: “One” lies over “Other”",
    "Made up: “Outside” leaves its drawing",
    "Made up: “Covered” is hidden by a rect",
  ]);
});

/** In how many pixels a mark has to differ from every other of its list: as many as a dot of 4 across has. */
const LEAST_APART = 14;

/** Said in words alone: both are a dash, since there is nothing to judge. */
const ALIKE = new Set(["No target and No data"]);

const LOOKS: readonly {
  readonly media: "screen" | "print";
  readonly colorScheme: "light" | "dark";
  readonly visions: readonly Vision[];
}[] = [
  {
    media: "screen",
    colorScheme: "light",
    visions: ["none", "achromatopsia", "protanopia", "deuteranopia", "tritanopia"],
  },
  {
    media: "screen",
    colorScheme: "dark",
    visions: ["achromatopsia", "protanopia", "deuteranopia", "tritanopia"],
  },
  { media: "print", colorScheme: "light", visions: ["achromatopsia"] },
];

for (const { path, lists } of [
  {
    path: "/help",
    lists: "section:has(> #statuses) dl, section:has(> #signs) ul, section:has(> #chart) ul",
  },
  { path: "/measures/no-further-action", lists: 'ul[aria-label="Key"]' },
  { path: `${MARCHSHIRE}/measures/caseload-average`, lists: 'ul[aria-label="Key"]' },
]) {
  test(`marks of ${path.replace(MARCHSHIRE, "")} are told apart without colours, on paper too`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 1024, height: 1600 });
    const pixels = await context.newPage();
    await page.bringToFront();
    await page.goto(path);
    await drawn(page);
    await expect(page.locator(lists).first()).toBeVisible();
    await laidOver(page, lists);
    const alike: string[] = [];
    for (const { media, colorScheme, visions } of LOOKS) {
      await page.emulateMedia({ media, colorScheme });
      for (const vision of visions) {
        const found = await drawnLists(page, pixels, vision);
        expect(found.flatMap(({ marks }) => marks).length).toBeGreaterThan(6);
        for (const { name, marks } of found)
          for (const [i, one] of marks.entries())
            for (const other of marks.slice(i + 1)) {
              const pair = `${one.name} and ${other.name}`;
              const apart = pixelsApart(one, other);
              if (apart < LEAST_APART && !ALIKE.has(pair))
                alike.push(`${name}: ${pair}, ${media} ${colorScheme}, ${vision}: ${apart} pixels`);
            }
      }
    }
    expect(alike).toEqual([]);
  });
}

test("what became of referrals is told apart by how dark it is", async ({ page, context }) => {
  await page.setViewportSize({ width: 1024, height: 1600 });
  const pixels = await context.newPage();
  await page.bringToFront();
  await page.goto("/mash?period=2018-03");
  await drawn(page);
  for (const { media, colorScheme, visions } of LOOKS) {
    await page.emulateMedia({ media, colorScheme });
    const parts = await page.evaluate(() =>
      [...document.querySelectorAll("svg rect[data-kind]")].map((part) => {
        const { left, top, width, height } = part.getBoundingClientRect();
        const kind = part.getAttribute("data-kind") ?? "";
        return { kind, left: left + width / 2 - 2, top: top + height / 2 - 2, width: 4, height: 4 };
      }),
    );
    for (const vision of visions) {
      const lights = await cutOut(page, pixels, { vision, boxes: parts });
      const darkness = new Map(parts.map(({ kind }, i) => [kind, lights[i]?.[5] ?? 0]));
      const ends = ["closed", "not-in-need", "went-on"].map((kind) => darkness.get(kind) ?? -1);
      const [least] = ends
        .flatMap((one, i) => ends.slice(i + 1).map((other) => Math.abs(one - other)))
        .toSorted((a, b) => a - b);
      expect(least, `${media} ${colorScheme}, ${vision}: ${ends.join(", ")}`).toBeGreaterThan(25);
    }
  }
});

test("plays the trend as sound, moves with it, and stops when it is told to", async ({ page }) => {
  await page.goto(`${MARCHSHIRE}/measures/caseload-average`);
  const chart = page.getByRole("slider", { name: /^Average caseload/ }).first();
  await page.getByRole("button", { name: "Hear the trend" }).click();
  await expect(chart).toHaveAttribute("aria-valuetext", /^\d+ [A-Z][a-z]+ 201\d: /);
  await page.getByRole("button", { name: "Stop the sound" }).click();
  await expect(page.getByRole("button", { name: "Hear the trend" })).toBeVisible();
  await expect(chart).toHaveAttribute("aria-valuetext", /^48 months\./);
});

const CASELOAD = `${MARCHSHIRE}/measures/caseload-average?axis=near`;
const RECHARTS = /\/TrendPlot-[\w-]+\.js$/;

test("Recharts comes when a reader turns to a chart, and draws what stood there still", async ({
  page,
}) => {
  await page.goto(CASELOAD);
  await drawn(page);
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  expect(fetched.filter((name) => RECHARTS.test(name))).toEqual([]);
  const chart = page.getByRole("slider").first();
  await page.getByRole("checkbox", { name: "Eight made-up councils" }).click();
  const still = await drawingOf(chart);
  expect(still.texts.length).toBeGreaterThan(10);
  expect(still.ends.length).toBeGreaterThan(100);

  await chart.hover({ position: { x: 200, y: 150 } });
  await expect(page.locator(".recharts-surface")).toBeVisible();
  // The pointer leaves what is drawn by now, and not what was when it came.
  await page.mouse.move(0, 0);
  await expect(chart.locator("[data-screen-only], [role=tooltip]")).toHaveCount(0);
  expect(drawnOtherwise(still, await drawingOf(chart))).toEqual([]);
});

test("where Recharts does not come the chart stands and is read all the same", async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/ERR_FAILED/);
  await page.route(RECHARTS, (route) => route.abort());
  await page.goto(CASELOAD);
  await drawn(page);
  const chart = page.getByRole("slider").first();
  const lost = page.waitForEvent("requestfailed", (request) => RECHARTS.test(request.url()));
  await chart.hover({ position: { x: 200, y: 150 } });
  await lost;
  await expect(chart.getByRole("tooltip", { includeHidden: true })).toBeVisible();
  await chart.press("End");
  await expect(chart).toHaveAttribute("aria-valuetext", /^31 December 2018: /);
  await expect(page.locator(".recharts-surface")).toHaveCount(0);
  await expect(chart.getByText("Marchshire")).toBeVisible();
});

/** The charts have come; those that are folded away are opened. */
async function drawn(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details"))
      if (details.querySelector("svg") !== null) details.open = true;
  });
}

async function allCharts(
  request: { readonly get: (url: string) => Promise<{ json: () => Promise<unknown> }> },
  host: string,
): Promise<readonly string[]> {
  const answer = await request.get(`${host}/api/v1/dashboard.json`);
  const text = JSON.stringify(await answer.json());
  const ids = [...text.matchAll(/"id":"([a-z0-9-]+)","title":"[^"]*","area"/g)].map(
    ([, id]) => id ?? "",
  );
  expect(ids.length).toBeGreaterThan(10);
  return ["/mash", ...ids.map((id) => `/measures/${id}`)];
}
