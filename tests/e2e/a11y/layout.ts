import type { Page } from "@playwright/test";

/** How many pixels of the page lie beyond the window to the side; none: an empty list. */
export async function beyond(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const over = document.documentElement.scrollWidth - window.innerWidth;
    return over > 0 ? [`${over} pixels beyond a window ${window.innerWidth} wide`] : [];
  });
}

/**
 * Words that are cut off by what they stand in, and words that lie over other words. What scrolls is not
 * cut off; what is spoken only, and what is laid over the page on purpose, is left out.
 */
export async function cutOrOver(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const SLACK = 1;
    interface Line {
      readonly words: string;
      readonly node: Node;
      readonly box: DOMRect;
    }
    const open = document.querySelector("dialog[open]");
    const lines: Line[] = [];
    const faults: string[] = [];
    const walker = document.createTreeWalker(open ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim().slice(0, 40) ?? "";
      if (element === null || words === "" || element.closest("svg, option, select") !== null)
        continue;
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(
        ({ width, height }) => width > 1 && height > 1,
      );
      if (boxes.length === 0 || isOutOfSight(element)) continue;
      for (const box of boxes) {
        const cut = cutBy(element, box);
        if (cut !== null) faults.push(`“${words}” is cut off by ${cut}`);
        if (!isLaidOver(element)) lines.push({ words, node, box });
      }
    }
    lines.sort((one, other) => one.box.top - other.box.top);
    for (const [at, one] of lines.entries())
      for (const other of lines.slice(at + 1)) {
        if (other.box.top >= one.box.bottom) break;
        // A line's box is higher than its letters: by a quarter, above and below.
        const within = Math.min(one.box.height, other.box.height) / 4;
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (one.node !== other.node && across > 2 && down > 2 * within)
          faults.push(`“${one.words}” lies over “${other.words}”`);
      }
    return [...new Set(faults)];

    function cutBy(of: Element, box: DOMRect): string | null {
      for (let at: Element | null = of; at !== null; at = at.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(at);
        const edge = at.getBoundingClientRect();
        if (overflowX === "auto" || overflowX === "scroll" || overflowY === "auto") return null;
        const hides = (value: string) => value === "hidden" || value === "clip";
        const isOver =
          (hides(overflowX) && (box.right > edge.right + SLACK || box.left < edge.left - SLACK)) ||
          (hides(overflowY) && (box.bottom > edge.bottom + SLACK || box.top < edge.top - SLACK));
        if (isOver) return `${at.tagName.toLowerCase()}.${at.getAttribute("class") ?? ""}`;
        if (position === "fixed") return null;
      }
      return null;
    }

    /** Spoken only: clipped to a pixel. */
    function isOutOfSight(element: Element): boolean {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { clipPath, position } = getComputedStyle(at);
        if (position === "absolute" && clipPath === "inset(50%)") return true;
        const { width, height } = at.getBoundingClientRect();
        if (position === "absolute" && (width <= 1 || height <= 1)) return true;
      }
      return false;
    }

    /** What stands over the page as it scrolls, or over it for a while. */
    function isLaidOver(element: Element): boolean {
      for (let at: Element | null = element; at !== null && at !== open; at = at.parentElement) {
        const { position, zIndex } = getComputedStyle(at);
        if (position === "fixed" || position === "sticky") return true;
        if (position === "absolute" && zIndex !== "auto") return true;
      }
      return false;
    }
  });
}

/** Spaces text as WCAG 1.4.12 asks that a reader may, or takes it back. */
export async function spaceText(page: Page, spaced: boolean): Promise<void> {
  await page.evaluate((on) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      on
        ? "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }"
        : "",
    );
    document.adoptedStyleSheets = [sheet];
  }, spaced);
}
