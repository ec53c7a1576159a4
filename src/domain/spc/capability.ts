import { normalBelow, tBelow, tQuantile } from "./distributions.ts";
import type { ImprovementDirection } from "./icons.ts";
import type { Interval } from "./smallNumbers.ts";

/** Limits lie three sigma from the mean. */
const SIGMAS = 3;

/** A steady phase: its mean, and sigma as its limits have it (their distance from the mean ÷ 3). */
export interface SteadyProcess {
  readonly values: readonly (number | null)[];
  readonly mean: number;
  readonly sigma: number;
}

/** Whether a process can meet its target, beside whether it did. */
export interface Capability {
  /** How many sigma the target lies above the mean; `null` where the process doesn't vary. */
  readonly distance: number | null;
  /** The share of periods, 0 to 1, that will meet the target if nothing changes: "about 1 in 10". */
  readonly expectedShare: number;
  /** The same by Student's t, on the standard deviation: surer of little where there are few points. */
  readonly expectedShareByT: number | null;
  readonly metInPast: { readonly met: number; readonly of: number };
  /** Where the mean would have to be for every period to meet the target: three sigma beyond it. */
  readonly meanNeeded: number;
  /** How large sigma may be for that, the mean being where it is; `null`: the mean is on the bad side. */
  readonly sigmaNeeded: number | null;
}

/** What a steady process will make of its target. A value on the target meets it. */
export function capability(
  { values, mean, sigma }: SteadyProcess,
  target: number,
  improvement: Exclude<ImprovementDirection, "neutral">,
): Capability {
  const good = improvement === "increase" ? 1 : -1;
  const known = values.filter((value) => value !== null);
  const ahead = (mean - target) * good;
  const deviation = standardDeviation(known);

  return {
    distance: sigma === 0 ? null : (target - mean) / sigma,
    expectedShare: sigma === 0 ? Number(ahead >= 0) : normalBelow(ahead / sigma),
    expectedShareByT:
      deviation === null || deviation === 0
        ? null
        : tBelow(ahead / (deviation * Math.sqrt(1 + 1 / known.length)), known.length - 1),
    metInPast: {
      met: known.filter((value) => (value - target) * good >= 0).length,
      of: known.length,
    },
    meanNeeded: target + good * SIGMAS * sigma,
    sigmaNeeded: ahead > 0 ? ahead / SIGMAS : null,
  };
}

/**
 * Where the next period of a steady process will lie: m ± t × s × √(1 + 1/n).
 *
 * @param level How sure, from 0 to 1.
 * @returns `null` where fewer than two are known.
 */
export function nextPeriod(values: readonly (number | null)[], level: number): Interval | null {
  const known = values.filter((value) => value !== null);
  const deviation = standardDeviation(known);
  if (deviation === null || !Number.isFinite(deviation)) return null;
  const mean = average(known);
  const t = tQuantile(1 - (1 - level) / 2, known.length - 1);
  const reach = t * deviation * Math.sqrt(1 + 1 / known.length);
  return { low: mean - reach, high: mean + reach };
}

function average(known: readonly number[]): number {
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

function standardDeviation(known: readonly number[]): number | null {
  if (known.length < 2) return null;
  const mean = average(known);
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (known.length - 1));
}
