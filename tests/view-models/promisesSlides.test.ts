import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import type { PromiseRow } from "#view-models/deckModels.ts";
import { promisesSlides } from "#view-models/promisesSlides.ts";

const TAG = { tone: "info", text: "Pending" } as const;

/** So many lines: one for its words, the others for what is known of it. */
function row(lines: number, text = "Under 17 by December."): PromiseRow {
  return { text, who: "Director.", tag: TAG, evidence: "x".repeat((lines - 1) * 82 - 20) };
}

function slidesOf(rows: readonly PromiseRow[]) {
  return promisesSlides({
    kind: "promised",
    item: true,
    heading: "What was promised",
    rows,
    nothing: "Nothing.",
  });
}

const countsOf = (rows: readonly PromiseRow[]) => slidesOf(rows).map(({ rows }) => rows.length);

describe("promises on slides", () => {
  it.each<[string, readonly number[], readonly number[]]>([
    // Each takes 0.7 more: 4.7 + 4.7 + 4.7 = 14.1 of the 16 − 1.2 that its heading leaves.
    ["as many as a slide holds stand on one", [4, 4, 4], [3]],
    // 4.7 + 4.7 + 5.7 = 15.1: two slides, of which one has two.
    ["one line too many takes another slide", [4, 4, 5], [2, 1]],
    // 4 × 3.7 = 14.8 fit, 4 × 4.7 take two slides: 9.4 on each, not 14.1 and 4.7.
    ["four that fit stand on one", [3, 3, 3, 3], [4]],
    ["slides have about as many lines each", [4, 4, 4, 4], [2, 2]],
    ["one that is longer than a slide has one of its own", [2, 17, 2], [1, 1, 1]],
  ])("%s", (_, lines, counts) => {
    expect(countsOf(lines.map((one) => row(one)))).toEqual(counts);
  });

  it("leave the line at the foot for what acronyms stand for", () => {
    const rows = [row(4), row(4), row(4, "The MASH by December.")];
    expect(countsOf(rows)).toEqual([2, 1]);
    expect(slidesOf(rows).flatMap(({ short }) => short)).toEqual([
      "MASH stands for multi-agency safeguarding hub.",
    ]);
  });

  it("say which slide of how many, and begin an item once", () => {
    const slides = slidesOf([row(5), row(5), row(5)]);
    expect(slides.map(({ heading, item }) => [heading, item])).toEqual([
      ["What was promised: 3\u00a0pending (1 of 2)", true],
      ["What was promised: 3\u00a0pending (2 of 2)", false],
    ]);
  });

  it("count what was agreed in the words of counting", () => {
    const agreed = (name: string) => ({ ...row(3), tag: { ...TAG, text: name } });
    const [slide] = promisesSlides({
      kind: "agreed",
      item: false,
      heading: "What was agreed",
      rows: [agreed("Promise"), agreed("Promise"), agreed("Action")],
      nothing: "Nothing.",
    });
    expect(slide?.heading).toBe("What was agreed: 2\u00a0promises and 1\u00a0action");
  });

  it("lose no row, keep their order, and have no more on one than it has room for", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 16 }), { maxLength: 30 }), (lines) => {
        const rows = lines.map((one, place) => row(one, `Promise ${place}.`));
        const slides = slidesOf(rows);
        expect(slides.flatMap(({ rows }) => rows)).toEqual(rows);
        expect(slides.every(({ rows }) => rows.length > 0 || lines.length === 0)).toBe(true);
        const longest = Math.max(14.8, ...lines.map((one) => one + 0.7));
        for (const { rows } of slides) {
          const taken = rows.reduce((sum, one) => sum + ((one.evidence?.length ?? 0) + 20) / 82, 0);
          expect(taken + rows.length * 1.7).toBeLessThanOrEqual(longest);
        }
      }),
    );
  });
});
