/** Var|d| ÷ σ² and, of neighbouring ranges, Cov(|d|, |d′|) ÷ σ², of differences of normal values. */
const RANGE_VARIANCE = 2 - 4 / Math.PI;
const RANGE_COVARIANCE = (4 / Math.PI) * (Math.sqrt(3) / 2 + Math.PI / 12 - 1);

/** E|d| ÷ σ: the exact d₂. */
const RANGE_MEAN = 2 / Math.sqrt(Math.PI);

/**
 * How far limits on so many points may be off: the standard deviation of their distance from the
 * mean, as a share of it. 13 points: 0.26. Exact for a steady normal process.
 *
 * @param points Two at least, without a gap.
 */
export function limitPrecision(points: number): number {
  const ranges = points - 1;
  const variance = ranges * RANGE_VARIANCE + 2 * (ranges - 1) * RANGE_COVARIANCE;
  return Math.sqrt(variance) / ranges / RANGE_MEAN;
}
