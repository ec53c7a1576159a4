import { describe, expect, it } from "vitest";
import type { Measure } from "#contract/measure.ts";
import { trend } from "#view-models/trend.ts";
import { trendCsv } from "#view-models/trendCsv.ts";
import { trendTable } from "#view-models/trendTable.ts";
import { analysed, CLOSED, FRAME, observed } from "./analyses.ts";

function csv(measure: Partial<Measure>, nature: typeof FRAME.nature = "official") {
  const analysis = analysed(measure, { asAt: "2019-12-01" });
  return trendCsv(analysis, trend(analysis, null), { ...FRAME, nature });
}

describe("trendCsv", () => {
  it("says what it is before its figures, with lines that end as RFC 4180 has them", () => {
    const { name, text } = csv(CLOSED);
    const lines = text.split("\r\n");

    expect(name).toBe("referrals-closed-as-known-2019-12-01.csv");
    expect(lines[0]).toBe("Referrals that led to no further action,Herefordshire Council");
    expect(text).toContain('Notice,"Official statistics, as they were published."');
    expect(lines.at(-1)).toBe("");
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });

  it("says that figures are made up, in the file and in its name", () => {
    const { name, text } = csv(CLOSED, "illustrative");

    expect(name).toContain("made-up");
    expect(text).toContain("Made-up figures for a council that does not exist.");
  });

  it("says that figures are for members, in the file and in its name", () => {
    const analysis = analysed(CLOSED, { asAt: "2019-12-01" });
    const { name, text } = trendCsv(analysis, trend(analysis, null), {
      ...FRAME,
      audience: "members",
    });

    expect(name).toBe("referrals-closed-members-only-as-known-2019-12-01.csv");
    expect(text).toContain("For members only: not for publication.");
  });

  it("leaves a gap empty and says why", () => {
    const row = csv(CLOSED)
      .text.split("\r\n")
      .find((line) => line.startsWith("2017-03"));

    expect(row).toMatch(/^2017-03,year to March 2017,,suppressed,/);
  });

  it("makes words harmless that a spreadsheet would run", () => {
    const { text } = csv({
      ...CLOSED,
      title: "=HYPERLINK(1)",
      definition: '+1, "quoted"',
      source: { title: "@source" },
    });

    expect(text).toContain("'=HYPERLINK(1),");
    expect(text).toContain(`Definition,"'+1, ""quoted"""`);
    expect(text).toContain("Source,'@source,");
  });

  it("writes a figure without commas, and a minus that a spreadsheet reads", () => {
    const observations = observed("2018-12", "month", [-1234.5]);

    expect(csv({ observations }).text).toContain("\r\n2018-12,December 2018,-1234.5,");
  });
});

describe("the trend, its table and its file", () => {
  it("say the same of the same period", () => {
    const analysis = analysed(CLOSED, { asAt: "2019-12-01" });
    const line = trend(analysis, null, "Herefordshire");
    const { columns, rows } = trendTable(analysis, line);

    expect(columns.map(({ name }) => name)).toEqual([
      "Period",
      "Figure (% of referrals)",
      "Counts",
      "Note",
    ]);
    expect(rows).toEqual([
      ["Year to March 2016", "27.1%", "811 of 2,992 referrals", "–"],
      [
        "Year to March 2017",
        "Suppressed",
        "–",
        "The number was hidden because it is so small that it could point to a child.",
      ],
      ["Year to March 2018", "55.9%", "1,909 of 3,414 referrals", "–"],
      ["Year to March 2019", "6.3%", "75 of 1,182 referrals", "–"],
    ]);
    expect(line.points.map(({ spoken }) => spoken)).toEqual([
      "Year to March 2016: 27.1% of referrals.",
      "Year to March 2017: no figure, suppressed. The number was hidden because it is so small that it could point to a child.",
      "Year to March 2018: 55.9% of referrals.",
      "Year to March 2019: 6.3% of referrals.",
    ]);
    expect(line.value.name).toBe("Herefordshire");
    expect(line.method).toBe(
      "No usual range: there are too few figures to tell a real change from chance (3 of the 13 needed).",
    );
  });

  it("stay within what a per cent can be", () => {
    const observations = observed(
      "2017-01",
      "month",
      [99, 60, 98, 70, 99, 65, 97, 80, 99, 70, 96, 75, 99, 62],
    );
    const { points, axis } = trend(analysed({ unit: "percent", observations }), null);

    expect(points.every(({ upper }) => upper !== null && upper <= 100)).toBe(true);
    expect(points.every(({ lower }) => lower !== null && lower >= 0)).toBe(true);
    expect(axis.zero).toEqual([0, 100]);
  });
});
