import { describe, expect, it } from "vitest";
import type { Amount, Sum } from "#publishing/disclosure/sums.ts";
import { oneByOne, together } from "#publishing/disclosure/workedOut.ts";
import { number } from "./numbers.ts";

/** Sums whose totals are shown, and what they give away one by one and together. */
function givenAway(...sums: readonly (readonly [total: number, ...parts: readonly Amount[]])[]) {
  const shown = new Set<Amount>();
  const given: readonly Sum[] = sums.map(([total, ...parts]) => {
    const whole = number(total);
    shown.add(whole);
    return { total: whole, parts };
  });
  const isShown = (amount: Amount) => shown.has(amount);
  const known = oneByOne(given, isShown);
  return { given, known, all: together(given, isShown, known) };
}

describe("sums of which any two share a number", () => {
  it.each<[string, Amount, Amount, Amount]>([
    ["that is hidden here", number(2), number(3), number(2)],
    ["that nobody has", number(null), number(null), number(null)],
    ["that is one at least", number(2, 1), number(3, 1), number(2)],
  ])("give it away only together: %s", (_, a, b, c) => {
    // a + b = 5, b + c = 5 and a + c = 4: a and c are 2, b is 3.
    const { known, all } = givenAway([5, a, b], [5, b, c], [4, a, c]);
    expect([a, b, c].map(known.isKnown)).toEqual([false, false, false]);
    expect([a, b, c].map(all.isKnown)).toEqual([true, true, true]);
    expect([a, b, c].map((one) => Math.round(all.most(one)))).toEqual([2, 3, 2]);
  });

  it("say nothing where they cannot all hold", () => {
    const [a, b, c] = [number(1), number(1), number(1)];
    const { known, all } = givenAway([1, a, b], [1, b, c], [9, a, c]);
    expect(all).toBe(known);
  });
});

describe("a table whose rows and columns are added up", () => {
  const table = (value: number | null) => {
    const [a, b, c, d] = [number(value), number(value), number(value), number(value)];
    return { cells: [a, b, c, d], ...givenAway([4, a, b], [4, c, d], [4, a, c], [4, b, d]) };
  };

  it.each([[2], [null]])("leaves each of its numbers open: %s", (value) => {
    const { cells, all } = table(value);
    expect(cells.map(all.isKnown)).toEqual([false, false, false, false]);
    expect(cells.map((cell) => Math.round(all.most(cell)))).toEqual([4, 4, 4, 4]);
  });

  it("says of what is shown, and of what is not in it, what was known of it", () => {
    const { given, all } = table(2);
    const [sum] = given;
    if (sum === undefined) throw new Error("there should be a sum");
    expect([all.most(sum.total), all.isKnown(sum.total)]).toEqual([4, true]);
    const other = number(7);
    expect([all.most(other), all.isKnown(other)]).toEqual([Infinity, false]);
  });
});

describe("sums one after another", () => {
  it("bound a number by what is left when the others are as small as they can be", () => {
    const [a, b] = [number(3, 1), number(4, 1)];
    const { given, known, all } = givenAway([7, a, b]);
    expect([a, b].map(known.most)).toEqual([6, 6]);
    expect(known.boundBy(a)).toBe(given[0]);
    // There is no ring, and so no more to find.
    expect(all).toBe(known);
  });

  it("make a chain: what one gives away the next one uses", () => {
    const [a, b, c] = [number(3), number(4), number(5)];
    const { known } = givenAway([3, a], [7, a, b], [9, b, c]);
    expect([a, b, c].map(known.isKnown)).toEqual([true, true, true]);
    expect([a, b, c].map(known.most)).toEqual([3, 4, 5]);
  });

  it("bound nothing by a number that may be as far below zero as it likes", () => {
    const [a, b] = [number(-3, -Infinity), number(7)];
    const { known } = givenAway([4, a, b]);
    expect([a, b].map(known.most)).toEqual([4, Infinity]);
    const [c, d] = [number(-3, -Infinity), number(7, -Infinity)];
    expect([c, d].map(givenAway([4, c, d]).known.most)).toEqual([Infinity, Infinity]);
  });

  it("give away a total whose parts are shown", () => {
    const [total, three, four] = [number(7), number(3), number(4)];
    const known = oneByOne([{ total, parts: [three, four] }], (amount) => amount !== total);
    expect([known.most(total), known.isKnown(total)]).toEqual([7, true]);
  });
});
