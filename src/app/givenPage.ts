import { GIVEN } from "#contract/packedFiles.ts";
import type { Day } from "#contract/period.ts";
import type { ShownScreen } from "#pages/given.ts";
import type { Ahead } from "./ahead/aheadOfFigures.ts";
import type { About } from "./Shell.tsx";

/** What of a page can be shown before its figures have come. */
export interface ScreenAhead {
  /** `null` where it was written without figures. */
  readonly about: About | null;
  /** `null` in the page that answers every other address. */
  readonly screen: ShownScreen | null;
}

/** What the page was written with, so that it stands there before any script or figure has come. */
export interface GivenPage extends ScreenAhead {
  /** Where the first screen of figures lies that are not the page's own; left out where it is asked for nowhere. */
  readonly ahead?: Ahead;
  /** The view that stands in the page, drawn when the figures were published, by its address: `plan`; left out where none does. */
  readonly view?: string;
  /** The day on which the figures of that view were published. */
  readonly published?: Day;
  /** Whether the host has the figures of several authorities. */
  readonly several: boolean;
}

/**
 * What the page brought; `null` where it brought nothing, or it was cut short. It is not checked: the
 * page and this script were written together, and the page names the script by what is in it.
 */
export function givenPage(page: Document): GivenPage | null {
  const block = page.querySelector(`script[type="${GIVEN.type}"][${GIVEN.mark}]`);
  if (block === null) return null;
  try {
    return JSON.parse(block.textContent ?? "");
  } catch {
    return null;
  }
}
