import { expect } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder } from "../../scripts/serveFolder.ts";
import { MARCHSHIRE, test as base } from "./test.ts";

const PUBLISHED = "tests/publishing/dfe/published";
const FILES = ["csww_indicators", "c1_referrals", "statistical_neighbours_2025"].map(
  (name) => `${PUBLISHED}/${name}.csv`,
);

/** A site with the figures of ten authorities, on a host of its own, built once. */
const test = base.extend<object, { readonly origin: string }>({
  origin: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from it what a fixture needs.
    async ({}, provide) => {
      const folder = await mkdtemp(join(tmpdir(), "authorities-"));
      const [all, site] = [join(folder, "all"), join(folder, "site")];
      pcd("dfe", ...FILES, "--all", "--out", all);
      pcd("build", all, "--site", site, "--authority", "E06000019");
      const { server, port } = await serveFolder(site, { host: "127.0.0.1", port: 0 });
      await provide(`http://127.0.0.1:${port}`);
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
    { scope: "worker", timeout: 240_000 },
  ],
  baseURL: async ({ origin }, provide) => provide(origin),
});

function pcd(...args: readonly string[]): void {
  execFileSync(process.execPath, ["--import", "tsx", "src/cli/pcd.ts", ...args], { stdio: "pipe" });
}

test("the figures of another authority come without a reload, and nothing is mixed up", async ({
  page,
  origin,
}) => {
  const failed: string[] = [];
  page.on("response", (answer) => {
    if (answer.status() >= 400) failed.push(answer.url());
  });
  const another = async (name: string) => {
    await page.getByLabel("Authority").selectOption({ label: name });
    await page.getByRole("button", { name: "Show", exact: true }).click();
  };
  const banner = page.getByRole("banner");

  await page.goto(`${origin}/measures/caseload-average?asAt=2026-03`);
  await expect(banner).toContainText("Herefordshire");
  await page.evaluate(() => Reflect.set(window, "stays", true));

  // The same page, as at the same day; the reader is placed on its heading.
  await another("Shropshire");
  await expect(page).toHaveURL(
    `${origin}/authorities/E06000051/measures/caseload-average?asAt=2026-03`,
  );
  await expect(banner).toContainText("Shropshire");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

  // A question that is kept here is not one of the others.
  await page.getByRole("link", { name: "My questions" }).click();
  await page.getByLabel("Your own question").fill("Why here?");
  await page.getByRole("button", { name: /^Add\b/ }).click();
  await expect(banner.getByRole("link", { name: /^My questions\s*1$/ })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(banner).toContainText("Herefordshire");
  await expect(banner.getByRole("link", { name: /^My questions$/ })).toBeVisible();

  // What the other has not is said, on its overview.
  await another("North Northamptonshire / West Northamptonshire");
  await expect(banner).toContainText("North Northamptonshire / West");
  await page.goto(`${origin}/authorities/E06000051/measures/referrals`);
  await expect(banner.getByRole("link", { name: /^My questions\s*1$/ })).toBeVisible();
  await page.evaluate(() => Reflect.set(window, "stays", true));
  await another("North Northamptonshire / West Northamptonshire");
  await expect(page).toHaveURL(`${origin}/authorities/E06000061-E06000062/`);
  await expect(
    page.getByText("has nothing for the measure “Referrals”. This is its overview."),
  ).toBeVisible();

  expect(await page.evaluate(() => Reflect.get(window, "stays"))).toBe(true);
  expect(failed).toEqual([]);
});

test("the bare address is the first screen of one, and other councils’ sites ask for no list", async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Herefordshire");
  await expect(page.getByLabel("Authority")).toHaveValue("E06000019");

  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${MARCHSHIRE}/`);
  await expect(page.getByRole("heading", { name: "Scorecard" })).toBeVisible();
  await expect(page.getByText(/^Published on/).first()).toBeVisible();
  await expect(page.getByLabel("Authority")).toHaveCount(0);
  expect(asked.filter((address) => address.includes("authorities"))).toEqual([]);
});
