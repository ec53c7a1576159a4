import type { Measure } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import { evidenceOf } from "./evidence.ts";
import { finalTarget } from "./finalTarget.ts";
import type { Direction, Outlook, TargetLevel, TargetOutlook } from "./findings.ts";
import { finite } from "./finite.ts";
import { levelAt } from "./levelAt.ts";
import type { Series } from "./series.ts";
import { normalBelow } from "./spc/distributions.ts";
import { type Assurance, assuranceOf } from "./spc/icons.ts";
import { TIE } from "./spc/processLimits.ts";
import { PRODUCT } from "./spc/profile.ts";
import { meets } from "./statusAt.ts";

/** Limits lie three sigma from the mean. */
const SIGMAS = 3;

/**
 * Whether the process as it is now, unchanged, will meet the target of its latest period, and the
 * final one: two statements, since a milestone may be met on the way to a target that will not be.
 *
 * Only the current phase is asked, and only its confirmed points.
 */
export function outlookOf(
  series: Series,
  direction: Direction,
  measure: Measure,
  asAt: Day,
): Outlook {
  const latest = series.latest?.period;
  const process = processOf(series, direction);
  const level = latest === undefined ? null : levelAt(measure, latest, asAt);
  const last = latest === undefined ? null : finalTarget(measure, latest, asAt);
  const evidence = evidenceOf(process.points);
  const now = level === null ? NO_OUTLOOK : targetOutlook(process, level);
  const final =
    last === null || latest === undefined || isSame(last.level, level)
      ? null
      : { ...targetOutlook(process, last.level), level: last.level, period: last.by ?? latest };
  return { ...now, final, evidence };
}

const NO_OUTLOOK: TargetOutlook = {
  assurance: null,
  expectedShare: null,
  metInPast: null,
  meanNeeded: null,
};

/** The current phase, and its limits as they are now: `null` where they are withheld. */
interface Process {
  readonly points: Series["points"];
  readonly values: readonly number[];
  readonly limits: { readonly mean: number; readonly lpl: number; readonly upl: number } | null;
}

function processOf({ points }: Series, { chart }: Direction): Process {
  const phase = chart.basisPhase === null ? undefined : chart.phases[chart.basisPhase];
  if (phase === undefined) return { points: [], values: [], limits: null };
  const confirmed = points
    .slice(phase.start, phase.start + phase.n)
    .filter(({ value, provisional }) => value !== null && !provisional);

  const { mean, lpl, upl } = chart.points[chart.basis ?? -1] ?? phase;
  const shown = chart.withheld === null && mean !== null && lpl !== null && upl !== null;
  return {
    points: confirmed,
    values: confirmed.map(({ value }) => value ?? 0),
    limits: shown ? { mean, lpl, upl } : null,
  };
}

function targetOutlook({ values, limits }: Process, level: TargetLevel): TargetOutlook {
  const metInPast =
    values.length === 0
      ? null
      : { met: values.filter((value) => meets(value, level)).length, of: values.length };
  if (limits === null) return { ...NO_OUTLOOK, metInPast };

  const { mean, lpl, upl } = limits;
  const sigma = (upl - mean) / SIGMAS;
  return {
    assurance: assuranceIn(level, lpl, upl),
    expectedShare: finite(shareWithin(level, mean, sigma)),
    metInPast,
    meanNeeded: finite(meanFor(level, sigma)),
  };
}

/** Both sides of a band are to be met; it fails where either side does. */
function assuranceIn({ lower, upper }: TargetLevel, lpl: number, upl: number): Assurance | null {
  const limits = { lpl, upl, tie: TIE * Math.max(Math.abs(lpl), Math.abs(upl)) };
  const sides = [
    assuranceOf(lower, "increase", limits, PRODUCT),
    assuranceOf(upper, "decrease", limits, PRODUCT),
  ].filter((side) => side !== null);
  if (sides.length === 0) return null;
  if (sides.includes("consistentFail")) return "consistentFail";
  return sides.includes("inconsistent") ? "inconsistent" : "consistentPass";
}

/** The share of periods within the bounds in the long run: Φ((upper − m) ÷ σ) − Φ((lower − m) ÷ σ). */
function shareWithin({ lower, upper }: TargetLevel, mean: number, sigma: number): number {
  const below = (bound: number) =>
    sigma > 0 ? normalBelow((bound - mean) / sigma) : Number(bound >= mean);
  const notAbove = upper === null ? 1 : below(upper);
  const tooLow = lower === null || (sigma === 0 && mean === lower) ? 0 : below(lower);
  return Math.max(0, notAbove - tooLow);
}

/** Three sigma within the bound. A band would have to be six sigma wide, whatever the mean. */
function meanFor({ lower, upper }: TargetLevel, sigma: number): number | null {
  if (lower !== null && upper !== null) return null;
  if (lower !== null) return lower + SIGMAS * sigma;
  return upper === null ? null : upper - SIGMAS * sigma;
}

function isSame(a: TargetLevel, b: TargetLevel | null): boolean {
  return b !== null && a.lower === b.lower && a.upper === b.upper;
}
