import { describe, expect, it } from "vitest";
import { attributeChart } from "#domain/spc/attributeChart.ts";
import { autocorrelation } from "#domain/spc/autocorrelation.ts";
import { capability } from "#domain/spc/capability.ts";
import { poissonAtMost } from "#domain/spc/distributions.ts";
import { funnelLimits } from "#domain/spc/funnel.ts";
import { limitPrecision } from "#domain/spc/limitPrecision.ts";
import { PRODUCT } from "#domain/spc/profile.ts";
import { garwoodInterval, poissonLimits, wilsonInterval } from "#domain/spc/smallNumbers.ts";
import { spcChart } from "#domain/spc/spcChart.ts";
import { expectedAhead, intervalAhead, periodsToTarget, trendLine } from "#domain/spc/trendLine.ts";
import { kruskalWallis, mannKendall } from "#domain/spc/trendTests.ts";
import { reference } from "./reference.ts";

const settings = {
  improvementDirection: "decrease",
  target: null,
  rebaseAfter: [],
  fixAfterNPoints: null,
  screenOutliers: true,
} as const;

describe("the examples of docs/methods.md", () => {
  it("process limits, rules and icons", () => {
    const values = [
      17.1, 17.8, 17.3, 17.9, 17.5, 17.2, 17.6, 18.2, 18.4, 18.1, 18.6, 18.3, 18.5, 18.7,
    ];
    const { phases, points, variation, assurance } = spcChart(
      { ...settings, values, target: 16 },
      PRODUCT,
    );
    expect(phases[0]?.mean).toBeCloseTo(251.2 / 14, 12);
    expect(phases[0]?.lpl).toBeCloseTo(16.879, 3);
    expect(phases[0]?.upl).toBeCloseTo(19.007, 3);
    expect(points.map(({ near }) => near)).toEqual(
      values.map((value) => value < 17.234 || value > 18.652),
    );
    expect(points.map(({ specialCause }) => specialCause)).toEqual([
      ...Array.from({ length: 7 }, () => "shiftLow"),
      ...Array.from({ length: 7 }, () => "shiftHigh"),
    ]);
    expect([variation, assurance]).toEqual(["concernHigh", "consistentFail"]);
  });

  it("the precision of limits", () => {
    const percent = [6, 13, 24, 36, 60].map((n) => Math.round(100 * limitPrecision(n)));
    expect(percent).toEqual([39, 26, 19, 15, 12]);
    const byFormula = Math.sqrt(0.8265 * 13 - 1.0822) / 12;
    expect(limitPrecision(13)).toBeCloseTo(byFormula, 4);
  });

  it("a share with its denominator", () => {
    const numerators = Array.from({ length: 14 }, (_, i) => (i % 2 === 0 ? 50 : 70));
    const denominators = numerators.map(() => 200);
    const chart = attributeChart(
      { ...settings, kind: "p-prime", per: 100, numerators, denominators },
      PRODUCT,
    );
    expect(chart.sigmaZ[0]).toBeCloseTo(2.736, 3);
    expect(chart.points[0]?.mean).toBeCloseTo(30, 12);
    expect(chart.points[0]?.lpl).toBeCloseTo(3.404, 3);
    expect(chart.points[0]?.upl).toBeCloseTo(56.596, 3);
  });

  it("carry-over, Mann–Kendall, time of year", () => {
    expect(autocorrelation([1, 2, 3, 4, 5])).toEqual({ r1: 0.4, notable: false, widening: 1 });
    expect(mannKendall([1, 2, 3, 4, 5]).z).toBeCloseTo(2.205, 3);
    const groups = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    expect(kruskalWallis(groups)?.p).toBeCloseTo(0.027, 3);
  });

  it("a forecast, and how many more periods", () => {
    const line = trendLine(reference.trend[0]?.values ?? []);
    expect(line).not.toBeNull();
    if (line === null) return;

    expect(line.intercept).toBeCloseTo(38.346, 3);
    expect(line.slope).toBeCloseTo(-0.255, 3);
    expect(line.sigma).toBeCloseTo(1.3743, 4);
    expect(expectedAhead(line, 6)).toBeCloseTo(30.695, 3);
    expect(intervalAhead(line, 6, 0.8).low).toBeCloseTo(28.618, 3);
    expect(intervalAhead(line, 6, 0.8).high).toBeCloseTo(32.772, 3);

    const periods = periodsToTarget(line, 28, 0.8);
    expect(periods?.estimate).toBeCloseTo(16.6, 1);
    expect(periods?.interval?.low).toBeCloseTo(11.5, 1);
    expect(periods?.interval?.high).toBeCloseTo(24.2, 1);
  });

  it("about 1 month in 10", () => {
    const process = { values: [], mean: 80.6958, sigma: 3.3225 };
    const { expectedShare, meanNeeded } = capability(process, 85, "increase");
    expect(expectedShare).toBeCloseTo(0.098, 3);
    expect(meanNeeded).toBeCloseTo(94.97, 2);
    expect(meanNeeded - 80.6958).toBeCloseTo(14.27, 2);
  });

  it("small numbers and a funnel", () => {
    expect(garwoodInterval(5, 0.95).low).toBeCloseTo(1.62, 2);
    expect(garwoodInterval(5, 0.95).high).toBeCloseTo(11.67, 2);
    expect(garwoodInterval(0, 0.95).high).toBeCloseTo(3.69, 2);
    expect(wilsonInterval(3, 10, 0.95).low).toBeCloseTo(0.108, 3);
    expect(wilsonInterval(3, 10, 0.95).high).toBeCloseTo(0.603, 3);
    expect(poissonLimits(1).high).toBe(5);
    expect(1 - poissonAtMost(5, 1)).toBeCloseTo(0.0006, 4);
    expect(1 - poissonAtMost(4, 1)).toBeCloseTo(0.004, 3);
    expect(funnelLimits(0.3, 50, 0.95).low).toBeCloseTo(0.166, 3);
    expect(funnelLimits(0.3, 50, 0.95).high).toBeCloseTo(0.42, 3);
  });
});
