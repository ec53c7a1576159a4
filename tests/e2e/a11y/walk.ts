import type { Page } from "@playwright/test";

/** Where a press of Tab leads. */
export interface Stop {
  /** What it is, for a message. */
  readonly what: string;
  /** What looks the same with the focus, wherever it stands. */
  readonly kind: string;
  /** Its place among all that can have the focus; what is drawn of a chart comes and goes. */
  readonly place: number;
  /** Whether something of it is to be seen, with nothing over it. */
  readonly seen: boolean;
  /** Whether a dialog is open. */
  readonly dialog: boolean;
  readonly address: string;
}

/** More than any screen has; who needs more has a trap. */
const MOST = 400;

/**
 * Presses Tab from the beginning of the page until it has gone through it all.
 *
 * @param at is called at each stop, while it has the focus
 * @returns the stops in order, and whether Tab came out of the page again
 */
export async function walk(
  page: Page,
  at: (stop: Stop) => Promise<void> = async () => {},
): Promise<{ readonly stops: readonly Stop[]; readonly isOut: boolean }> {
  const stops: Stop[] = [];
  const seen = new Set<number>();
  for (let press = 0; press < MOST; press++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(stopOf);
    if (stop === null || seen.has(stop.place)) return { stops, isOut: true };
    seen.add(stop.place);
    stops.push(stop);
    await at(stop);
  }
  return { stops, isOut: false };
}

/** What has the focus; `null`: nothing of the page. */
function stopOf(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement)
    return null;
  const box = element.getBoundingClientRect();
  const inset = 3;
  const across = [box.left + inset, box.left + box.width / 2, box.right - inset];
  const down = [box.top + inset, box.top + box.height / 2, box.bottom - inset];
  const isHit = (x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    // What it stands in is no cover of it: a field that is drawn by its label, a link of two lines.
    return (
      hit !== null && hit !== document.body && (element.contains(hit) || hit.contains(element))
    );
  };
  const chain = [element, element.parentElement, element.closest("header, footer, dialog, table")];
  return {
    what: `${element.tagName.toLowerCase()} “${(element.textContent ?? "").trim().slice(0, 50)}”`,
    kind: chain
      .map((one) => `${one?.tagName ?? ""}.${one?.getAttribute("class") ?? ""}`)
      .concat(element.getAttribute("type") ?? "")
      .join(" < "),
    place: [
      ...document.querySelectorAll(
        ":is(a, button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]):not(svg *)",
      ),
    ].indexOf(element),
    seen: across.some((x) => down.some((y) => isHit(x, y))),
    dialog: document.querySelector("dialog[open]") !== null,
    address: window.location.pathname,
  };
}
