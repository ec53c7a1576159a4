import { type PhaseFacts, type SpcChart, type SpcSettings, judgedChart } from "./judgedChart.ts";
import { meanMovingRange } from "./movingRanges.ts";
import { type PhaseSpan, judgedValues, phaseSpans, spreadOf } from "./phases.ts";
import { type ProcessLimits, TIE, zoneOf } from "./processLimits.ts";
import type { SpcProfile } from "./profile.ts";
import { NOT_JUDGED } from "./rules.ts";

/**
 * What is counted. `p`: so many of a number, a share from 0 to 1. `u`: so many for each of a number.
 * `c`: so many. With a prime, Laney's chart: the limits are widened by how much more the process
 * varies than counting alone would make it.
 */
export type AttributeKind = "p" | "p-prime" | "u" | "u-prime" | "c";

/** A count with what it is out of, one a period, oldest first. */
export interface AttributeSeries extends SpcSettings {
  readonly kind: AttributeKind;
  readonly numerators: readonly (number | null)[];
  /** Not looked at for a `c` chart. A denominator of zero, or none, leaves the row out. */
  readonly denominators: readonly (number | null)[];
  /** `false`: provisional. */
  readonly confirmed?: readonly boolean[];
  /** What a share is shown in: 1, 100 for per cent, 10,000 for a rate. The target is in it too. */
  readonly per: number;
}

/** A chart whose limits have a width of their own at each row. */
export interface AttributeChart extends SpcChart {
  /** Row by row, how far one sigma reaches, in the unit shown; `null` where there are no limits. */
  readonly sigmas: readonly (number | null)[];
  /** Phase by phase: how many times wider the process varies than counting alone. 1 without a prime. */
  readonly sigmaZ: readonly (number | null)[];
}

/** d₂ for a range of two. */
const RANGE_PER_SIGMA = 1.128;

/** Limits lie three sigma from the centre. */
const SIGMAS = 3;

/**
 * The chart of a share, a rate or a count, with limits for each row's own denominator. Shaped as an
 * XmR chart, so that either can be drawn. Laney, Quality Engineering 14(4) (2002).
 *
 * The centre is the sum of counts over the sum of what they are out of, and not the mean of shares.
 * Sides and limits are judged on z ÷ sigma z; a trend on the share itself.
 */
export function attributeChart(series: AttributeSeries, profile: SpcProfile): AttributeChart {
  const { kind, per, numerators } = series;
  const denominators = kind === "c" ? numerators.map(() => 1) : series.denominators;
  const shares = numerators.map((count, i) => shareOf(count, denominators[i] ?? null, per));
  const judged = judgedValues(shares, series.confirmed);
  const counted: Counted = { series, profile, denominators, judged };

  const zones = new Int8Array(judged.length).fill(NOT_JUDGED);
  const phases: PhaseFacts[] = [];
  const rows: ProcessLimits[] = [];
  const sigmaZ: (number | null)[] = [];

  for (const span of phaseSpans(judged.length, series.rebaseAfter, series.fixAfterNPoints)) {
    const spread = spreadOf(judged, span);
    const enough = spread.confirmed >= profile.fewestPoints;
    const centre = centreOf(counted, span);
    const widening = enough ? wideningOf(counted, span, centre) : null;
    const ofPhase = denominators
      .slice(span.start, span.end)
      .map((denominator) => limitsFor(denominator, centre, widening, series));

    const lines = ofPhase.findLast(({ reach }) => reach !== null) ?? { ...NO_LIMITS, mean: centre };
    phases.push({ span, spread, lines, tie: tieOf(centre) });
    sigmaZ.push(widening);
    for (const [i, limits] of ofPhase.entries()) {
      const value = judged[span.start + i] ?? Number.NaN;
      if (enough && !Number.isNaN(value)) zones[span.start + i] = zoneOf(value, limits);
      rows.push(limits);
    }
  }

  const sigmas = rows.map(({ reach }) => (reach === null ? null : reach / SIGMAS));
  const facts = { settings: series, profile, phases, values: shares, judged, zones, lines: rows };
  return { ...judgedChart(facts), sigmas, sigmaZ };
}

/** What the centre and the limits are reckoned from. */
interface Counted {
  readonly series: AttributeSeries;
  readonly profile: SpcProfile;
  readonly denominators: readonly (number | null)[];
  readonly judged: Float64Array;
}

const NO_LIMITS = { reach: null, lpl: null, upl: null } as const;

function shareOf(count: number | null, denominator: number | null, per: number): number | null {
  if (count === null || denominator === null || !(denominator > 0)) return null;
  return (count / denominator) * per;
}

/** All that was counted over all that it is out of, in the baseline. */
function centreOf({ series, denominators, judged }: Counted, span: PhaseSpan): number | null {
  let count = 0;
  let of = 0;
  for (let i = span.start; i < span.baselineEnd; i++) {
    if (Number.isNaN(judged[i] ?? Number.NaN)) continue;
    count += series.numerators[i] ?? 0;
    of += denominators[i] ?? 0;
  }
  const centre = shareOf(count, of, series.per);
  return centre !== null && Number.isFinite(centre) ? centre : null;
}

/** One sigma of counting alone: binomial for a share, Poisson for a rate or a count. */
function sigmaOf(centre: number, denominator: number, { kind, per }: AttributeSeries): number {
  const share = centre / per;
  const variance = kind === "p" || kind === "p-prime" ? share * (1 - share) : share;
  return Math.sqrt(Math.max(0, variance) / denominator) * per;
}

/** Laney's sigma z: the mean moving range of z ÷ 1.128. `null` where z has no moving range. */
function wideningOf(
  { series, profile, denominators, judged }: Counted,
  { start, baselineEnd }: PhaseSpan,
  centre: number | null,
): number | null {
  if (centre === null) return null;
  if (series.kind !== "p-prime" && series.kind !== "u-prime") return 1;

  const z = judged.map((share, i) => {
    const sigma = sigmaOf(centre, denominators[i] ?? Number.NaN, series);
    return sigma === 0 && share === centre ? 0 : (share - centre) / sigma;
  });
  const { screenOutliers } = series;
  const range = meanMovingRange(z, start, baselineEnd, screenOutliers, profile.screenedAway);
  return range === null ? null : range / RANGE_PER_SIGMA;
}

function limitsFor(
  denominator: number | null,
  centre: number | null,
  widening: number | null,
  series: AttributeSeries,
): ProcessLimits {
  const tie = tieOf(centre);
  if (centre === null || widening === null || denominator === null || !(denominator > 0))
    return { mean: centre, ...NO_LIMITS, tie };

  const reach = SIGMAS * widening * sigmaOf(centre, denominator, series);
  return Number.isFinite(centre + reach)
    ? { mean: centre, reach, lpl: centre - reach, upl: centre + reach, tie }
    : { mean: centre, ...NO_LIMITS, tie };
}

function tieOf(centre: number | null): number {
  return TIE * Math.abs(centre ?? 0);
}

/** Where a limit is drawn: cut at what can't be passed. Points are judged by the uncut limit. */
export function cutLimit(limit: number, lowest: number | null, highest: number | null): number {
  return Math.min(
    Math.max(limit, lowest ?? Number.NEGATIVE_INFINITY),
    highest ?? Number.POSITIVE_INFINITY,
  );
}
