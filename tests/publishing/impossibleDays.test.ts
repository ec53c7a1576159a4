import { describe, expect, it } from "vitest";
import { impossibleDays } from "#publishing/impossibleDays.ts";
import { pathText } from "#publishing/jsonPath.ts";

describe("impossibleDays", () => {
  it("says where a day stands that no calendar has", () => {
    expect(
      impossibleDays("sessions.json", {
        sessions: [{ date: "2018-10-12" }, { date: "2018-02-30" }],
      }),
    ).toEqual([
      {
        severity: "error",
        code: "impossible-day",
        file: "sessions.json",
        path: "sessions[1].date",
        value: "2018-02-30",
        why: "is not a day of the calendar",
        remedy: "Correct it where the file is made, and publish again",
      },
    ]);
  });

  it.each(["agreed on 2018-02-30", "2018-02-30 is none", "2018-02", "2018-Q1"])(
    "leaves alone what is no day but a text: %s",
    (text) => {
      expect(impossibleDays("sessions.json", { text })).toEqual([]);
    },
  );
});

describe("pathText", () => {
  it.each<[readonly PropertyKey[], string]>([
    [["measures", 3, "unit"], "measures[3].unit"],
    [[3, "unit"], "[3].unit"],
    [[], ""],
  ])("writes %j as %j", (path, text) => {
    expect(pathText(path)).toBe(text);
  });
});
