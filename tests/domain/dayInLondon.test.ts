import * as fc from "../generated/seeded.ts";
import { expect, it } from "vitest";
import { dayInLondon } from "#domain/dayInLondon.ts";

it.each([
  ["2026-01-31T23:59:59Z", "2026-01-31"],
  ["2026-07-31T22:59:59Z", "2026-07-31"],
  ["2026-07-31T23:00:00Z", "2026-08-01"],
  ["2026-07-31T00:30:00Z", "2026-07-31"],
  // The nights in which the clocks change.
  ["2026-03-28T23:30:00Z", "2026-03-28"],
  ["2026-03-29T23:30:00Z", "2026-03-30"],
  ["2026-10-24T23:30:00Z", "2026-10-25"],
  ["2026-10-25T23:30:00Z", "2026-10-25"],
])("at %s it is %s in London", (now, day) => {
  expect(dayInLondon(new Date(now))).toBe(day);
});

it("is what the browser's own zones say, at any time", () => {
  const zone = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" });
  const between = { min: new Date("1996-01-01"), max: new Date("2060-01-01"), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(between), (now) => {
      expect(dayInLondon(now)).toBe(zone.format(now));
    }),
    { numRuns: 2000 },
  );
});
