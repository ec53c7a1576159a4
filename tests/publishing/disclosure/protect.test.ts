import { describe, expect, it } from "vitest";
import { protect } from "#publishing/disclosure/protect.ts";
import type { Amount, Cell, Sum } from "#publishing/disclosure/sums.ts";

const THRESHOLD = 5;

interface Figure extends Amount {
  readonly cell: Cell;
}

/** A number of children in a figure of its own. */
function figure(value: number | null, more: Partial<Amount> = {}): Figure {
  const cell: Cell = { rows: [], leftOut: false };
  return {
    row: null,
    column: "value",
    told: "counted",
    of: null,
    value,
    hiddenBefore: value === null,
    guarded: true,
    ofPeople: true,
    least: 1,
    ...more,
    cell: more.cell ?? cell,
  };
}

/** A number of workers, which may be known. */
function unguarded(value: number, more: Partial<Amount> = {}): Figure {
  return figure(value, { guarded: false, ofPeople: false, ...more });
}

/** A number that no row says, as the whole of the numbers that say it. */
function saidBy(value: number, ...said: readonly Amount[]): Amount {
  return { ...unguarded(value), cell: null, saidBy: said };
}

function sum(total: Amount, ...parts: readonly Amount[]): Sum {
  return { total, parts };
}

/** What is hidden beside these, each with what it covers, in the order in which they were found. */
function covers(hidden: readonly Figure[], ...sums: readonly Sum[]) {
  const amounts = new Set(
    sums.flatMap(({ total, parts }) =>
      [total, ...parts].flatMap((amount) => amount.saidBy ?? [amount]),
    ),
  );
  const found = protect(sums, [...amounts], new Set(hidden.map(({ cell }) => cell)), THRESHOLD);
  return found.map(({ cell, covers }) => [cell, covers]);
}

describe("protect", () => {
  it("hides nothing where nothing is hidden, however small a number is", () => {
    const [a, b, all] = [figure(3), figure(37), figure(40)];
    expect(covers([], sum(all, a, b))).toEqual([]);
  });

  it("hides the smallest other part, and not the whole", () => {
    const [a, b, c, all] = [figure(3), figure(28), figure(9), figure(40)];
    expect(covers([a], sum(all, a, b, c))).toEqual([[c.cell, a.cell]]);
  });

  it("takes for the smallest the one that is nearest to nothing, above it or below", () => {
    const open = { least: -Infinity };
    const [a, b, c, all] = [
      figure(3, open),
      unguarded(-9, open),
      unguarded(2, open),
      unguarded(-4, open),
    ];
    expect(covers([a], sum(all, a, b, c))).toEqual([[c.cell, a.cell]]);
  });

  it("hides the whole where no part is left but zeros", () => {
    const [a, none, all] = [figure(3), figure(0), figure(3)];
    expect(covers([a], sum(all, a, none))).toEqual([[all.cell, a.cell]]);
  });

  it("hides every row that says a whole, since one alone would still say it", () => {
    const [a, first, second] = [figure(3), unguarded(3), unguarded(3)];
    expect(covers([a], sum(saidBy(3, first, second), a))).toEqual([
      [first.cell, a.cell],
      [second.cell, a.cell],
    ]);
  });

  it("can do nothing where no row says the whole, and hides nothing in vain", () => {
    const a = figure(3);
    const derived = { ...unguarded(3), cell: null };
    expect(covers([a], sum(derived, a))).toEqual([]);
  });

  it("does not hide again what is left out for those who may not see it", () => {
    const leftOut = figure(12, { cell: { rows: [], leftOut: true } });
    const [b, c, all] = [unguarded(20), unguarded(8), unguarded(40)];
    expect(covers([], sum(all, leftOut, b, c))).toEqual([[c.cell, leftOut.cell]]);
  });

  it("lets a number of workers be worked out", () => {
    const [a, b, all] = [unguarded(3), unguarded(37), unguarded(40)];
    expect(covers([a], sum(all, a, b))).toEqual([]);
  });

  it("lets nobody know that one of children is small, where its value is open", () => {
    const hiddenBefore = { guarded: false, hiddenBefore: true };
    const [a, b] = [figure(null, hiddenBefore), figure(null, hiddenBefore)];
    // They come to four: neither is five.
    const [rest, all] = [figure(36), figure(40)];
    expect(covers([], sum(all, a, b, rest))).toMatchObject([[rest.cell, expect.anything()]]);
    // To six: either may be five.
    expect(covers([], sum(all, a, b, figure(34)))).toEqual([]);
  });

  it("lets a number be known to be small that is not one of children", () => {
    const hiddenBefore = { guarded: false, ofPeople: false, hiddenBefore: true };
    const [a, b] = [figure(null, hiddenBefore), figure(null, hiddenBefore)];
    expect(covers([], sum(figure(40), a, b, figure(36)))).toEqual([]);
  });

  it("goes on to the sums of what else is hidden, where the nearest has nothing left to hide", () => {
    const [a, none, area] = [figure(3), figure(0), unguarded(3)];
    const [north, south, all] = [unguarded(12), unguarded(25), unguarded(40)];
    expect(covers([a, area], sum(area, a, none), sum(all, area, south, north))).toEqual([
      [north.cell, a.cell],
    ]);
  });

  it("hides within the sum that gives a number away, and not in another that it is in", () => {
    const [a, b, all] = [figure(3), unguarded(37), unguarded(40)];
    const [other, whole] = [unguarded(2), unguarded(5)];
    // How many there are in all is hidden, so that the first sum gives nothing away.
    expect(covers([a, whole], sum(whole, a, other), sum(all, a, b))).toEqual([[b.cell, a.cell]]);
  });

  it("covers in turn what is hidden along with a cover", () => {
    const [a, b, c, all] = [figure(3), figure(28), figure(9), figure(40)];
    // Of the same figure as the 9: how many are left.
    const rest = figure(4, { cell: c.cell, told: "rest" });
    const [others, allLeft] = [figure(46), figure(50)];
    expect(covers([a], sum(all, a, b, c), sum(allLeft, rest, others))).toEqual([
      [c.cell, a.cell],
      [others.cell, c.cell],
    ]);
  });

  it("sees what sums give away only together, and hides a whole of them", () => {
    const [a, b, c] = [figure(12), figure(13), figure(12)];
    const [ab, bc, ac] = [unguarded(25), unguarded(25), unguarded(24)];
    // None is known by one sum; by all three, a and c are 12 and b is 13.
    expect(covers([a, b, c], sum(ab, a, b), sum(bc, b, c), sum(ac, a, c))).toEqual([
      [ac.cell, c.cell],
    ]);
  });

  it("covers each of those that are hidden, in sums that nothing joins", () => {
    const january = [figure(3), figure(37), figure(40)] as const;
    const february = [figure(2), figure(38), figure(40)] as const;
    const found = covers(
      [january[0], february[0]],
      sum(january[2], january[0], january[1]),
      sum(february[2], february[0], february[1]),
    );
    expect(found).toHaveLength(2);
    expect(found).toContainEqual([january[1].cell, january[0].cell]);
    expect(found).toContainEqual([february[1].cell, february[0].cell]);
  });
});
