import { autocorrelation } from "./autocorrelation.ts";
import { nextPeriod } from "./capability.ts";
import type { SpcChart } from "./judgedChart.ts";
import type { Interval } from "./smallNumbers.ts";
import { expectedAhead, intervalAhead, slopeErrorWithCarryOver, trendLine } from "./trendLine.ts";
import { mannKendall } from "./trendTests.ts";

/** One period ahead, if nothing changes. */
export interface ForecastPoint extends Interval {
  /** How many periods after the last confirmed one. */
  readonly ahead: number;
  readonly value: number;
}

/** `steady`: the mean goes on. `trend`: the line goes on. Else there is none, and why. */
export type Forecast =
  | { readonly kind: "steady" | "trend"; readonly points: readonly ForecastPoint[] }
  | {
      readonly kind: "none";
      readonly because: "withheld" | "changed-without-a-trend" | "carries-over";
    };

/** A forecast never goes further than this part of the history, nor than so many periods. */
const SHARE_OF_HISTORY = 1 / 3;
const MOST_AHEAD = 12;

/** |Z| of Mann and Kendall, and t of a slope, beyond which there is a trend: 5% of a normal. */
const SIGNIFICANT = 1.96;

/**
 * Where the process of a chart's latest phase is going, if nothing changes.
 *
 * Steady, with no special cause in the phase and no notable carry-over: the mean, ± t s √(1 + 1/n).
 * An established trend: the line of least squares. Neither: no forecast.
 *
 * @param ahead How many periods; cut at a third of the phase's confirmed points and at 12.
 * @param level How sure the band is, from 0 to 1: 0.8.
 */
export function forecast(chart: SpcChart, ahead: number, level: number): Forecast {
  const phase = chart.phases[chart.basisPhase ?? -1];
  if (phase === undefined || chart.basis === null || chart.withheld !== null)
    return { kind: "none", because: "withheld" };

  const points = chart.points.slice(phase.start, chart.basis + 1);
  const values = points.map(({ value, side }) => (side === null ? null : value));
  const reaches = Math.min(ahead, MOST_AHEAD, Math.floor(phase.confirmed * SHARE_OF_HISTORY));
  const steps = Array.from({ length: Math.max(0, reaches) }, (_, i) => i + 1);

  const changed = points.some(({ rules }) => rules.length > 0);
  const carriesOver = autocorrelation(values)?.notable === true;
  const band = nextPeriod(values, level);
  if (!changed && !carriesOver && band !== null) {
    const value = (band.low + band.high) / 2;
    return { kind: "steady", points: steps.map((ahead) => ({ ahead, value, ...band })) };
  }

  const line = trendLine(values);
  if (line !== null && hasTrend(points.at(-1)?.rules ?? [], values)) {
    return {
      kind: "trend",
      points: steps.map((ahead) => {
        const { low, high } = intervalAhead(line, ahead, level);
        return { ahead, value: expectedAhead(line, ahead), low, high };
      }),
    };
  }
  return { kind: "none", because: changed ? "changed-without-a-trend" : "carries-over" };
}

/**
 * Whether a series has an established trend: its last point is part of one, or ranks rise or fall
 * by more than chance and the slope stands also with carry-over taken in.
 */
export function hasTrend(
  rulesAtLast: readonly string[],
  values: readonly (number | null)[],
): boolean {
  if (rulesAtLast.includes("trendUp") || rulesAtLast.includes("trendDown")) return true;
  const line = trendLine(values);
  return (
    line !== null &&
    Math.abs(mannKendall(values).z) > SIGNIFICANT &&
    Math.abs(line.slope) > SIGNIFICANT * slopeErrorWithCarryOver(line)
  );
}
