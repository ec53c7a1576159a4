import { type PromiseWords, promiseIn } from "#view-models/promiseIn.ts";
import * as fc from "../generated/seeded.ts";
import { anyText } from "../anyText.ts";
import { describe, expect, it } from "vitest";

describe("what a promise says", () => {
  it.each<[string, PromiseWords]>([
    ["under 17 by December", { bound: "at-most", value: 17, by: "2018-12" }],
    ["17 or lower by March", { bound: "at-most", value: 17, by: "2019-03" }],
    [
      "Caseloads will be no more than 16.5 by 31 December 2019",
      { bound: "at-most", value: 16.5, by: "2019-12" },
    ],
    ["at least 85% of visits on time by Sept", { bound: "at-least", value: 85, by: "2019-09" }],
    ["not less than 1,200 by Jan 2020", { bound: "at-least", value: 1200, by: "2020-01" }],
    ["In 2019 we will be at 90% or better", { bound: "at-least", value: 90 }],
    ["over 90 by May 2019", { bound: "at-least", value: 90, by: "2019-05" }],
    ["we may get under 20", { bound: "at-most", value: 20 }],
    ["we may get under 20 by December", { bound: "at-most", value: 20, by: "2018-12" }],
    [`under ${"9".repeat(400)}`, { bound: "at-most" }],
    ["by October", { by: "2018-10" }],
    ["A report for the next session", {}],
    ["", {}],
  ])("%s", (text, expected) => {
    expect(promiseIn(text, "2018-10-18")).toEqual(expected);
  });

  it("is read from any words without a fault, and is a number where there is one", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { value } = promiseIn(text, "2018-10-18");
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
