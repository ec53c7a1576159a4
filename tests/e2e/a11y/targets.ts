import type { Page } from "@playwright/test";

/**
 * What can be pressed and is smaller than so many pixels, each way. Links within a sentence are left out,
 * as WCAG 2.5.8 does; a field counts with the label that is pressed in its place.
 */
export async function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const PRESSED =
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=option], [role=slider]";
    const within = document.querySelector("dialog[open]") ?? document.body;
    const faults = [...within.querySelectorAll(PRESSED)].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
        return [];
      const boxes = [element.getBoundingClientRect()];
      if (element instanceof HTMLInputElement)
        for (const label of element.labels ?? []) boxes.push(label.getBoundingClientRect());
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      // What nobody sees takes a pixel; what comes with the focus lies above the window until then.
      if (width <= 1 || height <= 1 || boxes.every((box) => box.bottom < -window.scrollY))
        return [];
      if (width + 0.5 >= least && height + 0.5 >= least) return [];
      if (isInSentence(element)) return [];
      const size = `${Math.round(width)} by ${Math.round(height)}`;
      return [`${size}: ${element.outerHTML.slice(0, 140)}`];
    });
    return faults;

    /** Whether words that are not pressed stand in its line, before or after it. */
    function isInSentence(element: Element): boolean {
      if (!getComputedStyle(element).display.startsWith("inline")) return false;
      let block = element.parentElement;
      while (block !== null && getComputedStyle(block).display === "inline")
        block = block.parentElement;
      if (block === null || /flex|grid/.test(getComputedStyle(block).display)) return false;
      const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
        const pressed = node.parentElement?.closest("a, button, summary") ?? null;
        if (pressed === null && /\w/.test(node.textContent ?? "")) return true;
      }
      return false;
    }
  }, least);
}
