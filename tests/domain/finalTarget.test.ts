import { describe, expect, it } from "vitest";
import type { Polarity, Target } from "#contract/measure.ts";
import { finalTarget } from "#domain/finalTarget.ts";
import { LATER, measure } from "./measures.ts";

const target = (parts: Partial<Target>): Target => ({
  from: "2018-01",
  shape: "step",
  value: 16,
  label: "Plan",
  setBy: "Plan",
  ...parts,
});

const LATEST = "2018-06";

const final = (targets: Target[], asAt = LATER, polarity: Polarity = "lower") =>
  finalTarget(measure({ targets, polarity }), LATEST, asAt);

describe("the target that is to be met at last", () => {
  it("is none without a target, and none of a measure that is for information", () => {
    expect(final([])).toBeNull();
    expect(final([target({})], LATER, "none")).toBeNull();
  });

  it.each<[string, Partial<Target>, string | null]>([
    ["a step under way, by its end", { to: "2018-12" }, "2018-12"],
    ["a step that ends with the latest period", { to: LATEST }, LATEST],
    ["a step without an end, by no day", {}, null],
    ["a step that begins with the latest period", { from: LATEST, to: "2018-12" }, "2018-12"],
    ["a step that lies ahead, in its first period", { from: "2018-09", to: "2018-12" }, "2018-09"],
    [
      "a line, in its last",
      { from: "2018-09", to: "2018-12", shape: "line", start: 20 },
      "2018-12",
    ],
  ])("%s", (_, parts, by) => {
    expect(final([target(parts)])).toMatchObject({ by, level: { upper: 16 } });
  });

  it("is none that has ended", () => {
    expect(final([target({ to: "2018-05" })])).toBeNull();
  });

  it("is none that was superseded by the day, or not agreed yet", () => {
    const old = target({ superseded: "2018-07-10" });
    const next = target({ agreed: "2018-07-10" });

    expect(final([old], "2018-07-09")).not.toBeNull();
    expect(final([old], "2018-07-10")).toBeNull();
    expect(final([next], "2018-07-09")).toBeNull();
    expect(final([next], "2018-07-10")).not.toBeNull();
  });

  it("is the one that starts last, whatever their order; of two, the last in the list", () => {
    const first = target({ value: 18 });
    const later = target({ value: 14, from: "2018-03" });

    expect(final([first, later])?.level.upper).toBe(14);
    expect(final([later, first])?.level.upper).toBe(14);
    expect(final([first, target({ value: 17 })])?.level.upper).toBe(17);
    // One that starts later and has ended stands no more.
    expect(final([first, target({ value: 13, from: "2018-03", to: "2018-05" })])?.level.upper).toBe(
      18,
    );
  });
});
