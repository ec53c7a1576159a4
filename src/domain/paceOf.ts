import type { Measure, Polarity } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import { evidenceOf } from "./evidence.ts";
import { finalTarget } from "./finalTarget.ts";
import type { Direction, Pace, TargetLevel } from "./findings.ts";
import { finite } from "./finite.ts";
import { periodsBetween, periodsInYear, shifted } from "./period.ts";
import type { Series, SeriesPoint } from "./series.ts";
import { hasTrend } from "./spc/forecast.ts";
import {
  type TrendLine,
  expectedAhead,
  intervalAhead,
  periodsToTarget,
  slopeErrorWithCarryOver,
  trendLine,
} from "./spc/trendLine.ts";
import { distancePast } from "./statusAt.ts";

/** A pace is that of the last so many periods: few processes keep to one line for longer. */
const PERIODS_OF_PACE = 24;

/** The band of a projection holds four in five. */
const LEVEL = 0.8;

/** A projection never goes further than this part of the history, nor than a year. */
const SHARE_OF_HISTORY = 1 / 3;

/** t of a slope, beyond which there may be a trend: 5% of a normal. */
const SIGNIFICANT = 1.96;

/** As many periods on either side make a step. */
const FEWEST_ON_A_SIDE = 3;

const GOOD_SIGN: Readonly<Record<Polarity, 1 | -1 | null>> = {
  lower: -1,
  higher: 1,
  range: null,
  none: null,
};

/**
 * How much a measure has to change each period to meet its final target, and how much it does, where
 * there is an established trend. Without one, only what is required (`no-trend`).
 *
 * @returns `null` where limits are withheld, and where there is neither a trend nor a target to reach.
 */
export function paceOf(
  series: Series,
  direction: Direction,
  measure: Measure,
  asAt: Day,
): Pace | null {
  const recent = recentOf(series, direction);
  if (recent === null) return null;
  const line = establishedTrend(recent);
  const final = finalTarget(measure, recent.basis.period, asAt);
  const from = line === null ? recent.mean : finite(expectedAhead(line, 0));
  if (from === null) return null;

  const { frequency } = series;
  const left =
    final === null || final.by === null
      ? null
      : Math.floor(periodsBetween(recent.basis.period, final.by, frequency));
  const bound = final === null ? null : boundAhead(from, final.level);
  const required =
    left === null || left <= 0 || bound === null ? null : finite((bound - from) / left);
  const evidence = evidenceOf(recent.points);
  if (line === null)
    return required === null ? null : { ...NO_TREND, required, periodsLeft: left, evidence };

  const periodsAtThisPace = bound === null ? null : reached(line, bound);
  const projection = projectionOf(line, recent, series, measure);
  const pace = { required, actual: line.slope, periodsLeft: left, periodsAtThisPace, projection };
  const away = movesAway(line.slope, bound, from, measure.polarity);
  const breaks =
    final !== null && projection.some(({ value }) => distancePast(value, final.level) > 0);
  return { ...pace, verdict: verdictOf(pace, away, bound, breaks), evidence };
}

const NO_TREND = {
  actual: null,
  periodsAtThisPace: null,
  verdict: "no-trend",
  projection: [],
} as const;

/** The end of the current phase: what a pace is read from. */
interface Recent {
  readonly basis: SeriesPoint;
  readonly points: readonly SeriesPoint[];
  readonly values: readonly (number | null)[];
  readonly mean: number | null;
  readonly rules: readonly string[];
  readonly confirmed: number;
}

function recentOf({ points }: Series, { chart, basis }: Direction): Recent | null {
  const phase = chart.phases[chart.basisPhase ?? -1];
  if (phase === undefined || chart.basis === null || basis === null || chart.withheld !== null)
    return null;
  const from = Math.max(phase.start, chart.basis + 1 - PERIODS_OF_PACE);
  const rows = chart.points.slice(from, chart.basis + 1);
  const last = chart.points[chart.basis];
  return {
    basis,
    points: points.slice(from, chart.basis + 1).filter(({ value }) => value !== null),
    values: rows.map(({ value, side }) => (side === null ? null : value)),
    mean: last?.mean ?? null,
    rules: last?.rules ?? [],
    confirmed: phase.confirmed,
  };
}

/**
 * The line of a trend: seven in a row, or ranks and slope beyond chance, and no step that explains
 * the figures better. The slope is asked first, since it is the quicker question.
 */
function establishedTrend({ values, rules }: Recent): TrendLine | null {
  const line = trendLine(values);
  if (line === null || line.slope === 0) return null;
  if (rules.includes("trendUp")) return line.slope > 0 ? line : null;
  if (rules.includes("trendDown")) return line.slope < 0 ? line : null;
  const steep = Math.abs(line.slope) > SIGNIFICANT * slopeErrorWithCarryOver(line);
  return steep && hasTrend(rules, values) && !isStep(values, line) ? line : null;
}

/** Whether two levels, the better split of all, leave less unexplained than the line does. */
function isStep(values: readonly (number | null)[], line: TrendLine): boolean {
  const known = values.filter((value) => value !== null);
  const left = line.sigma ** 2 * (line.n - 2);
  return known.some(
    (_, split) =>
      split >= FEWEST_ON_A_SIDE &&
      known.length - split >= FEWEST_ON_A_SIDE &&
      squaresOf(known.slice(0, split)) + squaresOf(known.slice(split)) < left,
  );
}

function squaresOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

/** The bound that is not met yet; `null` where all are. */
function boundAhead(value: number, level: TargetLevel): number | null {
  if (distancePast(value, level) === 0) return null;
  const { lower, upper } = level;
  return upper !== null && value > upper ? upper : lower;
}

function reached(line: TrendLine, bound: number): Pace["periodsAtThisPace"] {
  const found = periodsToTarget(line, bound, LEVEL);
  const estimate = finite(found?.estimate);
  if (found === null || estimate === null || estimate < 0) return null;
  const low = finite(found.interval?.low);
  return { estimate, low: Math.max(0, low ?? 0), high: finite(found.interval?.high) };
}

function movesAway(slope: number, bound: number | null, from: number, polarity: Polarity): boolean {
  if (bound !== null) return (bound - from) * slope < 0;
  const good = GOOD_SIGN[polarity];
  return good !== null && slope * good < 0;
}

function verdictOf(
  { periodsLeft, periodsAtThisPace, projection }: Omit<Pace, "verdict" | "evidence">,
  away: boolean,
  bound: number | null,
  breaks: boolean,
): Pace["verdict"] {
  if (bound === null) return away && breaks ? "wrong-way" : "cannot-say";
  if (away) return "wrong-way";
  if (periodsLeft === null || periodsLeft <= 0 || periodsAtThisPace === null) return "cannot-say";
  const { estimate, high } = periodsAtThisPace;
  if (high === null) return "cannot-say";
  if (estimate > periodsLeft) return "too-slow";
  return estimate <= projection.length ? "fast-enough" : "cannot-say";
}

/** The line goes on "if nothing changes", within what the unit can be. */
function projectionOf(
  line: TrendLine,
  { basis, confirmed }: Recent,
  { points, frequency }: Series,
  { unit }: Measure,
): Pace["projection"] {
  const horizon = Math.min(periodsInYear(frequency), Math.floor(confirmed * SHARE_OF_HISTORY));
  const lowest = points.every(({ value }) => (value ?? 0) >= 0) ? 0 : Number.NEGATIVE_INFINITY;
  const highest = unit === "percent" ? 100 : Number.POSITIVE_INFINITY;
  const within = (value: number) => finite(Math.min(highest, Math.max(lowest, value)));
  return Array.from({ length: horizon }, (_, i) => i + 1).flatMap((ahead) => {
    const interval = intervalAhead(line, ahead, LEVEL);
    const value = within(expectedAhead(line, ahead));
    const low = within(interval.low);
    const high = within(interval.high);
    return value === null || low === null || high === null
      ? []
      : [{ period: shifted(basis.period, frequency, ahead), value, low, high }];
  });
}
