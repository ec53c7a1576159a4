import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

/** Goes on from the first slide, past the one or more of what was promised, to what follows. */
export async function pastThePromises(page: Page, key: string): Promise<void> {
  const heading = page.locator('section[data-shown="true"] h1');
  do {
    const before = (await heading.textContent()) ?? "";
    await page.keyboard.press(key);
    await expect(heading).not.toHaveText(before);
  } while ((await heading.textContent())?.startsWith("What was promised") === true);
}
