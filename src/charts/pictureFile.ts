import { saveFile } from "#components/saveFile.ts";
import type { PictureKind, PictureWords } from "#view-models/pictureWords.ts";
import { drawingOf, svgElement } from "./drawingOf.ts";
import { wrapped } from "./lettering.ts";
import { lightTokens } from "./themeTokens.ts";

/** A picture that stands alone: an SVG file, and its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
const NARROWEST = 320;
/** Between the drawing and what is written above and below it. */
const GAP = 14;
/** Pixels of a PNG for each of the page: sharp in print and on a projector. */
const SHARPNESS = 2;
/** Older iPads draw nothing on a canvas of more pixels than this. */
const MOST_PIXELS = 16_000_000;

/** Saves the drawing of a figure with what is written with it, in the colours of paper. */
export async function savePicture(
  figure: Element,
  words: PictureWords,
  kind: PictureKind,
): Promise<void> {
  const picture = pictureOf(figure, words);
  const file = kind === "svg" ? svgFile(picture) : await pngFile(picture);
  saveFile(file, `${words.name}.${kind}`);
}

/** The comparators of a chart that its reader has put away, by name. */
export function putAway(figure: Element): readonly string[] {
  return [...figure.querySelectorAll<HTMLInputElement>('[aria-label="Key"] input')]
    .filter(({ checked }) => !checked)
    .map((input) => input.closest("li")?.textContent?.trim() ?? "");
}

/** The drawing of a figure with what is written with it, as one SVG that needs nothing from elsewhere. */
export function pictureOf(figure: Element, words: PictureWords): Picture {
  const paper = paperFor(figure);
  try {
    const parts = drawnParts(figure).map((part) => paper.appendChild(toBeDrawn(part)));
    const origin = paper.getBoundingClientRect();
    const drawing = parts.flatMap((part) => drawingOf(part, origin));
    return composed(drawing, { width: origin.width, height: origin.height }, words);
  } finally {
    paper.remove();
  }
}

function svgFile({ svg }: Picture): Blob {
  return new Blob([svg], { type: "image/svg+xml" });
}

/** @throws where the browser cannot draw it */
async function pngFile(picture: Picture): Promise<Blob> {
  const { width, height } = picture;
  const scale = Math.min(SHARPNESS, Math.sqrt(MOST_PIXELS / (width * height)));
  const address = URL.createObjectURL(svgFile(picture));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.floor(width * scale);
    canvas.height = Math.floor(height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((file) => {
        if (file === null) reject(new Error("The browser could not draw the picture."));
        else resolve(file);
      }, "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** What of a figure is drawn, its key included: what stands between its caption and its notes. */
function drawnParts(figure: Element): readonly Element[] {
  return [...figure.children].filter(
    (part) =>
      !part.matches("figcaption, section, p") &&
      (part.localName === "svg" || part.querySelector("svg") !== null),
  );
}

/**
 * A copy of a part without what is there for reading it: the mark of the period being read, tooltips,
 * controls, and the names of what has been put away.
 */
function toBeDrawn(part: Element): Element {
  const copy = document.importNode(part, true);
  for (const input of copy.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
    if (!input.checked) input.closest("li")?.remove();
  for (const extra of copy.querySelectorAll(EXTRAS)) extra.remove();
  return copy;
}

const EXTRAS = '[role="tooltip"], input, button, [data-screen-only]';

/**
 * A place as wide as the figure and out of sight, where copies have the colours of the light theme, since
 * a picture is put on paper and slides.
 */
function paperFor(figure: Element): HTMLElement {
  const paper = document.createElement("div");
  paper.inert = true;
  paper.ariaHidden = "true";
  const { style } = paper;
  style.position = "absolute";
  style.left = "-100000px";
  style.top = "0";
  style.display = "flex";
  style.flexDirection = "column";
  style.gap = `${GAP}px`;
  style.width = `${figure.getBoundingClientRect().width}px`;
  style.colorScheme = "light";
  style.setProperty("forced-color-adjust", "none");
  for (const [name, value] of lightTokens()) style.setProperty(name, value);
  style.color = "var(--text)";
  return document.body.appendChild(paper);
}

const BLACK = "#0b0c0c";
const QUIET = "#484f56";
const FAMILY = "Arial, Helvetica, 'Liberation Sans', sans-serif";
const TITLE = { size: 22, weight: "bold", fill: BLACK } as const;
const SUBTITLE = { size: 16, weight: "normal", fill: QUIET } as const;
const NOTICE = { size: 16, weight: "bold", fill: BLACK } as const;
const NOTE = { size: 15, weight: "normal", fill: QUIET } as const;
const LINE = 1.3;
/** Bold letters are wider. */
const BOLD = 1.1;

interface Written {
  readonly text: string;
  readonly manner: typeof TITLE | typeof SUBTITLE | typeof NOTICE | typeof NOTE;
}

/** The drawing between what is written above and below it, on white. */
function composed(
  drawing: readonly Element[],
  size: { readonly width: number; readonly height: number },
  { title, subtitle, notice, notes }: PictureWords,
): Picture {
  const inner = Math.max(size.width, NARROWEST);
  const above = [
    ...written(title, TITLE, inner),
    ...written(subtitle, SUBTITLE, inner),
    ...written(notice, NOTICE, inner),
  ];
  const below = notes.flatMap((note) => written(note, NOTE, inner));
  const top = MARGIN + heightOf(above) + GAP;
  const foot = top + size.height + GAP;
  const width = Math.ceil(inner + MARGIN * 2);
  const height = Math.ceil(foot + heightOf(below) + MARGIN);

  const picture = svgElement("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "font-family": FAMILY,
  });
  const plot = svgElement("g", { transform: `translate(${MARGIN} ${top})` });
  plot.append(...drawing);
  picture.append(
    svgElement("title", {}, title),
    svgElement("desc", {}, [subtitle, notice, ...notes].join(" ")),
    svgElement("rect", { width, height, fill: "#ffffff" }),
    ...placed(above, MARGIN),
    plot,
    ...placed(below, foot),
  );
  return { svg: new XMLSerializer().serializeToString(picture), width, height };
}

/** A text in the lines that it takes. A word too long for a line, such as an address, is broken. */
function written(text: string, manner: Written["manner"], width: number): readonly Written[] {
  const size = manner.weight === "bold" ? manner.size * BOLD : manner.size;
  return wrapped(text, width, size).map((line) => ({ text: line, manner }));
}

function heightOf(lines: readonly Written[]): number {
  return lines.reduce((sum, { manner }) => sum + manner.size * LINE, 0);
}

function placed(lines: readonly Written[], top: number): readonly Element[] {
  let y = top;
  return lines.map(({ text, manner: { size, weight, fill } }) => {
    y += size * LINE;
    return svgElement(
      "text",
      { x: MARGIN, y: y - size * (LINE - 1), "font-size": size, "font-weight": weight, fill },
      text,
    );
  });
}
