import { expect, type Page } from "@playwright/test";

/** In milliseconds: a page whose scripts do not come is never heard. */
const PATIENCE = 5000;

/** What stands in a page before any script hears it cannot be pressed: the search in its head, or what turns slides. */
export function unheard(page: Page) {
  return page.locator("header [inert], [data-mode] button[inert]");
}

/** Lets a journey go on, whenever it opens a page, once what it presses is heard. */
export function waitsUntilHeard(page: Page): Page {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (...asked) => heard(await goto(...asked));
  page.reload = async (...asked) => heard(await reload(...asked));
  return page;

  async function heard<T>(come: T): Promise<T> {
    await expect(unheard(page))
      .toHaveCount(0, { timeout: PATIENCE })
      .catch(() => null);
    return come;
  }
}
