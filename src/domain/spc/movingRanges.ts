import type { SpcProfile } from "./profile.ts";

/** D₄ for a range of two: a range above this many mean ranges is a special cause. Nelson, JQT (1982). */
const SCREENING_FACTOR = 3.267;

/**
 * How far neighbours lie apart on average, from index `from` up to but not including `to`. A gap
 * takes away the two ranges that touch it: nothing bridges it.
 *
 * @param screened Leave out ranges of 3.267 times the mean range or more, once.
 * @returns `null` where there is no range. In the `nhsr` convention also where screening leaves none.
 */
export function meanMovingRange(
  judged: Float64Array,
  from: number,
  to: number,
  screened: boolean,
  screenedAway: SpcProfile["screenedAway"],
): number | null {
  const all = meanRangeBelow(judged, from, to, Number.POSITIVE_INFINITY);
  if (!screened || all === null) return all;

  const kept = meanRangeBelow(judged, from, to, SCREENING_FACTOR * all);
  return screenedAway === "keep-all-ranges" && (kept === null || kept === 0) ? all : kept;
}

/** The mean of the ranges strictly below a bound; `null` where there is none, or it is no number. */
function meanRangeBelow(
  judged: Float64Array,
  from: number,
  to: number,
  bound: number,
): number | null {
  let sum = 0;
  let count = 0;
  let before = Number.NaN;
  for (let i = from; i < to; i++) {
    const value = judged[i] ?? Number.NaN;
    const range = Math.abs(value - before);
    if (range < bound) {
      sum += range;
      count++;
    }
    before = value;
  }
  const mean = sum / count;
  return Number.isFinite(mean) ? mean : null;
}
