import { describe, expect, it } from "vitest";
import {
  type AttributeKind,
  type AttributeSeries,
  attributeChart,
  cutLimit,
} from "#domain/spc/attributeChart.ts";
import { NHSR, PRODUCT } from "#domain/spc/profile.ts";
import { agree, golden } from "./goldenSeries.ts";

interface GoldenAttribute {
  readonly id: string;
  readonly chart: "p" | "pprime" | "u" | "uprime" | "c";
  readonly screenOutliers: boolean;
  readonly points: readonly {
    readonly numerator: number;
    readonly denominator: number | null;
  }[];
  readonly expected: {
    readonly centre: number;
    readonly sigmaZ: number;
    readonly points: readonly {
      readonly value: number;
      readonly sigma: number;
      readonly lower3: number;
      readonly upper3: number;
      readonly lower3Raw: number;
      readonly upper3Raw: number;
    }[];
  };
}

const KINDS: Readonly<Record<GoldenAttribute["chart"], AttributeKind>> = {
  p: "p",
  pprime: "p-prime",
  u: "u",
  uprime: "u-prime",
  c: "c",
};

const { series } = golden<{ readonly series: readonly GoldenAttribute[] }>("attribute.json");

const shares: AttributeSeries = {
  kind: "p-prime",
  numerators: [],
  denominators: [],
  per: 1,
  improvementDirection: "increase",
  target: null,
  rebaseAfter: [],
  fixAfterNPoints: null,
  screenOutliers: true,
};

/** 24 months: 25% and 35% of 200 by turns. */
const byTurns = {
  ...shares,
  numerators: Array.from({ length: 24 }, (_, i) => (i % 2 === 0 ? 50 : 70)),
  denominators: Array.from({ length: 24 }, () => 200),
};

describe("limits of shares, rates and counts", () => {
  it.each(series)("$id agrees with base R", ({ chart, screenOutliers, points, expected }) => {
    const kind = KINDS[chart];
    const answer = attributeChart(
      {
        ...shares,
        kind,
        screenOutliers,
        numerators: points.map(({ numerator }) => numerator),
        denominators: points.map(({ denominator }) => denominator),
      },
      NHSR,
    );
    const highest = kind === "p" || kind === "p-prime" ? 1 : null;

    expect(agree(answer.sigmaZ[0] ?? null, expected.sigmaZ)).toBe(true);
    for (const [i, theirs] of expected.points.entries()) {
      const ours = answer.points[i];
      const { lpl = null, upl = null } = ours ?? {};

      expect(agree(ours?.value ?? null, theirs.value)).toBe(true);
      expect(agree(ours?.mean ?? null, expected.centre)).toBe(true);
      expect(agree(answer.sigmas[i] ?? null, theirs.sigma)).toBe(true);
      expect(agree(lpl, theirs.lower3Raw)).toBe(true);
      expect(agree(upl, theirs.upper3Raw)).toBe(true);
      expect(agree(cutLimit(lpl ?? 0, 0, highest), theirs.lower3)).toBe(true);
      expect(agree(cutLimit(upl ?? 0, 0, highest), theirs.upper3)).toBe(true);
      expect(ours?.outside).toBe(
        theirs.value > theirs.upper3Raw || theirs.value < theirs.lower3Raw,
      );
    }
  });

  it("takes the centre from the counts, and not from the mean of the shares", () => {
    // (10 + 300) ÷ (100 + 400) = 62%; the mean of 10% and 75% is 42.5%.
    const { points } = attributeChart(
      { ...shares, kind: "p", numerators: [10, 300], denominators: [100, 400], per: 100 },
      NHSR,
    );
    expect(points.map(({ value }) => value)).toEqual([10, 75]);
    expect(points.map(({ mean }) => mean)).toEqual([62, 62]);
  });

  it("gives the smaller denominator the wider limits", () => {
    const { points } = attributeChart(
      {
        ...byTurns,
        denominators: [50, ...byTurns.denominators.slice(1)],
        numerators: [15, ...byTurns.numerators.slice(1)],
      },
      PRODUCT,
    );
    const widths = points.map(({ lpl, upl }) => (upl ?? 0) - (lpl ?? 0));
    // 50 in place of 200: twice as wide.
    expect(widths[0]).toBeCloseTo(2 * (widths[1] ?? 0), 12);
  });

  it("leaves out a row without a denominator, and bridges nothing over it", () => {
    const denominators = byTurns.denominators.map((of, i) => (i === 3 ? 0 : i === 9 ? null : of));
    const chart = attributeChart({ ...byTurns, denominators }, PRODUCT);

    expect(chart.phases[0]?.confirmed).toBe(22);
    expect(chart.points[3]).toMatchObject({ value: null, lpl: null, side: null, outside: null });
    expect(chart.points[9]).toMatchObject({ value: null, lpl: null, side: null, outside: null });
    expect(chart.variation).toBe("commonCause");
  });

  it("judges a target by the limits of the last confirmed row, in the unit shown", () => {
    // 24 months: 30%, z moves by 10% ÷ 3.24% = 3.086 each month, sigma z 2.736, limits 30 ± 26.6%.
    const chart = attributeChart({ ...byTurns, per: 100, target: 60 }, PRODUCT);
    expect(chart.points[23]?.upl).toBeCloseTo(56.595744680851, 9);
    expect(chart.assurance).toBe("consistentFail");
    expect(attributeChart({ ...byTurns, per: 100, target: 50 }, PRODUCT).assurance).toBe(
      "inconsistent",
    );
  });

  it("says nothing under 13 months, and keeps a provisional month out", () => {
    const confirmed = byTurns.numerators.map((_, i) => i < 12);
    const chart = attributeChart({ ...byTurns, confirmed }, PRODUCT);
    expect(chart).toMatchObject({
      variation: null,
      basis: 11,
      withheld: { because: "too-few-points", points: 12, needed: 13 },
    });
  });

  it("records no variation where none of any month were counted", () => {
    const none = { ...byTurns, numerators: byTurns.numerators.map(() => 0), target: 5 };
    const chart = attributeChart({ ...none, improvementDirection: "decrease" }, PRODUCT);

    expect(chart.phases[0]).toMatchObject({ constant: true, mean: 0, lpl: 0, upl: 0 });
    expect(chart).toMatchObject({ variation: "commonCause", assurance: "consistentPass" });
  });

  it("asks a trend of the share, whatever its denominator makes of it", () => {
    const numerators = byTurns.numerators.map((count, i) => (i < 17 ? count : 55 + i / 10));
    const { points } = attributeChart({ ...byTurns, numerators }, PRODUCT);
    expect(points.at(-1)?.rules).toContain("trendUp");
  });

  it.each<[string, readonly (number | null)[], readonly (number | null)[]]>([
    ["nothing", [], []],
    ["only gaps", [null, null], [null, 5]],
    ["no number", [Number.NaN, 3], [5, Number.POSITIVE_INFINITY]],
    ["more than all", [9, 8, 7], [3, 2, 1]],
    ["huge counts", [1e300, 1e308, 1e308], [1e-300, 1, 1]],
  ])("answers %s without a figure that is none", (_, numerators, denominators) => {
    for (const kind of ["p", "p-prime", "u", "u-prime", "c"] as const) {
      const chart = attributeChart({ ...shares, kind, numerators, denominators }, NHSR);
      expect(chart).toEqual(JSON.parse(JSON.stringify(chart)));
    }
  });
});
