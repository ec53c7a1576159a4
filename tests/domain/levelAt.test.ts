import { describe, expect, it } from "vitest";
import type { Polarity, Target } from "#contract/measure.ts";
import { levelAt } from "#domain/levelAt.ts";
import { LATER, measure } from "./measures.ts";

const target = (parts: Partial<Target>): Target => ({
  from: "2018-04",
  shape: "step",
  label: "Caseload",
  setBy: "Improvement plan",
  ...parts,
});

const level = (targets: Target[], period: string, asAt = LATER, polarity: Polarity = "lower") =>
  levelAt(measure({ targets, polarity }), period, asAt);

describe("the bounds of a target", () => {
  it.each([
    ["lower", null, 18],
    ["higher", 16, null],
    ["range", 16, 18],
  ] as const)("a band of 16 to 18 on a %s measure is %d to %d", (polarity, lower, upper) => {
    const band = target({ between: [16, 18] });

    expect(level([band], "2018-05", LATER, polarity)).toEqual({ target: band, lower, upper });
  });

  it("judges nothing of a measure that is for information", () => {
    expect(level([target({ value: 16 })], "2018-05", LATER, "none")).toBeNull();
  });

  // From 20 in April to 16 in August: a step of 1 a month.
  it.each([
    ["2018-03", null],
    ["2018-04", 20],
    ["2018-06", 18],
    ["2018-08", 16],
    ["2018-09", null],
  ])("a line from 20 to 16 asks in %s for %d", (period, upper) => {
    const line = target({ shape: "line", start: 20, value: 16, to: "2018-08" });

    expect(level([line], period)?.upper ?? null).toBe(upper);
  });

  it("a line of one period is its value, and a target without an end holds on", () => {
    const short = target({ shape: "line", start: 20, value: 16, to: "2018-04" });

    expect(level([short], "2018-04")?.upper).toBe(16);
    expect(level([target({ value: 16 })], "2029-12")?.upper).toBe(16);
  });
});

describe("which target is in force", () => {
  const old = target({ value: 16, agreed: "2018-04-01", superseded: "2018-10-12" });
  const easier = target({ value: 18, agreed: "2018-10-12" });

  it.each([
    ["a period that ended before the change keeps the target it had", "2018-09", LATER, 16],
    ["a period that ended after it has the new one", "2018-10", LATER, 18],
    ["the day before the change, nobody knew of it", "2018-10", "2018-10-11", 16],
    ["from the day of the change, everybody did", "2018-10", "2018-10-12", 18],
    ["before it was agreed there was none", "2018-04", "2018-03-31", null],
  ])("%s", (_, period, asAt, upper) => {
    expect(level([old, easier], period, asAt)?.upper ?? null).toBe(upper);
    expect(level([easier, old], period, asAt)?.upper ?? null).toBe(upper);
  });

  it("a superseded target judges a period of its range that no other covers", () => {
    const from2019 = target({ from: "2019-01", value: 18, agreed: "2018-10-12" });

    expect(level([old, from2019], "2018-11")?.upper).toBe(16);
    expect(level([old, from2019], "2019-01")?.upper).toBe(18);
  });

  it("of two that stand, the one agreed last counts, then the one that starts last", () => {
    const later = target({ value: 17, agreed: "2019-01-01" });
    const undated = [target({ value: 19 }), target({ value: 15, from: "2018-06" })];

    expect(level([later, easier], "2019-02")?.upper).toBe(17);
    expect(level(undated, "2018-07")?.upper).toBe(15);
    expect(level(undated, "2018-05")?.upper).toBe(19);
  });
});

describe("what is no level", () => {
  it("is a target without a value, or with one that is no number", () => {
    expect(level([target({})], "2018-05")).toBeNull();
    expect(level([target({ value: Number.NaN })], "2018-05")).toBeNull();
    expect(level([target({ between: [Number.NEGATIVE_INFINITY, 18] })], "2018-05")).toBeNull();
    expect(level([target({ between: [16, Number.POSITIVE_INFINITY] })], "2018-05")).toBeNull();
    expect(level([], "2018-05")).toBeNull();
  });

  it("a step is its value though it says where it starts, and a line without a start is too", () => {
    expect(level([target({ value: 16, start: 20, to: "2018-08" })], "2018-05")?.upper).toBe(16);
    expect(level([target({ shape: "line", value: 16, to: "2018-08" })], "2018-05")?.upper).toBe(16);
    expect(level([target({ shape: "line", value: 16, start: 20 })], "2018-05")?.upper).toBe(16);
  });
});

describe("of targets that were all superseded", () => {
  it("the one that stood longest judges a period that no other covers", () => {
    const short = target({ value: 16, superseded: "2018-10-12" });
    const long = target({ value: 17, superseded: "2018-11-12" });

    expect(level([short, long], "2018-12")?.upper).toBe(17);
    expect(level([long, short], "2018-12")?.upper).toBe(17);
    // October ended between the two, September before both.
    expect(level([short, long], "2018-10")?.upper).toBe(17);
    expect(level([long, short], "2018-09")?.upper).toBe(16);
  });

  it("one that was superseded on the last day of a period does not judge it", () => {
    const old = target({ value: 16, superseded: "2018-10-31" });
    const next = target({ value: 18, agreed: "2018-10-31" });

    expect(level([old, next], "2018-10")?.upper).toBe(18);
    expect(level([old, next], "2018-09")?.upper).toBe(16);
  });

  it("of two that are alike, the last in the list counts", () => {
    expect(level([target({ value: 16 }), target({ value: 18 })], "2018-10")?.upper).toBe(18);
  });
});
