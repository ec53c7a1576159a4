import * as fc from "../../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { autocorrelation } from "#domain/spc/autocorrelation.ts";
import { capability, nextPeriod } from "#domain/spc/capability.ts";
import { forecast, hasTrend } from "#domain/spc/forecast.ts";
import { limitPrecision } from "#domain/spc/limitPrecision.ts";
import { PRODUCT } from "#domain/spc/profile.ts";
import { spcChart } from "#domain/spc/spcChart.ts";
import {
  type TrendLine,
  expectedAhead,
  fiellerG,
  intervalAhead,
  periodsToTarget,
  slopeErrorWithCarryOver,
  trendLine,
} from "#domain/spc/trendLine.ts";
import { kruskalWallis, mannKendall, theilSen } from "#domain/spc/trendTests.ts";
import { expectAgreement, reference } from "./reference.ts";

const settings = {
  improvementDirection: "decrease",
  target: null,
  rebaseAfter: [],
  fixAfterNPoints: null,
  screenOutliers: true,
} as const;

function lineOf(values: readonly (number | null)[]): TrendLine {
  const line = trendLine(values);
  if (line === null) throw new Error("too few values for a line");
  return line;
}

describe.each(reference.trend)("the line of example $seed", (expected) => {
  const { values, horizon, target } = expected;

  it("is that of least squares", () => {
    const line = lineOf(values);
    expectAgreement(line.intercept, expected.intercept);
    expectAgreement(line.slope, expected.slope);
    expectAgreement(line.slopeError, expected.slopeSE);
    expectAgreement(line.sigma, expected.residualSigma);
    expectAgreement(line.residualR1, expected.r1Residual);
  });

  it("is drawn on with its band", () => {
    const line = lineOf(values);
    expectAgreement(expectedAhead(line, horizon), expected.forecast);
    const at80 = intervalAhead(line, horizon, 0.8);
    const at95 = intervalAhead(line, horizon, 0.95);
    expectAgreement(at80.low, expected.pi80[0]);
    expectAgreement(at80.high, expected.pi80[1]);
    expectAgreement(at95.low, expected.pi95[0]);
    expectAgreement(at95.high, expected.pi95[1]);
  });

  it("reaches the target in so many periods", () => {
    const line = lineOf(values);
    const found = periodsToTarget(line, target, 0.8);
    expectAgreement(found?.estimate, expected.monthsToTargetFromLast);
    expectAgreement(fiellerG(line, 0.8), expected.inverse.g);
    expectAgreement(found?.interval?.low, expected.inverse.interval80MonthsFromLast[0]);
    expectAgreement(found?.interval?.high, expected.inverse.interval80MonthsFromLast[1]);
  });

  it("has robust companions", () => {
    const robust = theilSen(values);
    expectAgreement(robust?.slope, expected.theilSenSlope);
    expectAgreement(robust?.intercept, expected.theilSenIntercept);
    const { s, variance, z } = mannKendall(values);
    expect(s).toBe(expected.mannKendallS);
    expectAgreement(variance, expected.mannKendallVar);
    expectAgreement(z, expected.mannKendallZ);
  });
});

describe.each(reference.stable)("the steady process of example $seed", (expected) => {
  const { values, target, mean, sigmaMR: sigma } = expected;

  it("meets its target so often", () => {
    const up = capability({ values, mean, sigma }, target, "increase");
    const down = capability({ values, mean, sigma }, target, "decrease");
    expectAgreement(up.distance ?? undefined, expected.zTarget);
    expectAgreement(down.expectedShare, expected.pBelowTarget);
    expectAgreement(up.expectedShare, 1 - expected.pBelowTarget);
    expectAgreement(up.meanNeeded - mean, expected.shiftNeededForAssuranceHigh);
    expect(up.metInPast.of).toBe(values.length);
    expect(up.metInPast.met).toBe(values.filter((value) => value >= target).length);
  });

  it("has its next period in this interval, and this carry-over", () => {
    const next = nextPeriod(values, 0.95);
    expectAgreement(next?.low, expected.tInterval95[0]);
    expectAgreement(next?.high, expected.tInterval95[1]);
    expectAgreement(autocorrelation(values)?.r1, expected.r1);
  });
});

describe("capability", () => {
  it("asks a process that doesn't vary for its one value", () => {
    const constant = { values: [95, 95], mean: 95, sigma: 0 };
    expect(capability(constant, 95, "increase")).toMatchObject({
      distance: null,
      expectedShare: 1,
      expectedShareByT: null,
      metInPast: { met: 2, of: 2 },
    });
    expect(capability(constant, 94, "decrease").expectedShare).toBe(0);
  });

  it("says how small sigma would have to be, if the mean is on the good side", () => {
    const process = { values: [10, 12], mean: 11, sigma: 2 };
    expect(capability(process, 14, "decrease").sigmaNeeded).toBe(1); // (14 - 11) ÷ 3
    expect(capability(process, 14, "increase").sigmaNeeded).toBeNull();
  });

  it("gives the t version less to be sure of", () => {
    const process = { values: [10, 12, 11, 9, 13], mean: 11, sigma: Math.sqrt(2.5) };
    const { expectedShare, expectedShareByT } = capability(process, 14, "decrease");
    expect(expectedShareByT).toBeLessThan(expectedShare);
  });
});

describe("how many more periods", () => {
  const noise = [0.1, -0.2, 0.3, -0.1, 0, 0.2, -0.3, 0.1, -0.1, 0.2, 0, -0.2];

  it("cannot be said of a line that is nearly flat", () => {
    const flat = lineOf(noise.map((each) => 20 + each));
    expect(periodsToTarget(flat, 15, 0.8)?.interval).toBeNull();
    expect(fiellerG(flat, 0.8)).toBeGreaterThanOrEqual(1);
  });

  it("is nothing for a line without a slope", () => {
    expect(periodsToTarget(lineOf([5, 5, 5, 5]), 4, 0.8)).toBeNull();
  });

  it("is below 0 for a line that points away", () => {
    const rising = lineOf(noise.map((each, i) => 20 + i + each));
    expect(periodsToTarget(rising, 15, 0.8)?.estimate).toBeLessThan(0);
  });

  it("keeps the place of a period without a value", () => {
    // 2, 4, (6), 8, 10 at periods 1 to 5: 2 a period, 20 in 5 more.
    expect(periodsToTarget(lineOf([2, 4, null, 8, 10]), 20, 0.8)?.estimate).toBeCloseTo(5, 12);
  });

  it("takes carry-over into the error of the slope", () => {
    const line = lineOf(reference.trend[1]?.values ?? []);
    // r1 0.4: √(1.4 ÷ 0.6) = 1.5275.
    expect(slopeErrorWithCarryOver(line) / line.slopeError).toBeCloseTo(1.5275, 3);
    expect(slopeErrorWithCarryOver({ ...line, residualR1: -0.2 })).toBe(line.slopeError);
  });
});

describe("a forecast", () => {
  const steady = reference.stable[0]?.values ?? [];
  const falling = reference.trend[0]?.values ?? [];

  it("goes on with the mean of a steady phase", () => {
    const found = forecast(spcChart({ ...settings, values: steady }, PRODUCT), 3, 0.95);
    expect(found.kind).toBe("steady");
    if (found.kind === "none") return;
    expect(found.points).toHaveLength(3);
    expect(found.points[2]?.value).toBeCloseTo(80.6958333333333, 9);
    expect(found.points[2]?.low).toBeCloseTo(74.0075294166882, 9);
  });

  it("goes on with an established trend, no further than a third of the history", () => {
    const found = forecast(spcChart({ ...settings, values: falling }, PRODUCT), 20, 0.8);
    expect(found.kind).toBe("trend");
    if (found.kind === "none") return;
    expect(found.points).toHaveLength(8); // 24 ÷ 3
    expect(found.points[5]?.value).toBeCloseTo(30.6950724637681, 9);
    expect(found.points[5]?.low).toBeCloseTo(28.6183655746198, 9);
  });

  it("is none for a step, under 13 points, and where values carry over", () => {
    const step = [...steady, ...steady.slice(0, 9).map((value) => value + 30)];
    const up = step.map((value, i) => (i < 8 ? value + 30 : value));
    const swinging = Array.from({ length: 36 }, (_, i) => 50 + 0.5 * Math.sin(i / 6) + (i % 2));
    const short = steady.slice(0, 12);

    expect(forecast(spcChart({ ...settings, values: up }, PRODUCT), 3, 0.8)).toEqual({
      kind: "none",
      because: "changed-without-a-trend",
    });
    expect(forecast(spcChart({ ...settings, values: short }, PRODUCT), 3, 0.8)).toEqual({
      kind: "none",
      because: "withheld",
    });
    expect(forecast(spcChart({ ...settings, values: swinging }, PRODUCT), 3, 0.8).kind).not.toBe(
      "trend",
    );
  });

  it("sees no trend in a steady series, and one in each falling example", () => {
    expect(hasTrend([], steady)).toBe(false);
    expect(hasTrend([], falling)).toBe(true);
    expect(hasTrend(["trendUp"], steady)).toBe(true);
  });
});

describe("carry-over", () => {
  it("widens the limits where it is notable", () => {
    const drifting = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 9, 8, 7, 6, 5, 4, 3, 2];
    const found = autocorrelation(drifting);
    expect(found?.notable).toBe(true);
    expect(found?.widening).toBeCloseTo(1 / Math.sqrt(1 - (found?.r1 ?? 0)), 12);
  });

  it("is nothing where nothing varies, or next to nothing is known", () => {
    expect(autocorrelation([5, 5, 5, 5])).toBeNull();
    expect(autocorrelation([1, 2])).toBeNull();
    expect(autocorrelation([])).toBeNull();
  });
});

describe("the precision of limits", () => {
  /** The reference is simulated 20,000 times: 0.5% of itself unsure. */
  it.each(reference.limitPrecision)("on $n points", ({ n, relSD }) => {
    expect(Math.abs(limitPrecision(n) / relSD - 1)).toBeLessThan(0.02);
  });
});

describe("the time of year", () => {
  it("is asked by ranks", () => {
    // Ranks 1 to 9 in threes: H = 12 ÷ 90 × (36 + 225 + 576) ÷ 3 - 30 = 7.2; p = exp(-3.6).
    const found = kruskalWallis([[1, 2, 3], [4, 5, 6], [7, 8, 9], []]);
    expect(found?.h).toBeCloseTo(7.2, 12);
    expect(found?.freedom).toBe(2);
    expect(found?.p).toBeCloseTo(Math.exp(-3.6), 12);
  });

  it("shares ranks between equal values", () => {
    // Ranks 1.5, 1.5, 3 and 4: H = (12 ÷ 20 × (4.5 + 24.5) - 15) ÷ (1 - 6 ÷ 60) = 2.4 ÷ 0.9.
    expect(
      kruskalWallis([
        [1, 1],
        [2, 3],
      ])?.h,
    ).toBeCloseTo(2.4 / 0.9, 12);
  });

  it("is not asked where nothing differs", () => {
    expect(kruskalWallis([[1, 1], [1]])).toBeNull();
    expect(kruskalWallis([[1, 2], []])).toBeNull();
    expect(kruskalWallis([])).toBeNull();
  });
});

describe("whatever the figures", () => {
  const values = fc.array(fc.option(fc.integer({ min: -100, max: 100 }), { freq: 8 }), {
    maxLength: 40,
  });

  it("turns every slope and sign in the reversed order", () => {
    fc.assert(
      fc.property(values, (values) => {
        const turned = values.toReversed();
        expect(mannKendall(turned).s).toBe(0 - mannKendall(values).s);
        const [there, back] = [trendLine(values), trendLine(turned)];
        if (there !== null) expect(back?.slope).toBeCloseTo(-there.slope, 9);
      }),
    );
  });

  it("answers with finite figures or none", () => {
    const wild = fc.array(fc.option(fc.constantFrom(0, 1, 1e300, -1e300, 1e-300)), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(wild, (values) => {
        const line = trendLine(values);
        for (const figure of [
          ...Object.values(line ?? {}),
          ...Object.values(nextPeriod(values, 0.8) ?? {}),
          autocorrelation(values)?.r1 ?? 0,
        ])
          expect(Number.isFinite(figure)).toBe(true);
      }),
    );
  });
});
