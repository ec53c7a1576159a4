import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import type { Measure } from "#contract/measure.ts";
import { seriesOf } from "#domain/seriesOf.ts";
import { swingOf } from "#domain/swingOf.ts";
import { LATER, measure, observations, yearly } from "./measures.ts";

const swing = (of: Measure, asAt = LATER) => swingOf(seriesOf(of, asAt), of);
const counted = (first: string, values: readonly (number | null)[]) => ({
  ...yearly(first, values),
  unit: "count" as const,
});

/** Referrals with no further action, Herefordshire, years to March 2016 to 2020: `c` in 2017. */
const noFurtherAction = measure({
  frequency: "year",
  unit: "percent",
  observations: [
    { period: "2016-03", value: 27.1, numerator: 811, denominator: 2992 },
    { period: "2017-03", value: null, flag: "c" },
    { period: "2018-03", value: 55.9, numerator: 1909, denominator: 3414 },
    { period: "2019-03", value: 6.3, numerator: 75, denominator: 1182 },
    { period: "2020-03", value: 0, numerator: 0, denominator: 1321 },
  ],
});

describe("a swing between neighbouring years", () => {
  it.each([
    ["2018-12-31", ["2017-03", "2018-03"], 3414 / 1367],
    ["2019-12-31", ["2018-03", "2019-03"], 1182 / 3414],
    ["2020-12-31", ["2018-03", "2019-03"], 1182 / 3414],
  ])("of Herefordshire's referrals, as at %s, is the latest", (asAt, periods, times) => {
    const found = swing(counted("2016-03", [2992, 1367, 3414, 1182, 1321]), asAt);

    expect(found).toMatchObject({ reason: "doubled-or-halved", evidence: { periods } });
    expect(found?.times).toBeCloseTo(times, 9);
  });

  it("of no further action is there in 2019 and, to zero, in 2020; the gap of 2017 is not bridged", () => {
    expect(swing(noFurtherAction, "2018-12-31")).toBeNull();
    expect(swing(noFurtherAction, "2019-12-31")).toMatchObject({
      reason: "doubled-or-halved",
      evidence: { periods: ["2018-03", "2019-03"], values: [55.9, 6.3] },
    });
    expect(swing(noFurtherAction)).toMatchObject({ reason: "fell-to-zero", times: 0 });
  });

  it.each<[string, Measure]>([
    ["it is not quite halved", counted("2016-03", [228, 115])],
    ["the counts are small", counted("2016-03", [50, 20])],
    ["a gap lies between", counted("2016-03", [1000, null, 100])],
    [
      "the series is broken there",
      { ...counted("2016-03", [1000, 100]), breaks: [{ period: "2017-03", reason: "recounted" }] },
    ],
    [
      "a percentage of unknown counts moves by less than 25 points",
      { ...yearly("2016-03", [20, 40]), unit: "percent" },
    ],
    [
      "the later figure is provisional",
      {
        ...counted("2016-03", [1000]),
        observations: [
          { period: "2016-03", value: 1000 },
          { period: "2017-03", value: 100, flag: "p" },
        ],
      },
    ],
    ["there is one year", counted("2016-03", [1000])],
  ])("is none where %s", (_, of) => {
    expect(swing(of)).toBeNull();
  });

  it.each<[string, Measure]>([
    ["exactly doubled", counted("2016-03", [60, 120])],
    ["exactly halved, from a count of 60", counted("2016-03", [60, 30])],
    [
      "a percentage of unknown counts that moves by exactly 25 points",
      { ...yearly("2016-03", [20, 45]), unit: "percent" },
    ],
  ])("is one where it is %s", (_, of) => {
    expect(swing(of)?.reason).toBe("doubled-or-halved");
  });

  it("is none of what is no count, no rate and no percentage, however large", () => {
    expect(swing({ ...yearly("2016-03", [20, 90]), unit: "days" })).toBeNull();
  });

  it("is none between zeros, nor from below zero", () => {
    expect(swing(counted("2016-03", [0, 0]))).toBeNull();
    expect(swing(counted("2016-03", [-900, 900]))).toBeNull();
  });

  it("is one where a percentage of unknown counts moves by 25 points, and from zero", () => {
    expect(swing({ ...yearly("2021-09", [19, 54]), unit: "percent" })?.reason).toBe(
      "doubled-or-halved",
    );
    expect(swing(counted("2018-03", [0, 900]))).toMatchObject({
      reason: "rose-from-zero",
      times: null,
    });
  });
});

describe("a swing in a long series", () => {
  const months = (values: readonly number[]) =>
    measure({ unit: "count", observations: observations("2016-01", "month", values) });

  it("is a change beyond twice the upper limit of its own changes", () => {
    // The changes are 10 at the middle: twice 3.865 × 10 = 77.3.
    const steady = [100, 110, 100, 110, 100, 110, 100, 110, 100, 110, 100, 110, 100];

    expect(swing(months([...steady, 178]))?.reason).toBe("far-beyond-limits");
    expect(swing(months([...steady, 177]))).toBeNull();
  });

  it("takes twelve changes to measure itself by", () => {
    const steady = [100, 110, 100, 110, 100, 110, 100, 110, 100, 110, 100, 110];

    // Of eleven changes each is 10, and 110 to 220 has doubled; of twelve it is beyond 77.3.
    expect(swing(months([...steady.slice(1), 220]))?.reason).toBe("doubled-or-halved");
    expect(swing(months([...steady, 220]))?.reason).toBe("far-beyond-limits");
  });

  it("takes the middle of its changes by size, the mean of the two where they are even", () => {
    // Changes of 1 to 5, and 9, in no order: 1 1 2 2 3 3 | 4 4 5 5 9 and the swing. The middle two
    // are 3 and 4: twice 3.865 × 3.5 = 27.055.
    const changes = [9, 1, 5, 2, 4, 3, 1, 5, 2, 4, 3];
    let value = 100;
    const values = [100, ...changes.map((change, i) => (value += i % 2 === 0 ? change : -change))];

    expect(swing(months([...values, value + 28]))?.reason).toBe("far-beyond-limits");
    expect(swing(months([...values, value + 27]))).toBeNull();
  });

  it("is none among small noisy counts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 12 }),
        (counts) => {
          expect(swing(months(counts))).toBeNull();
        },
      ),
    );
    expect(swing(months([2, 0, 5, 1, 4, 0, 3, 6, 1, 2, 5, 0, 4, 12, 2, 1]))).toBeNull();
  });

  it("is none where nearly every month is the same: there is nothing to measure it by", () => {
    expect(swing(months([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]))).toBeNull();
  });
});
