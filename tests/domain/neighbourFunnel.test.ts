import { describe, expect, it } from "vitest";
import { type MeasureDetail, noDetail } from "#contract/measureDetail.ts";
import type { Observation } from "#contract/observation.ts";
import { neighbourFunnel, type NeighbourFunnel } from "#domain/neighbourFunnel.ts";
import { neighbourSpread } from "#domain/neighbourSpread.ts";
import { seriesOf } from "#domain/seriesOf.ts";
import { measure } from "./measures.ts";

const PERIOD = "2018-03";

function share(numerator: number, denominator: number): Observation {
  const value = Number(((100 * numerator) / denominator).toFixed(1));
  return { period: PERIOD, value, numerator, denominator };
}

function funnel(
  own: Observation,
  neighbours: readonly Observation[],
  unit: "percent" | "rate" | "cases" = "percent",
): NeighbourFunnel | null {
  const asked = measure({ unit, frequency: "year", observations: [own] });
  const detail: MeasureDetail = {
    ...noDetail("caseload"),
    comparators: neighbours.map((observation, i) => ({
      kind: "neighbour",
      name: `Council ${i}`,
      observations: [observation],
    })),
  };
  const spread = neighbourSpread(asked, detail, seriesOf(asked, "2020-01-01"), "2020-01-01");
  return spread === null || spread.common === null ? null : neighbourFunnel(asked, spread.common);
}

/** 30 % of all, and hardly differing. */
const ALIKE = [share(15, 50), share(30, 100), share(61, 200), share(119, 400), share(240, 800)];

describe("a funnel", () => {
  it("has the neighbours' own share in the middle, without ours", () => {
    const found = funnel(share(50, 50), ALIKE);
    expect(found?.centre).toBeCloseTo(465 / 1550, 12);
    expect(found?.overDispersed).toBe(false);
  });

  it.each<[string, number, NeighbourFunnel["own"]["beyond"]]>([
    // The limits of 50 at .3 are .16614 and .42014 (95 %), .10313 and .49907 (99.8 %).
    ["within", 21, null],
    ["above 95 %", 22, { side: "above", level: "95" }],
    ["above 99.8 %", 25, { side: "above", level: "99.8" }],
    ["below 95 %", 8, { side: "below", level: "95" }],
    ["below 99.8 %", 5, { side: "below", level: "99.8" }],
  ])("puts ours %s at %i of 50", (_, count, beyond) => {
    expect(funnel(share(count, 50), ALIKE)?.own.beyond).toEqual(beyond);
  });

  it("is wider where neighbours differ by more than chance", () => {
    const apart = [
      share(10, 400),
      share(60, 400),
      share(120, 400),
      share(180, 400),
      share(240, 400),
    ];
    const found = funnel(share(200, 400), apart);
    expect(found?.overDispersed).toBe(true);
    expect(found?.phi).toBeGreaterThan(10);
    expect(found?.own.beyond).toEqual({ side: "above", level: "99.8" });
    expect(found?.own.beyondWide).toBe(false);
  });

  it("draws in as sizes grow", () => {
    const limits = funnel(share(15, 50), ALIKE)?.limits ?? [];
    const widths = limits.map(({ outer }) => outer.high - outer.low);
    expect(limits.at(-1)?.of).toBe(800);
    expect(widths.at(-1)).toBeLessThan(widths[0] ?? 0);
    for (const { inner, outer } of limits) {
      expect(outer.low).toBeLessThanOrEqual(inner.low);
      expect(outer.high).toBeGreaterThanOrEqual(inner.high);
    }
  });

  it("cuts the wide limits at none and all", () => {
    const apart = [0.02, 0.2, 0.5, 0.8, 0.98].map((part) => share(400 * part, 400));
    for (const { wide } of funnel(share(200, 400), apart)?.limits ?? [])
      expect(wide).toEqual({ low: 0, high: 1 });
    const wide = funnel(share(15, 50), ALIKE)?.limits.at(-1)?.wide;
    expect(wide?.low).toBeGreaterThan(0.2);
    expect(wide?.high).toBeLessThan(0.4);
  });

  it("names each neighbour with its own share, and ours by no name", () => {
    const found = funnel(share(15, 50), ALIKE);
    expect(found?.neighbours.map(({ name, share: of }) => [name, of])).toEqual([
      ["Council 0", 0.3],
      ["Council 1", 0.3],
      ["Council 2", 0.305],
      ["Council 3", 0.2975],
      ["Council 4", 0.3],
    ]);
    expect(found?.own.name).toBe("");
  });

  it("reaches to our size, where we are the largest", () => {
    expect(funnel(share(300, 1000), ALIKE)?.limits.at(-1)?.of).toBe(1000);
  });

  it("takes counts of posts that make up the figure once all three are rounded", () => {
    const posts = (value: number) => ({ period: PERIOD, value, numerator: 15, denominator: 50 });
    // 14.95 ÷ 50.05 = 29.87 to 15.05 ÷ 49.95 = 30.13 per cent, and a tenth either way.
    expect(funnel(posts(29.8), ALIKE)).not.toBeNull();
    expect(funnel(posts(30.2), ALIKE)).not.toBeNull();
    expect(funnel(posts(29.7), ALIKE)).toBeNull();
    expect(funnel(posts(30.3), ALIKE)).toBeNull();
  });

  it("says that parts of a post are taken for whole ones", () => {
    expect(funnel(share(15, 50), ALIKE)?.parts).toBe(false);
    expect(funnel(share(15.5, 50.2), ALIKE)?.parts).toBe(true);
    expect(funnel(share(15.5, 50), ALIKE)?.parts).toBe(true);
    expect(funnel(share(15, 50), [...ALIKE, share(15, 50.5)])?.parts).toBe(true);
  });
});

describe("there is no funnel", () => {
  const withoutCounts: Observation = { period: PERIOD, value: 30 };
  it.each<[string, Observation, readonly Observation[], "percent" | "cases"]>([
    ["of what is no share", share(15, 50), ALIKE, "cases"],
    ["where our counts are not published", withoutCounts, ALIKE, "percent"],
    ["of four neighbours", share(15, 50), ALIKE.slice(1), "percent"],
    [
      "where a neighbour's counts are not published",
      share(15, 50),
      [...ALIKE.slice(1), withoutCounts],
      "percent",
    ],
    ["where counts do not make up the figure", { ...share(15, 50), value: 60 }, ALIKE, "percent"],
    ["where a part is more than its whole", share(60, 50), ALIKE, "percent"],
    ["where a part is below none", share(-1, 50), ALIKE, "percent"],
    ["of nothing", { ...share(0, 50), denominator: 0 }, ALIKE, "percent"],
    ["where we have no figure", { ...share(15, 50), value: null, flag: "c" }, ALIKE, "percent"],
    [
      "where all neighbours have all",
      share(15, 50),
      ALIKE.map(({ denominator = 1 }) => share(denominator, denominator)),
      "percent",
    ],
    [
      "where no neighbour has any",
      share(15, 50),
      ALIKE.map(({ denominator = 1 }) => share(0, denominator)),
      "percent",
    ],
  ])("%s", (_, own, neighbours, unit) => {
    expect(funnel(own, neighbours, unit)).toBeNull();
  });
});
