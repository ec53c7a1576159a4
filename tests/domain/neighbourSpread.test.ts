import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { type Comparator, type MeasureDetail, noDetail } from "#contract/measureDetail.ts";
import type { Observation } from "#contract/observation.ts";
import {
  fiveFigures,
  neighbourSpread,
  type NeighbourSpread,
  withFigure,
} from "#domain/neighbourSpread.ts";
import { seriesOf } from "#domain/seriesOf.ts";
import { yearly } from "./measures.ts";

const NO_DETAIL: MeasureDetail = noDetail("caseload");

const ASAT = "2020-01-01";

function single(name: string, observations: readonly Observation[]): Comparator {
  return { kind: "neighbour", name, observations: [...observations] };
}

/** Years from 2016-03 on. */
function figures(...values: readonly (number | "c" | null)[]): readonly Observation[] {
  return values.flatMap((value, i): readonly Observation[] => {
    const period = `${2016 + i}-03`;
    if (value === null) return [];
    return [value === "c" ? { period, value: null, flag: value } : { period, value }];
  });
}

function among(
  own: readonly (number | null)[],
  comparators: readonly Comparator[],
): NeighbourSpread | null {
  const measure = yearly("2016-03", own);
  const detail = { ...NO_DETAIL, comparators: [...comparators] };
  return neighbourSpread(measure, detail, seriesOf(measure, ASAT), ASAT);
}

const listed = (...authorities: readonly string[]): Comparator => ({
  kind: "neighbours",
  name: "Mean",
  list: { title: "The list", year: 2018, authorities: [...authorities] },
  observations: [],
});

describe("five figures", () => {
  it("are worked by type 7, as R has it", () => {
    // quantile(c(2, 4, 7, 11), c(.25, .5, .75)): 3.5, 5.5, 8
    expect(fiveFigures([11, 2, 7, 4])).toEqual({
      lowest: 2,
      median: 5.5,
      highest: 11,
      middleHalf: { low: 3.5, high: 8 },
    });
  });

  it("have no middle half of three, and are none of none", () => {
    expect(fiveFigures([3, 1, 2])).toEqual({ lowest: 1, median: 2, highest: 3, middleHalf: null });
    expect(fiveFigures([])).toBeNull();
  });

  it("go upwards, whatever the figures", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: 0, max: 1e4 }), { minLength: 4 }),
        (all) => {
          const found = fiveFigures(all);
          if (found === null || found.middleHalf === null) throw new Error("there are figures");
          const { lowest, median, highest, middleHalf } = found;
          const upwards = [lowest, middleHalf.low, median, middleHalf.high, highest];
          expect(upwards.every((value, i) => value + 1e-9 >= (upwards[i - 1] ?? 0))).toBe(true);
        },
      ),
    );
  });
});

describe("an authority among its neighbours", () => {
  const four = [10, 12, 14, 20].map((value, i) => single(`Council ${i}`, figures(value)));

  it.each([
    ["above all", 20.1, "above-all"],
    ["at the highest", 20, "above-middle-half"],
    ["at the highest as it is printed", 20.04, "above-middle-half"],
    ["within the middle half", 15.5, "within-middle-half"], // 11.5 to 15.5
    ["at the lower end of the middle half", 11.5, "within-middle-half"],
    ["below the middle half", 11.4, "below-middle-half"],
    ["below all", 9.9, "below-all"],
  ])("is %s", (_, own, place) => {
    expect(among([own], four)?.common?.place).toBe(place);
  });

  it("has a range and no middle half among three, and is the same where all are", () => {
    expect(among([12], four.slice(0, 3))?.common?.place).toBe("within-range");
    const same = [0, 0, 0, 0].map((value, i) => single(`Council ${i}`, figures(value)));
    expect(among([0], same)?.common?.place).toBe("same-as-all");
  });
});

describe("the period they share", () => {
  const a = single("A", figures(10, 11, 12));
  const b = single("B", figures(20, 21, "c"));
  const c = single("C", figures(30, "c", "c"));

  it("is the latest of which the authority and most neighbours have a figure", () => {
    const found = among([15, 15, 15], [a, b, c]);
    expect(found?.common?.own.period).toBe("2017-03");
    expect(found?.most).toBe(true);
  });

  it("is the latest with any where most never have one", () => {
    const found = among([15, 15, 15], [listed("A", "B", "C", "D", "E", "F", "G"), a, b, c]);
    expect(found?.common?.own.period).toBe("2018-03");
    expect(found?.most).toBe(false);
  });

  it("is none where the authority's own figures are elsewhere", () => {
    expect(among([15], [single("A", figures(null, 11))])?.common).toBeNull();
  });
});

describe("a neighbour without a figure", () => {
  it.each<[string, readonly (number | "c" | null)[], string]>([
    ["suppressed", [10, "c", 10], "suppressed"],
    ["left out between others", [10, null, 10], "not-received"],
    ["of a council made later", [null, null, 10], "not-yet"],
    ["of a council that is no more", [10], "no-longer"],
  ])("is %s", (_, values, absence) => {
    const found = among([15, 15, 15], [single("A", figures(...values))]);
    expect(found?.periods[1]?.neighbours[0]).toMatchObject({ name: "A", absence });
  });

  it("is named where the list has it and nothing came, and one that left the list is kept", () => {
    const found = among(
      [15],
      [listed("New", "A"), single("A", figures(9)), single("Old", figures(8))],
    );
    expect(found?.names).toEqual(["New", "A", "Old"]);
    expect(found?.common?.neighbours[0]).toMatchObject({ absence: "never", from: null });
    expect(found === null || found.common === null ? 0 : withFigure(found.common)).toBe(2);
  });
});

describe("what stands beside neighbours", () => {
  const beside = (kind: Comparator["kind"], name: string): Comparator => ({
    kind,
    name,
    observations: [...figures(16.5, "c", null)],
  });

  it("is the region and England, with their figures in the periods of the measure", () => {
    const found = among(
      [15, 15, 15],
      [single("A", figures(10)), beside("region", "West Midlands"), beside("england", "England")],
    );
    expect(found?.beside).toEqual([
      { kind: "region", name: "West Midlands", values: [16.5, null, null] },
      { kind: "england", name: "England", values: [16.5, null, null] },
    ]);
    expect(found).toMatchObject({ list: null, note: null, names: ["A"] });
  });

  it("comes with the list of neighbours and the note on their mean, and no other's", () => {
    const region = { ...beside("region", "West Midlands"), note: "Of all councils" };
    const found = among(
      [15],
      [region, { ...listed("A"), note: "Weighted" }, single("A", figures(10))],
    );
    expect(found).toMatchObject({
      note: "Weighted",
      list: { title: "The list", year: 2018, authorities: ["A"] },
    });
  });
});

it("counts half of the neighbours for no majority", () => {
  const found = among([15, 15], [single("A", figures(10, 11)), single("B", figures(20))]);
  expect(found?.common?.own.period).toBe("2016-03");
});

it("tells from when to when a neighbour has figures", () => {
  const found = among([15, 15, 15], [single("A", figures(null, 10, 11))]);
  expect(found?.periods.map(({ neighbours }) => neighbours[0])).toMatchObject([
    { absence: "not-yet", from: "2017-03", to: "2018-03" },
    { absence: null, point: { value: 10 } },
    { absence: null, point: { value: 11 } },
  ]);
});

it("has no spread of a mean alone, nor of a measure without periods", () => {
  expect(among([15], [listed("A", "B")])).toBeNull();
  expect(among([], [single("A", figures(1))])).toBeNull();
});

it("knows of neighbours no more than was published by the day", () => {
  const measure = { ...yearly("2016-03", [15, 15]), usualDelay: 200 };
  const detail = { ...NO_DETAIL, comparators: [single("A", figures(10, 11))] };
  const found = neighbourSpread(measure, detail, seriesOf(measure, "2017-04-30"), "2017-04-30");
  expect(found?.periods.map(({ spread }) => spread?.median)).toEqual([10]);
});
