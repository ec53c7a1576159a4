import { describe, expect, it } from "vitest";
import type { Measure, Target } from "#contract/measure.ts";
import { directionOf } from "#domain/directionOf.ts";
import { paceOf } from "#domain/paceOf.ts";
import { seriesOf } from "#domain/seriesOf.ts";
import { LATER, measure, observations } from "./measures.ts";

const by = (value: number, to: string): Target => ({
  from: "2017-01",
  to,
  value,
  shape: "step",
  label: "Plan",
  setBy: "Plan",
});

function pace(values: readonly number[], targets: Target[], parts: Partial<Measure> = {}) {
  const of = measure({ observations: observations("2017-01", "month", values), targets, ...parts });
  const series = seriesOf(of, LATER);
  return paceOf(series, directionOf(series, of), of, LATER);
}

/** 24 months down by half a case a month from 30, with an odd month of 0.3 up and one of 0.3 down. */
const falling = Array.from({ length: 24 }, (_, i) => 30 - i / 2 + (i % 2 === 0 ? 0.3 : -0.3));
const steady = Array.from({ length: 24 }, (_, i) => 20 + (i % 2 === 0 ? 1 : -1));

describe("required against actual", () => {
  // The line ends near 18.5 in December 2018. To 16 in 6 months: (16 − 18.5) ÷ 6 = −0.42 a month.
  it("is fast enough where the line is there in time", () => {
    const found = pace(falling, [by(16, "2019-06")]);

    expect(found).toMatchObject({ verdict: "fast-enough", periodsLeft: 6 });
    expect(found?.actual).toBeCloseTo(-0.5, 1);
    expect(found?.required).toBeCloseTo(-0.42, 1);
    expect(found?.periodsAtThisPace?.estimate).toBeCloseTo(5, 0);
  });

  it("is too slow where it is not: 16 in 2 months needs −1.25 a month", () => {
    expect(pace(falling, [by(16, "2019-02")])).toMatchObject({ verdict: "too-slow" });
  });

  it("goes the wrong way where high is good", () => {
    expect(pace(falling, [by(30, "2019-12")], { polarity: "higher" })).toMatchObject({
      verdict: "wrong-way",
      periodsAtThisPace: null,
    });
  });

  it("does not say 'fast enough' of what lies past the projection", () => {
    // (18.5 − 10) ÷ 0.5 = 17 months; a third of 24 months is 8.
    expect(pace(falling, [by(10, "2025-01")])?.verdict).toBe("cannot-say");
  });

  it("only says what is required where there is no trend", () => {
    // From the mean of 20 to 17 in 6 months: −0.5 a month.
    expect(pace(steady, [by(17, "2019-06")])).toMatchObject({
      verdict: "no-trend",
      required: -0.5,
      actual: null,
      projection: [],
    });
  });

  it("takes a step for a step, and no trend", () => {
    const step = steady.map((value, i) => (i < 12 ? value : value - 6));

    expect(pace(step, [by(10, "2019-06")])?.verdict).toBe("no-trend");
  });

  it("is not said without a trend or a target, nor under 13 points", () => {
    expect(pace(steady, [])).toBeNull();
    expect(pace(steady, [by(25, "2019-06")])).toBeNull();
    expect(pace(falling.slice(0, 9), [by(16, "2019-06")])).toBeNull();
  });
});

describe("whether it is there in time cannot be said", () => {
  const { to: _to, ...noDate } = by(16, "2019-06");

  it.each<[string, Target[], number | null]>([
    ["without a target", [], null],
    ["without a date", [noDate], null],
    ["where the date is the last month", [by(16, "2018-12")], 0],
  ])("%s", (_, targets, periodsLeft) => {
    expect(pace(falling, targets)).toMatchObject({
      verdict: "cannot-say",
      required: null,
      periodsLeft,
    });
  });

  it("where the target is met, and the line goes on to be", () => {
    expect(pace(falling, [by(20, "2019-06")])).toMatchObject({
      verdict: "cannot-say",
      required: null,
      periodsLeft: 6,
      periodsAtThisPace: null,
    });
  });

  it("needs nothing without a trend where the date has come", () => {
    expect(pace(steady, [by(17, "2018-12")])).toBeNull();
    expect(pace(steady, [noDate])).toBeNull();
  });
});

describe("a target that is met", () => {
  // The line goes from 30 to near 18.5, and in eight months to near 14.5.
  it.each<[string, number[], number, Partial<Measure>, string]>([
    ["and is broken within the projection", falling, 15, { polarity: "higher" }, "wrong-way"],
    ["and is not broken within it", falling, 10, { polarity: "higher" }, "cannot-say"],
    // 41.5 and on to 45.5.
    ["from below, and is broken", falling.map((v) => 60 - v), 45, {}, "wrong-way"],
    ["from below, and is not", falling.map((v) => 60 - v), 46, {}, "cannot-say"],
  ])("%s", (_, values, value, parts, verdict) => {
    expect(pace(values, [by(value, "2025-12")], parts)?.verdict).toBe(verdict);
  });

  it("by a band has no way that is wrong", () => {
    const { value: _, ...band } = by(0, "2025-12");
    const found = pace(falling, [{ ...band, between: [18, 30] }], { polarity: "range" });

    expect(found?.verdict).toBe("cannot-say");
  });
});

describe("a band that is missed", () => {
  const { value: _, ...band } = by(0, "2019-06");
  const within = (low: number, high: number) =>
    pace(falling, [{ ...band, between: [low, high] }], { polarity: "range" });

  it("is reached by its upper bound from above", () => {
    // (16 − 18.5) ÷ 6
    const found = within(10, 16);
    expect(found?.required).toBeCloseTo(-0.42, 1);
    expect(found?.verdict).toBe("fast-enough");
  });

  it("is reached by its lower bound from below, and left further behind by falling", () => {
    // (21.5 − 18.5) ÷ 6
    const found = within(21.5, 25);
    expect(found?.required).toBeCloseTo(0.5, 1);
    expect(found).toMatchObject({ verdict: "wrong-way", periodsAtThisPace: null });
  });
});

describe("what a pace is read from", () => {
  it("is the last 24 months", () => {
    const long = [...Array.from({ length: 12 }, () => 30.5), ...falling];
    const found = pace(long, []);

    expect(found?.actual).toBeCloseTo(pace(falling, [])?.actual ?? Number.NaN, 9);
    expect(found?.evidence.periods).toHaveLength(24);
    expect(found?.evidence.periods[0]).toBe("2018-01");
  });

  it("is what came after a declared step", () => {
    const steps = [{ period: "2017-07", reason: "one front door", declaredBy: "Board" }];
    const found = pace(falling, [], { steps });

    expect(found?.evidence.periods[0]).toBe("2017-07");
    expect(found?.evidence.periods).toHaveLength(18);
    // A third of 18.
    expect(found?.projection).toHaveLength(6);
  });

  it("is neither what is provisional nor what did not come", () => {
    const all = observations("2017-01", "month", falling);
    const of = [
      ...all.filter(({ period }) => period !== "2017-05"),
      { period: "2019-01", value: 90, flag: "p" as const },
    ];
    const found = pace([], [], { observations: of });

    expect(found?.evidence.periods).toHaveLength(23);
    expect(found?.evidence.periods).not.toContain("2017-05");
    expect(found?.evidence.periods.at(-1)).toBe("2018-12");
    expect(found?.projection[0]?.period).toBe("2019-01");
    expect(found?.actual).toBeCloseTo(-0.5, 1);
  });

  it("is a run of seven, where all 24 go its way", () => {
    // Up by 11 in 17 months, and seven down again at the end: the line still rises.
    const turned = [...Array.from({ length: 17 }, (_, i) => 10 + i), 25, 24, 23, 22, 21, 20, 19];

    expect(pace(turned, [by(16, "2019-06")])?.verdict).toBe("no-trend");
    expect(
      pace(
        turned.map((value) => 60 - value),
        [by(30, "2019-06")],
      )?.verdict,
    ).toBe("no-trend");
  });

  it("is a run of seven at the end, though a step would explain it better", () => {
    const down = [...steady.slice(0, 17), 19, 18, 17, 16, 15, 14, 13];

    expect(pace(down, [by(5, "2019-06")])?.verdict).toBe("too-slow");
    expect(
      pace(
        down.map((value) => 60 - value),
        [by(55, "2019-06")],
        { polarity: "higher" },
      )?.verdict,
    ).toBe("too-slow");
  });

  it("is no trend where three months at either end stand apart", () => {
    const jump = (at: number) => steady.map((value, i) => (i < at ? value : value - 6));

    expect(pace(jump(21), [by(10, "2019-06")])?.verdict).toBe("no-trend");
    expect(pace(jump(3), [by(10, "2019-06")])?.verdict).toBe("no-trend");
  });

  it("is no line in what does not change, nor in ups and downs", () => {
    expect(
      pace(
        Array.from({ length: 24 }, () => 20),
        [by(17, "2019-06")],
      ),
    ).toMatchObject({
      verdict: "no-trend",
      required: -0.5,
      evidence: { periods: { length: 24 } },
    });
  });
});

describe("the periods until the target at this pace", () => {
  it("are none before now", () => {
    // The line ends just above it.
    const found = pace(falling, [by(18.4, "2019-06")])?.periodsAtThisPace;

    expect(found?.low).toBe(0);
    expect(found?.estimate).toBeGreaterThan(0);
    expect(found?.high).toBeGreaterThan(found?.estimate ?? Number.NaN);
  });
});

describe("the projection", () => {
  it("goes on from the last confirmed month for a third of the history, in a band", () => {
    const projection = pace(falling, [])?.projection ?? [];

    expect(projection).toHaveLength(8);
    expect(projection[0]?.period).toBe("2019-01");
    for (const { low, value, high } of projection) {
      expect(low).toBeLessThan(value);
      expect(value).toBeLessThan(high);
    }
  });

  it("is of a year at most", () => {
    const long = Array.from({ length: 60 }, (_, i) => 60 - i / 2 + (i % 2 === 0 ? 0.3 : -0.3));
    const quarterly = observations("2010-Q1", "quarter", long);

    expect(pace(long, [])?.projection).toHaveLength(12);
    expect(
      pace([], [], { frequency: "quarter", observations: quarterly })?.projection.map(
        ({ period }) => period,
      ),
    ).toEqual(["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]);
  });

  it("goes below nothing where figures do, and above 100 where it is not per cent", () => {
    const last = (values: readonly number[], parts?: Partial<Measure>) =>
      pace(values, [], parts)?.projection.at(-1)?.value ?? Number.NaN;

    expect(last(falling.map((value) => value - 20))).toBeLessThan(-5);
    expect(last(falling.map((value) => value - 18.2))).toBe(0);
    expect(last(falling.map((value) => 112 - value))).toBeGreaterThan(97);
    expect(last(falling.map((value) => 118 - value))).toBeGreaterThan(103);
    expect(
      last(
        falling.map((value) => 118 - value),
        { unit: "percent" },
      ),
    ).toBe(100);
  });

  it("never goes below nothing or above all", () => {
    const rising = Array.from({ length: 24 }, (_, i) => 76 + i + (i % 2));
    const last = pace(rising, [], { unit: "percent" })?.projection.at(-1);

    expect(last).toMatchObject({ value: 100, high: 100 });
    expect(
      pace(
        falling.map((value) => value - 18),
        [],
      )?.projection.at(-1)?.value,
    ).toBe(0);
  });
});
