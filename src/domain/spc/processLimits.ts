import { meanMovingRange } from "./movingRanges.ts";
import type { PhaseSpan } from "./phases.ts";
import type { SpcProfile } from "./profile.ts";

/** 3 ÷ d₂, where d₂ = 1.128 for a range of two. Wheeler, Understanding Variation (1993). */
const LIMITS_PER_MOVING_RANGE = 2.66;

/** The near lines lie at two of the three sigma. */
const NEAR = 2 / 3;

/** Two figures closer than this part of the largest value are the same: sums are rounded. */
export const TIE = 1e-9;

/** Between which values a steady process can be expected to vary. */
export interface ProcessLimits {
  /** `null` where no value is known. */
  readonly mean: number | null;
  /** How far the limits lie from the mean; `null` where no two neighbours are known. */
  readonly reach: number | null;
  /** The lower and upper process limit: mean ∓ reach, not cut at 0 or 100%. */
  readonly lpl: number | null;
  readonly upl: number | null;
  /** Values closer together than this count as equal. */
  readonly tie: number;
}

/**
 * The limits of one phase of an XmR chart: mean ± 2.66 × the mean moving range of its baseline.
 * A special cause is never left out of the mean.
 *
 * @param judged Oldest first; `NaN` where none came or it isn't confirmed.
 */
export function processLimits(
  judged: Float64Array,
  { start, baselineEnd, end }: PhaseSpan,
  screened: boolean,
  { screenedAway }: Pick<SpcProfile, "screenedAway">,
): ProcessLimits {
  const mean = meanOf(judged, start, baselineEnd);
  const tie = TIE * largestOf(judged, start, end);
  const range = meanMovingRange(judged, start, baselineEnd, screened, screenedAway);
  if (mean === null || range === null) return { mean, reach: null, lpl: null, upl: null, tie };

  const reach = LIMITS_PER_MOVING_RANGE * range;
  const lpl = mean - reach;
  const upl = mean + reach;
  return Number.isFinite(lpl) && Number.isFinite(upl)
    ? { mean, reach, lpl, upl, tie }
    : { mean, reach: null, lpl: null, upl: null, tie };
}

/**
 * Where a value lies on its chart, in bands of one side: ±3 beyond a limit, ±2 nearer to it than
 * two thirds of the way, ±1 on that side of the mean, 0 on the mean. A value on a line is inside it.
 * Without limits only the side is known.
 */
export function zoneOf(value: number, { mean, reach, tie }: ProcessLimits): number {
  if (mean === null) return 0;
  const distance = value - mean;
  const size = Math.abs(distance);
  if (size <= tie) return 0;
  const side = distance > 0 ? 1 : -1;
  if (reach === null || size <= NEAR * reach + tie) return side;
  return size <= reach + tie ? 2 * side : 3 * side;
}

/**
 * The arithmetic mean of what is known. The second pass takes out the rounding of the first, so
 * that seven times 0.1 have the mean 0.1 and aren't a shift.
 */
function meanOf(judged: Float64Array, from: number, to: number): number | null {
  let sum = 0;
  let count = 0;
  for (let i = from; i < to; i++) {
    const value = judged[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  const first = sum / count;
  let left = 0;
  for (let i = from; i < to; i++) {
    const value = judged[i] ?? Number.NaN;
    if (!Number.isNaN(value)) left += value - first;
  }
  const mean = first + left / count;
  return Number.isFinite(mean) ? mean : null;
}

function largestOf(judged: Float64Array, from: number, to: number): number {
  let largest = 0;
  for (let i = from; i < to; i++) {
    const size = Math.abs(judged[i] ?? 0);
    if (size > largest) largest = size;
  }
  return largest;
}
