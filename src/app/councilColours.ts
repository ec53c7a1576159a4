import { type Colour, contrast, GROUNDS, leastContrast, mixed, paler } from "#api/contrast.ts";
import type { Config } from "#api/config.ts";

const BLACK = "#000000";
const WHITE = "#ffffff";

/** On dark grounds links are to stand out as the usual ones do. WCAG 2.2, 1.4.6: enhanced contrast. */
const DARK_CONTRAST = 7;
const STEP = 0.05;
const HOVER_IN_LIGHT = 0.35;
const HOVER_IN_DARK = 0.5;

/**
 * The council's colours as the properties that `styles.css` reads, each `null` where the usual holds. On
 * the head stands black or white, whichever reads better; on dark grounds links are as much lighter as
 * it takes to read them.
 */
export function councilColours({
  head,
  link,
}: Config["colours"]): ReadonlyMap<string, Colour | null> {
  const inDark = link === null ? null : lightened(link);
  return new Map([
    ["--council-head", head],
    ["--council-head-text", head === null ? null : textOn(head)],
    ["--council-link", link],
    ["--council-link-hover", link === null ? null : mixed(link, BLACK, HOVER_IN_LIGHT)],
    ["--council-link-dark", inDark],
    ["--council-link-hover-dark", inDark === null ? null : mixed(inDark, WHITE, HOVER_IN_DARK)],
  ]);
}

function textOn(ground: Colour): Colour {
  return contrast(WHITE, ground) >= contrast(BLACK, ground) ? WHITE : BLACK;
}

function lightened(colour: Colour): Colour {
  let share = 0;
  while (share < 1 && leastContrast(paler(colour, share), GROUNDS.dark) < DARK_CONTRAST)
    share += STEP;
  return paler(colour, Math.min(share, 1));
}
