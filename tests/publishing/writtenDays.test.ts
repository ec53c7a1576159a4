import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { dayIn, periodIn } from "#publishing/writtenDays.ts";

describe("a day is read as people and spreadsheets write it:", () => {
  it.each([
    ["2018-10-12", "2018-10-12"],
    ["12/10/2018", "2018-10-12"],
    ["2/1/2018", "2018-01-02"],
    ["12 October 2018", "2018-10-12"],
    ["12 Oct 2018", "2018-10-12"],
    ["12-Oct-18", "2018-10-12"],
    ["1-sept-2018", "2018-09-01"],
    ["30 February 2018", null],
    ["06/13/2018", null],
    ["12-Ma-18", null],
    ["12-Marx-18", null],
    ["12/10/18", null],
    ["October 2018", null],
    ["soon", null],
    ["on 12/10/2018", null],
    ["12/10/20185", null],
    ["112/10/2018", null],
    ["on 12 October 2018", null],
    ["12 October 20185", null],
    ["112 October 2018", null],
    ["12 October 1918", null],
    ["12-OCT-18", "2018-10-12"],
    ["3 May 2018", "2018-05-03"],
    ["29-Feb-20", "2020-02-29"],
    ["29-Feb-19", null],
    ["2018-10-12T00:00", null],
  ])("%s", (text, day) => expect(dayIn(text)).toBe(day));
});

describe("a period is read as people and spreadsheets write it:", () => {
  it.each([
    ["2018-04", "2018-04"],
    ["2018-q1", "2018-Q1"],
    ["Apr-18", "2018-04"],
    ["April 2018", "2018-04"],
    ["01-Apr-18", "2018-04"],
    ["30/04/2018", "2018-04"],
    ["18-Apr-26", null],
    ["Aprilis 2018", null],
    ["4-18", null],
    ["2018-04-01", "2018-04"],
    ["2018-04-30", "2018-04"],
    ["2018-04-29", null],
    ["2018-02-28", "2018-02"],
    ["APR-18", "2018-04"],
    ["Apr 1918", null],
    ["in April 2018", null],
    ["April 20185", null],
    ["Ap-18", null],
    ["2018-13", null],
    ["2018-Q5", null],
  ])("%s", (text, period) => expect(periodIn(text)).toBe(period));
});

it("reads every day the same, however it is written", () => {
  const style = fc.constantFrom<Intl.DateTimeFormatOptions>(
    { day: "numeric", month: "long", year: "numeric" },
    { day: "2-digit", month: "short", year: "2-digit" },
    { day: "2-digit", month: "2-digit", year: "numeric" },
  );
  const day = fc.date({
    min: new Date("2000-01-01"),
    max: new Date("2099-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, style, (date, written) => {
      const text = date.toLocaleDateString("en-GB", { ...written, timeZone: "UTC" });
      expect(dayIn(text)).toBe(date.toISOString().slice(0, "2018-10-12".length));
    }),
  );
});
