import { describe, expect, it, vi } from "vitest";
import { keepTimes, timesOf } from "#api/meetingTimes.ts";

const NOW = Date.parse("2019-01-24T14:00:00Z");
const HOUR = 60 * 60 * 1000;

describe("the times of a meeting", () => {
  it("outlast a reload", () => {
    const times = { meeting: "2019-01-24", started: NOW - HOUR, minutesPerItem: 5 };
    keepTimes(times);
    expect(timesOf("2019-01-24", NOW)).toEqual(times);
  });

  it("are those of the last meeting only", () => {
    keepTimes({ meeting: "2018-10-18", started: NOW, minutesPerItem: 5 });
    expect(timesOf("2019-01-24", NOW)).toEqual({
      meeting: "2019-01-24",
      started: null,
      minutesPerItem: null,
    });
  });

  it("leave out a clock that was started at a rehearsal the day before", () => {
    keepTimes({ meeting: "2019-01-24", started: NOW - 20 * HOUR, minutesPerItem: 5 });
    expect(timesOf("2019-01-24", NOW)).toMatchObject({ started: null, minutesPerItem: 5 });
  });

  it.each(["no JSON", "[]", '{"meeting":1}'])("begin afresh where %s is kept", (kept) => {
    window.localStorage.setItem("meeting-times", kept);
    expect(timesOf("2019-01-24", NOW).started).toBeNull();
  });

  it("go on where nothing can be kept", () => {
    const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(() => keepTimes({ meeting: "a", started: 1, minutesPerItem: null })).not.toThrow();
    full.mockRestore();
  });
});
