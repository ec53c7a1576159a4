import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { nearestAcross, placeAfter } from "#charts/walkPlaces.ts";

const YEARS = { start: 35, last: 35 } as const;

describe("where a key leads", () => {
  it.each<[string, number | null, number | null]>([
    ["ArrowLeft", null, 35],
    ["ArrowRight", null, 35],
    ["Home", null, 0],
    ["ArrowLeft", 5, 4],
    ["ArrowDown", 5, 4],
    ["ArrowRight", 35, 35],
    ["ArrowLeft", 0, 0],
    ["PageUp", 20, 12],
    ["PageDown", 20, 28],
    ["PageUp", 3, 0],
    ["End", 3, 35],
    ["a", 5, null],
    ["Tab", 5, null],
  ])("%s from %s leads to %s", (key, from, to) => {
    expect(placeAfter(key, { ...YEARS, from })).toBe(to);
  });

  it("is below, of the arrow down, where places lie one below the other", () => {
    const rows = { from: 2, start: 0, last: 5, down: true };
    expect(["ArrowDown", "ArrowUp"].map((key) => placeAfter(key, rows))).toEqual([3, 1]);
  });

  it("is nowhere in a chart without points", () => {
    expect(placeAfter("Home", { from: null, start: -1, last: -1 })).toBeNull();
  });

  it("never lies outside the chart", () => {
    const key = fc.constantFrom(
      "ArrowLeft",
      "ArrowRight",
      "ArrowUp",
      "ArrowDown",
      "PageUp",
      "PageDown",
    );
    fc.assert(
      fc.property(fc.nat(60), fc.array(key), (last, keys) => {
        let from: number | null = null;
        for (const one of keys) {
          from = placeAfter(one, { from, start: last, last });
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThanOrEqual(last);
        }
      }),
    );
  });
});

it("finds the place nearest to a pointer", () => {
  expect(nearestAcross(24, [10, 20, 30])).toBe(1);
  expect(nearestAcross(-5, [10, 20, 30])).toBe(0);
  expect(nearestAcross(5, [])).toBeNull();
});
