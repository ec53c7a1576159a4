import type { Measure, Polarity, Unit } from "#contract/measure.ts";
import { evidenceOf } from "./evidence.ts";
import type { Direction, Heading, Method } from "./findings.ts";
import { periodsBetween } from "./period.ts";
import type { Series, SeriesPoint } from "./series.ts";
import { attributeChart } from "./spc/attributeChart.ts";
import { autocorrelation } from "./spc/autocorrelation.ts";
import { PRODUCT } from "./spc/profile.ts";
import type {
  ImprovementDirection,
  RuleName,
  SpcChart,
  SpcSettings,
  Variation,
} from "./spc/spcChart.ts";
import { spcChart } from "./spc/spcChart.ts";

const IMPROVEMENT: Readonly<Record<Polarity, ImprovementDirection>> = {
  lower: "decrease",
  higher: "increase",
  range: "neutral",
  none: "neutral",
};

const HEADINGS: Readonly<Record<Variation, Heading>> = {
  commonCause: "no-real-change",
  improvementHigh: "improving",
  improvementLow: "improving",
  concernHigh: "worsening",
  concernLow: "worsening",
  neutralHigh: "rising",
  neutralLow: "falling",
};

/** XmR limits hold while denominators stay within this part of their mean. */
const STEADY_DENOMINATORS = 0.2;

/** What a share of one is shown as; other units are no ratios. */
const PER: Readonly<Partial<Record<Unit, number>>> = { percent: 100, rate: 10_000, cases: 1 };

/**
 * Whether the last confirmed point is part of a real change, by process limits and run rules.
 *
 * Nothing compares across a break in the series or a declared step: each starts a phase with limits
 * of its own. A provisional point is drawn and not judged. A measure without a good direction, or
 * with a band to stay in, rises or falls.
 */
export function directionOf(series: Series, measure: Measure): Direction {
  const method = methodOf(series, measure);
  const chart = chartOf(series, measure, method);
  const { basis, basisPhase, withheld } = chart;
  const row = basis ?? -1;
  const rule = withheld === null ? (chart.points[row]?.specialCause ?? null) : null;
  const phase = basisPhase === null ? undefined : chart.phases[basisPhase];
  return {
    heading: headingOf(series, chart),
    rule,
    method,
    chart,
    points: withheld?.points ?? phase?.confirmed ?? 0,
    needed: PRODUCT.fewestPoints,
    unreliable: measure.counting === "flow" ? leaning(chart) : measure.counting,
    basis: series.points[row] ?? null,
    evidence: evidenceOf(signalRows(chart, row).flatMap((i) => series.points[i] ?? [])),
  };
}

/**
 * The rows of the special cause that a row is shown by, oldest first; the row alone where there is
 * none. Of two out of three, the two near the limit may have one between them.
 */
export function signalRows(chart: SpcChart, row: number): readonly number[] {
  const rule = chart.points[row]?.specialCause ?? null;
  if (rule === null) return row < 0 ? [] : [row];
  const skip = rule === "twoOfThreeHigh" || rule === "twoOfThreeLow" ? 1 : 0;
  const rows: number[] = [];
  for (let i = row, missed = 0; i >= 0 && missed <= skip; i--) {
    if (has(chart, i, rule)) {
      rows.unshift(i);
      missed = 0;
    } else missed++;
  }
  return rows;
}

function has(chart: SpcChart, row: number, rule: RuleName): boolean {
  return chart.points[row]?.rules.includes(rule) ?? false;
}

/**
 * Whether neighbours lean on each other once real changes are taken out: each point is measured from
 * the mean of the points that are low, high or neither by a special cause. A shift by itself makes
 * neighbours alike, and would call every real change unreliable.
 */
function leaning({ points, phases, basisPhase }: SpcChart): "autocorrelated" | null {
  const phase = basisPhase === null ? undefined : phases[basisPhase];
  if (phase === undefined) return null;
  const rows = points.slice(phase.start, phase.start + phase.n);
  const totals = new Map<string, { sum: number; count: number }>();
  for (const { value, side, pointType } of rows) {
    if (value === null || side === null) continue;
    const { sum, count } = totals.get(pointType) ?? { sum: 0, count: 0 };
    totals.set(pointType, { sum: sum + value, count: count + 1 });
  }
  const residuals = rows.map(({ value, side, pointType }) => {
    const total = totals.get(pointType);
    return value === null || side === null || total === undefined
      ? null
      : value - total.sum / total.count;
  });
  return autocorrelation(residuals)?.notable === true ? "autocorrelated" : null;
}

function headingOf({ latest }: Series, { variation }: SpcChart): Heading {
  if (latest === null) return "no-data";
  return variation === null ? "too-few" : HEADINGS[variation];
}

/**
 * Laney's charts where every known point has its counts: p′ for a percentage; u′ for a rate or an
 * average whose denominators vary by more than a fifth of their mean. XmR for all else.
 */
function methodOf({ points }: Series, { unit }: Measure): Method {
  const known = points.filter(({ value }) => value !== null);
  if (unit === "percent") return known.every(isShare) ? "p-prime" : "xmr";
  if (unit !== "rate" && unit !== "cases") return "xmr";
  return known.every(isRatio) && !isSteady(known) ? "u-prime" : "xmr";
}

function isRatio({ numerator, denominator }: SeriesPoint): boolean {
  return numerator !== null && numerator >= 0 && denominator !== null && denominator > 0;
}

function isShare(point: SeriesPoint): boolean {
  return isRatio(point) && (point.numerator ?? 0) <= (point.denominator ?? 0);
}

function isSteady(points: readonly SeriesPoint[]): boolean {
  const denominators = points.map(({ denominator }) => denominator ?? 0);
  const mean = denominators.reduce((sum, next) => sum + next / denominators.length, 0);
  return denominators.every((of) => Math.abs(of - mean) <= STEADY_DENOMINATORS * mean);
}

function chartOf(series: Series, measure: Measure, method: Method): SpcChart {
  const { points } = series;
  const per = PER[measure.unit];
  const confirmed = points.map(({ provisional }) => !provisional);
  const settings = settingsOf(series, measure);
  if (method === "xmr" || per === undefined)
    return spcChart({ ...settings, confirmed, values: points.map(({ value }) => value) }, PRODUCT);

  const numerators = points.map(({ value, numerator }) => (value === null ? null : numerator));
  const denominators = points.map(({ denominator }) => denominator);
  return attributeChart(
    { ...settings, confirmed, kind: method, numerators, denominators, per },
    PRODUCT,
  );
}

function settingsOf(series: Series, { polarity, steps, baseline }: Measure): SpcSettings {
  const { points, frequency } = series;
  const first = points[0]?.period;
  const breaks = points.map(({ breakBefore }, i) => (breakBefore === null ? -1 : i - 1));
  const declared =
    first === undefined || steps === undefined
      ? []
      : steps.map(({ period }) => periodsBetween(first, period, frequency) - 1);
  return {
    improvementDirection: IMPROVEMENT[polarity],
    target: null,
    rebaseAfter: [...breaks, ...declared].filter((row) => row >= 0 && Number.isInteger(row)),
    fixAfterNPoints: baseline ?? null,
    screenOutliers: true,
  };
}
