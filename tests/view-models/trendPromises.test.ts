import { describe, expect, it } from "vitest";
import type { Measure } from "#contract/measure.ts";
import type { Commitment } from "#contract/sessions.ts";
import { trend } from "#view-models/trend.ts";
import { trendCsv } from "#view-models/trendCsv.ts";
import { trendTable } from "#view-models/trendTable.ts";
import { analysed, FRAME, observed } from "./analyses.ts";

const promise = (parts: Partial<Commitment> = {}): Commitment => ({
  id: "under-17",
  measure: "average-caseload",
  text: "Under 17",
  owner: "Head of Service",
  bound: "at-most",
  value: 17,
  by: "2018-12",
  madeOn: "2018-10-18",
  ...parts,
});

function read(commitments: readonly Commitment[], measure: Partial<Measure> = {}) {
  const analysis = analysed(
    { observations: observed("2018-10", "month", [18, 17.5, 17.2]), ...measure },
    {
      sessions: [
        {
          date: "2018-10-18",
          title: "October",
          agenda: [],
          questions: [],
          commitments: [...commitments],
          actions: [],
        },
      ],
    },
  );
  return { analysis, line: trend(analysis, null) };
}

describe("promises on a chart", () => {
  it("have their bound, value, date, owner and outcome", () => {
    const { line } = read([promise()]);

    expect(line.commitments).toEqual([
      {
        letter: "A",
        period: "2018-12",
        when: "December 2018",
        value: 17,
        bound: "at-most",
        short: "at most 17 cases a worker (not kept)",
        label:
          "Promised: at most 17 cases a worker by December 2018 (Head of Service, 18 October 2018)",
        outcome: { tone: "bad", text: "Not kept" },
      },
    ]);
  });

  it("are said with the period that judges them", () => {
    const { line } = read([promise(), promise({ id: "b", bound: "at-least", value: 10 })]);

    expect(line.points.at(-1)?.promised).toBe(
      "A: at most 17 cases a worker (not kept); B: at least 10 cases a worker (kept)",
    );
    expect(line.points.at(-1)?.spoken).toMatch(
      /Promised for this month: A: at most 17 cases a worker \(not kept\); B: at least/,
    );
    expect(line.points[0]?.promised).toBeNull();
  });

  it("are said with the last period where theirs is still to come", () => {
    const { points } = read([promise({ by: "2019-03" })]).line;

    expect(points.at(-1)?.spoken).toMatch(
      /Promised for March 2019: A: at most 17 cases a worker \(pending\)\.$/,
    );
    expect(points.at(-1)?.promised).toBeNull();
    expect(points[1]?.spoken).not.toMatch(/Promised/);
  });

  it("stand at the quarter that ends by their month", () => {
    const quarters = observed("2018-Q1", "quarter", [18, 17]);
    const { line } = read([promise({ by: "2018-11" })], {
      frequency: "quarter",
      observations: quarters,
    });

    expect(line.commitments[0]?.period).toBe("2018-Q2");
  });

  it("lengthen the chart to their date, and by a year at most", () => {
    expect(read([promise()]).line.ahead).toEqual([]);
    const { ahead } = read([promise({ by: "2019-03" })]).line;
    expect(ahead.map(({ tick }) => tick)).toEqual(["Jan 2019", "Feb 2019", "Mar 2019"]);
    expect(read([promise({ by: "2025-03" })]).line.ahead).toHaveLength(12);
  });

  it("are left out without a number or a date", () => {
    const { by: _, ...undated } = promise();
    const { value: __, ...numberless } = promise();

    expect(read([undated, numberless]).line.commitments).toEqual([]);
  });

  it("have letters beyond Z", () => {
    const many = Array.from({ length: 28 }, (_, i) => promise({ id: `p-${i}` }));

    expect(
      read(many)
        .line.commitments.slice(24)
        .map(({ letter }) => letter),
    ).toEqual(["Y", "Z", "AA", "AB"]);
  });
});

describe("the table and the file of a chart", () => {
  const { analysis, line } = read([promise(), promise({ id: "b", by: "2019-03" })]);

  it("have what was promised for a period, also for one that is still to come", () => {
    const { columns, rows } = trendTable(analysis, line);
    const at = columns.findIndex(({ name }) => name === "Promised");

    expect(rows.map((row) => [row[0], row[1], row[at]])).toEqual([
      ["October 2018", "18.0", "–"],
      ["November 2018", "17.5", "–"],
      ["December 2018", "17.2", "A: at most 17 cases a worker (not kept)"],
      ["March 2019", "Still to come", "B: at most 17 cases a worker (pending)"],
    ]);
  });

  it("give a promise no value in the file", () => {
    const lines = trendCsv(analysis, line, FRAME).text.split("\r\n");
    const header = lines.find((text) => text.startsWith("period,"))?.split(",");
    const cells = lines.find((text) => text.startsWith("2019-03,"))?.split(",");

    expect(cells?.slice(0, 4)).toEqual(["2019-03", "March 2019", "", "still to come"]);
    expect(cells?.[header?.indexOf("promised") ?? -1]).toBe(
      "B: at most 17 cases a worker (pending)",
    );
  });
});
