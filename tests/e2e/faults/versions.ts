import { expect, type Page } from "@playwright/test";
import type { Fault } from "./acts.ts";
import { againButtons, type Cell, hasHeading, isNotBlank, saidBy, visit } from "./cell.ts";
import type { Trouble } from "./faultyHost.ts";

/** A file of the code, whose name bears a hash of what it holds. */
const CODE = /([\w-]+-[\w-]{8})(\.(?:js|css))/g;
const SECOND = "-second";

/**
 * The app as it lies there after a new version was deployed: every file of its code has another name,
 * and those of the old version are gone.
 */
const DEPLOYED: Trouble = {
  strikes: (path) => !path.startsWith("/api/") && path !== "/config.json",
  answer: async (reply, right, path) => {
    const isCode = path.startsWith("/assets/");
    if (isCode && !path.includes(SECOND)) {
      reply.writeHead(404, { "content-type": "text/plain", "cache-control": "no-store" });
      reply.end("There is no such file.\n");
      return;
    }
    const { status, headers, body } = await right(path.replace(SECOND, ""));
    const isText = /html|javascript|css|json/.test(headers["content-type"] ?? "");
    const text = isText ? body.toString().replaceAll(CODE, `$1${SECOND}$2`) : body;
    reply.writeHead(status, headers);
    reply.end(text);
  },
};

/**
 * A new version comes while a page is open, before the reader goes on to a screen whose code was not
 * needed yet.
 */
export const NEW_VERSION: Fault = {
  name: "new version, old code gone",
  sees: "The screen itself; or that a part of the page did not arrive, and by one press it does.",
  holdsUp: async (cell) => {
    const { host, screen, browser } = cell;
    host.trouble = null;
    const { page, complaints, context } = await visit(browser);
    await page.goto(`${host.origin}/${screen.path === "/help" ? "questions" : "help"}`);
    await hasHeading(page);

    host.trouble = DEPLOYED;
    await goOn(page, screen.path);
    // What has to be opened is not whole by itself.
    if (screen.open === undefined)
      await expect(async () => {
        const isThere = (await saidBy(page)) === cell.whole;
        if (!isThere) await expect(againButtons(page).first()).toBeVisible({ timeout: 500 });
      }).toPass({ timeout: 20_000 });
    await isNotBlank(page);

    await arrivesAtLast(page, cell);
    expect(complaints).toEqual([]);
    await context.close();
  },
};

/** As a link of the app does: without loading the page anew. */
async function goOn(page: Page, path: string): Promise<void> {
  await page.evaluate((path) => window.history.pushState(null, "", path), path);
}

async function arrivesAtLast(page: Page, cell: Cell): Promise<void> {
  let opened = cell.screen.open === undefined;
  await expect(async () => {
    const again = againButtons(page);
    if ((await again.count()) > 0) await again.first().click({ timeout: 1000 });
    else if (!opened) {
      await cell.screen.open?.(page);
      opened = true;
    }
    expect(await saidBy(page)).toBe(cell.whole);
  }).toPass({ timeout: 20_000 });
}
