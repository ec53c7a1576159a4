import { chiSquareAbove } from "./distributions.ts";

/** Whether a series rises or falls at all, whatever its shape. */
export interface MannKendall {
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  readonly variance: number;
  /** Beyond ±1.96: a trend, at 5%. */
  readonly z: number;
}

/** A line that a few odd periods don't bend. */
export interface RobustLine {
  /** The value at period 0, which is the one before the first. */
  readonly intercept: number;
  /** The change each period. */
  readonly slope: number;
}

/** Mann, Econometrica 13 (1945); Kendall, Rank Correlation Methods (1975). Ties are taken in. */
export function mannKendall(values: readonly (number | null)[]): MannKendall {
  const known = values.filter((value) => value !== null);
  const s = pairsOf(known)
    .map(([earlier, later]) => Math.sign(later - earlier))
    .reduce((sum, sign) => sum + sign, 0);

  const n = known.length;
  const ties = [...counts(known).values()];
  const variance =
    (spreadOfRanks(n) - ties.reduce((sum, tied) => sum + spreadOfRanks(tied), 0)) / 18;
  return { s, variance, z: variance === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance) };
}

function spreadOfRanks(n: number): number {
  return n * (n - 1) * (2 * n + 5);
}

/**
 * The median of all slopes between two periods. Sen, JASA 63 (1968).
 *
 * @returns `null` where fewer than two are known.
 */
export function theilSen(values: readonly (number | null)[]): RobustLine | null {
  const known = values.flatMap((value, i) => (value === null ? [] : [{ at: i + 1, value }]));
  if (known.length < 2) return null;
  const slope = median(pairsOf(known).map(([a, b]) => (b.value - a.value) / (b.at - a.at)));
  return { slope, intercept: median(known.map(({ at, value }) => value - slope * at)) };
}

/** Whether groups, such as the months of the year, differ in rank. */
export interface GroupTest {
  readonly h: number;
  readonly freedom: number;
  /** How often chance alone would make them differ as much: under 0.01 the time of year matters. */
  readonly p: number;
}

/**
 * Kruskal and Wallis, JASA 47 (1952), with ties taken in.
 *
 * @returns `null` where fewer than two groups have a value or all values are equal.
 */
export function kruskalWallis(groups: readonly (readonly number[])[]): GroupTest | null {
  const filled = groups.filter((group) => group.length > 0);
  const all = filled.flat();
  const n = all.length;
  const tied = counts(all);
  const tieShare =
    [...tied.values()].reduce((sum, count) => sum + count ** 3 - count, 0) / (n ** 3 - n);
  if (filled.length < 2 || tied.size < 2) return null;

  const ranks = meanRanks(tied);
  const squares = filled.reduce((sum, group) => {
    const total = group.reduce((sum, value) => sum + (ranks.get(value) ?? 0), 0);
    return sum + (total * total) / group.length;
  }, 0);
  const h = ((12 * squares) / (n * (n + 1)) - 3 * (n + 1)) / (1 - tieShare);
  const freedom = filled.length - 1;
  return { h, freedom, p: chiSquareAbove(h, freedom) };
}

/** The rank of each value, from 1; equal values share the mean of theirs. */
function meanRanks(tied: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  let before = 0;
  for (const [value, count] of [...tied].sort(([a], [b]) => a - b)) {
    ranks.set(value, before + (count + 1) / 2);
    before += count;
  }
  return ranks;
}

/** How often each value is there. */
function counts(values: readonly number[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}

function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((earlier, i) => list.slice(i + 1).map((later) => [earlier, later] as const));
}

/** Of one value at least. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const below = sorted[Math.floor(middle)] ?? Number.NaN;
  const above = sorted[Math.ceil(middle)] ?? Number.NaN;
  return (below + above) / 2;
}
