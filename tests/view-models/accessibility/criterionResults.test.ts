import { CRITERIA } from "#view-models/accessibility/criteria.ts";
import {
  type CriterionCount,
  criterionResults,
} from "#view-models/accessibility/criterionResults.ts";
import results from "#view-models/accessibility/results.json" with { type: "json" };
import { expect, it } from "vitest";

const REFLOW = {
  criterion: "1.4.10",
  name: "Reflow",
  level: "AA",
  checked: "Shown narrow.",
} as const;

it("lists each criterion of levels A and AA once, in the order of the standard", () => {
  const numbers = CRITERIA.map(({ criterion }) => criterion);
  expect(CRITERIA.filter(({ level }) => level === "A")).toHaveLength(31);
  expect(CRITERIA.filter(({ level }) => level === "AA")).toHaveLength(24);
  expect(new Set(numbers).size).toBe(55);
  const inOrder = (a: string, b: string) => a.localeCompare(b, "en", { numeric: true });
  expect(numbers).toEqual([...numbers].sort(inOrder));
});

it.each<[string, CriterionCount[], string, string]>([
  ["held each time", [count(12, 0)], "met", "Tried 12 times; it held each time."],
  ["held once", [count(1, 0)], "met", "Tried 1 time; it held each time."],
  ["failed now and then", [count(10, 2)], "partly met", "Tried 12 times; 2 did not hold."],
  ["failed each time", [count(0, 3)], "not met", "Tried 3 times; 3 did not hold."],
  ["was tried by nothing", [], "not tested", ""],
  ["was counted at zero", [count(0, 0)], "not tested", ""],
])("a criterion that %s", (_, counts, result, detail) => {
  const [found] = criterionResults([REFLOW], { date: "2026-11-25", counts });
  expect(found).toEqual({ ...REFLOW, result, detail, date: "2026-11-25" });
});

it("a criterion that is known to fall short is never met, however its tests end", () => {
  const criterion = { ...REFLOW, shortfall: "The plan is wider." };
  const [found] = criterionResults([criterion], { date: "2026-11-25", counts: [count(9, 0)] });
  expect(found?.result).toBe("partly met");
  expect(found?.detail).toBe("Tried 9 times; it held each time. The plan is wider.");
});

it("nothing is counted for a criterion that is not in the list", () => {
  const known = new Set(CRITERIA.map(({ criterion }) => criterion));
  const counts: readonly CriterionCount[] = results.counts;
  expect(counts.filter(({ criterion }) => !known.has(criterion))).toEqual([]);
});

function count(held: number, failed: number): CriterionCount {
  return { criterion: "1.4.10", held, failed };
}
