import * as fc from "../../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { NHSR, PRODUCT } from "#domain/spc/profile.ts";
import {
  type PointType,
  type SpcChart,
  type SpcProfile,
  type SpcSeries,
  type Variation,
  spcChart,
} from "#domain/spc/spcChart.ts";

const settings = {
  improvementDirection: "increase",
  target: null,
  rebaseAfter: [],
  fixAfterNPoints: null,
  screenOutliers: true,
} as const satisfies Omit<SpcSeries, "values">;

function chartOf(values: readonly (number | null)[], given: Partial<SpcSeries> = {}): SpcChart {
  return spcChart({ ...settings, ...given, values }, PRODUCT);
}

/** 17 and 18 by turns: mean 17.5, every range 1, limits 17.5 ± 2.66. */
const stable: readonly (number | null)[] = Array.from({ length: 24 }, (_, i) =>
  i % 2 === 0 ? 17 : 18,
);

describe("an XmR chart by hand", () => {
  it("has the limits of the Making Data Count check-sheet", () => {
    // The check-sheet rounds: mean 23.20, mean moving range 5.4286, limits 8.76 and 37.64.
    const values = [20, 24, 20, 26, 22, 16, 18, 16, 31, 28, 34, 26, 30, 19, 18];
    const [phase] = chartOf(values, { screenOutliers: false }).phases;

    expect(phase?.mean).toBeCloseTo(23.2, 12); // 348 ÷ 15
    expect(phase?.upl).toBeCloseTo(37.64, 12); // 23.2 + 2.66 × 76 ÷ 14
    expect(phase?.lpl).toBeCloseTo(8.76, 12);
  });

  it("leaves a range beyond 3.267 mean ranges out of the limits, and not out of the mean", () => {
    // The R package's vignette: 1 2 1 2 10 1 2 1 2 …
    const values = [1, 2, 1, 2, 10, ...Array.from({ length: 13 }, (_, i) => (i % 2 === 0 ? 1 : 2))];
    const screened = chartOf(values).phases[0];
    const whole = chartOf(values, { screenOutliers: false }).phases[0];

    expect(screened?.mean).toBeCloseTo(35 / 18, 12);
    expect(screened?.upl).toBeCloseTo(4.60444, 5);
    expect(screened?.lpl).toBeCloseTo(-0.71556, 5);
    expect(whole?.upl).toBeCloseTo(6.9515, 5);
    expect(whole?.lpl).toBeCloseTo(-3.06261, 5);
  });

  it("judges the Making Data Count example in which rules conflict as the R package does", () => {
    const values = [43, 41, 37, 36, 31, 23, 15, 13, 15, 18, 23, 27, 31, 36, 27, 19, 17, 27, 15, 22];
    const { points } = spcChart({ ...settings, values, screenOutliers: false }, NHSR);
    const types = points.map(({ pointType }) => pointType);

    expect(types.slice(0, 2)).toEqual(["improvement", "improvement"]);
    expect(types.slice(2, 7)).toEqual(Array.from({ length: 5 }, () => "concern"));
    expect(types.slice(7, 14)).toEqual(Array.from({ length: 7 }, () => "improvement"));
    expect(types.slice(14)).toEqual(Array.from({ length: 6 }, () => "commonCause"));
  });

  it("puts equal values on the mean, though sums are rounded", () => {
    for (const [value, times] of [
      [0.1, 7],
      [33.3, 24],
      [12.4, 8],
    ] as const) {
      const values = Array.from({ length: times }, () => value);
      const { points } = spcChart({ ...settings, values }, NHSR);
      expect(points.every(({ side, rules }) => side === 0 && rules.length === 0)).toBe(true);
    }
  });
});

describe("the product's profile", () => {
  it.each<[string, readonly (number | null)[], SpcChart["withheld"]]>([
    ["nothing", [], { because: "too-few-points", points: 0, needed: 13 }],
    ["9 of 13", stable.slice(0, 9), { because: "too-few-points", points: 9, needed: 13 }],
    ["12 of 13", stable.slice(0, 12), { because: "too-few-points", points: 12, needed: 13 }],
    [
      "13 with a gap, so 12",
      stable.slice(0, 13).with(4, null),
      { because: "too-few-points", points: 12, needed: 13 },
    ],
    ["13", stable.slice(0, 13), null],
    [
      "13 of which no two are neighbours",
      stable.flatMap((value) => [value, null]).slice(0, 26),
      { because: "no-neighbours", points: 13, needed: 13 },
    ],
  ])("with %s", (_, values, withheld) => {
    const chart = chartOf(values, { target: 5 });
    expect(chart.withheld).toEqual(withheld);
    expect(chart.variation === null).toBe(withheld !== null);
    expect(chart.assurance === null).toBe(withheld !== null);
    expect(
      chart.points.every(
        ({ lpl, upl }) =>
          (lpl === null) === (withheld !== null) && (upl === null) === (withheld !== null),
      ),
    ).toBe(true);
  });

  it("finds no special cause where it has no limits", () => {
    const { points } = chartOf([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(
      points.every(({ rules, pointType }) => rules.length === 0 && pointType === "commonCause"),
    ).toBe(true);
  });

  it("counts the 13 points of each phase", () => {
    const { withheld, phases, points } = chartOf(stable, { rebaseAfter: [14] });
    expect(withheld).toEqual({ because: "too-few-points", points: 9, needed: 13 });
    expect(phases.map(({ start, n, lpl }) => [start, n, lpl !== null])).toEqual([
      [0, 15, true],
      [15, 9, false],
    ]);
    expect(points[14]?.upl).not.toBeNull();
    expect(points[15]?.upl).toBeNull();
  });

  it("rests the icons on the last confirmed point", () => {
    const low = [...stable, 10];
    expect(chartOf(low)).toMatchObject({ variation: "concernLow", basis: 24 });
    expect(chartOf([...low, null, null])).toMatchObject({ variation: "concernLow", basis: 24 });

    const confirmed = [...low, 30].map((_, i) => i < 24);
    const chart = chartOf([...low, 30], { confirmed });
    expect(chart).toMatchObject({ variation: "commonCause", basis: 23 });
    expect(chart.points[25]).toMatchObject({ value: 30, side: null, outside: null, rules: [] });
    expect(chart.phases[0]).toMatchObject({ mean: 17.5, confirmed: 24, n: 26 });
  });

  it("ends a run at a provisional point", () => {
    const raised = [...stable, 19, 19, 19, 19, 19, 19, 19];
    expect(chartOf(raised).points[30]?.rules).toContain("shiftHigh");

    const confirmed = raised.map((_, i) => i !== 27);
    expect(chartOf(raised, { confirmed }).points[30]?.rules).not.toContain("shiftHigh");
  });

  it.each<["increase" | "decrease", number, string]>([
    ["increase", 95, "consistentPass"],
    ["increase", 100, "consistentPass"],
    ["increase", 101, "consistentFail"],
    ["decrease", 95, "consistentFail"],
    ["decrease", 100, "consistentPass"],
    ["decrease", 101, "consistentPass"],
  ])(
    "compares a constant 100 itself with the target: %s, %d",
    (improvementDirection, target, is) => {
      const constant = stable.map(() => 100);
      const chart = chartOf(constant, { improvementDirection, target });

      expect(chart.phases[0]).toMatchObject({ constant: true, mean: 100, lpl: 100, upl: 100 });
      expect(chart).toMatchObject({ variation: "commonCause", assurance: is, withheld: null });
    },
  );

  it("keeps all ranges where screening would leave none", () => {
    // One range of 4 in 23, all others 0: mean range 0.174, so that 4 would be screened away.
    const step = stable.map((_, i) => (i < 20 ? 5 : 9));
    const [phase] = chartOf(step).phases;
    expect(phase?.upl).toBeCloseTo(5 + 2 / 3 + (2.66 * 4) / 23, 12);
    expect(spcChart({ ...settings, values: step }, NHSR).phases[0]?.upl).toBeCloseTo(5 + 2 / 3, 12);
  });

  it.each<["increase" | "decrease", number, string, string]>([
    ["increase", 0, "consistentFail", "inconsistent"],
    ["decrease", 0, "consistentPass", "inconsistent"],
    ["increase", 0.01, "consistentFail", "consistentFail"],
    ["increase", -0.01, "inconsistent", "inconsistent"],
  ])("%s, target %d above the upper limit", (improvementDirection, above, ours, nhsr) => {
    const target = 17.5 + 2.66 + above;
    expect(chartOf(stable, { improvementDirection, target }).assurance).toBe(ours);
    expect(
      spcChart({ ...settings, values: stable, improvementDirection, target }, NHSR).assurance,
    ).toBe(nhsr);
  });

  it("answers no target where there is none, or no good direction", () => {
    expect(chartOf(stable).assurance).toBeNull();
    expect(chartOf(stable, { target: 99, improvementDirection: "neutral" }).assurance).toBeNull();
  });
});

describe("a turning point", () => {
  /** So that the limits are wide, and only trends are found. */
  const unsteady = [0, 9, 0, 9, 0, 9, 0, 9];

  it("takes the later of its two trends", () => {
    const peak = [1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1];
    const { points } = chartOf([...unsteady, ...peak]);
    expect(points[14]?.rules).toEqual(["trendUp", "trendDown"]);
    expect(points[14]?.specialCause).toBe("trendDown");
  });

  it("is not made by a drop between two rises: the end of a rise is a rise", () => {
    const { points } = chartOf([...unsteady, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7]);
    expect(points[14]).toMatchObject({ specialCause: "trendUp", pointType: "improvement" });
  });
});

const month = fc.option(fc.integer({ min: -500, max: 500 }), { freq: 8 });
const months = fc.array(month, { maxLength: 60 });
const series = fc.record({
  values: months,
  improvementDirection: fc.constantFrom("increase", "decrease", "neutral"),
  target: fc.option(fc.integer({ min: -600, max: 600 })),
  rebaseAfter: fc.array(fc.integer({ min: -2, max: 70 }), { maxLength: 3 }),
  fixAfterNPoints: fc.option(fc.integer({ min: 1, max: 30 })),
  screenOutliers: fc.boolean(),
});
const profile = fc.constantFrom<SpcProfile>(NHSR, PRODUCT);

const MIRRORED: Readonly<Record<PointType | Variation, PointType | Variation>> = {
  commonCause: "commonCause",
  improvement: "concern",
  concern: "improvement",
  neutralHigh: "neutralHigh",
  neutralLow: "neutralLow",
  improvementHigh: "concernHigh",
  concernHigh: "improvementHigh",
  improvementLow: "concernLow",
  concernLow: "improvementLow",
};

describe("whatever the figures", () => {
  it("mirrors every verdict when the other direction is good", () => {
    fc.assert(
      fc.property(series, profile, (given, profile) => {
        const up = spcChart({ ...given, improvementDirection: "increase" }, profile);
        const down = spcChart({ ...given, improvementDirection: "decrease" }, profile);

        expect(down.points.map(({ pointType }) => pointType)).toEqual(
          up.points.map(({ pointType }) => MIRRORED[pointType]),
        );
        expect(down.variation).toBe(up.variation && MIRRORED[up.variation]);
        expect(down.points.map(({ rules }) => rules)).toEqual(up.points.map(({ rules }) => rules));
      }),
    );
  });

  it("doubles the limits of doubled figures, moves those of moved ones, and keeps the rules", () => {
    fc.assert(
      fc.property(
        series,
        profile,
        fc.constantFrom(2, 0.5, 8),
        fc.constantFrom(-1024, 4096),
        (given, profile, times, more) => {
          const chart = spcChart(given, profile);
          const rules = chart.points.map(({ rules }) => rules);
          const scaled = spcChart(
            { ...given, values: given.values.map((value) => value && value * times) },
            profile,
          );
          const moved = spcChart(
            {
              ...given,
              values: given.values.map((value) => (value === null ? null : value + more)),
            },
            profile,
          );

          expect(scaled.points.map(({ rules }) => rules)).toEqual(rules);
          expect(moved.points.map(({ rules }) => rules)).toEqual(rules);
          for (const [i, { upl }] of chart.points.entries()) {
            if (upl === null) continue;
            expect(scaled.points[i]?.upl).toBeCloseTo(upl * times, 6);
            expect(moved.points[i]?.upl).toBeCloseTo(upl + more, 6);
          }
        },
      ),
    );
  });

  it("finds a rise where the reversed order falls", () => {
    fc.assert(
      fc.property(months, (values) => {
        const rises = chartOf(values).points.map(({ rules }) => rules.includes("trendUp"));
        const falls = chartOf(values.toReversed()).points.map(({ rules }) =>
          rules.includes("trendDown"),
        );
        expect(falls.toReversed()).toEqual(rises);
      }),
    );
  });

  it("changes no limit and no rule when a month is added that did not come", () => {
    fc.assert(
      fc.property(series, profile, (given, profile) => {
        const before = spcChart({ ...given, rebaseAfter: [], fixAfterNPoints: null }, profile);
        const after = spcChart(
          { ...given, rebaseAfter: [], fixAfterNPoints: null, values: [...given.values, null] },
          profile,
        );
        expect(after.points.slice(0, -1)).toEqual(before.points);
      }),
    );
  });

  it("bridges no gap: with a month missing the halves have their own runs and ranges", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 13, maxLength: 40 }),
        fc.nat(),
        (values, at) => {
          const gap = at % values.length;
          const { points } = chartOf(
            values.with(gap, values[gap] ?? 0).map((value, i) => (i === gap ? null : value)),
          );
          const reach = 6;
          for (const run of ["trendUp", "trendDown", "shiftHigh", "shiftLow"] as const) {
            const marked = points.map(({ rules }) => rules.includes(run));
            expect(marked[gap]).toBe(false);
            // Seven rows on one side of the gap are needed for any of them to be marked.
            if (gap <= reach) expect(marked.slice(0, gap).includes(true)).toBe(false);
            if (values.length - 1 - gap <= reach)
              expect(marked.slice(gap + 1).includes(true)).toBe(false);
          }
        },
      ),
    );
  });

  it("keeps each phase blind to the others", () => {
    fc.assert(
      fc.property(months, months, profile, (first, second, profile) => {
        fc.pre(first.length > 0 && second.length > 0);
        const together = spcChart(
          { ...settings, values: [...first, ...second], rebaseAfter: [first.length - 1] },
          profile,
        );
        const alone = spcChart({ ...settings, values: second }, profile);
        expect(together.points.slice(first.length)).toEqual(alone.points);
      }),
    );
  });

  it("puts each limit rule beyond its limit, and a label on every point with a rule", () => {
    fc.assert(
      fc.property(series, profile, (given, profile) => {
        for (const { value, lpl, upl, rules, specialCause, outside } of spcChart(given, profile)
          .points) {
          if (rules.includes("aboveUpperLimit")) expect(value).toBeGreaterThan(upl ?? Infinity);
          if (rules.includes("belowLowerLimit")) expect(value).toBeLessThan(lpl ?? -Infinity);
          expect(outside === true).toBe(
            rules.includes("aboveUpperLimit") || rules.includes("belowLowerLimit"),
          );
          expect(specialCause === null).toBe(rules.length === 0);
          if (specialCause) expect(rules).toContain(specialCause);
        }
      }),
    );
  });

  it("answers with finite figures or none", () => {
    const anything = fc.array(
      fc.option(
        fc.oneof(fc.double(), fc.constantFrom(1e300, -1e300, 1.7e308, -1.7e308, 5e-324, 0)),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(anything, series, profile, (values, given, profile) => {
        const chart = spcChart({ ...given, values }, profile);
        for (const { value, mean, lpl, upl } of [
          ...chart.points,
          ...chart.phases.map((phase) => ({ ...phase, value: null })),
        ])
          for (const figure of [value, mean, lpl, upl])
            expect(figure === null || Number.isFinite(figure)).toBe(true);
        expect(chart.points).toHaveLength(values.length);
      }),
    );
  });
});
