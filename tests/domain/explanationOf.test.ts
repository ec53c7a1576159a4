import { describe, expect, it } from "vitest";
import type { Measure } from "#contract/measure.ts";
import { directionOf } from "#domain/directionOf.ts";
import { explanationOf } from "#domain/explanationOf.ts";
import { seriesOf } from "#domain/seriesOf.ts";
import { measure, observations } from "./measures.ts";

const AS_AT = "2018-12-20";

function explanation(values: readonly number[], parts: Partial<Measure> = {}, asAt = AS_AT) {
  const of = measure({
    tolerance: 1,
    targets: [{ from: "2017-01", value: 16, shape: "step", label: "Plan", setBy: "Plan" }],
    observations: observations("2018-09", "month", values),
    ...parts,
  });
  const series = seriesOf(of, asAt);
  return explanationOf(of, series, directionOf(series, of), of.exceptions ?? [], asAt);
}

const on = (period: string, published: string) => ({ period, published });

describe("off target by more than the tolerance", () => {
  it.each<[string, readonly number[], Partial<Measure>, string, string | null]>([
    ["on target", [16, 16, 16], {}, "not-needed", null],
    ["close", [16, 16, 17], {}, "not-needed", null],
    ["once", [16, 16, 18], {}, "required", "2018-11"],
    ["twice running", [16, 18, 18], {}, "escalate", "2018-10"],
    ["three times running", [18, 18, 18], {}, "escalate", "2018-09"],
    [
      "with a commentary",
      [16, 18, 18],
      { explained: [on("2018-11", "2018-12-05")] },
      "given",
      "2018-11",
    ],
    [
      "with a commentary on the period before",
      [16, 18, 18],
      { explained: [on("2018-10", "2018-11-05")] },
      "required",
      "2018-11",
    ],
    [
      "with a commentary that came later",
      [16, 16, 18],
      { explained: [on("2018-11", "2018-12-21")] },
      "required",
      "2018-11",
    ],
  ])("%s", (_, values, parts, state, since) => {
    expect(explanation(values, parts)).toMatchObject({ state, since });
  });

  it("rests on the months that are not explained, and on the last where it is", () => {
    const last = on("2018-11", AS_AT);

    expect(explanation([16, 18, 18])).toMatchObject({
      because: "off-target",
      evidence: { periods: ["2018-10", "2018-11"], values: [18, 18] },
    });
    expect(explanation([18, 18, 18], { explained: [last] })).toMatchObject({
      state: "given",
      evidence: { periods: ["2018-11"], values: [18] },
    });
    expect(explanation([])).toEqual({
      state: "not-needed",
      because: null,
      since: null,
      acceptedUntil: null,
      evidence: { periods: [], values: [] },
    });
  });

  it("an accepted exception silences it until it ends", () => {
    const exceptions = [
      { from: "2018-11-01", until: "2018-12-20", reason: "transfer", acceptedBy: "Cabinet" },
    ];

    expect(explanation([16, 18, 18], { exceptions })).toMatchObject({
      state: "accepted",
      acceptedUntil: "2018-12-20",
    });
    expect(explanation([16, 18, 18], { exceptions }, "2018-12-21").state).toBe("escalate");
    const from = (day: string) => {
      const [one] = exceptions;
      return explanation([16, 18, 18], { exceptions: one ? [{ ...one, from: day }] : [] });
    };
    expect(from(AS_AT).state).toBe("accepted");
    expect(from("2018-12-21")).toMatchObject({ state: "escalate", acceptedUntil: null });
  });

  it("a month that did not come does not end the run", () => {
    const of = observations("2018-09", "month", [18, null, 18]);

    expect(explanation([], { observations: of })).toMatchObject({
      state: "escalate",
      evidence: { periods: ["2018-09", "2018-11"], values: [18, 18] },
    });
  });
});

describe("a special cause for concern", () => {
  const steady = Array.from({ length: 14 }, (_, i) => 19 + 2 * (i % 2));
  const of = (tail: readonly number[]) => ({
    targets: [],
    observations: observations("2017-01", "month", [...steady, ...tail]),
  });

  it("beyond a limit is to be explained", () => {
    expect(explanation([], of([40]))).toMatchObject({
      state: "required",
      because: "special-cause",
    });
    expect(explanation([], of([40, 40]))).toMatchObject({ state: "escalate", since: "2018-03" });
  });

  it("in a run is there from its seventh point: not before, and then for the first time", () => {
    expect(explanation([], of([23, 24, 23, 24, 23, 24])).state).toBe("not-needed");
    expect(explanation([], of([23, 24, 23, 24, 23, 24, 23])).state).toBe("required");
    expect(explanation([], of([23, 24, 23, 24, 23, 24, 23, 24])).state).toBe("escalate");
  });

  it("of two in three is there from its second: not before", () => {
    // 20 ± 5.32 from the first fourteen; from 23.55 on a point is near the limit.
    const near = (...tail: readonly number[]) => explanation([], { ...of(tail), baseline: 14 });

    expect(near(24.5).state).toBe("not-needed");
    expect(near(24.5, 21).state).toBe("not-needed");
    expect(near(24.5, 21, 24.5)).toMatchObject({ state: "required", because: "special-cause" });
    expect(near(24.5, 24.5)).toMatchObject({ state: "required", since: "2018-04" });
    expect(near(24.5, 24.5, 24.5)).toMatchObject({ state: "escalate", since: "2018-04" });
    expect(near(24.5, 21, 21, 24.5).state).toBe("not-needed");
  });

  it("below, where it is good to be high", () => {
    const low = (...tail: readonly number[]) =>
      explanation([], { ...of(tail), baseline: 14, polarity: "higher" });

    expect(low(1)).toMatchObject({ state: "required", because: "special-cause" });
    expect(low(19, 15.5).state).toBe("not-needed");
    expect(low(19, 15.5, 15.5)).toMatchObject({ state: "required", since: "2018-05" });
  });

  it("for the better, or without a good direction, needs none", () => {
    expect(explanation([], { ...of([40]), polarity: "higher" }).state).toBe("not-needed");
    expect(explanation([], { ...of([40]), polarity: "none" }).state).toBe("not-needed");
  });
});
