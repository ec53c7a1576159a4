import * as fc from "../generated/seeded.ts";
import { expect, it } from "vitest";
import { type Mark, spread } from "#charts/spread.ts";

it("leaves marks where they are when none is in another's way", () => {
  const marks = [
    { at: 20, size: 10 },
    { at: 50, size: 10 },
  ];
  expect(spread(marks, 0, 100)).toEqual([20, 50]);
});

it("moves two that want one place by as much each", () => {
  const marks = [
    { at: 50, size: 20 },
    { at: 50, size: 20 },
  ];
  expect(spread(marks, 0, 100)).toEqual([40, 60]);
});

it("keeps marks inside, in the order given", () => {
  const marks = [
    { at: 98, size: 10 },
    { at: 2, size: 10 },
  ];
  expect(spread(marks, 0, 100)).toEqual([95, 5]);
});

const mark = fc.record({
  at: fc.double({ min: -50, max: 450, noNaN: true }),
  size: fc.double({ min: 1, max: 30, noNaN: true }),
});

it("never lets two marks overlap, and keeps to the bounds where all fit", () => {
  fc.assert(
    fc.property(fc.array(mark, { minLength: 1, maxLength: 12 }), (marks: readonly Mark[]) => {
      const middles = spread(marks, 0, 400);
      const placed = marks
        .map(({ size }, index) => ({ size, at: middles[index] ?? 0 }))
        .sort((a, b) => a.at - b.at);

      for (const [index, { at, size }] of placed.entries()) {
        expect(at - size / 2).toBeGreaterThan(-1e-6);
        expect(at + size / 2).toBeLessThan(400 + 1e-6);
        const next = placed[index + 1];
        if (next !== undefined) {
          expect(next.at - at).toBeGreaterThan((size + next.size) / 2 - 1e-6);
        }
      }
    }),
  );
});
