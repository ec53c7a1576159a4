import { describe, expect, it } from "vitest";
import { goalRows, isMet, least, most, under } from "../../bench/measure/goals.ts";

describe("a promise", () => {
  it("that allows so much is kept at the limit; one to stay below it is not", () => {
    expect(isMet(most("hover", 50, "ms", 50))).toBe(true);
    expect(isMet(under("blocked", 50, "ms", 50))).toBe(false);
    expect(isMet(least("score", 98, "", 98))).toBe(true);
    expect(isMet(least("score", 98, "", 97))).toBe(false);
  });

  it("is neither kept nor broken where nothing was measured", () => {
    expect(isMet(most("sort", 100, "ms", null))).toBeNull();
  });

  it("is judged by what was measured, not by what is printed", () => {
    const close = most("all charts", 1.5, "×", 1.5004);
    expect(goalRows([close])).toEqual([["all charts", "at most 1.5 ×", "1.5 ×", "**not met**"]]);
  });

  it("says both, with units", () => {
    expect(goalRows([most("sort", 100, "ms", null), under("heap", 12, "MB", 5.5561)])).toEqual([
      ["sort", "at most 100 ms", "not measured", "–"],
      ["heap", "under 12 MB", "5.56 MB", "met"],
    ]);
  });
});
