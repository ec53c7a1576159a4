import { describe, expect, it } from "vitest";
import type { Measure } from "#contract/measure.ts";
import type { Commitment } from "#contract/sessions.ts";
import { commitmentOutcome, leftOf } from "#domain/commitmentOutcome.ts";
import { seriesOf } from "#domain/seriesOf.ts";
import { LATER, measure, observations, yearly } from "./measures.ts";

/** "Under 17 by December", promised in October. */
const promise: Commitment = {
  id: "under-17",
  measure: "caseload",
  text: "Under 17 by December",
  owner: "Head of service",
  bound: "at-most",
  value: 17,
  by: "2018-12",
  madeOn: "2018-10-18",
};

const outcome = (of: Measure, parts: Partial<Commitment> = {}) =>
  commitmentOutcome({ ...promise, ...parts }, seriesOf(of, LATER), of);

const untilDecember = (value: number | null, flag?: "p" | "c") =>
  measure({
    observations: [
      ...observations("2018-10", "month", [18, 17.5]),
      { period: "2018-12", value, ...(flag === undefined ? {} : { flag }) },
    ],
  });

describe("a promise with a number and a date", () => {
  it.each<[string, Measure, Partial<Commitment>, string]>([
    ["at the number", untilDecember(17), {}, "kept"],
    ["past it", untilDecember(17.1), {}, "broken"],
    ["at least so many, and fewer", untilDecember(16), { bound: "at-least" }, "broken"],
    ["at least so many, and more", untilDecember(18), { bound: "at-least" }, "kept"],
    [
      "not there yet",
      measure({ observations: observations("2018-10", "month", [18]) }),
      {},
      "pending",
    ],
    ["nothing there at all", measure(), {}, "pending"],
    ["only provisional", untilDecember(16, "p"), {}, "pending"],
    ["suppressed", untilDecember(null, "c"), {}, "cannot-be-judged"],
    [
      "a period that was over when it was made",
      untilDecember(16),
      { by: "2018-09" },
      "cannot-be-judged",
    ],
  ])("%s", (_, of, parts, expected) => {
    expect(outcome(of, parts).outcome).toBe(expected);
  });

  it("cannot be judged without the number, the side or the period", () => {
    const { value: _value, ...noNumber } = promise;
    const { bound: _bound, ...noBound } = promise;
    const { by: _by, ...noDate } = promise;
    const of = untilDecember(16);

    for (const words of [noNumber, noBound, noDate])
      expect(commitmentOutcome(words, seriesOf(of, LATER), of).outcome).toBe("cannot-be-judged");
  });

  it("is judged by a period that ends on the day it was made, and by none before", () => {
    expect(outcome(untilDecember(16), { madeOn: "2018-12-31" }).outcome).toBe("kept");
    expect(outcome(untilDecember(16), { madeOn: "2019-01-01" }).outcome).toBe("cannot-be-judged");
  });

  it("by a month is judged by the last quarter, or year, that has ended by then", () => {
    const quarterly = measure({
      frequency: "quarter",
      observations: observations("2018-Q1", "quarter", [19, 18, 16]),
    });

    expect(outcome(quarterly)).toMatchObject({ outcome: "kept", point: { period: "2018-Q3" } });
    expect(outcome(yearly("2018-09", [16, 18])).outcome).toBe("cannot-be-judged");
    expect(outcome(yearly("2018-09", [16, 18]), { by: "2019-12" })).toMatchObject({
      outcome: "broken",
      evidence: { periods: ["2019-09"], values: [18] },
    });
  });
});

describe("how far off a promise is", () => {
  it("is told on the side that was promised, and nothing where it is there", () => {
    expect(leftOf({ bound: "at-most", value: 17 }, 18.5)).toBe(1.5);
    expect(leftOf({ bound: "at-least", value: 17 }, 15)).toBe(2);
    expect(leftOf({ bound: "at-most", value: 17 }, 16)).toBe(0);
  });

  it("is not told without a side or a number", () => {
    expect(leftOf({ value: 17 }, 18)).toBeNull();
    expect(leftOf({ bound: "at-most" }, 18)).toBeNull();
    expect(leftOf({ bound: "at-most", value: Number.NaN }, 18)).toBeNull();
  });
});
