import type { Page } from "@playwright/test";
import { expect, MARCHSHIRE, test } from "../test.ts";
import { axeFaults, OF_COLOURS } from "./axe.ts";
import { expectExplained } from "./explained.ts";
import { holds } from "./holds.ts";
import { beyond, cutOrOver, spaceText } from "./layout.ts";
import { motions } from "./motion.ts";
import { shown, type State, triedIn } from "./states.ts";
import { smallTargets } from "./targets.ts";

const WIDE = { width: 1024, height: 768 };
/** What 1280 by 1024 pixels are at 400% zoom. */
const ZOOMED = { width: 320, height: 256 };
const LEAST = 24;
const LEAST_ON_TOUCH = 44;

/** What axe reads, and of which criteria. */
const BY_AXE = ["1.1.1", "1.3.1", "1.3.4", "2.4.4", "2.4.6", "3.1.1", "3.3.2", "4.1.2"];
const BY_AXE_OF_COLOURS = ["1.4.1", "1.4.3"];

// Each state with one of the two datasets; with both in the whole run.
for (const [share, dataset, host] of [
  [0, "herefordshire", ""],
  [1, "marchshire", MARCHSHIRE],
] as const)
  for (const state of triedIn(share, 2))
    test(`${dataset}, ${state.name}: reads well however it is shown`, async ({
      page,
      expectComplaint,
    }) => {
      test.slow();
      if (state.complaint !== undefined) expectComplaint(state.complaint);
      await page.setViewportSize(WIDE);
      await shown(page, host, state);
      if (state.stage !== true) await expectExplained(page);
      await readsWell(page, state);
    });

/** The whole matrix on one load of the page. */
async function readsWell(page: Page, { wide, without }: State): Promise<void> {
  holds([...BY_AXE, ...BY_AXE_OF_COLOURS], "axe, in light", await axeFaults(page, [], without));
  holds(["1.4.4", "1.4.10"], "the layout", [...(await beyond(page)), ...(await cutOrOver(page))]);
  holds(["2.5.8"], `targets of ${LEAST} pixels`, await smallTargets(page, LEAST));

  await page.emulateMedia({ colorScheme: "dark" });
  holds(BY_AXE_OF_COLOURS, "axe, in dark", await axeFaults(page, OF_COLOURS));
  await page.emulateMedia({ colorScheme: null, forcedColors: "active" });
  holds(BY_AXE_OF_COLOURS, "axe, in forced colours", await axeFaults(page, OF_COLOURS));
  await page.emulateMedia({ forcedColors: null, reducedMotion: "reduce" });
  holds(["2.2.2", "2.3.1"], "what moves where it should not", await motions(page));
  await page.emulateMedia({ reducedMotion: null });

  if (wide === true) return;
  await spaceText(page, true);
  await drawnAnew(page);
  holds(["1.4.12"], "the layout, with text spaced", [
    ...(await beyond(page)),
    ...(await cutOrOver(page)),
  ]);
  await spaceText(page, false);

  for (const width of [1920, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => beyond(page), `at ${width} pixels`).toEqual([]);
  }
  await page.setViewportSize(ZOOMED);
  await drawnAnew(page);
  holds(BY_AXE, "axe, at 400% zoom", await axeFaults(page, [], without));
  await expect.poll(() => beyond(page)).toEqual([]);
  holds(["1.4.4", "1.4.10"], "the layout at 400% zoom", [
    ...(await beyond(page)),
    ...(await cutOrOver(page)),
  ]);
  await spaceText(page, true);
  await drawnAnew(page);
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

/** Charts take a new width in the frame after it. */
async function drawnAnew(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
