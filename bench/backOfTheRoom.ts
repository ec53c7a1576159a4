import { stdout } from "node:process";
import type { Browser, Page } from "@playwright/test";
import { openWholeDeck, slideCount } from "../tests/e2e/wholeDeck.ts";
import {
  GUIDE_MINUTES,
  type Least,
  type Legible,
  legible,
  LETTER_MINUTES,
  LINE_MINUTES,
  readFrom,
} from "./measure/legible.ts";
import { withSite } from "./slides.ts";

/**
 * From how far the slides are read: `npx tsx bench/backOfTheRoom.ts`. Over every slide of a session with
 * every measure on its agenda, with its chart and with its table, the smallest letters, the thinnest lines
 * and the weakest contrasts are measured in the browser, light and dark.
 */

const SCREEN_METRES = 2;
const DATASETS = ["herefordshire", "marchshire"] as const;
const SCREENS = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;

const KINDS = ["letters", "size", "line", "guide", "contrast", "lineContrast"] as const;

/** The least of two of a kind. */
function smaller(one: Least | null, other: Least | null): Least | null {
  if (one === null || other === null) return one ?? other;
  return other.value < one.value ? other : one;
}

async function leastOfDeck(page: Page): Promise<Legible> {
  const slides = await slideCount(page);
  let least = await legible(page);
  const add = async () => {
    await page.waitForTimeout(50);
    const now = await legible(page);
    const entries = KINDS.map((kind) => [kind, smaller(least[kind], now[kind])] as const);
    least = { ...least, ...Object.fromEntries(entries) };
  };
  for (let slide = 0; slide < slides; slide++) {
    await add();
    await page.keyboard.press("t");
    await add();
    await page.keyboard.press("t");
    await page.keyboard.press("PageDown");
  }
  return least;
}

for (const dataset of DATASETS) {
  const measured = async (browser: Browser, host: string) => {
    for (const viewport of SCREENS) {
      for (const colorScheme of ["light", "dark"] as const) {
        const page = await browser.newPage({ viewport, colorScheme });
        // What compiles this file names functions by a function that the page does not have.
        await page.addInitScript("globalThis.__name = (named) => named;");
        await openWholeDeck(page, host);
        const slides = await slideCount(page);
        const { letters, size, line, guide, contrast, lineContrast } = await leastOfDeck(page);
        await page.close();

        const { width, height } = viewport;
        const wall = { metres: SCREEN_METRES, pixels: width };
        const high = ((SCREEN_METRES * height) / width).toFixed(2);
        const from = (pixels: number, minutes: number) =>
          `${pixels.toFixed(1)} px, read from ${readFrom(pixels, minutes, wall).toFixed(1)} m`;
        const said = (name: string, least: Least | null, text: (value: number) => string) =>
          least === null ? [] : [`  ${name} ${text(least.value)} (“${least.what}”)`];
        const ratio = (value: number) => `${value.toFixed(1)} to 1`;
        stdout.write(
          [
            `${dataset}, ${slides} slides, ${width} × ${height}, ${colorScheme}, a screen ${SCREEN_METRES} m wide and ${high} m high:`,
            ...said("smallest type", size, (value) => `${value.toFixed(1)} px`),
            ...said("smallest x", letters, (value) => from(value, LETTER_MINUTES)),
            ...said("thinnest line", line, (value) => from(value, LINE_MINUTES)),
            ...said("thinnest guide", guide, (value) => from(value, GUIDE_MINUTES)),
            ...said("weakest contrast of words", contrast, ratio),
            ...said("weakest contrast of a line", lineContrast, ratio),
            "",
          ].join("\n"),
        );
      }
    }
  };
  await withSite(".cache/bench-room", measured, dataset);
}
