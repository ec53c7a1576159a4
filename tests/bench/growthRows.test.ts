import { expect, it } from "vitest";
import { GROWTH_COLUMNS, type Grown, growthRows } from "../../bench/growthRows.ts";

const RUN: Grown = {
  visible: 400,
  all: 900,
  longest: 60,
  filter: 40,
  order: 45,
  search: 50,
  asAt: 300,
  print: 20,
  open: 500,
  hover: 16,
  heap: 6_000_000,
};

it("tells the medians of each size, and the first charts as a multiple of those of the first size", () => {
  const rows = growthRows([
    {
      scale: { measures: 24, periods: 120, members: 3 },
      runs: [
        { ...RUN, visible: 500 },
        { ...RUN, visible: 300 },
      ],
    },
    {
      scale: { measures: 384, periods: 1200, members: 3 },
      runs: [
        { ...RUN, visible: 9000 },
        { ...RUN, visible: 500, heap: 11_650_000 },
        { ...RUN, visible: 400, heap: 20_000_000 },
      ],
    },
  ]);
  expect(rows.map((row) => [row[0], row[1], row[11], row.at(-1)])).toEqual([
    ["24 × 120", "400", "6.0", "1.00 ×"],
    ["384 × 1,200", "500", "11.7", "1.25 ×"],
  ]);
  expect(new Set([GROWTH_COLUMNS, ...rows].map(({ length }) => length)).size).toBe(1);
});
