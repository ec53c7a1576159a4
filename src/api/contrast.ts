/** A colour as red, green and blue in hexadecimal figures: `#12436d`. */
export type Colour = string;

/** WCAG 2.2, 1.4.3: the least contrast of text with its ground. */
export const LEAST_CONTRAST = 4.5;

/** The grounds on which links stand: of the page and of panels, as `styles.css` has them. */
export const GROUNDS = {
  light: ["#ffffff", "#f4f6f8"],
  dark: ["#10161b", "#1a232b"],
} as const;

/** The contrast of a colour with the one of these grounds that it differs least from: 1 to 21. */
export function leastContrast(colour: Colour, grounds: readonly Colour[]): number {
  return Math.min(...grounds.map((ground) => contrast(colour, ground)));
}

/** How far apart in brightness two colours are, from 1 (the same) to 21 (black and white). WCAG 2.2. */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + FLARE) / (darker + FLARE);
}

/** The light that a screen sends back, in WCAG's definition of contrast. */
const FLARE = 0.05;

/** From 0 (black) to 1 (white). WCAG 2.2, relative luminance. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = parts(colour).map((part) => {
    const share = part / BRIGHTEST;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const BRIGHTEST = 255;

/** A colour with a share of another mixed in: 0 leaves it as it is, 1 is the other. */
export function mixed(colour: Colour, other: Colour, share: number): Colour {
  const others = parts(other);
  return written(
    parts(colour).map((part, index) => part + ((others[index] ?? part) - part) * share),
  );
}

/** A colour with as much less dark in it, of the same hue and as full: 0 leaves it as it is, 1 is white. */
export function paler(colour: Colour, share: number): Colour {
  const shares = parts(colour).map((part) => part / BRIGHTEST);
  const lightness = (Math.max(...shares) + Math.min(...shares)) / 2;
  const paled = lightness + (1 - lightness) * share;
  const spread = room(lightness) === 0 ? 0 : room(paled) / room(lightness);
  return written(shares.map((part) => (paled + (part - lightness) * spread) * BRIGHTEST));
}

/** How far apart the parts of a colour of this lightness can be. */
function room(lightness: number): number {
  return 1 - Math.abs(2 * lightness - 1);
}

function written(parts: readonly number[]): Colour {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

/** Red, green and blue, each from 0 to 255. */
function parts(colour: Colour): readonly number[] {
  return [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16));
}
