import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { SCREENS } from "./screens.ts";
import { expect, MARCHSHIRE, test } from "./test.ts";

/** The slides and the form have their own tests of this: `present.spec.ts` and `record.spec.ts`. */
const WITH_SHELL = SCREENS.filter(({ stage, open }) => stage !== true && open === undefined);

/** From a small telephone to the wall. */
const WIDTHS = [320, 390, 1024, 1920];

for (const [dataset, host] of [
  ["herefordshire", ""],
  ["marchshire", MARCHSHIRE],
] as const) {
  for (const { name, path } of WITH_SHELL) {
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
