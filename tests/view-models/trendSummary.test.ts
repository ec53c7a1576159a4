import { describe, expect, it } from "vitest";
import { trendSummary } from "#view-models/trendSummary.ts";
import { trend } from "#view-models/trend.ts";
import { analysed, observed } from "./analyses.ts";

/** As a trend says it, from these values a month. */
function summary(from: string, values: readonly (number | null)[]): string {
  return trend(analysed({ observations: observed(from, "month", values) }), null).summary;
}

describe("a series in a few sentences", () => {
  it("has the lowest, the highest and the latest figure, and what is missing", () => {
    expect(summary("2018-09", [18, null, 17.2, 19.5, 17.2])).toBe(
      "5 months. The lowest is 17.2 cases a worker in January 2019 and the highest is 19.5 in December 2018. The latest is 17.2 in January 2019. 1 has no figure: 1 not received.",
    );
  });

  it("tells how many points stand out", () => {
    const risen = [...Array.from({ length: 14 }, (_, i) => 10 + (i % 2)), 30];
    expect(summary("2017-11", risen)).toMatch(/ 15 months are part of a change that looks real\./);
  });

  it("says so where there is no figure at all", () => {
    const { measure } = analysed({});
    expect(trendSummary(measure, [])).toBe("0 months, and no figure yet.");
  });
});
