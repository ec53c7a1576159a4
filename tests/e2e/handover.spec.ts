import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { waitsUntilHeard } from "./heard.ts";
import { expect, MARCHSHIRE, test } from "./test.ts";

const SESSION = `${MARCHSHIRE}/sessions/2018-10-18`;

/** Saves a file by one of the buttons of a session; answers where it lies, and how the page speaks of it. */
async function saved(page: Page, name: string): Promise<{ path: string; said: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  const said = page.getByText(`Saved ${download.suggestedFilename()}`);
  await expect(said).toBeVisible();
  return { path: await download.path(), said: (await said.textContent()) ?? "" };
}

async function give(page: Page, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: "application/json", buffer };
  await page.getByLabel("Choose a file, or drop it here").setInputFiles(file);
}

test("a record goes from one device to another, and is known there the second time", async ({
  page,
  browser,
}) => {
  await page.goto(SESSION);
  const { path } = await saved(page, "Record for another device");
  const record: object = JSON.parse(await readFile(path, "utf8"));
  expect(record).toMatchObject({ sessions: [{ date: "2018-10-18" }] });
  const reworded = (file: object) =>
    JSON.stringify(file).replace(
      "What is stopping managers from supervising?",
      "<b>What</b> stops them?",
    );
  // As a file of an earlier version, which bears no checksum.
  const text = reworded({ ...record, checksum: undefined });

  const other = waitsUntilHeard(await (await browser.newContext()).newPage());
  await other.goto(`${MARCHSHIRE}/sessions`);
  await other.getByRole("link", { name: "Take in a file from another device" }).click();
  await give(other, "edited.json", Buffer.from(reworded(record)));
  await expect(other.getByRole("alert")).toContainText("edited.json is not as it was saved");
  await give(other, "record.json", Buffer.from(text));
  await expect(other.getByText(/^1 changed and \d+ known already\.$/)).toBeVisible();
  const row = other.getByRole("row", { name: /Changed/ });
  await expect(row).toContainText("What is stopping managers from supervising?");
  await expect(row).toContainText("<b>What</b> stops them?");
  await other.getByRole("button", { name: "Take these in" }).click();
  await expect(other.getByText(/^1 entry of record\.json was taken in/)).toBeVisible();

  await other.reload();
  await give(other, "record.json", Buffer.from(text));
  await expect(other.getByText("There is nothing to take in.")).toBeVisible();
  await other.goto(SESSION);
  await expect(other.getByText("<b>What</b> stops them?").first()).toBeVisible();
  await other.context().close();
});

test("minutes for Word cite the figures, which open again as they were", async ({
  page,
  browser,
}) => {
  await page.goto(SESSION);
  const seen = await saved(page, "What we saw");
  const checksum = /begins with ([0-9a-f]{12})/.exec(seen.said)?.[1] ?? "none";
  const word = await saved(page, "Minutes for Word");
  const document = unzipSync(await readFile(word.path))["word/document.xml"];
  expect(document && strFromU8(document)).toContain(checksum);

  const later = waitsUntilHeard(await (await browser.newContext()).newPage());
  await later.goto(`${MARCHSHIRE}/sessions/import`);
  const file = await readFile(seen.path);
  await give(later, "edited.json", Buffer.from(file.toString().replace("5.2% of", "4.2% of")));
  await expect(later.getByRole("alert")).toContainText("edited.json is not as it was saved");

  await give(later, "seen.json", file);
  await expect(later.getByText(`its checksum begins with ${checksum}`)).toBeVisible();
  await later.getByRole("button", { name: "Open the figures as they were seen" }).click();
  const notice = later.getByText("the figures as seen on 18 October 2018, from a file");
  await expect(notice).toBeVisible();
  await expect(later.getByRole("heading", { level: 1 })).toContainText("October 2018");
  await later.getByRole("link", { name: "Overview" }).click();
  await expect(later.getByRole("heading", { name: "Scorecard" })).toBeVisible();
  await expect(notice).toBeVisible();
  await later.getByRole("button", { name: "Leave these figures" }).click();
  await expect(notice).toBeHidden();
  await later.context().close();
});

test("a file of 50 MB is refused unread", async ({ page }) => {
  await page.goto(`${MARCHSHIRE}/sessions/import`);
  await page.getByLabel("Choose a file, or drop it here").evaluate((input) => {
    if (!(input instanceof HTMLInputElement)) throw new Error("It is no field for a file.");
    const given = new DataTransfer();
    given.items.add(new File([new Uint8Array(50_000_000)], "large.json"));
    input.files = given.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(page.getByRole("alert")).toContainText("It has 50 MB");
  await expect(page.getByRole("alert")).toContainText("Nothing on this device was changed.");
});
