import { expect, type Page } from "@playwright/test";
import type { Fault } from "./acts.ts";
import { TYPED } from "../screens.ts";
import { arrive, type Cell, hasHeading, isNotBlank, isStillTyped, visit } from "./cell.ts";

/** A device that keeps nothing, or not what it should. */
interface DeviceFault {
  readonly name: string;
  readonly sees: string;
  /** Brings it about, before the screen is opened. */
  readonly before: (page: Page, cell: Cell) => Promise<void>;
  /** What is said of it, and where something is written down it has to be. */
  readonly says: RegExp;
}

/** The screen is whole all the same, and where something is written down it is said what becomes of it. */
export function deviceFault({ name, sees, before, says }: DeviceFault): Fault {
  return {
    name,
    sees,
    holdsUp: async (cell) => {
      const { page, complaints, context } = await visit(cell.browser);
      cell.host.trouble = null;
      await before(page, cell);
      await arrive(page, cell, says);
      await isNotBlank(page);
      if (cell.screen.keeps === true) {
        await isStillTyped(page, cell);
        const isSaid = (await page.getByText(says).count()) > 0;
        await writeDown(page);
        if (!isSaid) await expect(page.getByText(says).first()).toBeVisible();
        await expect(page.getByText(TYPED).first()).toBeVisible();
      }
      expect(complaints).toEqual([]);
      await context.close();
    },
  };
}

/** A question: from the form of the record where it is open, else into the list of one's own. */
async function writeDown(page: Page): Promise<void> {
  if (await page.getByRole("dialog").isVisible()) {
    await page.getByLabel("What is asked?").press("Enter");
    return;
  }
  const own = page.getByRole("textbox", { name: "Your own question" });
  await own.fill(TYPED);
  await own.press("Enter");
}

/** Less than anything that is kept. */
const NO_ROOM = 100;

/** The browser itself is told that this site has no more room, and local storage is filled to its brim. */
export async function fill(page: Page, { host }: Cell): Promise<void> {
  await page.goto(`${host.origin}/config.json`);
  await page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let part = 0; part < 10; part++)
          localStorage.setItem(`filled ${size} ${part}`, "x".repeat(size));
      } catch {
        // There is no room for as much: half of it is tried.
      }
    }
  });
  const browser = await page.context().newCDPSession(page);
  await browser.send("Storage.overrideQuotaForOrigin", { origin: host.origin, quotaSize: NO_ROOM });
}

/** As a browser does that is set to let no site keep anything. */
export async function forbid(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException("The user denied permission to access the store.", "SecurityError");
    };
    const refuseLater = () =>
      Promise.reject(new DOMException("The user denied permission.", "SecurityError"));
    Object.defineProperty(window, "localStorage", { get: refuse });
    Object.defineProperty(window, "sessionStorage", { get: refuse });
    IDBFactory.prototype.open = refuse;
    Object.defineProperty(CacheStorage.prototype, "open", { value: refuseLater });
    Object.defineProperty(CacheStorage.prototype, "match", { value: refuseLater });
    Object.defineProperty(ServiceWorkerContainer.prototype, "register", { value: refuseLater });
    Object.defineProperty(StorageManager.prototype, "persist", { value: refuseLater });
    Object.defineProperty(StorageManager.prototype, "estimate", { value: refuseLater });
  });
}

/** Everything that is kept after a first visit is garbage at the second. */
export async function corrupt(page: Page, cell: Cell): Promise<void> {
  await page.goto(`${cell.host.origin}/questions`);
  await writeDown(page);
  await page.goto(cell.host.origin + cell.screen.path);
  await hasHeading(page);
  await page.goto(`${cell.host.origin}/config.json`);
  await page.evaluate(async () => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"version":1,"que');
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const opening = indexedDB.open(name);
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.addEventListener("success", () => resolve(opening.result));
        opening.addEventListener("error", () => reject(opening.error));
      });
      for (const store of db.objectStoreNames) {
        const writing = db.transaction(store, "readwrite");
        const done = new Promise((resolve) => writing.addEventListener("complete", resolve));
        const keys = writing.objectStore(store).getAllKeys();
        keys.addEventListener("success", () => {
          const inline = writing.objectStore(store).keyPath !== null;
          for (const key of keys.result) {
            if (!inline) writing.objectStore(store).put({ nothing: "of ours" }, key);
          }
          if (!inline) writing.objectStore(store).put("garbage", "a key of nobody’s");
        });
        await done;
      }
      db.close();
    }
  });
}
