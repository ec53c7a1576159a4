import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { median, rotated, times } from "../../bench/measure/statistics.ts";

describe("median", () => {
  it.each<[string, readonly (number | null)[], number | null]>([
    ["of an odd count is the one in the middle", [30, 10, 20], 20],
    ["of an even count lies half-way between two", [40, 10, 20, 30], 25],
    ["leaves out what could not be measured", [null, 10, Number.NaN, 30, 20], 20],
    ["of nothing is nothing, not zero", [null], null],
  ])("%s", (_, values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it("has as many on either side of it, in whichever order they came", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const middle = median(values) ?? Number.NaN;
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(below).toBeLessThanOrEqual(values.length / 2);
        expect(above).toBeLessThanOrEqual(values.length / 2);
        expect(median(values.toReversed())).toBe(middle);
      }),
    );
  });
});

describe("rotated", () => {
  it("gives each its turn at each place", () => {
    const all = ["a", "b", "c"];
    expect([0, 1, 2, 3].map((round) => rotated(all, round).join(""))).toEqual([
      "abc",
      "bca",
      "cab",
      "abc",
    ]);
    expect(rotated([], 5)).toEqual([]);
  });
});

describe("times", () => {
  it("says nothing of what was not measured, or of nothing", () => {
    expect(times(900, 600)).toBe(1.5);
    expect(times(null, 600)).toBeNull();
    expect(times(900, 0)).toBeNull();
  });
});
