import type { ByChance, MeasureAnalysis } from "./findings.ts";

/**
 * How often a measure in which nothing has changed shows a special cause at its last point: 1.6 % of
 * the time, by simulation of 24 points with runs of seven. docs/methods.md.
 */
const FALSE_SIGNAL = 0.016;

/**
 * How many of the signals on a page chance alone would give. 30 measures: 1 − 0.984³⁰ = 38 %. Stocks
 * and smoothed figures are left out: chance gives them far more signals than that.
 */
export function byChance(analyses: readonly Pick<MeasureAnalysis, "direction">[]): ByChance {
  const judged = analyses.filter(
    ({ direction }) => direction.chart.withheld === null && direction.unreliable === null,
  );
  const signals = judged.filter(({ direction }) => direction.rule !== null);
  return {
    judged: judged.length,
    signals: signals.length,
    expected: judged.length * FALSE_SIGNAL,
    chanceOfAny: 1 - (1 - FALSE_SIGNAL) ** judged.length,
  };
}
