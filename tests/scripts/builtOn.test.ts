import { describe, expect, it } from "vitest";
import { builtOn } from "../../scripts/builtOn.ts";

describe("the day of a build", () => {
  it("is the one that is set, whatever the last commit says", () => {
    expect(builtOn({ SOURCE_DATE_EPOCH: "1764028800" }, () => "1")).toBe("25 November 2025");
  });

  it("is that of the last commit, and none where there is no history", () => {
    expect(builtOn({}, () => "1764028799")).toBe("24 November 2025");
    expect(builtOn({}, () => "")).toBe("");
  });

  it("is a number of seconds, or an error that says so", () => {
    expect(() => builtOn({ SOURCE_DATE_EPOCH: "today" })).toThrow("“today”");
  });
});
