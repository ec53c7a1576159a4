import type { Page } from "@playwright/test";

/**
 * From how far a screen is read. Letters are judged by their small ones, since most are small: an x is
 * read with 20/40 vision where it takes 10 minutes of arc, twice the 5 of 20/20 (Snellen). A line that
 * says something has to take 2, as the strokes of such a letter do; a guide to the eye 1.
 */
export const LETTER_MINUTES = 10;
export const LINE_MINUTES = 2;
export const GUIDE_MINUTES = 1;

const MINUTE = Math.PI / (180 * 60);

/** How wide the screen is on the wall, in metres, and of how many pixels. */
export interface Wall {
  readonly metres: number;
  readonly pixels: number;
}

/** From how many metres something of so many pixels takes so many minutes of arc. */
export function readFrom(pixels: number, minutes: number, wall: Wall): number {
  return (pixels * wall.metres) / wall.pixels / (minutes * MINUTE);
}

/** How many pixels something must have to take so many minutes of arc from so many metres. */
export function pixelsFor(metres: number, minutes: number, wall: Wall): number {
  return (metres * minutes * MINUTE * wall.pixels) / wall.metres;
}

export interface Least {
  readonly value: number;
  /** Where it stands: the words, or the part of the chart. */
  readonly what: string;
}

/** The least of each that is seen on the slide and around it; `null` where there is nothing of the kind. */
export interface Legible {
  /** How high a small x is, in pixels. */
  readonly letters: Least | null;
  readonly size: Least | null;
  /** Of a drawn line that says something, and of one that only guides the eye, in pixels. */
  readonly line: Least | null;
  readonly guide: Least | null;
  /** Of words, and of lines that say something, against what they stand on. */
  readonly contrast: Least | null;
  readonly lineContrast: Least | null;
}

/** The least on the slide that is on the screen of `/present`. It is measured in the browser. */
export async function legible(page: Page): Promise<Legible> {
  return page.evaluate(() => {
    const least = new Map<string, { value: number; what: string }>();
    const note = (kind: string, value: number, what: string) => {
      const known = least.get(kind);
      if (known === undefined || value < known.value) least.set(kind, { value, what });
    };
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string) =>
      channels(colour)
        .slice(0, 3)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, place) => sum + part * ([0.2126, 0.7152, 0.0722][place] ?? 0), 0);
    const ratio = (one: string, other: string) => {
      const [brighter = 0, darker = 0] = [light(one), light(other)].sort((a, b) => b - a);
      return (brighter + 0.05) / (darker + 0.05);
    };
    const ground = (element: Element | null): string => {
      if (element === null) return "rgb(255, 255, 255)";
      const { backgroundColor } = getComputedStyle(element);
      const [, , , alpha = 1] = channels(backgroundColor);
      return alpha === 0 ? ground(element.parentElement) : backgroundColor;
    };
    const scaleOf = (element: Element) =>
      element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    const pen = document.createElement("canvas").getContext("2d");
    // At a large size, since a browser may round.
    const SAMPLE = 1000;
    const shares = new Map<string, number>();
    const smallX = ({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) => {
      const font = `${fontWeight} ${SAMPLE}px ${fontFamily}`;
      let share = shares.get(font);
      if (share === undefined && pen !== null) {
        pen.font = font;
        share = pen.measureText("x").actualBoundingBoxAscent / SAMPLE;
        shares.set(font, share);
      }
      return (share ?? 0) * Number.parseFloat(fontSize);
    };

    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (element === null || text === "") continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      // What is said to a screen reader alone takes a pixel.
      if (width <= 1 || height <= 1 || element.closest("caption") !== null) continue;
      const style = getComputedStyle(element);
      const scale = scaleOf(element);
      note("letters", smallX(style) * scale, text);
      note("size", Number.parseFloat(style.fontSize) * scale, text);
      const ink = element instanceof SVGElement ? style.fill : style.color;
      note("contrast", ratio(ink, ground(element)), text);
    }

    const GUIDES = /grid|leader|stem/;
    for (const shape of document.querySelectorAll<SVGGraphicsElement>(
      'section[data-shown="true"] figure svg :is(path, line, rect)',
    )) {
      const { stroke, strokeWidth } = getComputedStyle(shape);
      const behind = ground(shape);
      // The rim that keeps a point apart from its line is of the ground's own colour.
      if (stroke === "none" || stroke === behind) continue;
      const width = Number.parseFloat(strokeWidth) * scaleOf(shape);
      const name = shape.getAttribute("class") ?? shape.parentElement?.getAttribute("class") ?? "";
      const what = name.split("_")[1] ?? (name || "a mark of the key");
      if (GUIDES.test(name)) note("guide", width, what);
      else {
        note("line", width, what);
        note("lineContrast", ratio(stroke, behind), what);
      }
    }

    const found = (kind: string) => least.get(kind) ?? null;
    return {
      letters: found("letters"),
      size: found("size"),
      line: found("line"),
      guide: found("guide"),
      contrast: found("contrast"),
      lineContrast: found("lineContrast"),
    };
  });
}
