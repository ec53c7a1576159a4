import { describe, expect, it } from "vitest";
import { analyseSeries } from "#domain/spc/analyseSeries.ts";
import { NHSR, PRODUCT } from "#domain/spc/profile.ts";
import { SeriesFileError } from "#domain/spc/seriesFile.ts";
import { goldenSeries } from "./goldenSeries.ts";

const series = {
  id: "caseload",
  improvementDirection: "decrease",
  target: 16,
  rebaseAfter: [],
  fixAfterNPoints: null,
  screenOutliers: true,
  points: [
    { period: "2018-04", value: 17.3 },
    { period: "2018-05", value: null },
    { period: "2018-06", value: 16.9 },
  ],
};

function problemsOf(file: unknown): readonly string[] {
  try {
    analyseSeries(file, NHSR);
  } catch (error) {
    if (error instanceof SeriesFileError) return error.problems;
    throw error;
  }
  return [];
}

describe("analysing a file of series", () => {
  it("answers with the rules and icons of the golden series", () => {
    const { series: analysed } = analyseSeries({ series: goldenSeries }, NHSR);

    expect(analysed.map(({ id, variation, assurance }) => ({ id, variation, assurance }))).toEqual(
      goldenSeries.map(({ id, expected: { variation, assurance } }) => ({
        id,
        variation,
        assurance,
      })),
    );
    expect(analysed.map(({ points }) => points.map(({ rules }) => rules))).toEqual(
      goldenSeries.map(({ expected }) => expected.points.map(({ rules }) => rules)),
    );
  });

  it("reads points in the order of their periods, whatever their order in the file", () => {
    const given = goldenSeries.find(({ id }) => id === "pub-real-01");
    const turned = given && { ...given, points: given.points.toReversed() };

    expect(analyseSeries({ series: [turned] }, NHSR)).toEqual(
      analyseSeries({ series: [given] }, NHSR),
    );
  });

  it("says nothing of three points in the product's profile", () => {
    expect(analyseSeries({ series: [series] }, PRODUCT).series[0]).toMatchObject({
      variation: null,
      assurance: null,
      phases: [{ start: 0, n: 3, lpl: null, upl: null, trialLimits: true }],
    });
  });

  it("takes a series without points, and settings left out", () => {
    const file = { series: [{ id: "new", improvementDirection: "increase", points: [] }] };
    expect(analyseSeries(file, NHSR)).toEqual({
      series: [{ id: "new", points: [], phases: [], variation: null, assurance: null }],
    });
  });

  it.each<[string, unknown, string]>([
    ["no list", {}, 'The file holds no list "series".'],
    ["no object", 7, 'The file holds no list "series".'],
    ["a series that is none", { series: [3] }, "Series number 1 is 3. Write an object"],
    ["no id", { series: [{ ...series, id: 5 }] }, "Series number 1: id is 5. Write a text"],
    ["one id twice", { series: [series, series] }, 'Series "caseload" is there twice.'],
    [
      "an unknown direction",
      { series: [{ ...series, improvementDirection: "up" }] },
      'Series "caseload": improvementDirection is "up". Write "increase", "decrease" or "neutral".',
    ],
    [
      "a value in quotes",
      { series: [{ ...series, points: [{ period: "2018-04", value: "17.3" }] }] },
      'Series "caseload", point 0: value is "17.3". Write a number without quotes, or null where none came.',
    ],
    [
      "no value",
      { series: [{ ...series, points: [{ period: "2018-04" }] }] },
      'Series "caseload", point 0: value is missing.',
    ],
    [
      "a value that is no number",
      { series: [{ ...series, points: [{ period: "2018-04", value: Number.NaN }] }] },
      'Series "caseload", point 0: value is NaN.',
    ],
    [
      "a month that isn't",
      { series: [{ ...series, points: [{ period: "2018-13", value: 1 }] }] },
      'Series "caseload", point 0: period is "2018-13". Write a month as 2018-04',
    ],
    [
      "a period twice",
      { series: [{ ...series, points: [...series.points, { period: "2018-04", value: 3 }] }] },
      'Series "caseload": period is "2018-04". It is there twice',
    ],
    [
      "months and quarters together",
      { series: [{ ...series, points: [...series.points, { period: "2018-Q2", value: 3 }] }] },
      'Series "caseload": period is "2018-Q2". Write it in the same way as "2018-04".',
    ],
    [
      "a break after the end",
      { series: [{ ...series, rebaseAfter: [9] }] },
      'Series "caseload": rebaseAfter, entry 0 is 9. Write a list of point numbers from 0 to 2',
    ],
    [
      "a baseline of nothing",
      { series: [{ ...series, fixAfterNPoints: 0 }] },
      'Series "caseload": fixAfterNPoints is 0. Write a whole number',
    ],
    ["a target in words", { series: [{ ...series, target: "low" }] }, 'target is "low".'],
    ["screening in words", { series: [{ ...series, screenOutliers: "yes" }] }, 'is "yes".'],
    ["no points", { series: [{ ...series, points: {} }] }, 'Series "caseload": points is {}.'],
  ])("refuses %s", (_, file, said) => {
    const problems = problemsOf(file);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(said);
  });

  it("says every problem at once", () => {
    const points = [{ period: "x", value: "y" }, null];
    expect(problemsOf({ series: [{ ...series, target: [], points }] })).toHaveLength(4);
  });
});
