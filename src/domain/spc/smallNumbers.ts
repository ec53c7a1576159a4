import { chiSquareQuantile, normalQuantile, poissonAtMost } from "./distributions.ts";

/** Between which two figures something lies. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The chance of being beyond one three-sigma limit of a normal distribution. */
const BEYOND_ONE_LIMIT = 0.00135;

/**
 * The rate that a count may stand for: exact for a Poisson count. Garwood, Biometrika 28 (1936).
 *
 * @param level How sure, from 0 to 1: 0.95.
 */
export function garwoodInterval(count: number, level: number): Interval {
  const tail = (1 - level) / 2;
  return {
    low: count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2,
    high: chiSquareQuantile(1 - tail, 2 * (count + 1)) / 2,
  };
}

/** The share, 0 to 1, that `count` of `n` may stand for. Wilson, JASA 22 (1927). `n` is over 0. */
export function wilsonInterval(count: number, n: number, level: number): Interval {
  const z = normalQuantile(1 - (1 - level) / 2);
  const share = count / n;
  const middle = share + (z * z) / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const whole = 1 + (z * z) / n;
  return {
    low: count === 0 ? 0 : (middle - reach) / whole,
    high: count === n ? 1 : (middle + reach) / whole,
  };
}

/**
 * The counts that chance passes less often than it passes three sigma, where a mean is expected.
 * Under a mean of about 6.6 the lower is 0: no count is too low.
 */
export function poissonLimits(mean: number): Interval {
  let low = 0;
  while (poissonAtMost(low, mean) <= BEYOND_ONE_LIMIT) low++;
  let high = Math.floor(mean);
  while (1 - poissonAtMost(high, mean) > BEYOND_ONE_LIMIT) high++;
  return { low, high };
}
