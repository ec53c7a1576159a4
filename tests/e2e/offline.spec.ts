import { copyFile, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { waitsUntilHeard } from "./heard.ts";
import { buildForFiguresElsewhere } from "./figuresElsewhere.ts";
import { axeFaults } from "./a11y/axe.ts";
import { holds } from "./a11y/holds.ts";
import { keptOnDevice, letKeep, publishNewer, putNewVersion } from "./newerOnHost.ts";
import { test } from "./ownSite.ts";
import { pastThePromises } from "./pastThePromises.ts";
import { expect } from "./test.ts";

const heading = (page: Page) => page.locator('section[data-shown="true"] h1');

test("a session is run, recorded, printed and opened again with no network from its first moment", async ({
  page,
  context,
  site,
  expectComplaint,
}) => {
  test.slow();
  expectComplaint(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/);
  await page.goto("/");
  await letKeep(page);
  await page.reload();
  await keptOnDevice(page, site);
  // The first screen was written before: with no network, too, it stands there before any script.
  const written = () => page.evaluate(async () => (await caches.match("/"))?.text());
  await expect.poll(async () => (await written()) ?? "").toContain("Scorecard");
  await page.close();
  await site.unplug();
  await context.setOffline(true);

  // The overview, with its date.
  const meeting = waitsUntilHeard(await context.newPage());
  await meeting.goto("/");
  await expect(meeting.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(
    meeting.getByText(
      /^The host of the figures cannot be reached\. You see the figures published on/,
    ),
  ).toBeVisible();

  // A session is planned, held and written down.
  await meeting.goto("/sessions");
  await meeting.getByLabel("Day").fill("2019-02-02");
  await meeting.getByRole("button", { name: "Plan it" }).click();
  await expect(meeting.getByRole("heading", { level: 1, name: /2 February 2019/ })).toBeVisible();
  await meeting.getByLabel("Add a measure, or anything else").fill("Average caseload");
  await meeting.keyboard.press("Enter");
  await expect(meeting.getByRole("button", { name: /: Average caseload$/ }).first()).toBeVisible();
  await meeting.goto("/present?session=2019-02-02");
  await expect(heading(meeting)).toHaveText(/2 February 2019/);
  await pastThePromises(meeting, "PageDown");
  await expect(heading(meeting)).toHaveText(/^Average caseload/);
  await meeting.keyboard.press("n");
  await meeting.keyboard.press("q");
  await meeting.keyboard.type("Which teams are furthest from the target?");
  await meeting.keyboard.press("Enter");
  await expect(meeting.getByText(/^Kept on this device: /)).toContainText("Which teams");

  // It survives a reload, is printed, and is opened again in another tab.
  await meeting.reload();
  await expect(heading(meeting)).toHaveText(/^Average caseload/);
  await meeting.goto("/print?session=2019-02-02");
  await expect(meeting.getByRole("heading", { name: /Average caseload/ }).first()).toBeVisible();
  expect((await meeting.pdf()).byteLength).toBeGreaterThan(10_000);
  const again = waitsUntilHeard(await context.newPage());
  await again.goto("/sessions/2019-02-02");
  await expect(again.getByText("Which teams are furthest from the target?").first()).toBeVisible();
  await again.goto("/measures/supervision-on-time");
  await expect(again.getByRole("heading", { level: 1 })).toContainText("Supervision on time");
});

test("figures that lie elsewhere stand in the page on the next visit, before any script", async ({
  page,
  context,
  site,
  expectComplaint,
}) => {
  expectComplaint(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/);
  await buildForFiguresElsewhere(site);
  await page.goto("/");
  await letKeep(page);
  await page.reload();
  await keptOnDevice(page, site);
  const kept = () => page.evaluate(async () => (await caches.match("/"))?.text());
  await expect.poll(async () => (await kept()) ?? "").toMatch(/<h2[^>]*>Scorecard<.*<tbody.*<tr/s);
  await page.close();
  await site.unplug();
  await context.setOffline(true);

  const reader = await context.newPage();
  // As the page comes off the device, with nothing that has run.
  await reader.addInitScript(() =>
    document.addEventListener("DOMContentLoaded", () =>
      Object.assign(window, { chart: document.querySelector("main table svg") }),
    ),
  );
  await reader.goto("/");
  await expect(reader).toHaveTitle(/Marchshire/);
  // The field of months is made once the app has come to rest.
  await expect(reader.getByLabel("Show what was known")).toHaveAttribute("type", "month");
  await reader.getByRole("searchbox", { name: "Search measures" }).fill("agency");
  await expect(reader.getByText(/^Showing \d+ of/)).toBeVisible();
  // It is taken over as it stood.
  const chart = reader.locator("main table svg").first();
  expect(await chart.evaluate((now) => now === Reflect.get(window, "chart"))).toBe(true);
});

test("newer figures are told of, in every tab, and shown when the reader says so", async ({
  page,
  context,
  site,
}) => {
  await page.clock.install();
  await page.goto("/data");
  await letKeep(page);
  await page.reload();
  await keptOnDevice(page, site);
  const other = waitsUntilHeard(await context.newPage());
  await other.goto("/data");
  const foot = page.getByRole("contentinfo");
  await expect(foot.getByText(/^Published on/)).toBeVisible();

  await publishNewer(site);
  await page.clock.fastForward("01:10:00");

  const told = page.getByText("Figures of 21 November 2026 have come: 1 measure changed.");
  await expect(told).toBeVisible();
  holds(["4.1.3"], "axe, with newer figures told of", await axeFaults(page));
  await expect(foot).not.toContainText("21 November 2026");
  await page.getByRole("button", { name: "Show them" }).click();
  await expect(foot).toContainText("Published on 21 November 2026");
  await expect(other.getByText(/^Figures of 21 November 2026 have come/)).toBeVisible();
  await page.reload();
  await expect(foot).toContainText("Published on 21 November 2026");
});

test("a new version waits until no session is on a screen and nothing is being written", async ({
  page,
  context,
  site,
}) => {
  test.slow();
  await page.goto("/questions");
  await page.evaluate(() => navigator.serviceWorker.ready);
  const meeting = waitsUntilHeard(await context.newPage());
  await meeting.goto("/present");
  await expect(heading(meeting)).toBeVisible();

  await putNewVersion(site);
  await page.reload();
  await expect(page.getByText("A new version of the dashboard is ready.")).toBeVisible();
  holds(["4.1.3"], "axe, with a new version told of", await axeFaults(page));
  const now = page.getByRole("button", { name: "Reload now" });
  await now.click();
  await expect(page.getByText(/^A session is on the screen in another window/)).toBeVisible();
  await expect(heading(meeting)).toBeVisible();
  await meeting.goto("/");

  await page.getByRole("textbox").first().fill("Half a quest");
  await now.click();
  await expect(page.getByText(/^Words that you have written on this page/)).toBeVisible();
  await page.getByRole("textbox").first().fill("");
  await Promise.all([page.waitForEvent("load"), now.click()]);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(meeting.getByText(/^Another window has taken up a new version/)).toBeVisible();
});

test("one button takes the app, and all else, off the device", async ({ page }) => {
  await page.goto("/privacy");
  await page.evaluate(() => navigator.serviceWorker.ready);
  // With members' figures goes the first screen, which shows them.
  const written = () => page.evaluate(async () => (await caches.match("/"))?.text());
  await letKeep(page);
  await expect.poll(async () => (await written()) ?? "").toContain("Scorecard");
  await page.getByRole("checkbox", { name: "Keep figures for members on this device" }).uncheck();
  await expect.poll(written).toBeUndefined();

  await page.getByRole("button", { name: "Erase everything on this device" }).click();
  await page.getByRole("button", { name: "Erase everything", exact: true }).click();
  await expect(page.getByText("Everything on this device has been erased.")).toBeVisible();
  const left = () =>
    page.evaluate(async () => ({
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  expect(await left()).toEqual({ caches: [], databases: [], workers: 0 });

  // The page goes on, with the worker that it had: what it asks for makes no place anew.
  const code = await page.locator("script[type=module]").first().getAttribute("src");
  await page.evaluate(async (address) => {
    navigator.serviceWorker.controller?.postMessage("ask-the-host");
    for (const path of ["/", "/plan", address]) await (await fetch(path ?? "")).text();
  }, code);
  expect(await left()).toMatchObject({ caches: [], workers: 0 });
});

test("a copy that is switched off is gone from the device", async ({ page, site }) => {
  await page.goto("/help");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await copyFile("deploy/sw-off.js", join(site.folder, "sw.js"));
  await page.reload();
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 30_000 })
    .toBe(0);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test.describe("with no worker", () => {
  test.use({ serviceWorkers: "block" });

  test("a page that was replaced on the host is loaded anew once, and says so after that", async ({
    page,
    site,
    expectComplaint,
  }) => {
    expectComplaint(/404|dynamically imported|preload/);
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const assets = join(site.folder, "assets");
    for (const name of await readdir(assets))
      if (name.startsWith("HelpPage")) await rm(join(assets, name));
    const index = join(site.folder, "index.html");
    const text = await readFile(index, "utf8");
    let loads = 0;
    page.on("load", () => (loads += 1));

    // As a host has it while it is being replaced: a new page, and not all of its parts.
    await writeFile(index, text.replaceAll(/assets\/index-[\w-]+\.js/g, "assets/index-new.js"));
    await page.route("**/assets/index-new.js", async (route) => {
      const name = /assets\/index-[\w-]+\.js/.exec(text)?.[0] ?? "";
      await route.fulfill({
        contentType: "text/javascript",
        body: await readFile(join(site.folder, name), "utf8"),
      });
    });
    await page.getByRole("link", { name: "Help" }).click();
    await expect(page.getByText("This page could not be shown")).toBeVisible();
    await expect.poll(() => loads, "times that it was loaded").toBe(1);
    expect(new URL(page.url()).pathname).toBe("/help");
  });
});
