import type { APIRequestContext, Page } from "@playwright/test";
import { Dashboard } from "#contract/dashboard.ts";
import { measurePath, RESOURCES } from "#contract/resources.ts";
import { hostileFiles } from "../hostileFiles.ts";
import { expect, MARCHSHIRE, test } from "./test.ts";

const API = `${MARCHSHIRE}/api/v1/`;
const RENAMED = "caseload-average";

const SCREENS = [
  "/",
  "/?asAt=2018-10",
  "/measures/constructor",
  "/measures/vacancy-rate",
  "/measures/referrals",
  "/mash",
  "/plan",
  "/plan/slow",
  "/since",
  "/sessions",
  "/sessions/2018-10-18",
  "/sessions/2018-10-18?view=officers",
  "/sessions/follow-up",
  "/print",
  "/present",
  "/present?view=speaker",
  "/questions",
  "/data",
  "/help",
  "/privacy",
] as const;

async function publishedFiles(request: APIRequestContext): Promise<ReadonlyMap<string, string>> {
  const text = async (path: string) => (await request.get(`${API}${path}`)).text();
  const dashboard = await text(RESOURCES.dashboard.path);
  const { measures } = Dashboard.parse(JSON.parse(dashboard));
  const paths = [
    RESOURCES.actionPlan.path,
    RESOURCES.sessions.path,
    ...measures.map(({ id }) => measurePath(id)),
  ];
  const others = await Promise.all(paths.map(async (path) => [path, await text(path)] as const));
  return new Map([[RESOURCES.dashboard.path, dashboard], ...others]);
}

/** Serves these in the place of what the host has. */
async function serve(page: Page, files: ReadonlyMap<string, string>): Promise<void> {
  await page.route(`${API}**`, (route) => {
    const file = files.get(route.request().url().slice(API.length));
    return file === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: "application/json", body: file });
  });
}

/**
 * What of a page hostile text has become, or a link that tells another site where a reader came
 * from. What runs calls a function that is not there, which is a complaint of the page.
 */
function harm() {
  const came = document.querySelectorAll(
    "main script, [onerror], [onload], iframe, img[src='x'], main style, [href^='javascript:'], [href^='data:']:not(link[rel='icon'])",
  );
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].filter(
    ({ protocol, host, relList }) =>
      /^https?:$/.test(protocol) &&
      host !== window.location.host &&
      !relList.contains("noreferrer"),
  );
  return {
    came: [...came].map(({ outerHTML }) => outerHTML.slice(0, 200)),
    links: links.map(({ outerHTML }) => outerHTML.slice(0, 200)),
  };
}

for (const width of [390, 1024]) {
  test(`hostile text in every field neither runs nor breaks a screen ${width} pixels wide`, async ({
    page,
    request,
  }) => {
    test.slow(); // it opens every screen
    page.on("dialog", () => expect(null, "a dialog was opened").toBe("no dialog"));
    await serve(page, hostileFiles(await publishedFiles(request), RENAMED));
    await page.setViewportSize({ width, height: 800 });
    for (const screen of SCREENS) {
      await page.goto(`${MARCHSHIRE}${screen}`);
      await page.waitForLoadState("networkidle");
      await expect(page.getByRole("heading", { level: 1 }).first(), screen).toBeVisible();
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      expect.soft(await page.evaluate(harm), screen).toEqual({ came: [], links: [] });
      const beyond = () =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(await beyond(), `pixels beyond ${width}: ${screen}`).toBeLessThanOrEqual(0);
    }
  });
}
