import type { Page } from "@playwright/test";

/**
 * What is written over something else in the drawings of a page, in words: a text over another, one that
 * leaves its drawing, or one that is hidden by what is drawn after it. Empty where all can be read.
 * What is said of the point that is being read is left out, since it lies over the drawing on purpose.
 */
export async function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** Letters of two texts may lie this near to each other, in pixels; boxes have some air in them. */
    const AIR = 2;
    const found: string[] = [];
    for (const drawing of document.querySelectorAll("main svg")) {
      const named =
        drawing.closest("figure")?.querySelector("figcaption strong")?.textContent ?? "";
      const texts = [...drawing.querySelectorAll("text")]
        .filter((text) => text.closest("[data-screen-only]") === null)
        .map((text) => ({ text, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height > 0);
      for (const [i, { text, box }] of texts.entries()) {
        const says = `“${text.textContent}”`;
        for (const other of texts.slice(i + 1))
          if (meet(box, other.box))
            found.push(`${named}: ${says} lies over “${other.text.textContent}”`);
        const { left, right, top, bottom } = drawing.getBoundingClientRect();
        const within =
          box.left > left - AIR &&
          box.right < right + AIR &&
          box.top > top - AIR &&
          box.bottom < bottom + AIR;
        if (!within) found.push(`${named}: ${says} leaves its drawing`);
        const cover = coverOf(text, drawing, box);
        if (cover !== null) found.push(`${named}: ${says} is hidden by ${cover}`);
      }
    }
    return found;

    function meet(a: DOMRect, b: DOMRect): boolean {
      return (
        a.left + AIR < b.right &&
        b.left + AIR < a.right &&
        a.top + AIR < b.bottom - AIR &&
        b.top + AIR < a.bottom - AIR
      );
    }

    /** A filled shape that is drawn after a text and covers its middle. */
    function coverOf(text: Element, drawing: Element, box: DOMRect): string | null {
      const shapes = [...drawing.querySelectorAll<SVGGeometryElement>("rect, circle, path")];
      const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      for (const shape of shapes) {
        if ((text.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_FOLLOWING) === 0)
          continue;
        const { fill, fillOpacity, display } = getComputedStyle(shape);
        if (fill === "none" || display === "none" || Number(fillOpacity) < 0.5) continue;
        if (shape.closest("clipPath, defs, [data-screen-only]") !== null) continue;
        const matrix = shape.getScreenCTM();
        if (matrix === null) continue;
        const at = new DOMPoint(middle.x, middle.y).matrixTransform(matrix.inverse());
        if (shape.isPointInFill(at)) return `a ${shape.localName}`;
      }
      return null;
    }
  });
}
