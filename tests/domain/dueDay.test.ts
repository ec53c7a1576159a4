import * as fc from "../generated/seeded.ts";
import { expect, it } from "vitest";
import { dayAfterEnd, dayAfterMonth, dueDay } from "#domain/dueDay.ts";
import { daysAfter, lastDay, shifted } from "#domain/period.ts";

it("is the end of the period and the usual delay", () => {
  expect(dueDay({}, "2020-02")).toBe("2020-02-29");
  expect(dueDay({ usualDelay: 150 }, "2018-09")).toBe("2019-02-27");
  expect(dueDay({ usualDelay: 31 }, "2018-Q3")).toBe("2019-01-31");
});

it("agrees with the calendar of the machine", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1800 }),
      fc.integer({ min: 0, max: 900 }),
      (month, days) => {
        const period = shifted("1930-01", "month", month);

        expect(dayAfterEnd(period, days)).toBe(daysAfter(lastDay(period), days));
      },
    ),
  );
});

it("keeps to the centuries: 2000 was a leap year, and 1900 and 2100 are none", () => {
  expect(dayAfterMonth({ year: 2000, month: 2 }, 0)).toBe("2000-02-29");
  expect(dayAfterMonth({ year: 1900, month: 2 }, 0)).toBe("1900-02-28");
  expect(dayAfterMonth({ year: 2100, month: 1 }, 29)).toBe("2100-03-01");
});
