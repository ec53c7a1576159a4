import { errorMessage, type Failed } from "#view-models/errorMessage.ts";
import { expect, type Page } from "@playwright/test";
import {
  againButtons,
  arrive,
  type Cell,
  comesBack,
  hasHeading,
  inTime,
  isBehind,
  isCalm,
  isNotBlank,
  isStillTyped,
  isWhole,
  isWholeNow,
  QUICK,
  recovers,
  recoversByItself,
  visit,
} from "./cell.ts";
import type { Trouble } from "./faultyHost.ts";

/** Something that goes wrong. */
export interface Fault {
  readonly name: string;
  /** What a reader should see of it. */
  readonly sees: string;
  /** Brings it about on one screen, and fails where the screen does not hold up. */
  readonly holdsUp: (cell: Cell) => Promise<void>;
}

interface HostFault {
  readonly name: string;
  /** What the reader is told that it is. */
  readonly kind: Failed["kind"];
  readonly trouble: (cell: Cell) => Trouble;
  /** How many milliseconds to let pass at once, where it takes long. */
  readonly leap?: number;
}

/**
 * A host from which nothing can be had: at the first visit, of which nothing is kept yet, and again
 * while the page is open. Then the figures stay. When it passes, all is there without a reload.
 */
export function hostFault({ name, kind, trouble, leap }: HostFault): Fault {
  const message = errorMessage({ kind, path: "", status: null, problems: [] });
  const isSaid = async (page: Page) => {
    await expect(page.getByText(message.remedy).first()).toBeVisible({ timeout: 150 });
    await expect(againButtons(page).first()).toBeVisible({ timeout: 150 });
  };
  return {
    name,
    sees: `${message.title}. ${message.text} ${message.remedy}`,
    holdsUp: async (cell) => {
      const { screen, host, browser } = cell;
      const { page, complaints, context } = await visit(browser);

      host.trouble = trouble(cell);
      await page.goto(host.origin + screen.path);
      const atTheStart = async () => {
        await hasHeading(page, 150);
        if (screen.given === true) await isBehind(page);
        else if (screen.needs !== "nothing") await isSaid(page);
      };
      await inTime(page, atTheStart, leap);
      await isNotBlank(page);
      host.trouble = null;
      if (kind === "offline") await recoversByItself(page, cell);
      else await recovers(page, cell);

      host.trouble = trouble(cell);
      await comesBack(page);
      // On the wall nothing is said of it: the slides stay as they are.
      if (screen.stage !== true && screen.needs !== "nothing")
        await inTime(page, () => isBehind(page), leap);
      await isNotBlank(page);
      await isWhole(page, cell);
      host.trouble = null;
      await comesBack(page);
      const anew = await isCalm(page, cell);
      await isWhole(page, cell, anew);
      await isStillTyped(page, cell);

      expect(complaints).toEqual([]);
      await context.close();
    },
  };
}

/** The right answer is another text than the odd one, and may be told of a moment later: on a slide, in its corner. */
const NEWER = /^New figures have come: show them$/;

/** What the host sends is odd, and the figures are the same. */
export function harmless(name: string, sees: string, trouble: Trouble): Fault {
  return {
    name,
    sees,
    holdsUp: async (cell) => {
      const { host, browser } = cell;
      host.trouble = trouble;
      const { page, complaints, context } = await visit(browser);
      await arrive(page, cell);
      await isNotBlank(page);
      expect(await againButtons(page).count(), "buttons to try again").toBe(0);
      host.trouble = null;
      await comesBack(page);
      const anew = await isCalm(page, cell);
      await isWhole(page, cell, anew, NEWER);
      await isStillTyped(page, cell);
      expect(complaints).toEqual([]);
      await context.close();
    },
  };
}

/**
 * Some of what the host sends cannot be used: that is said, and the rest stands. When it is mended, all
 * is there without a reload.
 */
export function partial(
  name: string,
  sees: string,
  trouble: (cell: Cell) => Trouble | Promise<Trouble>,
  says: RegExp,
): Fault {
  return {
    name,
    sees,
    holdsUp: async (cell) => {
      const { host, browser, screen } = cell;
      host.trouble = await trouble(cell);
      const { page, complaints, context } = await visit(browser);
      await page.goto(host.origin + screen.path);
      await hasHeading(page);
      // Who shows nothing of it has nothing to say of it, nor has the wall.
      if (screen.needs !== "nothing" && screen.stage !== true)
        await expect(async () => {
          const said = (await page.locator("main").first().innerText()).trim();
          if (!says.test(said)) await isWholeNow(page, cell);
        }).toPass({ intervals: QUICK, timeout: 20_000 });
      await isNotBlank(page);

      host.trouble = null;
      await comesBack(page);
      await recovers(page, cell);
      await isStillTyped(page, cell);
      expect(complaints).toEqual([]);
      await context.close();
    },
  };
}
