import type { Page } from "@playwright/test";
import { expect } from "../test.ts";
import { axeFaults, OF_COLOURS } from "./axe.ts";
import { holds } from "./holds.ts";
import { beyond, cutOrOver, spaceText } from "./layout.ts";
import { motions } from "./motion.ts";
import { IS_WHOLE, type State } from "./states.ts";
import { smallTargets } from "./targets.ts";

/** A laptop in a meeting; a wider screen and a telephone. */
export const USUAL = { width: 1024, height: 768 } as const;
const OTHER_WIDTHS = [1920, 390] as const;
/** What 1280 by 1024 pixels are at 400% zoom. */
const ZOOMED = { width: 320, height: 256 };
const LEAST = 24;
const LEAST_ON_TOUCH = 44;

/** What axe reads, and of which criteria. */
const BY_AXE = ["1.1.1", "1.3.1", "1.3.4", "2.4.4", "2.4.6", "3.1.1", "3.3.2", "4.1.2"];
const BY_AXE_OF_COLOURS = ["1.4.1", "1.4.3"];

/**
 * That a state of a screen is whole however it is shown: the whole matrix on one load of the page, which
 * is `USUAL` in size. The whole run has axe read all its rules in each way of showing it; a usual one all
 * in light and at 400%, and of other colours those of contrast.
 */
export async function readsWell(page: Page, { wide }: State): Promise<void> {
  await axeReads(page, "in light");
  holds(["1.4.4", "1.4.10"], "the layout", [...(await beyond(page)), ...(await cutOrOver(page))]);
  holds(["2.5.8"], `targets of ${LEAST} pixels`, await smallTargets(page, LEAST));

  await page.emulateMedia({ colorScheme: "dark" });
  await axeReadsColours(page, "in dark");
  await page.emulateMedia({ colorScheme: null, forcedColors: "active" });
  await axeReadsColours(page, "in forced colours");
  await page.emulateMedia({ forcedColors: null, reducedMotion: "reduce" });
  holds(["2.2.2", "2.3.1"], "what moves where it should not", await motions(page));
  await page.emulateMedia({ reducedMotion: null });

  if (wide === true) return;
  await spaceText(page, true);
  await drawnAnew(page);
  if (IS_WHOLE) await axeReads(page, "with text spaced");
  holds(["1.4.12"], "the layout, with text spaced", [
    ...(await beyond(page)),
    ...(await cutOrOver(page)),
  ]);
  await spaceText(page, false);

  for (const width of OTHER_WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => beyond(page), `at ${width} pixels`).toEqual([]);
    if (IS_WHOLE) await axeReads(page, `at ${width} pixels`);
  }
  await page.setViewportSize(ZOOMED);
  await drawnAnew(page);
  await axeReads(page, "at 400% zoom");
  await expect.poll(() => beyond(page)).toEqual([]);
  holds(["1.4.4", "1.4.10"], "the layout at 400% zoom", [
    ...(await beyond(page)),
    ...(await cutOrOver(page)),
  ]);
  await spaceText(page, true);
  await drawnAnew(page);
  if (IS_WHOLE) await axeReads(page, "at 320 pixels, with text spaced");
  holds(["1.4.12"], "the layout at 320 pixels, with text spaced", [
    ...(await beyond(page)),
    ...(await cutOrOver(page)),
  ]);
  await spaceText(page, false);

  const device = await page.context().newCDPSession(page);
  await device.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
  holds(
    ["2.5.8"],
    `targets of ${LEAST_ON_TOUCH} pixels for a finger`,
    await smallTargets(page, LEAST_ON_TOUCH),
  );
}

async function axeReads(page: Page, how: string): Promise<void> {
  holds([...BY_AXE, ...BY_AXE_OF_COLOURS], `axe, ${how}`, await axeFaults(page));
}

async function axeReadsColours(page: Page, how: string): Promise<void> {
  if (IS_WHOLE) return axeReads(page, how);
  return holds(BY_AXE_OF_COLOURS, `axe, ${how}`, await axeFaults(page, OF_COLOURS));
}

/** Charts take a new width in the frame after it. */
async function drawnAnew(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
