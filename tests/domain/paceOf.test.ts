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
