import type { Page } from "@playwright/test";

/** The texts of one drawing that lie over one another, each pair in words. */
export function overlappingTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const drawing of document.querySelectorAll("figure svg, [data-specimen] svg")) {
      const texts = [...drawing.querySelectorAll("text")].map((text) => ({
        words: text.textContent ?? "",
        box: text.getBoundingClientRect(),
      }));
      const where = drawing.closest("[data-specimen]")?.getAttribute("data-specimen") ?? "";
      // A line's box is higher than its letters: by a fifth, above and below.
      const within = (box: DOMRect) => box.height / 5;
      texts.forEach((one, place) => {
        for (const { words, box } of texts.slice(place + 1)) {
          const over =
            one.box.left < box.right - 1 &&
            box.left < one.box.right - 1 &&
            one.box.top + within(one.box) < box.bottom - within(box) &&
            box.top + within(box) < one.box.bottom - within(one.box);
          if (over) found.push(`${where}: ${one.words} over ${words}`);
        }
      });
    }
    return found;
  });
}

/** What of the gallery is wider than the page, by how many pixels: what scrolls by itself is not. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("[data-specimen]")].flatMap((specimen) => {
      const beyond = specimen.scrollWidth - specimen.clientWidth;
      return beyond > 0 ? [`${specimen.getAttribute("data-specimen")}: ${beyond}`] : [];
    }),
  );
}
