/** How much each period carries over into the next. */
export interface Autocorrelation {
  /** The correlation of neighbours, -1 to 1. */
  readonly r1: number;
  /** Beyond what chance would give: r1 > 2 ÷ √n. Run rules are then unreliable. */
  readonly notable: boolean;
  /** How many times wider the limits would have to be: 1 ÷ √(1 - r1), where that is notable. */
  readonly widening: number;
}

/**
 * The first-order autocorrelation of a series: Σ(x_t - m)(x_(t-1) - m) ÷ Σ(x_t - m)². Pairs with a
 * gap are left out. Maragah and Woodall, J Stat Comput Simul 40 (1992).
 *
 * @returns `null` where fewer than three are known or all are equal.
 */
export function autocorrelation(values: readonly (number | null)[]): Autocorrelation | null {
  const known = values.filter((value) => value !== null);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const spread = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  if (known.length < 3 || spread === 0 || !Number.isFinite(spread)) return null;

  const together = values.reduce<number>((sum, value, i) => {
    const before = values[i - 1] ?? null;
    return value === null || before === null ? sum : sum + (value - mean) * (before - mean);
  }, 0);
  const r1 = together / spread;
  const notable = r1 > 2 / Math.sqrt(known.length);
  return { r1, notable, widening: notable && r1 < 1 ? 1 / Math.sqrt(1 - r1) : 1 };
}
