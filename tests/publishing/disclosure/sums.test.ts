import { describe, expect, it } from "vitest";
import {
  isSmall,
  shownToHold,
  sumsThatHold,
  sumsThatSeemToHold,
} from "#publishing/disclosure/sums.ts";
import type { Sum } from "#publishing/disclosure/sums.ts";
import { number } from "./numbers.ts";

function sum(total: number | null, ...parts: readonly (number | null)[]): Sum {
  return { total: number(total), parts: parts.map((part) => number(part)) };
}

const HOLDS = sum(40, 3, 37);
const FAILS = sum(40, 3, 36);

describe("isSmall", () => {
  it.each<[number | null, boolean, boolean]>([
    [1, true, true],
    [4, true, true],
    [5, true, false],
    // Zero identifies nobody.
    [0, true, false],
    // A part of a post.
    [2.9, true, false],
    [null, true, false],
    [3, false, false],
  ])("says of %j, of people: %j, whether it is under five: %j", (value, ofPeople, small) => {
    expect(isSmall({ value, ofPeople }, 5)).toBe(small);
  });
});

describe("sumsThatHold", () => {
  it("are those that are seen to, and those of which something is hidden and may", () => {
    const possible = [sum(40, null, 37), sum(null, 3, 37), sum(40, 40, null)];
    expect(sumsThatHold([HOLDS, ...possible, FAILS])).toEqual([HOLDS, ...possible]);
  });

  it("are none of which what is shown is more than the whole", () => {
    expect(sumsThatHold([HOLDS, sum(40, 41, null)])).toEqual([HOLDS]);
  });

  it("are only those that are seen to, where most are not", () => {
    expect(sumsThatHold([HOLDS, FAILS, FAILS, sum(40, null, 37)])).toEqual([HOLDS]);
  });
});

describe("sumsThatSeemToHold", () => {
  it("are those that do not, beside as many that do", () => {
    expect(sumsThatSeemToHold([HOLDS, FAILS])).toEqual([FAILS]);
    expect(sumsThatSeemToHold([HOLDS, FAILS, FAILS])).toEqual([]);
    expect(sumsThatSeemToHold([FAILS])).toEqual([]);
    expect(sumsThatSeemToHold([HOLDS, sum(40, null, 37)])).toEqual([]);
  });
});

describe("shownToHold", () => {
  it("are all that may, once one is seen to", () => {
    const hidden = sum(40, null, 37);
    expect(shownToHold([HOLDS, hidden])).toEqual([HOLDS, hidden]);
    expect(shownToHold([hidden])).toEqual([]);
    expect(shownToHold([FAILS])).toEqual([]);
  });
});
