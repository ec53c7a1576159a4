import { describe, expect, it } from "vitest";
import type { Measure } from "#contract/measure.ts";
import { reading } from "#view-models/reading.ts";
import { trendTitle } from "#view-models/trendTitle.ts";
import { variationSign } from "#view-models/variationSign.ts";
import { analysed, CLOSED, observed } from "./analyses.ts";

function said(measure: Partial<Measure>): readonly string[] {
  return reading(analysed(measure)).map(({ text }) => text);
}

/** Twenty-one steady months with a mean of 17, and four that are lower than all of them. */
const STEADY = Array.from({ length: 21 }, (_, i) => 17 + ((i % 3) - 1) * 0.4);

const BAND = {
  from: "2015-09",
  between: [16, 18],
  shape: "step",
  label: "16 to 18 cases a worker",
  setBy: "Improvement plan, June 2015",
} satisfies Measure["targets"][number];

const TARGET = {
  from: "2015-01",
  value: 16,
  shape: "step",
  label: "16 or lower",
  setBy: "Improvement plan",
} satisfies Measure["targets"][number];

describe("reading", () => {
  it("says where a measure stands, that chance would do it, and how often it meets its target", () => {
    const observations = observed("2017-04", "month", STEADY);

    expect(said({ observations, targets: [TARGET] })).toEqual([
      "In December 2018, the average caseload stood at 17.4 cases a worker. That is 1.4 cases a worker above the target of 16 or lower (Improvement plan).",
      "Its ups and downs up to December 2018 are no more than chance would give.",
      expect.stringMatching(/^If nothing changes, it would meet its target /),
    ]);
  });

  it("says the band of the 2015 plan whole, and whose it is", () => {
    const [first] = said({
      observations: observed("2018-09", "year", [16.5]),
      frequency: "year",
      counting: "stock",
      targets: [BAND],
    });

    expect(first).toBe(
      "At 30 September 2018, the average caseload stood at 16.5 cases a worker. That meets the target of 16 to 18 (Improvement plan, June 2015).",
    );
  });

  it("claims nothing of a few yearly figures but their number, and says where others stand", () => {
    const texts = said({
      ...CLOSED,
      comparators: [
        { kind: "england", name: "England", period: "2019-03", value: 8.1 },
        {
          kind: "neighbours",
          name: "Statistical neighbours (mean)",
          period: "2019-03",
          value: 4.1,
        },
      ],
    });

    // The third figure is not known on 1 February 2019: the year to March 2019 has not ended.
    expect(texts).toEqual([
      "In the year to March 2018, referrals that led to no further action stood at 55.9% (1,909 of 3,414).",
      "There are too few figures to tell a real change from chance (2 of the 13 needed).",
    ]);
  });

  it("says that there is no target", () => {
    const [first] = said({ observations: observed("2018-12", "month", [17]) });

    expect(first).toContain("No target is set for it.");
  });

  it("says of a measure without figures why there are none", () => {
    expect(said({ observations: observed("2018-12", "month", ["c"]) })).toEqual([
      "There is no figure yet for the average caseload. The number was hidden because it is so small that it could point to a child.",
    ]);
    expect(said({ observations: [] })).toEqual([
      "There is no figure yet for the average caseload.",
    ]);
  });

  it("says which rule makes a change look real, and only that it may be for a stock", () => {
    const observations = observed("2017-04", "month", [...STEADY.slice(0, 17), 12, 12.1, 12, 12.2]);
    const flow = said({ observations });
    const stock = said({ observations, counting: "stock" });

    expect(flow[1]).toBe(
      "The change up to December 2018 looks real: the figure is below its usual range.",
    );
    expect(stock[1]).toContain("may be real");
  });

  it("writes an acronym out where it first comes", () => {
    const [first] = said({
      title: "Contacts to the MASH",
      unit: "count",
      per: "contacts",
      decimals: 0,
      observations: observed("2018-12", "month", [608]),
    });

    expect(first).toContain("contacts to the multi-agency safeguarding hub (MASH) stood at 608.");
  });
});

describe("trendTitle", () => {
  it("says what happened", () => {
    const fell = observed("2017-04", "month", [...STEADY.slice(0, 17), 12, 12.1, 12, 12.2]);

    expect(trendTitle(analysed({ observations: fell }))).toBe(
      "Average caseload fell below the usual range in December 2018",
    );
    expect(trendTitle(analysed({ observations: observed("2017-04", "month", STEADY) }))).toBe(
      "Average caseload showed no real change up to December 2018",
    );
    expect(trendTitle(analysed({ observations: [] }))).toBe("Average caseload: no figure yet");
  });

  it("says of which month a figure is, where a later one may still change", () => {
    const wide = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 14 : 20));
    const falling = [19, 18.5, 18, 17.5, 17, 16.5, 16, 15.5, 15];
    const observations = observed("2017-04", "month", [...wide, ...falling]);
    const provisional = observations.map((observation, place) =>
      place === observations.length - 1 ? { ...observation, flag: "p" as const } : observation,
    );

    expect(trendTitle(analysed({ observations }))).toMatch(
      /month after month, to 15.0 cases a worker$/,
    );
    expect(trendTitle(analysed({ observations: provisional }))).toMatch(
      /month after month, to 15.5 cases a worker in November 2018$/,
    );
  });

  it("says a plain difference where figures are too few", () => {
    const observations = observed("2017-03", "year", [1367, 3414]);

    expect(
      trendTitle(
        analysed({
          title: "Referrals",
          unit: "count",
          decimals: 0,
          frequency: "year",
          observations,
        }),
      ),
    ).toBe("Referrals went from 1,367 to 3,414 between the years to March 2017 and March 2018");
  });
});

describe("variationSign", () => {
  it("counts the figures that are needed", () => {
    const { kind, text, explanation } = variationSign(
      analysed({ observations: observed("2018-04", "month", STEADY.slice(0, 9)) }),
    );

    expect(kind).toBe("none");
    expect(text).toBe("Too few figures to tell");
    expect(explanation).toBe(
      "Too few figures to tell a real change from chance (9 of the 13 needed).",
    );
  });
});
