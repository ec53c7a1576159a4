import { describe, expect, it } from "vitest";
import type { Observation } from "#contract/observation.ts";
import { pointAt, seriesOf } from "#domain/seriesOf.ts";
import { LATER, measure, observations } from "./measures.ts";

const values = (parts: Parameters<typeof measure>[0], asAt = LATER) =>
  seriesOf(measure(parts), asAt).points.map(({ value }) => value);

describe("the periods of a series", () => {
  it("runs from the first to the last, with what did not come as not received", () => {
    const series = seriesOf(
      measure({ observations: observations("2018-11", "month", [17, null, 18]) }),
      LATER,
    );

    expect(series.points.map(({ period, value, gap }) => [period, value, gap])).toEqual([
      ["2018-11", 17, null],
      ["2018-12", null, "not-received"],
      ["2019-01", 18, null],
    ]);
    expect(series.latest?.period).toBe("2019-01");
  });

  it("has nothing where nothing came", () => {
    expect(seriesOf(measure(), LATER)).toEqual({ frequency: "month", points: [], latest: null });
  });

  it("reads observations in the order of their periods, and the last of two for one period", () => {
    const given: Observation[] = [
      { period: "2018-06", value: 3 },
      { period: "2018-04", value: 9 },
      { period: "2018-05", value: 2 },
      { period: "2018-04", value: 1 },
    ];

    expect(values({ observations: given })).toEqual([1, 2, 3]);
  });

  it("leaves out a period of another frequency, which has no place among the others", () => {
    const given: Observation[] = [
      { period: "2018-03", value: 1 },
      { period: "2018-09", value: 5 },
      { period: "2018-Q1", value: 6 },
      { period: "2019-03", value: 2 },
    ];

    expect(values({ frequency: "year", observations: given })).toEqual([1, 2]);
  });

  it.each([
    ["c", "suppressed"],
    ["x", "not-available"],
    ["z", "not-applicable"],
    ["low", "rounds-to-zero"],
    ["k", "rounds-to-zero"],
    ["u", "unreliable"],
  ] as const)("the symbol %s is %s, and no value", (flag, gap) => {
    const series = seriesOf(
      measure({ observations: [{ period: "2018-04", value: null, flag }] }),
      LATER,
    );

    expect(series.points[0]).toMatchObject({ value: null, gap });
    expect(series.latest).toBeNull();
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("takes %d for not received", (value) => {
    const series = seriesOf(measure({ observations: [{ period: "2018-04", value }] }), LATER);

    expect(series.points[0]).toMatchObject({ value: null, gap: "not-received" });
  });

  it("says what is provisional, what is estimated, and where the series is broken", () => {
    const series = seriesOf(
      measure({
        breaks: [{ period: "2018-05", reason: "counted afresh" }],
        observations: [
          { period: "2018-04", value: 1, flag: "e" },
          { period: "2018-05", value: 2, flag: "p" },
        ],
      }),
      LATER,
    );

    expect(series.points).toMatchObject([
      { estimated: true, provisional: false, breakBefore: null },
      { estimated: false, provisional: true, breakBefore: "counted afresh" },
    ]);
  });

  it("finds the point of a period, and none outside or between periods", () => {
    const series = seriesOf(
      measure({ observations: observations("2018-11", "month", [17, 18]) }),
      LATER,
    );

    expect(pointAt(series, "2018-12")?.value).toBe(18);
    expect(pointAt(series, "2019-01")).toBeNull();
    expect(pointAt(series, "2018-10")).toBeNull();
  });
});

describe("what was known on a day", () => {
  // The year ends on 30 September; its figure usually comes 150 days later, on 27 February.
  const late = {
    frequency: "year",
    usualDelay: 150,
    observations: observations("2017-09", "year", [16.9, 16.5]),
  } as const;

  it("takes the end of the period and the usual delay where no day is given", () => {
    expect(values(late, "2019-02-26")).toEqual([16.9]);
    expect(values(late, "2019-02-27")).toEqual([16.9, 16.5]);
  });

  // Sickness absence for 2021, first published as 3.1 per cent and now 2.4.
  const revised = {
    frequency: "year",
    observations: [{ period: "2021-09", value: 2.4, published: "2023-02-23" }],
    revisions: [
      { period: "2021-09", value: 2.6, published: "2022-06-01" },
      { period: "2021-09", value: 3.1, published: "2022-02-24" },
    ],
  } as const;

  it.each([
    ["2022-02-23", undefined],
    ["2022-02-24", { value: 3.1, known: "2022-02-24", firstPublished: null }],
    ["2022-06-01", { value: 2.6, known: "2022-06-01", firstPublished: 3.1 }],
    ["2023-02-22", { value: 2.6, known: "2022-06-01", firstPublished: 3.1 }],
    ["2023-02-23", { value: 2.4, known: "2023-02-23", firstPublished: 3.1 }],
  ])("on %s the newest figure published by then stands", (asAt, expected) => {
    const { observations, revisions, frequency } = revised;
    const series = seriesOf(
      measure({ frequency, observations: [...observations], revisions: [...revisions] }),
      asAt,
    );

    if (expected === undefined) expect(series.points).toEqual([]);
    else expect(series.points[0]).toMatchObject(expected);
  });

  it("does not know a value before the one that it replaced, where it has no day of its own", () => {
    const parts = {
      observations: [{ period: "2018-04", value: 2 }],
      revisions: [{ period: "2018-04", value: 1, published: "2018-06-01" }],
    };

    expect(values(parts, "2018-05-31")).toEqual([]);
    expect(values(parts, "2018-06-01")).toEqual([2]);
  });
});
