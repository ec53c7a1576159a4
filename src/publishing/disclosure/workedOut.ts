import { extremes } from "./extremes.ts";
import type { Amount, Sum } from "./sums.ts";

/** What a reader can work out of the numbers that are hidden. */
export interface WorkedOut {
  /** The most that a number can be. */
  readonly most: (amount: Amount) => number;
  /** Whether it can be one number only. */
  readonly isKnown: (amount: Amount) => boolean;
}

/** The same, with the sum by which a number cannot be more than it can. */
export interface WorkedOutByOne extends WorkedOut {
  readonly boundBy: (amount: Amount) => Sum | undefined;
}

interface Range {
  least: number;
  most: number;
}

/** Ranges that cross several sums settle in a few rounds; a chain of years in some more. */
const MOST_ROUNDS = 200;

const EXACT = 1e-6;

/** Where numbers may be below zero, as far as anyone would look. */
const LOWEST = -1e6;

/**
 * What sums give away of what is hidden, one after another: each number lies between what is left
 * when all others of its sum are as large, and as small, as they can be.
 *
 * @param isShown Whether a number stands in the files.
 */
export function oneByOne(
  sums: readonly Sum[],
  isShown: (amount: Amount) => boolean,
): WorkedOutByOne {
  const ranges = new Map<Amount, Range>();
  const bounds = new Map<Amount, Sum>();
  const rangeOf = (amount: Amount) => {
    const known = ranges.get(amount);
    if (known !== undefined) return known;
    const range =
      isShown(amount) && amount.value !== null
        ? { least: amount.value, most: amount.value }
        : { least: amount.least, most: Infinity };
    ranges.set(amount, range);
    return range;
  };
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round += 1) {
    moved = false;
    for (const sum of sums) if (narrow(sum, rangeOf, bounds)) moved = true;
  }
  return {
    most: (amount) => rangeOf(amount).most,
    isKnown: (amount) => rangeOf(amount).most - rangeOf(amount).least < EXACT,
    boundBy: (amount) => bounds.get(amount),
  };
}

/**
 * What the same sums give away all together. That is more where numbers hang together in a ring, as
 * those of a table with totals for its rows and its columns do.
 *
 * @param known What they give away one by one: all there is where there is no ring.
 */
export function together(
  sums: readonly Sum[],
  isShown: (amount: Amount) => boolean,
  known: WorkedOut,
): WorkedOut {
  if (!isRing(sums, isShown)) return known;
  const index = new Map<Amount, number>();
  const equations = sums.map(({ total, parts }) => {
    const factors = new Map<number, number>();
    let sum = 0;
    const add = (amount: Amount, factor: number) => {
      sum -= factor * (isShown(amount) ? (amount.value ?? 0) : leastOf(amount));
      if (isShown(amount)) return;
      const unknown = index.get(amount) ?? index.size;
      index.set(amount, unknown);
      factors.set(unknown, (factors.get(unknown) ?? 0) + factor);
    };
    add(total, -1);
    for (const part of parts) add(part, 1);
    return { factors, sum };
  });
  const found = extremes(equations, index.size);
  if (found === null) return known;
  const mosts = new Map<Amount, number>();
  const most = (amount: Amount) => {
    const unknown = index.get(amount);
    if (unknown === undefined) return known.most(amount);
    const worked = mosts.get(amount) ?? leastOf(amount) + found.most(unknown);
    mosts.set(amount, worked);
    return worked;
  };
  return {
    most,
    isKnown: (amount) => {
      const unknown = index.get(amount);
      if (unknown === undefined) return known.isKnown(amount);
      // What it is in truth, it can be: more than that, and it can be two.
      if (amount.value !== null && most(amount) > amount.value + EXACT) return false;
      return most(amount) - (leastOf(amount) + found.least(unknown)) < EXACT;
    },
  };
}

function leastOf({ least }: Amount): number {
  return Math.max(least, LOWEST);
}

/** Whether there are as many links between sums and unknown numbers as there are of both. */
function isRing(sums: readonly Sum[], isShown: (amount: Amount) => boolean): boolean {
  const unknown = new Set<Amount>();
  let links = 0;
  for (const { total, parts } of sums)
    for (const amount of [total, ...parts])
      if (!isShown(amount)) {
        unknown.add(amount);
        links += 1;
      }
  return links >= unknown.size + sums.length;
}

/** Narrows the ranges of a sum by one another. The answer is whether any became narrower. */
function narrow(sum: Sum, rangeOf: (amount: Amount) => Range, bounds: Map<Amount, Sum>): boolean {
  let moved = false;
  const total = rangeOf(sum.total);
  const parts = sum.parts.map(rangeOf);
  const least = othersOf(parts.map((range) => range.least));
  const most = othersOf(parts.map((range) => range.most));
  const within = (amount: Amount, low: number, high: number) => {
    const range = rangeOf(amount);
    if (low > range.least + EXACT) {
      range.least = low;
      moved = true;
    }
    if (high < range.most - EXACT) {
      range.most = high;
      bounds.set(amount, sum);
      moved = true;
    }
  };
  sum.parts.forEach((part, i) => within(part, total.least - most(i), total.most - least(i)));
  within(sum.total, least(null), most(null));
  return moved;
}

/** The sum of all values but one, some of which may be without end. */
function othersOf(values: readonly number[]): (but: number | null) => number {
  const endless = values.filter((value) => !Number.isFinite(value));
  const finite = values.reduce((sum, value) => (Number.isFinite(value) ? sum + value : sum), 0);
  return (but) => {
    const value = but === null ? 0 : (values[but] ?? 0);
    const left = endless.length - (Number.isFinite(value) ? 0 : 1);
    if (left > 0) return endless[0] ?? 0;
    return Number.isFinite(value) ? finite - value : finite;
  };
}
