import type { Locator } from "@playwright/test";

/** What is drawn of a chart: its words, and where its lines and shapes begin and end, in pixels of the page. */
export interface Drawing {
  readonly texts: readonly (readonly [string, number, number])[];
  readonly ends: readonly (readonly [number, number])[];
}

/** What is drawn within an element and can be seen. */
export function drawingOf(chart: Locator): Promise<Drawing> {
  return chart.evaluate((chart) => {
    const origin = chart.getBoundingClientRect();
    const seen = (part: Element) =>
      getComputedStyle(part).visibility === "visible" &&
      part.closest("[data-screen-only], defs, clipPath") === null;
    const texts = [...chart.querySelectorAll("svg text")].filter(seen).map((text) => {
      const { left, top } = text.getBoundingClientRect();
      return [text.textContent ?? "", left - origin.left, top - origin.top] as const;
    });
    const ends = [...chart.querySelectorAll<SVGGeometryElement>("svg path, svg line, svg circle")]
      .filter(seen)
      .flatMap((shape) => {
        const matrix = shape.getScreenCTM();
        if (matrix === null) return [];
        return endsOf(shape).map(({ x, y }) => {
          const at = new DOMPoint(x, y).matrixTransform(matrix);
          return [at.x - origin.left, at.y - origin.top] as const;
        });
      });
    return { texts, ends };

    /** Where each of its lines begins and ends. */
    function endsOf(shape: SVGGeometryElement): readonly { x: number; y: number }[] {
      // Recharts draws a line of one period as a dot.
      if (shape instanceof SVGCircleElement)
        return [{ x: shape.cx.baseVal.value, y: shape.cy.baseVal.value }];
      const alone = shape.cloneNode();
      if (!(alone instanceof SVGPathElement))
        return [shape.getPointAtLength(0), shape.getPointAtLength(shape.getTotalLength())];
      return ((shape.getAttribute("d") ?? "").match(/M[^M]*/g) ?? []).flatMap((line) => {
        alone.setAttribute("d", line);
        return [alone.getPointAtLength(0), alone.getPointAtLength(alone.getTotalLength())];
      });
    }
  });
}

/** In pixels. */
const AT_MOST = 0.5;

/** What is in one drawing and not, or elsewhere, in the other. */
export function drawnOtherwise(one: Drawing, other: Drawing): readonly string[] {
  const near = (a: number, b: number) => Math.abs(a - b) <= AT_MOST;
  const missing = (from: Drawing, to: Drawing, which: string) => [
    ...from.texts
      .filter(
        ([words, x, y]) =>
          !to.texts.some(([same, left, top]) => same === words && near(x, left) && near(y, top)),
      )
      .map(([words, x, y]) => `${which} has “${words}” at ${x}, ${y}`),
    ...from.ends
      .filter(([x, y]) => !to.ends.some(([left, top]) => near(x, left) && near(y, top)))
      .map(([x, y]) => `${which} has an end at ${x}, ${y}`),
  ];
  return [...missing(one, other, "the first"), ...missing(other, one, "the second")];
}
