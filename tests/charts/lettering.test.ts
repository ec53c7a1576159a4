import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { cutToFit, wrapped } from "#charts/lettering.ts";

const SIZE = 15;
/** In parts of its size, a letter W of Arial; no letter of a council's name is wider. */
const WIDEST = 0.944;
const anyText = fc.string({ unit: fc.constantFrom("W", "m", "i", " ", "’", "é"), maxLength: 200 });
const anyWidth = fc.integer({ min: 40, max: 700 });

/** As drawn at the least: the wide letters as they are, and every other as nothing. */
function wideAlone(text: string): number {
  return [...text].filter((letter) => letter === "W").length * WIDEST * SIZE;
}

describe("a text in lines", () => {
  it("stands as it is where it has room", () => {
    expect(wrapped("Average caseload", 400, SIZE)).toEqual(["Average caseload"]);
    expect(wrapped("Average caseload", 80, SIZE)).toEqual(["Average", "caseload"]);
  });

  it("is broken within a word that is longer than a line", () => {
    const lines = wrapped(`of ${"Wm".repeat(80)} and others`, 160, SIZE);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(wideAlone(line)).toBeLessThanOrEqual(160);
  });

  it("loses no letter, and has no word of nothing but wide letters that runs past its line", () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        const lines = wrapped(text, width, SIZE);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines)
          if (!line.includes(" ")) expect(wideAlone(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("a text of one line", () => {
  it("stands as it is where it has room", () => {
    expect(cutToFit("Statistical neighbours", 200, SIZE)).toBe("Statistical neighbours");
  });

  it("ends in an ellipsis where it has none", () => {
    expect(cutToFit("Statistical neighbours", 100, SIZE)).toMatch(/^Stat\p{L}*…$/u);
  });

  it("is the text or its beginning, and fits", () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        const cut = cutToFit(text, width, SIZE);
        if (cut === text) return;
        expect(cut.endsWith("…")).toBe(true);
        expect(text.startsWith(cut.slice(0, -1))).toBe(true);
        expect(wideAlone(cut)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
