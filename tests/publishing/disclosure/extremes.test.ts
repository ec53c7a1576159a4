import * as fc from "../../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { extremes } from "#publishing/disclosure/extremes.ts";
import type { Equation } from "#publishing/disclosure/extremes.ts";

const equation = (sum: number, ...factors: readonly number[]): Equation => ({
  sum,
  factors: new Map(factors.flatMap((factor, i) => (factor === 0 ? [] : [[i, factor]]))),
});

const rangesOf = (equations: readonly Equation[], unknowns: number) => {
  const found = extremes(equations, unknowns);
  return found === null
    ? null
    : Array.from({ length: unknowns }, (_, i) => [found.least(i), found.most(i)]);
};

describe("what equations leave open", () => {
  it.each<[string, readonly Equation[], readonly (readonly number[])[] | null]>([
    [
      "two parts of seven",
      [equation(7, 1, 1)],
      [
        [0, 7],
        [0, 7],
      ],
    ],
    // a + b = 7 and a - b = 1: a is 4, b is 3.
    [
      "two equations for two numbers",
      [equation(7, 1, 1), equation(1, 1, -1)],
      [
        [4, 4],
        [3, 3],
      ],
    ],
    // Rows a + b = 2 and c + d = 5, columns a + c = 6 and b + d = 1: c is at least 4, since a is at most 2.
    [
      "a table of two rows and two columns",
      [
        equation(2, 1, 1, 0, 0),
        equation(5, 0, 0, 1, 1),
        equation(6, 1, 0, 1, 0),
        equation(1, 0, 1, 0, 1),
      ],
      [
        [1, 2],
        [0, 1],
        [4, 5],
        [0, 1],
      ],
    ],
    [
      "a total that nothing bounds",
      [equation(-3, 1, -1)],
      [
        [0, Infinity],
        [3, Infinity],
      ],
    ],
    [
      "the same said twice",
      [equation(7, 1, 1), equation(14, 2, 2)],
      [
        [0, 7],
        [0, 7],
      ],
    ],
    // 2a + b = 6 and a + c = 5: a is at most 3, and c then at least 2.
    [
      "a number that counts twice",
      [equation(6, 2, 1, 0), equation(5, 1, 0, 1)],
      [
        [0, 3],
        [0, 6],
        [2, 5],
      ],
    ],
    [
      "nothing to share out beside something, whatever its sign",
      [equation(0, -1, -1, 0), equation(3, 0, 0, 1)],
      [
        [0, 0],
        [0, 0],
        [3, 3],
      ],
    ],
    [
      "two that are alike, and nothing else that is known of them but their sum",
      [equation(0, -1, 1), equation(0, 1, -1), equation(3, 1, 1)],
      [
        [1.5, 1.5],
        [1.5, 1.5],
      ],
    ],
    ["what cannot be", [equation(7, 1, 1), equation(8, 1, 1)], null],
    ["less than nothing", [equation(-1, 1, 1)], null],
  ])("%s", (_, equations, ranges) => {
    expect(rangesOf(equations, ranges?.length ?? 2)).toEqual(ranges);
  });

  it("is what trying every table with the same totals leaves open", () => {
    const cell = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell, cell, cell), (cells) => {
        // Two rows of three; their totals, and those of the columns.
        const sums = [
          [0, 1, 2],
          [3, 4, 5],
          [0, 3],
          [1, 4],
          [2, 5],
        ].map((of) => ({
          sum: of.reduce((sum, i) => sum + (cells[i] ?? 0), 0),
          factors: new Map(of.map((i) => [i, 1])),
        }));
        const [row = 0, , ...columns] = sums.map(({ sum }) => sum);
        const tables: number[][] = [];
        for (let a = 0; a <= row; a += 1)
          for (let b = 0; a + b <= row; b += 1) {
            const first = [a, b, row - a - b];
            const table = [...first, ...columns.map((sum, i) => sum - (first[i] ?? 0))];
            if (table.every((value) => value >= 0)) tables.push(table);
          }
        expect(rangesOf(sums, 6)?.map((range) => range.map((end) => Math.round(end) + 0))).toEqual(
          cells.map((_, i) => {
            const values = tables.map((table) => table[i] ?? 0);
            return [Math.min(...values), Math.max(...values)];
          }),
        );
      }),
    );
  });
});
