import { describe, expect, it } from "vitest";
import type { Measure } from "#contract/measure.ts";
import { comparedWith } from "#domain/comparedWith.ts";
import { seriesOf } from "#domain/seriesOf.ts";
import { LATER, yearly } from "./measures.ts";

/** Vacancy rates at 30 September: Herefordshire's 26.9 in 2018 beside England's 16.5. */
const vacancies: Measure = {
  ...yearly("2017-09", [14.3, 26.9]),
  unit: "percent",
  comparators: [
    { kind: "england", name: "England", period: "2017-09", value: 17 },
    { kind: "england", name: "England", period: "2018-09", value: 16.5 },
    { kind: "neighbours", name: "Statistical neighbours", period: "2018-09", value: 26.94 },
    { kind: "region", name: "West Midlands", period: "2019-09", value: 16.7 },
    { kind: "region", name: "West Midlands", period: "2018-09", value: null },
  ],
};

const compared = (of: Measure, asAt = LATER) => comparedWith(of, seriesOf(of, asAt), asAt);

describe("beside other areas", () => {
  it("takes the latest period that both have, and what prints the same is the same", () => {
    expect(compared(vacancies)).toMatchObject([
      { kind: "england", period: "2018-09", own: 26.9, value: 16.5, standing: "worse" },
      { kind: "neighbours", own: 26.9, value: 26.94, standing: "same" },
    ]);
  });

  it("sees nothing that was not there on the day", () => {
    expect(compared(vacancies, "2018-01-01")).toMatchObject([
      { kind: "england", period: "2017-09", standing: "better" },
    ]);
  });

  it("takes no figure of others before the day it is due, though the own came early", () => {
    const early: Measure = {
      ...vacancies,
      usualDelay: 100,
      observations: [{ period: "2018-09", value: 26.9, published: "2018-10-05" }],
    };

    // 30 September and 100 days: 8 January.
    expect(compared(early, "2019-01-07")).toEqual([]);
    expect(compared(early, "2019-01-08")).toHaveLength(2);
  });

  it("takes the latest period whatever their order, and the last of two for one period", () => {
    const of = (...all: readonly (readonly [string, number])[]) =>
      compared({
        ...vacancies,
        comparators: all.map(([period, value]) => ({
          kind: "england",
          name: "England",
          period,
          value,
        })),
      }).map(({ value }) => value);

    expect(of(["2018-09", 16.5], ["2017-09", 17])).toEqual([16.5]);
    expect(of(["2018-09", 16.5], ["2018-09", 16.4])).toEqual([16.4]);
  });

  it.each([
    ["lower", "worse"],
    ["higher", "better"],
    ["range", null],
    ["none", null],
  ] as const)("above England, a %s measure stands %s", (polarity, standing) => {
    expect(compared({ ...vacancies, polarity })[0]?.standing).toBe(standing);
  });
});
