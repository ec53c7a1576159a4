const SVG = "http://www.w3.org/2000/svg";

/** Elements that draw; all others are left out, and whatever they hold. */
const DRAWN: ReadonlySet<string> = new Set(
  "svg g defs clipPath pattern path rect circle ellipse line polyline polygon text tspan".split(
    " ",
  ),
);

/** What of an element says where it is and of what shape: nothing that loads, links or runs. */
const GEOMETRY: ReadonlySet<string> = new Set(
  "id d points x y x1 y1 x2 y2 dx dy cx cy r rx ry width height transform viewBox preserveAspectRatio clip-path patternUnits patternContentUnits patternTransform clipPathUnits overflow".split(
    " ",
  ),
);

/** How it looks. The first are passed on to what an element holds; the others have their usual value. */
const PASSED_ON = [
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "visibility",
  "text-anchor",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
] as const;
const USUAL = { opacity: "1", "dominant-baseline": "auto", "vector-effect": "none" } as const;

/**
 * An element as SVG that needs nothing from elsewhere: its drawings with the looks that the page gives
 * them, and its words, each where it stands from `origin`.
 */
export function drawingOf(element: Element, origin: DOMRect): readonly Element[] {
  if (element instanceof SVGSVGElement) return [drawingAt(element, origin)];
  const style = getComputedStyle(element);
  if (style.display === "none" || isClipped(style)) return [];
  return [...element.childNodes].flatMap((child) => {
    if (child instanceof Element) return drawingOf(child, origin);
    return child instanceof Text ? linesOf(child, style, origin) : [];
  });
}

/** Words for those who listen are clipped away. */
function isClipped(style: CSSStyleDeclaration): boolean {
  return style.getPropertyValue("clip-path").startsWith("inset");
}

/** A drawing with its own scale, at its place on the paper. */
function drawingAt(drawing: SVGSVGElement, origin: DOMRect): Element {
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const copy = marks(drawing, null) ?? svgElement("svg", {});
  const place = { x: left - origin.left, y: top - origin.top, width, height, overflow: "visible" };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  if (!copy.hasAttribute("viewBox")) copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  return copy;
}

/** An element of a drawing with the looks that the page gives it; `null` where it draws nothing. */
function marks(element: Element, around: CSSStyleDeclaration | null): Element | null {
  const style = getComputedStyle(element);
  if (!DRAWN.has(element.localName) || style.display === "none") return null;

  const copy = svgElement(element.localName, {});
  for (const { name, value } of element.attributes)
    if (GEOMETRY.has(name) && isWithin(value)) copy.setAttribute(name, value);
  for (const name of PASSED_ON) {
    const value = paint(style.getPropertyValue(name));
    if (value !== "" && (around === null || value !== paint(around.getPropertyValue(name))))
      copy.setAttribute(name, value);
  }
  for (const [name, usual] of Object.entries(USUAL)) {
    const value = style.getPropertyValue(name);
    if (value !== "" && value !== usual) copy.setAttribute(name, value);
  }
  for (const child of element.childNodes) {
    const inner = child instanceof Element ? marks(child, style) : null;
    if (inner !== null) copy.append(inner);
    else if (child instanceof Text && WRITES.has(element.localName))
      copy.append(legible(child.data));
  }
  return copy;
}

const WRITES: ReadonlySet<string> = new Set(["text", "tspan"]);

/** Refers to nothing, or to a place in the picture itself. */
function isWithin(value: string): boolean {
  return !/url\(/i.test(value) || /^url\(["']?#[^)]*\)$/i.test(value);
}

/** A pattern is named as in the picture, and not by the address of the page. */
function paint(value: string): string {
  const [, place] = /^url\(["']?[^#)]*#([^"')]*)["']?\)/.exec(value) ?? [];
  return place === undefined ? value : `url(#${place})`;
}

/** From the top of a line of Arial to the line its letters stand on, in parts of its height. */
const BASELINE = 0.81;

/** Words of the page beside a drawing, line by line as they are broken there. */
function linesOf(text: Text, style: CSSStyleDeclaration, origin: DOMRect): readonly Element[] {
  const lines: { top: number; left: number; height: number; words: string[] }[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const { left, top, height } = range.getBoundingClientRect();
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.top - top) < height / 2) line.words.push(word);
    else lines.push({ left, top, height, words: [word] });
  }
  return lines.map(({ left, top, height, words }) =>
    svgElement(
      "text",
      {
        x: left - origin.left,
        y: top - origin.top + height * BASELINE,
        fill: style.color,
        "font-family": style.fontFamily,
        "font-size": style.fontSize,
        "font-weight": style.fontWeight,
      },
      words.join(" "),
    ),
  );
}

/** An element of SVG. What is written in it stays words, whatever markup it holds. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text = "",
): Element {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, String(value));
  if (text !== "") element.append(legible(text));
  return element;
}

/** Without the signs that no XML may hold. Markup in it is escaped when it is written. */
function legible(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
}
