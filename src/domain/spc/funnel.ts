import { binomialAtMost, binomialExactly, normalQuantile } from "./distributions.ts";
import type { Interval } from "./smallNumbers.ts";

/** Of each tail of z this share is drawn in before over-dispersion is measured. */
const WINSORISED = 0.1;

/** One authority: so many of so many. */
export interface FunnelUnit {
  readonly count: number;
  readonly of: number;
}

/** How far authorities differ by more than chance. */
export interface OverDispersion {
  /** The centre: all counts over all that they are out of. */
  readonly centre: number;
  /** Each authority's distance from the centre, in standard errors. */
  readonly z: readonly number[];
  /** The mean of z² after winsorising: 1 where only chance is at work. */
  readonly phi: number;
  /** The variance between authorities, by the method of moments; 0 where there is none to see. */
  readonly betweenVariance: number;
  /** z with the variance between authorities taken in. */
  readonly zAdjusted: readonly number[];
}

/**
 * The share, 0 to 1, beyond which a size `n` of authority lies by chance in `1 - level` of cases, if
 * its true share is `centre`. Exact binomial, interpolated. Spiegelhalter, Stat Med 24 (2005).
 */
export function funnelLimits(centre: number, n: number, level: number): Interval {
  const tail = (1 - level) / 2;
  const at = (p: number) => Math.min(1, Math.max(0, binomialPoint(centre, n, p)));
  return { low: at(tail), high: at(1 - tail) };
}

function binomialPoint(centre: number, n: number, p: number): number {
  const count = smallestReaching(p, (r) => binomialAtMost(r, n, centre), n);
  const past = binomialAtMost(count, n, centre) - p;
  return (count - past / binomialExactly(count, n, centre)) / n;
}

/** The smallest count from 0 to `most` at which the chance of as many or fewer is `p` at least. */
function smallestReaching(p: number, atMost: (count: number) => number, most: number): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (atMost(middle) >= p) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * How much authorities differ beyond chance. Additive, by the method of moments on winsorised z
 * (10% each side, quantiles of type 7). Spiegelhalter, Qual Saf Health Care 14 (2005).
 *
 * @param units Two at least, with a centre that is neither 0 nor 1.
 */
export function overDispersion(units: readonly FunnelUnit[]): OverDispersion {
  const centre = sum(units.map(({ count }) => count)) / sum(units.map(({ of }) => of));
  const variances = units.map(({ of }) => (centre * (1 - centre)) / of);
  const z = units.map(
    ({ count, of }, i) => (count / of - centre) / Math.sqrt(variances[i] ?? Number.NaN),
  );

  const lowest = quantile(z, WINSORISED);
  const highest = quantile(z, 1 - WINSORISED);
  const phi = sum(z.map((each) => Math.min(Math.max(each, lowest), highest) ** 2)) / z.length;

  const weights = variances.map((variance) => 1 / variance);
  const total = sum(weights);
  const betweenVariance = Math.max(
    0,
    (z.length * phi - (z.length - 1)) / (total - sum(weights.map((w) => w * w)) / total),
  );
  const zAdjusted = z.map((each, i) => {
    const variance = variances[i] ?? Number.NaN;
    return each * Math.sqrt(variance / (variance + betweenVariance));
  });
  return { centre, z, phi, betweenVariance, zAdjusted };
}

/** The limits for a size `n` with the variance between authorities taken in; not cut at 0 and 1. */
export function overDispersedLimits(
  { centre, betweenVariance }: Pick<OverDispersion, "centre" | "betweenVariance">,
  n: number,
  level: number,
): Interval {
  const z = normalQuantile(1 - (1 - level) / 2);
  const reach = z * Math.sqrt((centre * (1 - centre)) / n + betweenVariance);
  return { low: centre - reach, high: centre + reach };
}

/** Type 7 of Hyndman and Fan, as R has it. */
function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const before = sorted[Math.floor(place)] ?? Number.NaN;
  const after = sorted[Math.ceil(place)] ?? Number.NaN;
  return before + (place - Math.floor(place)) * (after - before);
}

function sum(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
