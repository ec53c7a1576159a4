import type { Day } from "#contract/period.ts";

/** What a page that was written with its first screen says of it, in a block that no browser runs. */
const SAID = 'script[type="application/json"][data-given]';

/**
 * Whether a page was written with figures of another publication than these.
 *
 * @param said what the page says of itself; empty where it was written with no figures
 */
export function isOfOtherFigures(said: string, published: Day): boolean {
  if (!said.includes('"screen":{') && !said.includes('"view":"')) return false;
  return !said.includes(`"published":"${published}"`);
}

/** What this page says of itself. */
export function saidByPage(): string {
  return document.querySelector(SAID)?.textContent ?? "";
}
