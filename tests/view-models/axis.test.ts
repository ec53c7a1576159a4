import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { axis } from "#view-models/axis.ts";

describe("axis", () => {
  it("starts at zero, and says where the closer one does not", () => {
    expect(axis([13.6, 18.7], null)).toEqual({
      zero: [0, 20],
      near: [12, 20],
      statedZero: "The axis starts at zero.",
      statedNear: "The axis does not start at zero: it runs from 12 to 20.",
    });
  });

  it("ends at a hundred per cent", () => {
    expect(axis([62, 99.5], 100).zero).toEqual([0, 100]);
  });

  it("is there where no figure is", () => {
    expect(axis([], null).zero).toEqual([0, 1]);
  });

  it("holds every figure", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true })), (values) => {
        const { zero, near } = axis(values, null);
        for (const [low, high] of [zero, near]) {
          expect(low).toBeLessThan(high);
          for (const value of values) {
            expect(value).toBeGreaterThanOrEqual(low - 1e-6);
            expect(value).toBeLessThanOrEqual(high + 1e-6);
          }
        }
      }),
    );
  });
});
