import { expect, it } from "vitest";
import { LETTER_MINUTES, pixelsFor, readFrom } from "../../bench/measure/legible.ts";

const WALL = { metres: 2, pixels: 1920 };

it("reads an x that takes 10 minutes of arc: 23.3 mm high from 8 metres", () => {
  // 8 m × tan(10′) = 8,000 mm × 0.002909 = 23.27 mm; a pixel is 2,000 ÷ 1,920 = 1.042 mm: 22.34 pixels.
  expect(pixelsFor(8, LETTER_MINUTES, WALL)).toBeCloseTo(22.34, 2);
});

it("says the same the other way", () => {
  expect(readFrom(pixelsFor(8, 2, WALL), 2, WALL)).toBeCloseTo(8, 10);
});
