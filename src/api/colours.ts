import * as z from "zod/mini";
import { GROUNDS, LEAST_CONTRAST, leastContrast } from "./contrast.ts";

export const Colour = z
  .string()
  .check(z.regex(/^#[0-9a-f]{6}$/i, "a colour as # and six hexadecimal figures: #12436d"));

/** A colour in which text can be read on every light ground. */
export const TextColour = Colour.check(
  z.refine(
    (colour) => !isColour(colour) || leastContrast(colour, GROUNDS.light) >= LEAST_CONTRAST,
    {
      error: `a darker colour, so that links can be read on a white page: a contrast of ${LEAST_CONTRAST} or more`,
    },
  ),
);

function isColour(text: string): boolean {
  return Colour.safeParse(text).success;
}
