import type { Page } from "@playwright/test";
import { waitsUntilHeard } from "../heard.ts";
import { expect, MARCHSHIRE, test } from "../test.ts";
import { standingOut } from "./changed.ts";
import { holds } from "./holds.ts";
import { COUNCILS, EVERY_STATE, shown, triedIn } from "./states.ts";
import { type Stop, walk } from "./walk.ts";

const SCHEMES = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "forced colours", colorScheme: "light", forcedColors: "active" },
] as const;

/** The kinds of controls that were measured already, on whichever screen they came first. */
const MEASURED = new Set<string>();

/** Around what has the focus: as far as its mark reaches. */
const AROUND = 8;

const SETTLED = EVERY_STATE.filter(({ unsettled }) => unsettled !== true);

// One in three; all of them in the whole run.
for (const [{ dataset, host }, state] of COUNCILS.flatMap((council) =>
  triedIn(0, 3, SETTLED).map((state) => [council, state] as const),
))
  test(`${dataset}, ${state.name}: Tab goes through it in order, is always seen, and comes out again`, async ({
    page,
    expectComplaint,
  }) => {
    test.slow();
    if (state.complaint !== undefined) expectComplaint(state.complaint);
    await page.setViewportSize({ width: 1024, height: 600 });
    await shown(page, host, state);
    const reader = waitsUntilHeard(await page.context().newPage());
    await page.bringToFront();
    const before = new URL(page.url()).pathname;
    const wasOpen = await page.locator("dialog[open]").count();
    const faint: string[] = [];

    const { stops, isOut } = await walk(page, async (stop) => {
      if (MEASURED.has(stop.kind)) return;
      MEASURED.add(stop.kind);
      faint.push(...(await faintness(page, reader, stop)));
    });

    expect(stops.length).toBeGreaterThan(0);
    holds(["2.1.2"], "a way out", isOut ? [] : [`${stops.length} stops, and no end`]);
    holds(["2.4.7", "1.4.11"], "what is seen of the focus", faint);
    holds(["2.4.11"], "what lies over the focus", stops.filter(({ seen }) => !seen).map(called));
    holds(["2.4.3"], "stops before what stands before them", outOfOrder(stops));
    holds(
      ["3.2.1"],
      "what changes by the focus alone",
      stops
        .filter(({ address, dialog }) => address !== before || dialog !== wasOpen > 0)
        .map(called),
    );
  });

function called({ what }: Stop): string {
  return what;
}

/** Dialogs begin where they stand open, so that a walk may begin in the middle: it goes around once. */
function outOfOrder(stops: readonly Stop[]): readonly string[] {
  const back = stops.filter((stop, at) => stop.place < (stops[at - 1]?.place ?? 0));
  const first = stops[0]?.place ?? 0;
  return back.length === 1 && (back[0]?.place ?? 0) < first ? [] : back.map(called);
}

/** In which colours what has the focus looks too much as it does without. */
async function faintness(page: Page, reader: Page, { what }: Stop): Promise<readonly string[]> {
  const box = await page.evaluate((around) => {
    const { left, top, right, bottom, width, height } =
      document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    const x = Math.max(0, left - around);
    const y = Math.max(0, top - around);
    return {
      x,
      y,
      width: Math.min(window.innerWidth, right + around) - x,
      height: Math.min(window.innerHeight, bottom + around) - y,
      needed: Math.min(width, window.innerWidth) + Math.min(height, window.innerHeight),
    };
  }, AROUND);
  const { needed, ...clip } = box;
  if (clip.width <= 0 || clip.height <= 0) return [];

  const faults: string[] = [];
  const held = await page.evaluateHandle(() => document.activeElement);
  for (const { name, ...scheme } of SCHEMES) {
    await page.emulateMedia(scheme);
    const withFocus = await page.screenshot({ clip });
    await held.evaluate((element) => element instanceof HTMLElement && element.blur());
    const without = await page.screenshot({ clip });
    await held.evaluate(
      (element) => element instanceof HTMLElement && element.focus({ preventScroll: true }),
    );
    const pixels = await standingOut(reader, withFocus, without);
    if (pixels < needed) faults.push(`${what} in ${name}: ${pixels} pixels of ${needed}`);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return faults;
}

test("the first Tab of every page leads to its main content, and past the head", async ({
  page,
}) => {
  const faults: string[] = [];
  for (const path of ["/", "/measures/caseload-average", "/plan", "/sessions", "/help"]) {
    await page.goto(MARCHSHIRE + path);
    await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to main content" });
    if (!(await skip.evaluate((link) => link === document.activeElement)))
      faults.push(`${path}: the first stop is another`);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    if ((await page.locator("main :focus").count()) === 0)
      faults.push(`${path}: the next stop is not in the main content`);
  }
  holds(["2.4.1"], "the way past the head", faults);
});
