import { stdout } from "node:process";
import type { Page } from "@playwright/test";
import { openDeck, withSite } from "./slides.ts";

/**
 * From how far the slides can be read: `npx tsx bench/backOfTheRoom.ts`. Over every slide of a session
 * of the made-up council, the smallest letters, the thinnest line of a chart and the weakest contrast
 * are measured in the browser, light and dark, and the distance is worked out for a screen 2 metres wide.
 *
 * A capital letter is read with 20/40 vision where it takes 10 minutes of arc: twice the 5 of 20/20
 * (Snellen). A capital of Arial is 0.716 of its size high, a small x 0.519, which is told as well since
 * most letters are small. A line has to take 1 minute.
 */

const SCREEN_WIDTH = 2;
const CAPITAL = 0.716;
const SMALL = 0.519;
const MINUTE = Math.PI / (180 * 60);
const LETTER_MINUTES = 10;
const LINE_MINUTES = 1;
const SLIDES = 40;
const SCREENS = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;

interface Measured {
  readonly letters: { readonly size: number; readonly text: string };
  readonly line: { readonly width: number; readonly what: string };
  readonly contrast: { readonly ratio: number; readonly text: string };
}

/** The least of each on the slide that is on the screen. */
async function measured(page: Page): Promise<Measured> {
  return page.evaluate(() => {
    const letters = { size: Number.POSITIVE_INFINITY, text: "" };
    const contrast = { ratio: Number.POSITIVE_INFINITY, text: "" };
    const line = { width: Number.POSITIVE_INFINITY, what: "" };
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string) =>
      channels(colour)
        .slice(0, 3)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, place) => sum + part * ([0.2126, 0.7152, 0.0722][place] ?? 0), 0);
    const ground = (element: Element | null): string => {
      if (element === null) return "rgb(255, 255, 255)";
      const { backgroundColor } = getComputedStyle(element);
      const [, , , alpha = 1] = channels(backgroundColor);
      return alpha === 0 ? ground(element.parentElement) : backgroundColor;
    };

    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (element === null || text === "") continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (range.getBoundingClientRect().width <= 1) continue;

      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      if (size < letters.size) Object.assign(letters, { size, text });
      const ink = element instanceof SVGElement ? style.fill : style.color;
      const [one, other] = [light(ink), light(ground(element))].sort((a, b) => b - a);
      const ratio = ((one ?? 0) + 0.05) / ((other ?? 0) + 0.05);
      if (ratio < contrast.ratio) Object.assign(contrast, { ratio, text });
    }

    const shown = document.querySelector('section[data-shown="true"] figure svg');
    for (const path of shown?.querySelectorAll("path") ?? []) {
      const { fill, stroke, strokeWidth } = getComputedStyle(path);
      const width = Number.parseFloat(strokeWidth);
      // Lines that say something: the light grid and the leaders to names are there to guide the eye.
      const guides = /grid|leader|stem|range/.test(path.getAttribute("class") ?? "");
      if (fill !== "none" || stroke === "none" || guides || path.closest("g[transform]")) continue;
      if (width < line.width)
        Object.assign(line, { width, what: path.getAttribute("class")?.split("_")[1] ?? "" });
    }
    return { letters, line, contrast };
  });
}

function least<T>(all: readonly T[], by: (one: T) => number): T | undefined {
  return all.toSorted((a, b) => by(a) - by(b))[0];
}

await withSite(".cache/bench-present", async (browser, host) => {
  for (const viewport of SCREENS) {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await browser.newPage({ viewport, colorScheme });
      // What compiles this file names functions by a function that the page does not have.
      await page.addInitScript("globalThis.__name = (named) => named;");
      await openDeck(page, host, SLIDES);
      const all: Measured[] = [];
      for (let slide = 0; slide < SLIDES; slide++) {
        await page.waitForTimeout(50);
        all.push(await measured(page));
        await page.keyboard.press("PageDown");
      }
      const letters = least(all, (one) => one.letters.size)?.letters ?? { size: 0, text: "" };
      const line = least(all, (one) => one.line.width)?.line ?? { width: 0, what: "" };
      const contrast = least(all, (one) => one.contrast.ratio)?.contrast ?? { ratio: 0, text: "" };
      const pixel = SCREEN_WIDTH / viewport.width;
      const high = letters.size * CAPITAL * pixel;
      const from = (part: number) =>
        ((letters.size * part * pixel) / (LETTER_MINUTES * MINUTE)).toFixed(1);
      const wide = line.width * pixel;
      stdout.write(
        [
          `${viewport.width} × ${viewport.height}, ${colorScheme}, a screen ${SCREEN_WIDTH} m wide and ${(viewport.height * pixel).toFixed(2)} m high:`,
          `  smallest letters ${letters.size.toFixed(1)} px (“${letters.text}”), capitals ${(high * 1000).toFixed(0)} mm high: read from ${from(CAPITAL)} m with 20/40 vision; small letters from ${from(SMALL)} m`,
          `  thinnest line ${line.width.toFixed(1)} px (${line.what}), ${(wide * 1000).toFixed(1)} mm: seen from ${(wide / (LINE_MINUTES * MINUTE)).toFixed(1)} m`,
          `  weakest contrast ${contrast.ratio.toFixed(1)} to 1 (“${contrast.text}”)`,
          "",
        ].join("\n"),
      );
      await page.close();
    }
  }
});
