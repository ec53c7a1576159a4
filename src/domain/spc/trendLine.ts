import { tQuantile } from "./distributions.ts";
import type { Interval } from "./smallNumbers.ts";

/** The straight line of least squares through a series, with what its precision rests on. */
export interface TrendLine {
  /** The value at period 0, which is the one before the first. */
  readonly intercept: number;
  /** The change each period. */
  readonly slope: number;
  readonly slopeError: number;
  /** The standard deviation of what the line leaves. */
  readonly sigma: number;
  /** How much of what the line leaves carries over into the next period; -1 to 1. */
  readonly residualR1: number;
  /** How many values it goes through, and the place of the last, counted from 1. */
  readonly n: number;
  readonly last: number;
  readonly meanPeriod: number;
  readonly meanValue: number;
  /** Σ(t - mean t)². */
  readonly periodSpread: number;
}

/** In how many periods a line reaches a value, counted from the last with a value. */
export interface PeriodsToTarget {
  readonly estimate: number;
  /** `null`: so flat, for how much it varies, that it can't be said. */
  readonly interval: Interval | null;
}

/**
 * Periods are counted 1, 2, 3, …; those without a value are left out and keep their place.
 *
 * @returns `null` where fewer than three are known, or their squares are past all numbers.
 */
export function trendLine(values: readonly (number | null)[]): TrendLine | null {
  const known = values.flatMap((value, i) => (value === null ? [] : [{ at: i + 1, value }]));
  const n = known.length;
  const last = known.at(-1);
  if (n < 3 || last === undefined) return null;

  const meanPeriod = sum(known.map(({ at }) => at)) / n;
  const meanValue = sum(known.map(({ value }) => value)) / n;
  const periodSpread = sum(known.map(({ at }) => (at - meanPeriod) ** 2));
  const together = sum(known.map(({ at, value }) => (at - meanPeriod) * (value - meanValue)));
  const slope = together / periodSpread;
  const intercept = meanValue - slope * meanPeriod;

  const residuals = known.map(({ at, value }) => ({ at, left: value - intercept - slope * at }));
  const squares = sum(residuals.map(({ left }) => left * left));
  const carried = sum(
    residuals.map(({ at, left }, i) => {
      const before = residuals[i - 1];
      return before?.at === at - 1 ? left * before.left : 0;
    }),
  );
  const sigma = Math.sqrt(squares / (n - 2));
  if (!Number.isFinite(sigma) || !Number.isFinite(intercept)) return null;
  return {
    intercept,
    slope,
    slopeError: sigma / Math.sqrt(periodSpread),
    sigma,
    residualR1: squares === 0 ? 0 : carried / squares,
    n,
    last: last.at,
    meanPeriod,
    meanValue,
    periodSpread,
  };
}

/** Where the line says that a period will lie, so many after the last: a + b t. */
export function expectedAhead({ intercept, slope, last }: TrendLine, ahead: number): number {
  return intercept + slope * (last + ahead);
}

/**
 * Between which values that period will lie if nothing changes: ± t s √(1 + 1/n + (t₀ - t̄)² ÷ Sxx).
 *
 * @param level How sure, from 0 to 1.
 */
export function intervalAhead(line: TrendLine, ahead: number, level: number): Interval {
  const { n, sigma, last, meanPeriod, periodSpread } = line;
  const away = last + ahead - meanPeriod;
  const expected = expectedAhead(line, ahead);
  const reach =
    tQuantile(1 - (1 - level) / 2, n - 2) *
    sigma *
    Math.sqrt(1 + 1 / n + (away * away) / periodSpread);
  return { low: expected - reach, high: expected + reach };
}

/**
 * How many more periods at this rate, by inverse regression: the interval holds each period whose
 * expected value can't be told from the target. Fieller, J R Stat Soc B 16 (1954).
 *
 * Carry-over in what the line leaves makes the slope less sure than it looks; `slopeError` × √((1 +
 * r1) ÷ (1 - r1)) says how much.
 *
 * @returns `null` where the line is flat. A target on the side that the line comes from has an
 *   estimate below 0.
 */
export function periodsToTarget(
  line: TrendLine,
  target: number,
  level: number,
): PeriodsToTarget | null {
  const { intercept, slope, sigma, n, last, meanPeriod, meanValue, periodSpread } = line;
  if (slope === 0) return null;
  const estimate = (target - intercept) / slope - last;

  // (b² - t²s²/Sxx) u² + 2b (ȳ - T) u + (ȳ - T)² - t²s²/n = 0, where u = period - mean period.
  const error = (tQuantile(1 - (1 - level) / 2, n - 2) * sigma) ** 2;
  const away = meanValue - target;
  const a = slope * slope - error / periodSpread;
  const halfB = slope * away;
  const c = away * away - error / n;
  const root = Math.sqrt(halfB * halfB - a * c);
  if (a <= 0 || Number.isNaN(root)) return { estimate, interval: null };

  const fromLast = meanPeriod - last;
  return {
    estimate,
    interval: { low: (-halfB - root) / a + fromLast, high: (-halfB + root) / a + fromLast },
  };
}

/** g of Fieller: from 1 on the interval has no end. */
export function fiellerG({ slope, slopeError, n }: TrendLine, level: number): number {
  return ((tQuantile(1 - (1 - level) / 2, n - 2) * slopeError) / slope) ** 2;
}

/** How unsure the slope is once carry-over between periods is taken in. */
export function slopeErrorWithCarryOver({ slopeError, residualR1: r1 }: TrendLine): number {
  return r1 > 0 && r1 < 1 ? slopeError * Math.sqrt((1 + r1) / (1 - r1)) : slopeError;
}

function sum(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
