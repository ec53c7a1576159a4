import { expect, it } from "vitest";
import { countsOf } from "../../scripts/accessibilityCounts.ts";

function tried(...notes: readonly (readonly [string, string?])[]) {
  const annotations = notes.map(([type, description]) => ({ type, description }));
  return { tests: [{ annotations }] };
}

it("counts each criterion over all tests, those of inner suites too, in the order of the standard", () => {
  const inner = { specs: [tried(["2.4.11", "held"], ["1.4.10", "failed"])] };
  const outer = { specs: [tried(["1.4.10", "held"], ["1.4.3", "held"])], suites: [inner] };
  expect(countsOf({ suites: [outer] })).toEqual([
    { criterion: "1.4.3", held: 1, failed: 0 },
    { criterion: "1.4.10", held: 1, failed: 1 },
    { criterion: "2.4.11", held: 1, failed: 0 },
  ]);
});

it("passes over what a test notes of other things", () => {
  const suites = [{ specs: [tried(["slow"], ["issue", "held"])] }];
  expect(countsOf({ suites })).toEqual([]);
});

it("refuses a report that is none", () => {
  expect(() => countsOf({})).toThrow();
});
