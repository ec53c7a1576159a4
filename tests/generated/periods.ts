import type { Frequency, Period } from "#contract/period.ts";
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
import * as fc from "./seeded.ts";
import { expect } from "vitest";
import { holds } from "./cases.ts";

/** A month of the years that a period can be of. */
export const someMonth: fc.Arbitrary<Period> = fc
  .record({ year: fc.integer({ min: 1900, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${`${month}`.padStart(2, "0")}`);

const someQuarter: fc.Arbitrary<Period> = fc
  .record({ year: fc.integer({ min: 1900, max: 2098 }), quarter: fc.integer({ min: 1, max: 4 }) })
  .map(({ year, quarter }) => `${year}-Q${quarter}`);

export const someDay = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const timed = fc.constantFrom<Frequency>("month", "quarter", "year").chain((frequency) =>
  fc.record({
    frequency: fc.constant(frequency),
    period: frequency === "quarter" ? someQuarter : someMonth,
    other: frequency === "quarter" ? someQuarter : someMonth,
    steps: fc.integer({ min: -120, max: 120 }),
    more: fc.integer({ min: -120, max: 120 }),
  }),
);

export function periodRules(): void {
  holds(
    "steps add up, and go back as they came",
    9000,
    timed,
    ({ period, frequency, steps, more }) => {
      const there = shifted(period, frequency, steps);
      expect(isPeriodOf(there, frequency)).toBe(true);
      expect(shifted(there, frequency, -steps)).toBe(period);
      expect(shifted(there, frequency, more)).toBe(shifted(period, frequency, steps + more));
      expect(periodsBetween(period, there, frequency) + 0).toBe(steps + 0);
      expect(compareEnds(period, there)).toBe(Math.sign(-steps) + 0);
    },
  );

  holds(
    "ids of one frequency sort as text in the order of time",
    5000,
    timed,
    ({ period, other }) => {
      expect(Math.sign(compareEnds(period, other))).toBe(
        period < other ? -1 : Number(period > other),
      );
      expect(lastDay(period) < lastDay(other)).toBe(period < other);
    },
  );

  holds(
    "the periods from one to another follow each other, and none is left out",
    2000,
    timed,
    ({ period, frequency, steps }) => {
      const last = shifted(period, frequency, steps);
      const all = periodsFrom(period, last, frequency);
      expect(all).toHaveLength(Math.max(0, steps + 1));
      if (steps >= 0) expect([all[0], all.at(-1)]).toEqual([period, last]);
      for (const [i, one] of all.entries()) expect(one).toBe(shifted(period, frequency, i));
    },
  );

  holds("a period ends on the day before the next begins", 5000, timed, ({ period, frequency }) => {
    const end = lastDay(period);
    expect(daysAfter(end, 1)).toMatch(/-01$/);
    expect(endOf(period)).toEqual({
      year: Number(end.slice(0, 4)),
      month: Number(end.slice(5, 7)),
    });
    const next = shifted(period, frequency, periodsInYear(frequency));
    expect(Number(lastDay(next).slice(0, 4)) - Number(end.slice(0, 4))).toBe(1);
  });

  holds(
    "days can be counted there and back",
    6000,
    fc.record({ day: someDay, other: someDay, days: fc.integer({ min: -4000, max: 4000 }) }),
    ({ day, other, days }) => {
      expect(daysBetween(day, daysAfter(day, days))).toBe(days);
      expect(daysAfter(day, daysBetween(day, other))).toBe(other);
      expect(daysBetween(day, other) + daysBetween(other, day)).toBe(0);
    },
  );
}
