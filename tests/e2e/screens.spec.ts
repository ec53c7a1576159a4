import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, MARCHSHIRE, test } from "./test.ts";

const SCREENS: readonly (readonly [name: string, path: string])[] = [
  ["overview", "/"],
  ["an earlier month", "/?asAt=2018-10"],
  ["caseload", "/measures/caseload-average"],
  ["vacancies, closer", "/measures/vacancy-rate?axis=near"],
  ["referrals", "/measures/referrals"],
  ["my questions", "/questions"],
  ["data", "/data"],
  ["front door", "/mash"],
  ["plan", "/plan"],
  ["what is too slow", "/plan/slow"],
  ["since the last session", "/since"],
  ["sessions", "/sessions"],
  ["a session", "/sessions/2018-10-18"],
  ["what officers will be asked", "/sessions/2018-10-18?view=officers"],
  ["follow-up", "/sessions/follow-up"],
  ["pack on paper", "/print"],
  ["taking in a file", "/sessions/import"],
  ["help", "/help"],
  ["privacy", "/privacy"],
  ["a page that is not there", "/nowhere"],
];

/** From a small telephone to the wall. */
const WIDTHS = [320, 390, 1024, 1920];

for (const [dataset, host] of [
  ["herefordshire", ""],
  ["marchshire", MARCHSHIRE],
] as const) {
  for (const [name, path] of SCREENS) {
    test(`${dataset}, ${name}: fits every width, and axe finds nothing`, async ({ page }) => {
      // axe reads every cell of the long tables.
      test.slow();
      await page.goto(`${host}${path}`);
      await settled(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const beyond = () =>
          page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        // Charts take the new width in the frame after it.
        await expect.poll(beyond, `pixels beyond ${width}`).toBeLessThanOrEqual(0);
      }

      await page.setViewportSize({ width: 1024, height: 768 });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    });
  }
}

/** All that the page fetches has come, and it has drawn what it says that it draws. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}
