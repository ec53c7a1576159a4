import { expect, it } from "vitest";
import type { Problem } from "#publishing/problem.ts";
import { problemLines } from "#publishing/problemLines.ts";

const hole = (row: number): Problem => ({
  severity: "warning",
  code: "period-missing",
  file: "observations.csv",
  row,
  column: "period",
  value: `2018-0${row}`,
  why: `comes next after 2018-0${row - 2}`,
  remedy: "Add it",
});
const wrong: Problem = {
  severity: "error",
  code: "layout",
  file: "areas.csv",
  why: "The sheet is missing",
  remedy: "Add it",
};

it("says errors first, and a kind that is frequent once and how often", () => {
  expect(problemLines([hole(3), hole(4), wrong, hole(5), hole(6), hole(8)])).toEqual([
    "areas.csv: The sheet is missing. Add it.",
    "Warning: observations.csv, row 3, column “period”: “2018-03” comes next after 2018-01. Add it.",
    "Warning: observations.csv, row 4, column “period”: “2018-04” comes next after 2018-02. Add it.",
    "Warning: observations.csv, row 5, column “period”: “2018-05” comes next after 2018-03. Add it.",
    "Warning: And 2 more like this in observations.csv, rows 6 to 8.",
  ]);
});

it("says one more with its row, and says all of different kinds", () => {
  expect(problemLines([3, 4, 5, 6].map(hole)).at(-1)).toBe(
    "Warning: And 1 more like this in observations.csv, row 6.",
  );
  const others = ["value", "flag", "member", "published"].map((column) =>
    Object.assign(hole(3), { column }),
  );
  expect(problemLines(others)).toHaveLength(4);
});

it("counts problems of a JSON file wherever their paths lead", () => {
  const at = (i: number): Problem => ({
    severity: "error",
    file: "dashboard.json",
    path: `measures[${i}].unit`,
    value: "x",
    why: "is wrong",
    remedy: "Mend it",
  });
  expect(problemLines([0, 1, 2, 3, 4].map(at)).at(-1)).toBe(
    "And 2 more like this in dashboard.json.",
  );
});

it("names the sheet of a workbook, and counts rows from the first to the last in whatever order", () => {
  const inSheet = (row: number): Problem => ({ ...hole(row), sheet: "observations" });
  expect(problemLines([3, 4, 5, 8, 6].map(inSheet)).at(-1)).toBe(
    "Warning: And 2 more like this in observations.csv, sheet “observations”, rows 6 to 8.",
  );
});

it("takes for one kind what differs in figures and in what is quoted, and in nothing else", () => {
  const said = (why: string, more: Partial<Problem> = {}): Problem => ({
    severity: "error",
    file: "areas.csv",
    why,
    remedy: "Mend it",
    ...more,
  });
  const alike = ["1.55 of “a”", "17 of “b”", "2018.4 of “a long one”", "3 of “”"];
  expect(problemLines(alike.map((why) => said(why))).at(-1)).toBe(
    "And 1 more like this in areas.csv.",
  );
  const others: readonly Partial<Problem>[] = [
    { severity: "warning" },
    { code: "a" },
    { file: "measures.csv" },
    { sheet: "areas" },
    { column: "id" },
    { path: "areas" },
    { why: "is odd" },
  ];
  for (const other of others) {
    const three = [1, 2, 3].map(() => said("is wrong"));
    expect(problemLines([...three, said("is wrong", other)]).join()).not.toContain("And 1 more");
  }
});

it("says three of a kind in full, and nothing where nothing is wrong", () => {
  expect(problemLines([3, 4, 5].map(hole))).toHaveLength(3);
  expect(problemLines([])).toEqual([]);
});
