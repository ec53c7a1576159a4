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

  it.each([
    ["lower", "worse"],
    ["higher", "better"],
    ["range", null],
    ["none", null],
  ] as const)("above England, a %s measure stands %s", (polarity, standing) => {
    expect(compared({ ...vacancies, polarity })[0]?.standing).toBe(standing);
  });
});
