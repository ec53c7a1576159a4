import { describe, expect, it } from "vitest";
import type { Measure } from "#contract/measure.ts";
import { seriesOf } from "#domain/seriesOf.ts";
import { yearChangeOf } from "#domain/yearChangeOf.ts";
import { LATER, measure, observations, yearly } from "./measures.ts";

const change = (of: Measure) => yearChangeOf(seriesOf(of, LATER), of.unit);

describe("the change from a year before", () => {
  it("is between the latest period and the one exactly a year before it", () => {
    // (18.7 − 16.7) ÷ 16.7 = 11.98 %
    const found = change(yearly("2019-09", [16.2, 14, 16.7, 18.7]));

    expect(found?.change).toBeCloseTo(2, 9);
    expect(found?.percent).toBeCloseTo(11.976, 3);
    expect(found?.evidence).toEqual({ periods: ["2021-09", "2022-09"], values: [16.7, 18.7] });
  });

  it("takes twelve months, not the month before", () => {
    const found = change(
      measure({
        observations: observations("2018-01", "month", [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 1, 12]),
      }),
    );

    expect(found).toMatchObject({ change: 2, percent: 20 });
  });

  it.each<[string, Measure]>([
    ["the year before has no value", yearly("2023-03", [1569, null, 1806])],
    ["there is only one", yearly("2023-03", [1569])],
    ["there is nothing", yearly("2023-03", [])],
    [
      "the series is broken between them",
      { ...yearly("2016-09", [16.1, 16.9]), breaks: [{ period: "2017-09", reason: "new method" }] },
    ],
  ])("is not said where %s", (_, of) => {
    expect(change(of)).toBeNull();
  });

  it("is said where a break lies before the year before, or on it", () => {
    const of = yearly("2015-09", [15, 16.1, 16.9]);
    const brokenAt = (period: string) => ({ ...of, breaks: [{ period, reason: "new method" }] });

    expect(change(brokenAt("2016-09"))?.change).toBeCloseTo(0.8, 9);
    expect(change(brokenAt("2017-09"))).toBeNull();
  });

  it("is not said where one break of several months lies between", () => {
    const values = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 1, 12];
    const of = measure({ observations: observations("2018-01", "month", values) });

    expect(change({ ...of, breaks: [{ period: "2018-06", reason: "new method" }] })).toBeNull();
  });

  it("is taken from the latest period that has a value", () => {
    const found = change(yearly("2019-09", [16.2, 14, 16.7, null]));
    expect(found?.evidence.periods).toEqual(["2020-09", "2021-09"]);
  });

  it("of per cent, and from zero, has no per cent", () => {
    expect(change({ ...yearly("2017-03", [55.9, 6.3]), unit: "percent" })?.percent).toBeNull();
    expect(change(yearly("2017-03", [0, 6.3]))?.percent).toBeNull();
  });
});
