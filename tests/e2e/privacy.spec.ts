import { readFile } from "node:fs/promises";
import { Sessions } from "#contract/sessions.ts";
import type { Page } from "@playwright/test";
import { expect, MARCHSHIRE, test } from "./test.ts";

const CASELOAD = `${MARCHSHIRE}/measures/caseload-average`;

/** What the browser holds of this site, by the names under which it does. */
function held(page: Page) {
  return page.evaluate(async () => ({
    localStorage: Object.keys(window.localStorage),
    sessionStorage: Object.keys(window.sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: "caches" in window ? await caches.keys() : [],
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    cookies: document.cookie,
  }));
}

const NOTHING = {
  localStorage: [],
  sessionStorage: [],
  databases: [],
  caches: [],
  workers: [],
  cookies: "",
};

test("one button erases all that a walk through the dashboard has kept, and the record is saved first", async ({
  page,
}) => {
  await page.goto(CASELOAD);
  await page
    .getByRole("button", { name: /Add to my questions/ })
    .first()
    .click();
  await page.locator("body").press("n");
  await page.keyboard.press("q");
  await expect(page.getByLabel("What is asked?")).toBeFocused();
  await page.keyboard.type("Who leaves?");
  await page.keyboard.press("Enter");
  await page.goto(`${MARCHSHIRE}/present?slide=promised`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await page.goto(`${MARCHSHIRE}/help`);
  await page.getByRole("link", { name: /^Privacy/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Privacy/);
  await expect(page.getByRole("button", { name: "Erase: The record of sessions" })).toBeVisible();
  // What was typed last went into the record by way of another place, and has left that.
  const names = async () => (await held(page)).localStorage.toSorted();
  await expect.poll(names).toEqual(["meeting-times", "my-questions"]);
  const before = await held(page);
  expect(before.databases).toContain("record-of-sessions");
  expect(before).toMatchObject({ sessionStorage: [], cookies: "" });

  await page.getByRole("button", { name: "Erase everything on this device" }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the record first" }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe("sessions-this-device-made-up-members-only.json");
  const { sessions } = Sessions.parse(JSON.parse(await readFile(await file.path(), "utf8")));
  expect(sessions.flatMap(({ questions }) => questions.map(({ text }) => text))).toEqual([
    "Who leaves?",
  ]);

  await page.getByRole("button", { name: "Erase everything", exact: true }).click();
  await expect(page.getByText("Everything on this device has been erased.")).toBeVisible();
  expect(await held(page)).toEqual(NOTHING);

  // It goes on working, as on a first visit.
  await page.goto(CASELOAD);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Average caseload");
  await expect(page.getByText("Who leaves?")).toHaveCount(0);
});
