import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import type { Measure, Target } from "#contract/measure.ts";
import { pointAt, seriesOf } from "#domain/seriesOf.ts";
import { distancePast, statusAt, wholeDown, wholeUp } from "#domain/statusAt.ts";
import { LATER, measure, observations } from "./measures.ts";

const target = (parts: Partial<Target>): Target => ({
  from: "2017-01",
  shape: "step",
  label: "Plan",
  setBy: "Improvement plan",
  ...parts,
});

const statusIn = (of: Measure, period: string) =>
  statusAt(pointAt(seriesOf(of, LATER), period), of, LATER);

describe("the verdict", () => {
  // The 2015 plan's band for teams of its time, here to September 2018.
  const caseload = measure({
    frequency: "year",
    observations: observations(
      "2017-09",
      "year",
      [16.9, 16.5, 16.2, 14.0, 16.7, 18.7, 15.7, 14.5, 13.6],
    ),
    targets: [target({ between: [16, 18], to: "2022-09" })],
  });

  it.each([
    ["2018-09", "on-target", 0],
    ["2020-09", "on-target", 0],
    ["2022-09", "off-target", 0.7],
    ["2025-09", "no-target", null],
  ])("average caseload in %s is %s", (period, verdict, distance) => {
    const status = statusIn(caseload, period);

    expect(status.verdict).toBe(verdict);
    if (distance === null) expect(status.distance).toBeNull();
    else expect(status.distance).toBeCloseTo(distance, 9);
    expect(status.evidence.periods).toEqual([period]);
  });

  it.each([
    ["lower", 16, "on-target", 0],
    ["lower", 17, "close", 1],
    ["lower", 18.1, "off-target", 2.1],
    ["higher", 16, "on-target", 0],
    ["higher", 15, "close", 1],
    ["higher", 13.9, "off-target", 2.1],
    ["range", 15.5, "close", 0.5],
    ["range", 16.5, "close", 0.5],
    ["none", 99, "not-judged", null],
  ] as const)("a target of 16 on a %s measure at %d: %s", (polarity, value, verdict, distance) => {
    const of = measure({
      polarity,
      tolerance: 1,
      targets: [target({ value: 16 })],
      observations: [{ period: "2018-04", value }],
    });
    const status = statusIn(of, "2018-04");

    expect(status.verdict).toBe(verdict);
    if (distance !== null) expect(status.distance).toBeCloseTo(distance, 9);
  });

  it("18.1 is 2.1 past 16, although a computer makes it a little more", () => {
    const of = measure({
      tolerance: 2.1,
      targets: [target({ value: 16 })],
      observations: [{ period: "2018-04", value: 18.1 }],
    });

    expect(statusIn(of, "2018-04").verdict).toBe("close");
  });

  it("has no data without a value, and none of a period outside the series", () => {
    const of = measure({ observations: [{ period: "2018-04", value: null, flag: "c" }] });

    expect(statusIn(of, "2018-04").verdict).toBe("no-data");
    expect(statusIn(of, "2018-05")).toMatchObject({ verdict: "no-data", point: null });
  });

  it("is mirrored where the other way is good", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: -500, max: 500 }),
        (v, t) => {
          const of = (polarity: "lower" | "higher", sign: number) =>
            statusIn(
              measure({
                polarity,
                tolerance: 20,
                targets: [target({ value: sign * t })],
                observations: [{ period: "2018-04", value: sign * v }],
              }),
              "2018-04",
            );

          expect(of("higher", 1).verdict).toBe(of("lower", -1).verdict);
          expect(of("higher", 1).distance).toBe(of("lower", -1).distance);
        },
      ),
    );
  });
});

describe("how many lie beyond the target", () => {
  const past = (
    parts: Partial<Measure>,
    figure: { value: number; numerator: number; denominator: number },
  ) =>
    statusIn(measure({ observations: [{ period: "2018-04", ...figure }], ...parts }), "2018-04")
      .numeratorDistance;

  it.each<
    [
      string,
      Partial<Measure>,
      { value: number; numerator: number; denominator: number },
      number | null,
    ]
  >([
    // 982 − 16 × 54.3 = 982 − 868.8 = 113.2: with 113 fewer the aim is not yet met.
    [
      "cases above",
      { targets: [target({ value: 16 })] },
      { value: 18.1, numerator: 982, denominator: 54.3 },
      114,
    ],
    // 1,909 − 10 % of 3,414 = 1,909 − 341.4 = 1,567.6
    [
      "per cent above",
      { unit: "percent", targets: [target({ value: 10 })] },
      { value: 55.9, numerator: 1909, denominator: 3414 },
      1568,
    ],
    // 85 % of 400 = 340; 340 − 279 = 61
    [
      "per cent below",
      { unit: "percent", polarity: "higher", targets: [target({ value: 85 })] },
      { value: 69.75, numerator: 279, denominator: 400 },
      61,
    ],
    // 500 per 10,000 of 34,640 children = 1,732; 3,414 − 1,732 = 1,682
    [
      "a rate above",
      { unit: "rate", targets: [target({ value: 500 })] },
      { value: 985.6, numerator: 3414, denominator: 34_640 },
      1682,
    ],
    // 31.2 − 14 % of 115.4 = 31.2 − 16.156 = 15.044: part-time posts are not whole.
    [
      "parts of posts",
      { unit: "percent", targets: [target({ value: 14 })] },
      { value: 27, numerator: 31.2, denominator: 115.4 },
      15.044,
    ],
    [
      "none where it is met",
      { targets: [target({ value: 20 })] },
      { value: 18.1, numerator: 982, denominator: 54.3 },
      0,
    ],
    [
      "no ratio",
      { unit: "days", targets: [target({ value: 16 })] },
      { value: 18.1, numerator: 982, denominator: 54.3 },
      null,
    ],
  ])("%s", (_, parts, figure, expected) => {
    const result = past(parts, figure);
    if (expected === null) expect(result).toBeNull();
    else expect(result).toBeCloseTo(expected, 9);
  });
});

describe("what is the same but for rounding", () => {
  const { target: of, ...bounds } = { target: target({ value: 16 }), lower: null, upper: 16 };

  it("is not past a bound by less than a thousand-millionth of its size", () => {
    expect(distancePast(16 + 1e-8, { target: of, ...bounds })).toBe(0);
    expect(distancePast(16 + 1e-7, { target: of, ...bounds })).toBeCloseTo(1e-7, 12);
    // Of a larger figure it is more.
    const large = { target: of, lower: null, upper: 16_000_000 };
    expect(distancePast(16_000_000 + 1e-3, large)).toBe(0);
  });

  it("is a whole number already", () => {
    expect(wholeUp(3 + 1e-9)).toBe(3);
    expect(wholeUp(3 + 1e-8)).toBe(4);
    expect(wholeUp(3_000_000 + 1e-3)).toBe(3_000_000);
    expect(wholeUp(2.2)).toBe(3);
    expect(wholeDown(3 - 1e-9)).toBe(3);
    expect(wholeDown(2.9)).toBe(2);
  });
});

describe("how many a figure is past its target", () => {
  const past = (figure: object) =>
    statusIn(
      measure({
        observations: [{ period: "2018-12", value: 18, ...figure }],
        targets: [target({ value: 16 })],
      }),
      "2018-12",
    );

  it("is told where the figure has its counts: 980 − 16 × 54 = 116", () => {
    expect(past({ value: 980 / 54, numerator: 980, denominator: 54 }).numeratorDistance).toBe(116);
  });

  it("is not told without them, nor without one of them", () => {
    expect(past({})).toMatchObject({ verdict: "off-target", numeratorDistance: null });
    expect(past({ denominator: 54 }).numeratorDistance).toBeNull();
    expect(past({ numerator: 980 }).numeratorDistance).toBeNull();
  });

  it("is none where the target is met, with counts or without", () => {
    expect(past({ value: 16 })).toMatchObject({ verdict: "on-target", numeratorDistance: 0 });
  });
});
