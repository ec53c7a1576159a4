import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { periodTicks, valueTicks } from "#charts/ticks.ts";

describe("the periods that are named", () => {
  it.each([
    ["all where there is room", 5, 8, [0, 1, 2, 3, 4]],
    ["the latest always, and back from it in equal steps", 10, 4, [0, 3, 6, 9]],
    ["by the half year where months are many", 36, 6, [5, 11, 17, 23, 29, 35]],
    ["one where there is room for none", 3, 0, [2]],
    ["none where there is no period", 0, 5, []],
  ])("%s", (_, count, most, expected) => {
    expect(periodTicks(count, most)).toEqual(expected);
  });

  it.each([
    ["on from it to what is still to come", 12, 4, 8, [2, 5, 8, 11]],
    ["by more months where there is room for less", 14, 3, 8, [2, 8]],
    ["it alone where there is room for one", 14, 1, 8, [8]],
  ])("count from the last that has a figure: %s", (_, count, most, named, expected) => {
    expect(periodTicks(count, most, named)).toEqual(expected);
  });

  it("are at most as many as there is room for, and name the last that has a figure", () => {
    const some = fc
      .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 30 }), fc.nat())
      .map(([count, most, place]) => [count, most, place % count] as const);
    fc.assert(
      fc.property(some, ([count, most, named]) => {
        const ticks = periodTicks(count, most, named);
        expect(ticks).toContain(named);
        expect(ticks.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe("the values that are named", () => {
  it.each<[string, readonly [number, number], readonly number[]]>([
    ["round ones", [0, 25], [0, 5, 10, 15, 20, 25]],
    ["within the axis alone", [14, 22], [14, 16, 18, 20, 22]],
    ["without the crumbs of binary fractions", [0, 0.5], [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
    ["one where the axis has no height", [3, 3], [3]],
  ])("%s", (_, domain, expected) => {
    expect(valueTicks(domain, 6)).toEqual(expected);
  });
});
