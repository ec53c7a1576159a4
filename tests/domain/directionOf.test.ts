import { describe, expect, it } from "vitest";
import type { Measure, Unit } from "#contract/measure.ts";
import type { Observation } from "#contract/observation.ts";
import { directionOf, signalRows } from "#domain/directionOf.ts";
import { shifted } from "#domain/period.ts";
import { seriesOf } from "#domain/seriesOf.ts";
import type { RuleName } from "#domain/spc/spcChart.ts";
import { LATER, measure, observations } from "./measures.ts";

const direction = (of: Measure) => directionOf(seriesOf(of, LATER), of);

/** 14 months up and down by 1 about 20: mean 20, mean moving range 2, limits 20 ± 5.32. */
const STEADY = [19, 21, 19, 21, 19, 21, 19, 21, 19, 21, 19, 21, 19, 21];

const months = (values: readonly (number | null)[], parts: Partial<Measure> = {}) =>
  measure({ observations: observations("2017-01", "month", values), ...parts });

describe("the heading", () => {
  it.each([
    ["lower", "worsening"],
    ["higher", "improving"],
    ["range", "rising"],
    ["none", "rising"],
  ] as const)(
    "of a %s measure whose last month is far above its limits is %s",
    (polarity, heading) => {
      const found = direction(months([...STEADY, 40], { polarity }));

      expect(found).toMatchObject({ heading, rule: "aboveUpperLimit", method: "xmr" });
      expect(found.evidence).toEqual({ periods: ["2018-03"], values: [40] });
    },
  );

  it("is no real change in ups and downs", () => {
    expect(direction(months(STEADY))).toMatchObject({
      heading: "no-real-change",
      rule: null,
      evidence: { values: [21] },
    });
  });

  it("is too few to tell under 13 points, and no data without any", () => {
    expect(direction(months([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toMatchObject({
      heading: "too-few",
      rule: null,
      points: 9,
      needed: 13,
    });
    expect(direction(months([]))).toMatchObject({
      heading: "no-data",
      rule: null,
      points: 0,
      basis: null,
      evidence: { periods: [], values: [] },
    });
  });

  it("rests on the whole of a run: seven months above the mean", () => {
    const found = direction(months([...STEADY, 24, 23, 24, 23, 24, 23, 24]));

    expect(found.rule).toBe("shiftHigh");
    expect(found.evidence.periods.slice(-7)).toEqual([
      "2018-03",
      "2018-04",
      "2018-05",
      "2018-06",
      "2018-07",
      "2018-08",
      "2018-09",
    ]);
  });

  it("rests on the last confirmed point, not on a provisional one", () => {
    const of = months(STEADY);
    of.observations.push({ period: "2018-03", value: 40, flag: "p" });

    expect(direction(of)).toMatchObject({
      heading: "no-real-change",
      basis: { period: "2018-02" },
    });
  });
});

describe("phases", () => {
  const twoLevels = [...STEADY, ...STEADY.map((value) => value + 20)];

  it("without a step, a new level is a real change", () => {
    expect(direction(months(twoLevels)).heading).toBe("worsening");
  });

  it.each([
    [
      "a declared step",
      { steps: [{ period: "2018-03", reason: "one front door", declaredBy: "Board" }] },
    ],
    ["a break in the series", { breaks: [{ period: "2018-03", reason: "a new system" }] }],
  ])("after %s only what follows is compared", (_, parts) => {
    const found = direction(months(twoLevels, parts));

    expect(found).toMatchObject({ heading: "no-real-change", points: 14 });
    expect(found.chart.phases).toHaveLength(2);
  });

  it("a step outside the series splits nothing", () => {
    const steps = ["2016-05", "2017-01", "2022-05"].map((period) => ({
      period,
      reason: "",
      declaredBy: "",
    }));

    expect(direction(months(STEADY, { steps })).chart.phases).toHaveLength(1);
  });
});

describe("the method", () => {
  const counted = (denominators: readonly number[], parts: Partial<Measure>) =>
    measure({
      observations: denominators.map((denominator, i) => ({
        period: shifted("2017-01", "month", i),
        value: 20,
        numerator: denominator / 5,
        denominator,
      })),
      ...parts,
    });

  /** Denominators that vary, and one month more. */
  function withOne(parts: Pick<Observation, "numerator" | "denominator">, unit: Unit = "percent") {
    const of = counted([100, 160], { unit });
    of.observations.push({ period: "2017-03", value: 20, ...parts });
    return of;
  }

  it.each([
    ["a percentage with its counts", counted([100, 105, 95], { unit: "percent" }), "p-prime"],
    ["a percentage without", months([20, 21], { unit: "percent" }), "xmr"],
    ["a percentage of nothing", counted([100, 0], { unit: "percent" }), "xmr"],
    // Mean 100: 80 to 120 is within a fifth.
    ["an average of steady denominators", counted([80, 100, 120], { unit: "cases" }), "xmr"],
    ["an average of denominators that vary", counted([79, 100, 121], { unit: "cases" }), "u-prime"],
    ["a rate of denominators that vary", counted([10, 100], { unit: "rate" }), "u-prime"],
    ["a count", counted([10, 100], { unit: "count" }), "xmr"],
    ["a percentage of whose counts one is missing", withOne({ denominator: 100 }), "xmr"],
    ["a percentage of whose denominators one is missing", withOne({ numerator: 20 }), "xmr"],
    ["a percentage below none", withOne({ numerator: -1, denominator: 100 }), "xmr"],
    ["a percentage of none", withOne({ numerator: 0, denominator: 100 }), "p-prime"],
    ["a percentage of all", withOne({ numerator: 100, denominator: 100 }), "p-prime"],
    ["a percentage of more than all", withOne({ numerator: 101, denominator: 100 }), "xmr"],
    ["a rate of which one has no counts", withOne({}, "rate"), "xmr"],
  ] as const)("for %s is %s", (_, of, method) => {
    expect(direction(of).method).toBe(method);
  });
});

describe("what makes run rules unreliable", () => {
  it.each(["stock", "smoothed"] as const)("%s figures", (counting) => {
    expect(direction(months(STEADY, { counting })).unreliable).toBe(counting);
  });

  it("neighbours that lean on each other, and not a clean shift", () => {
    const waves = Array.from({ length: 30 }, (_, i) => 20 + Math.sin(i / 2.2));
    const shifted = [...STEADY, ...STEADY.map((value) => value + 3)];

    expect(direction(months(waves)).unreliable).toBe("autocorrelated");
    expect(direction(months(shifted)).unreliable).toBeNull();
    expect(direction(months(STEADY)).unreliable).toBeNull();
  });
});

describe("limits from counts", () => {
  /** A month with a value for each of its counts; `null` where nothing came. */
  const rated = (unit: Unit, per: number, counts: readonly (readonly [number, number] | null)[]) =>
    measure({
      unit,
      observations: counts.flatMap((count, i) =>
        count === null
          ? []
          : [
              {
                period: shifted("2017-01", "month", i),
                value: (per * count[0]) / count[1],
                numerator: count[0],
                denominator: count[1],
              },
            ],
      ),
    });
  const byTurns = Array.from({ length: 14 }, (_, i): [number, number] =>
    i % 2 === 0 ? [50, 200] : [140, 400],
  );

  it.each([
    ["percent", 100],
    ["rate", 10_000],
    ["cases", 1],
  ] as const)("of a %s are about what all the counts make, times %d", (unit, per) => {
    const { chart, method } = direction(rated(unit, per, byTurns));

    expect(method).toBe(unit === "percent" ? "p-prime" : "u-prime");
    // 7 × 50 and 7 × 140 of 7 × 200 and 7 × 400: 1,330 of 4,200.
    expect(chart.phases[0]?.mean).toBeCloseTo((per * 1330) / 4200, 9);
    expect(chart.points[1]?.value).toBeCloseTo(0.35 * per, 9);
    // More counts in a month: narrower limits.
    const width = (row: number) =>
      (chart.points[row]?.upl ?? Number.NaN) - (chart.points[row]?.lpl ?? Number.NaN);
    expect(width(1)).toBeLessThan(width(0));
  });

  it("leave a month out of which no value is known, whatever its counts", () => {
    const suppressed = rated("percent", 100, byTurns);
    suppressed.observations[3] = {
      period: "2017-04",
      value: null,
      flag: "c",
      numerator: 140,
      denominator: 400,
    };
    const { chart } = direction(suppressed);

    expect(chart.points[3]).toMatchObject({ value: null, side: null });
    expect(chart.phases[0]?.mean).toBeCloseTo((100 * 1190) / 3800, 9);
  });
});

describe("the rows of a signal", () => {
  /** A chart whose points are told their rules: `x` has the rule that is asked for. */
  function rows(rule: RuleName, marks: string, row: number) {
    const { chart } = direction(months(Array.from(marks, () => 20)));
    const points = chart.points.map((point, i) => ({
      ...point,
      rules: marks[i] === "x" ? [rule] : [],
      specialCause: marks[i] === "x" ? rule : null,
    }));
    return signalRows({ ...chart, points }, row);
  }

  it.each<[string, RuleName, string, readonly number[]]>([
    ["a run goes back to where it began", "shiftHigh", "x.xxx", [2, 3, 4]],
    ["a run from the first row", "shiftLow", "xxx", [0, 1, 2]],
    ["of two of three, one between them has none", "twoOfThreeHigh", "..x.x", [2, 4]],
    ["and likewise below", "twoOfThreeLow", "x.x.x", [0, 2, 4]],
    ["two between them end it", "twoOfThreeLow", "x..xx", [3, 4]],
    ["no other rule leaves one out", "trendUp", "xx.x", [3]],
  ])("%s", (_, rule, marks, expected) => {
    expect(rows(rule, marks, marks.length - 1)).toEqual(expected);
  });

  it("are the row alone without a signal, and none before the first", () => {
    expect(rows("shiftHigh", "xx.", 2)).toEqual([2]);
    expect(rows("shiftHigh", "..", 0)).toEqual([0]);
    expect(rows("shiftHigh", "..", -1)).toEqual([]);
  });
});
