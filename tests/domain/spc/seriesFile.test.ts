import { describe, expect, it } from "vitest";
import { seriesOfFile, SeriesFileError } from "#domain/spc/seriesFile.ts";

const series = {
  id: "caseload",
  improvementDirection: "decrease",
  points: [
    { period: "2018-04", value: 17.3 },
    { period: "2018-05", value: null },
    { period: "2018-06", value: 16.9 },
  ],
};

function errorOf(...given: readonly unknown[]): SeriesFileError {
  try {
    seriesOfFile({ series: given });
  } catch (error) {
    if (error instanceof SeriesFileError) return error;
    throw error;
  }
  throw new Error("the file was taken");
}

const withParts = (parts: object) => ({ ...series, ...parts });
const points = (...all: readonly unknown[]) => withParts({ points: all });
const FROM_0_TO_2 = "Write a list of point numbers from 0 to 2, each the last of its phase.";

describe("what is wrong with a file of series, word for word", () => {
  it.each<[unknown, readonly string[]]>([
    [[], ["Series number 1 is []. Write an object with id, improvementDirection and points."]],
    [withParts({ id: "" }), ['Series number 1: id is "". Write a text that names the series.']],
    [
      withParts({ points: null }),
      ['Series "caseload": points is null. Write a list of {period, value}.'],
    ],
    [
      withParts({ target: "low" }),
      ['Series "caseload": target is "low". Write a number, or null for none.'],
    ],
    [
      withParts({ screenOutliers: 1 }),
      ['Series "caseload": screenOutliers is 1. Write true or false.'],
    ],
    [
      points(series.points[0], "2018-05"),
      ['Series "caseload", point 1 is "2018-05". Write {period, value}.'],
    ],
    [
      points({ period: 201804, value: 1 }),
      [
        'Series "caseload", point 0: period is 201804. Write a month as 2018-04 or a quarter as 2018-Q1.',
      ],
    ],
    [
      points({ period: "x", value: 1 }, { period: "x", value: 2 }),
      [0, 1].map(
        (at) =>
          `Series "caseload", point ${at}: period is "x". Write a month as 2018-04 or a quarter as 2018-Q1.`,
      ),
    ],
    [
      points({ period: "x", value: 1 }, ...series.points),
      [
        'Series "caseload", point 0: period is "x". Write a month as 2018-04 or a quarter as 2018-Q1.',
      ],
    ],
    [withParts({ rebaseAfter: 1 }), [`Series "caseload": rebaseAfter is 1. ${FROM_0_TO_2}`]],
    ...["1", 0.5, -1, 3].map((entry): [unknown, readonly string[]] => [
      withParts({ rebaseAfter: [1, entry] }),
      [`Series "caseload": rebaseAfter, entry 1 is ${JSON.stringify(entry)}. ${FROM_0_TO_2}`],
    ]),
    ...["1", 0.5, 0].map((given): [unknown, readonly string[]] => [
      withParts({ fixAfterNPoints: given }),
      [
        `Series "caseload": fixAfterNPoints is ${JSON.stringify(given)}. Write a whole number of 1 or more, or null for none.`,
      ],
    ]),
    [
      withParts({ target: "x".repeat(80) }),
      [`Series "caseload": target is "${"x".repeat(59)}…. Write a number, or null for none.`],
    ],
    [
      withParts({ target: "x".repeat(58) }),
      [`Series "caseload": target is "${"x".repeat(58)}". Write a number, or null for none.`],
    ],
  ])("%o", (given, problems) => {
    expect(errorOf(given).problems).toEqual(problems);
  });

  it("is told line by line, by an error of its own name", () => {
    const error = errorOf(3, 4);

    expect(error.name).toBe("SeriesFileError");
    expect(error.message).toBe(error.problems.join("\n"));
    expect(error.problems).toHaveLength(2);
  });
});

describe("what is taken", () => {
  it("has every setting that was left out", () => {
    expect(seriesOfFile({ series: [series] })).toEqual([
      { ...series, target: null, rebaseAfter: [], fixAfterNPoints: null, screenOutliers: true },
    ]);
  });

  it("keeps the settings that are given, the first row and the last among them", () => {
    const chosen = withParts({
      target: 0,
      rebaseAfter: [0, 2],
      fixAfterNPoints: 1,
      screenOutliers: false,
    });

    expect(seriesOfFile({ series: [chosen] })).toEqual([chosen]);
  });

  it("puts points in the order of time", () => {
    const [a, b, c] = series.points;

    expect(seriesOfFile({ series: [points(c, a, b)] })[0]?.points).toEqual([a, b, c]);
  });
});
