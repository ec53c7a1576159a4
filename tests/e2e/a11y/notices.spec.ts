import { expect } from "../test.ts";
import { keptOnDevice, letKeep, publishNewer, putNewVersion } from "../newerOnHost.ts";
import { test } from "../ownSite.ts";
import { readsWell, USUAL } from "./readsWell.ts";
import { IS_WHOLE } from "./states.ts";

// A usual run has axe read both in the journeys of `offline.spec.ts`, which bring them about as well.
test.skip(!IS_WHOLE, "of the whole run");
test.beforeEach(({ page }) => page.setViewportSize(USUAL));

test("marchshire, newer figures are told of: reads well however it is shown", async ({
  page,
  site,
}) => {
  test.slow();
  await page.clock.install();
  await page.goto("/data");
  await letKeep(page);
  await page.reload();
  await keptOnDevice(page, site);
  await publishNewer(site);
  await page.clock.fastForward("01:10:00");
  await expect(page.getByText(/^Figures of 21 November 2026 have come/)).toBeVisible();
  // What is measured waits for frames, which come by the clock of the machine.
  await page.clock.resume();
  await readsWell(page, { name: "newer figures", path: "/data" });
});

test("marchshire, a new version is told of: reads well however it is shown", async ({
  page,
  site,
}) => {
  test.slow();
  await page.goto("/questions");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await putNewVersion(site);
  await page.reload();
  await expect(page.getByText("A new version of the dashboard is ready.")).toBeVisible();
  await readsWell(page, { name: "a new version", path: "/questions" });
});
