import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import {
  compareEnds,
  daysAfter,
  daysBetween,
  endOf,
  isPeriodOf,
  lastDay,
  periodsBetween,
  periodsFrom,
  periodsInYear,
  shifted,
} from "#domain/period.ts";

describe("periods", () => {
  it.each([
    ["2018-04", "month", 1, "2018-05"],
    ["2018-12", "month", 1, "2019-01"],
    ["2018-01", "month", -1, "2017-12"],
    ["2018-Q4", "quarter", 1, "2019-Q1"],
    ["2018-Q1", "quarter", -1, "2017-Q4"],
    ["2018-09", "year", 1, "2019-09"],
  ] as const)("%s (%s) moved by %i is %s", (period, frequency, steps, expected) => {
    expect(shifted(period, frequency, steps)).toBe(expected);
  });

  it.each([
    ["2018-Q1", { year: 2018, month: 6 }, "2018-06-30"],
    ["2018-Q4", { year: 2019, month: 3 }, "2019-03-31"],
    ["2020-02", { year: 2020, month: 2 }, "2020-02-29"],
    ["2018-09", { year: 2018, month: 9 }, "2018-09-30"],
  ] as const)("%s ends in %o, on %s", (period, end, day) => {
    expect(endOf(period)).toEqual(end);
    expect(lastDay(period)).toBe(day);
  });

  it("lists every period between two, both included", () => {
    expect(periodsFrom("2017-Q3", "2018-Q2", "quarter")).toEqual([
      "2017-Q3",
      "2017-Q4",
      "2018-Q1",
      "2018-Q2",
    ]);
    expect(periodsFrom("2018-02", "2018-01", "month")).toEqual([]);
  });

  it("tells a quarter from a month, and how many make a year", () => {
    expect(isPeriodOf("2018-Q1", "quarter")).toBe(true);
    expect(isPeriodOf("2018-Q1", "year")).toBe(false);
    expect(isPeriodOf("2018-09", "quarter")).toBe(false);
    expect([periodsInYear("month"), periodsInYear("quarter"), periodsInYear("year")]).toEqual([
      12, 4, 1,
    ]);
  });

  it("orders periods of any frequency by when they end", () => {
    expect(compareEnds("2018-Q1", "2018-06")).toBe(0);
    expect(compareEnds("2018-Q4", "2018-12")).toBe(1);
    expect(compareEnds("2018-09", "2018-10")).toBe(-1);
  });

  it("counts days over a leap day", () => {
    expect(daysAfter("2020-02-28", 2)).toBe("2020-03-01");
    expect(daysBetween("2020-02-28", "2020-03-01")).toBe(2);
  });

  it("comes back after going there, at every frequency", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("month" as const, "quarter" as const, "year" as const),
        fc.integer({ min: 1950, max: 2050 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -400, max: 400 }),
        (frequency, year, part, steps) => {
          const start =
            frequency === "quarter"
              ? `${year}-Q${((part - 1) % 4) + 1}`
              : `${year}-${String(part).padStart(2, "0")}`;
          const there = shifted(start, frequency, steps);
          expect(shifted(there, frequency, -steps)).toBe(start);
          expect(periodsBetween(start, there, frequency)).toBe(steps);
        },
      ),
    );
  });
});
