import * as fc from "../../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { figureFor, figureIn, sum } from "#publishing/dfe/figure.ts";
import type { Figure } from "#publishing/dfe/figure.ts";

describe("a cell as published", () => {
  it.each<[string, Figure | null]>([
    ["16.5", { value: 16.5 }],
    ["16.55", { value: 16.55 }],
    ["0", { value: 0 }],
    ["-3.4", { value: -3.4 }],
    ["c", { value: null, flag: "c" }],
    ["u", { value: null, flag: "u" }],
    ["low", { value: null, flag: "low" }],
    [":", { value: null, flag: "x" }],
    ["~", { value: null, flag: "low" }],
    ["", null],
    ["1,098", null],
    ["5x9", null],
    ["constructor", null],
  ])("“%s”", (cell, figure) => {
    expect(figureIn(cell)).toEqual(figure);
  });
});

describe("figures added up", () => {
  const known = (value: number): Figure => ({ value });
  const gap = (flag: "c" | "k" | "low" | "u"): Figure => ({ value: null, flag });

  it("leave no dust behind: 84.4 + 31 = 115.4", () => {
    expect(sum([known(84.4), known(31)])).toEqual({ value: 115.4 });
  });

  it("can be negative less another: 11.4 - 14.8 = -3.4", () => {
    expect(sum([known(11.4)], known(14.8))).toEqual({ value: -3.4 });
  });

  it.each<[string, readonly Figure[], Figure]>([
    ["a suppressed part hides the sum", [known(3), gap("c")], { value: null, flag: "c" }],
    [
      "a part that rounds to zero: not available",
      [known(3), gap("low")],
      { value: null, flag: "x" },
    ],
    ["so with its other symbol", [known(3), gap("k")], { value: null, flag: "x" }],
  ])("%s", (_, figures, expected) => {
    expect(sum(figures)).toEqual(expected);
  });

  it("never have a number where a part has none", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (before, after) => {
        expect(sum([...before.map(known), gap("u"), ...after.map(known)]).value).toBeNull();
      }),
    );
  });
});

it("takes a cell as published where a measure is one column", () => {
  const cells = new Map<string, Figure>([["caseload_fte", { value: null, flag: "low" }]]);
  expect(figureFor({ columns: ["caseload_fte"] }, cells)).toEqual({ value: null, flag: "low" });
});
