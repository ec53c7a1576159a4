import { describe, expect, it } from "vitest";
import { NHSR } from "#domain/spc/profile.ts";
import { type SpcChart, spcChart } from "#domain/spc/spcChart.ts";
import { type GoldenSeries, agree, goldenSeries } from "./goldenSeries.ts";

function chartOf({ points, ...settings }: GoldenSeries): SpcChart {
  return spcChart({ ...settings, values: points.map(({ value }) => value) }, NHSR);
}

describe("the nhsr profile answers as the public R package does", () => {
  it("on 260 series of 8,177 points", () => {
    expect(goldenSeries).toHaveLength(260);
    expect(goldenSeries.flatMap(({ points }) => points)).toHaveLength(8177);
  });

  it.each(goldenSeries)("$id", (series) => {
    const { expected } = series;
    const chart = chartOf(series);
    expect(chart.points.map(({ rules }) => rules)).toEqual(
      expected.points.map(({ rules }) => rules),
    );
    expect(chart.points.map(({ side, outside, near }) => [side, outside, near])).toEqual(
      expected.points.map((point) => [point.side, point.outsideLimits, point.nearLimit]),
    );
    expect(chart.variation).toBe(expected.variation);
    expect(chart.assurance).toBe(expected.assurance);

    for (const line of ["mean", "lpl", "upl"] as const) {
      const far = chart.points.filter(
        (point, i) => !agree(point[line], expected.points[i]?.[line] ?? null),
      );
      expect(far).toEqual([]);
      const farPhases = chart.phases.filter(
        (phase, i) => !agree(phase[line], expected.phases[i]?.[line] ?? null),
      );
      expect(farPhases).toEqual([]);
    }
    expect(chart.phases.map(({ start, n, trialLimits }) => ({ start, n, trialLimits }))).toEqual(
      expected.phases.map(({ start, n, trialLimits }) => ({ start, n, trialLimits })),
    );
  });

  /** All that differs: the last point of a run, which R labels by the step to the next run. */
  it("except at the join of two trends, where R takes the direction of the step between them", () => {
    const different = goldenSeries.flatMap((series) => {
      const { id, expected } = series;
      const chart = chartOf(series);
      return expected.points.flatMap((theirs, i) => {
        const ours = chart.points[i];
        return ours?.specialCause === theirs.specialCause && ours.pointType === theirs.pointType
          ? []
          : [[id, i, ours?.specialCause, ours?.pointType, theirs.specialCause, theirs.pointType]];
      });
    });
    expect(different).toEqual([
      ["pub-trend-join-03", 14, "trendUp", "neutralHigh", "trendDown", "neutralLow"],
      ["pub-trend-join-04", 14, "trendDown", "concern", "trendUp", "improvement"],
      ["pub-trend-join-05", 14, "trendUp", "concern", "trendDown", "improvement"],
    ]);
  });
});
