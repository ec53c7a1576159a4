import { describe, expect, it } from "vitest";
import type { Unit } from "#contract/measure.ts";
import type { Flag } from "#contract/observation.ts";
import type { GapFlag } from "#publishing/cells.ts";
import { figureFault, unitFault } from "#publishing/figures.ts";

describe("unitFault", () => {
  it.each<[Unit, number]>([
    ["percent", 0],
    ["percent", 100],
    ["count", 0],
    ["rate", 10_000],
    ["count", 10_001],
    // Leavers taken from starters.
    ["fte", -1.5],
  ])("finds nothing wrong with %s of %d", (unit, value) => {
    expect(unitFault(unit, value)).toBeNull();
  });

  it.each<[Unit, number, string, string, string]>([
    ["percent", -0.1, "error", "is not a percentage", "Write 0 to 100: 55.9 for 55.9 per cent"],
    ["percent", 200.1, "error", "is not a percentage", "Write 0 to 100: 55.9 for 55.9 per cent"],
    [
      "percent",
      200,
      "warning",
      "is more than 100 per cent",
      "Check it: a part is seldom more than its whole",
    ],
    [
      "days",
      -1,
      "error",
      "is below zero",
      "Correct its sign, or the unit of its measure: days is never below zero, fte may be",
    ],
    [
      "rate",
      10_001,
      "warning",
      "is more than the 10,000 children that a rate is counted by",
      "Check it: a rate is per 10,000, and not a count",
    ],
  ])("says of %s of %d how grave it is, why, and what to do", (unit, value, ...said) => {
    const [severity, why, remedy] = said;
    expect(unitFault(unit, value)).toEqual({ severity, why, remedy });
  });
});

describe("figureFault", () => {
  it.each<[number | GapFlag | undefined, Flag | undefined]>([
    [17, undefined],
    [17, "p"],
    [17, "r"],
    [17, "e"],
    ["c", undefined],
    ["c", "c"],
    [undefined, "x"],
  ])("takes %j with the flag %j for one statement", (cell, flag) => {
    expect(figureFault(cell, flag)).toBeNull();
  });

  it("sees two symbols that say different things", () => {
    expect(figureFault("c", "x")).toEqual({
      why: "is a symbol, and the flag beside it is another: x",
      remedy: "Keep one of them",
    });
  });
});
