/**
 * How probable a figure is, for the distributions that the methods need. Abramowitz and Stegun,
 * Handbook of Mathematical Functions (1964), chapters 6 and 26. Good to 12 digits and tested to 9.
 */

/** Sums and fractions end where a further term changes nothing. */
const SMALLEST_STEP = 1e-16;
const MOST_TERMS = 10_000;

/** Stands for zero where a continued fraction would divide by it. */
const NEARLY_ZERO = 1e-300;

/** Lanczos's approximation of the gamma function, g = 7. */
const LANCZOS_G = 7;
const LANCZOS: readonly [number, ...number[]] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];

/** The logarithm of Γ(x), x > 0. */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const base = x - 1 + LANCZOS_G + 0.5;
  const [first, ...others] = LANCZOS;
  const sum = others.reduce((sum, factor, i) => sum + factor / (x + i), first);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

/**
 * A continued fraction b₀ + a₁ ÷ (b₁ + a₂ ÷ (b₂ + …)) by Lentz's method.
 *
 * @param term The numerator a and the denominator b of step i, from 1.
 */
function continuedFraction(b0: number, term: (i: number) => readonly [number, number]): number {
  let value = b0 === 0 ? NEARLY_ZERO : b0;
  let c = value;
  let d = 0;
  for (let i = 1; i <= MOST_TERMS; i++) {
    const [a, b] = term(i);
    d = 1 / (b + a * d || NEARLY_ZERO);
    c = b + a / c || NEARLY_ZERO;
    value *= c * d;
    if (Math.abs(c * d - 1) < SMALLEST_STEP * 2) break;
  }
  return value;
}

/** The share of a gamma distribution of shape `a` that lies above `x`: Γ(a, x) ÷ Γ(a). */
function gammaAbove(a: number, x: number): number {
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let i = 1; i <= MOST_TERMS && term > sum * SMALLEST_STEP; i++) {
      term *= x / (a + i);
      sum += term;
    }
    return 1 - front * sum;
  }
  return front / continuedFraction(x + 1 - a, (i) => [-i * (i - a), x + 1 - a + 2 * i]);
}

/** The share of a beta distribution that lies below `x`. */
function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a);
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  );
  const fraction = continuedFraction(1, (i) => {
    const m = Math.floor(i / 2);
    return i % 2 === 0
      ? [(m * (b - m) * x) / ((a + i - 1) * (a + i)), 1]
      : [(-(a + m) * (a + b + m) * x) / ((a + i - 1) * (a + i)), 1];
  });
  return front / (a * fraction);
}

/** Where a share that only rises reaches `p`, by halving: between `low` and `high`. */
function whereItReaches(
  p: number,
  below: (x: number) => number,
  [low, high]: readonly [number, number],
): number {
  const middle = (low + high) / 2;
  if (middle <= low || middle >= high) return middle;
  return below(middle) < p
    ? whereItReaches(p, below, [middle, high])
    : whereItReaches(p, below, [low, middle]);
}

/** A bound, doubled from 1 until a share of `p` lies below it. */
function boundOver(p: number, below: (x: number) => number): number {
  let bound = 1;
  while (below(bound) < p && bound < Number.MAX_VALUE / 2) bound *= 2;
  return bound;
}

/** The share of a standard normal distribution below `z`. */
export function normalBelow(z: number): number {
  const tail = gammaAbove(0.5, (z * z) / 2) / 2;
  return z < 0 ? tail : 1 - tail;
}

/** The z below which a share `p`, between 0 and 1, of a standard normal distribution lies. */
export function normalQuantile(p: number): number {
  if (p < 0.5) return -normalQuantile(1 - p);
  return whereItReaches(p, normalBelow, [0, boundOver(p, normalBelow)]);
}

/** The share of Student's t distribution with so many degrees of freedom below `t`. */
export function tBelow(t: number, freedom: number): number {
  const square = t * t;
  // Near the middle what lies between −t and t, since what is left of 1 beside a small square is not exact.
  const tail =
    square < freedom
      ? (1 - betaBelow(square / (freedom + square), 0.5, freedom / 2)) / 2
      : betaBelow(freedom / (freedom + square), freedom / 2, 0.5) / 2;
  return t < 0 ? tail : 1 - tail;
}

/** The t below which a share `p` lies. */
export function tQuantile(p: number, freedom: number): number {
  if (p < 0.5) return -tQuantile(1 - p, freedom);
  const below = (t: number) => tBelow(t, freedom);
  return whereItReaches(p, below, [0, boundOver(p, below)]);
}

/** The share of a chi-square distribution with so many degrees of freedom above `x`. */
export function chiSquareAbove(x: number, freedom: number): number {
  return gammaAbove(freedom / 2, x / 2);
}

/** The value below which a share `p` of a chi-square distribution lies. */
export function chiSquareQuantile(p: number, freedom: number): number {
  const below = (x: number) => 1 - chiSquareAbove(x, freedom);
  return whereItReaches(p, below, [0, boundOver(p, below)]);
}

/** The chance of `count` or fewer where `mean` are expected. */
export function poissonAtMost(count: number, mean: number): number {
  return count < 0 ? 0 : gammaAbove(count + 1, mean);
}

/** The chance of `count` or fewer of `n`, each with the chance `p`. */
export function binomialAtMost(count: number, n: number, p: number): number {
  if (count < 0) return 0;
  return count >= n ? 1 : betaBelow(1 - p, n - count, count + 1);
}

/** The chance of exactly `count` of `n`, each with a chance `p` between 0 and 1. */
export function binomialExactly(count: number, n: number, p: number): number {
  const ways = logGamma(n + 1) - logGamma(count + 1) - logGamma(n - count + 1);
  return Math.exp(ways + count * Math.log(p) + (n - count) * Math.log1p(-p));
}
