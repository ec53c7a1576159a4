import { expect, type Page } from "@playwright/test";
import { shortWords, unknownAcronyms } from "#view-models/shortWords.ts";

/** Every acronym is written out on the screen where it stands, also one that comes with the data's own words. */
export async function expectExplained(page: Page): Promise<void> {
  const words = async () =>
    (await page.locator("main:visible").innerText()).replace(/https?:\S+/g, "");
  await expect.poll(async () => shortWords(await words()), "acronyms not written out").toEqual([]);
  expect(unknownAcronyms(await words()), "acronyms that nobody has explained").toEqual([]);
}
