import { describe, expect, it } from "vitest";
import type { Measure, Target } from "#contract/measure.ts";
import { directionOf } from "#domain/directionOf.ts";
import { outlookOf } from "#domain/outlookOf.ts";
import { seriesOf } from "#domain/seriesOf.ts";
import type { Assurance } from "#domain/spc/spcChart.ts";
import { LATER, measure, observations } from "./measures.ts";

const target = (parts: Partial<Target>): Target => ({
  from: "2017-01",
  shape: "step",
  label: "Plan",
  setBy: "Plan",
  ...parts,
});

/** Mean 20, mean moving range 2: limits 20 ± 2.66 × 2 = 14.68 and 25.32, sigma 5.32 ÷ 3 = 1.7733. */
const STEADY = [19, 21, 19, 21, 19, 21, 19, 21, 19, 21, 19, 21, 19, 21];

function outlook(targets: Target[], parts: Partial<Measure> = {}, values = STEADY) {
  const of = measure({ observations: observations("2017-01", "month", values), targets, ...parts });
  const series = seriesOf(of, LATER);
  return outlookOf(series, directionOf(series, of), of, LATER);
}

describe("whether a process will meet its target", () => {
  it.each<[Measure["polarity"], Partial<Target>, Assurance, number]>([
    ["lower", { value: 26 }, "consistentPass", 14],
    ["lower", { value: 14 }, "consistentFail", 0],
    ["lower", { value: 20 }, "inconsistent", 7],
    ["higher", { value: 14 }, "consistentPass", 14],
    ["higher", { value: 26 }, "consistentFail", 0],
    ["range", { between: [14, 26] }, "consistentPass", 14],
    ["range", { between: [26, 30] }, "consistentFail", 0],
    ["range", { between: [18, 22] }, "inconsistent", 14],
    ["range", { between: [14, 20] }, "inconsistent", 7],
  ])("%s %o: %s", (polarity, parts, assurance, met) => {
    expect(outlook([target(parts)], { polarity })).toMatchObject({
      assurance,
      metInPast: { met, of: 14 },
    });
  });

  it("says how often, and where the mean would have to be", () => {
    const { expectedShare, meanNeeded } = outlook([target({ value: 18 })]);

    // Φ((18 − 20) ÷ 1.7733) = Φ(−1.1278) = 0.1297: about 1 month in 8. 18 − 5.32 = 12.68
    expect(expectedShare).toBeCloseTo(0.1297, 4);
    expect(meanNeeded).toBeCloseTo(12.68, 9);
  });

  it("of a band, both sides count: Φ(1.1278) − Φ(−1.1278) = 0.7406", () => {
    const found = outlook([target({ between: [18, 22] })], { polarity: "range" });

    expect(found.expectedShare).toBeCloseTo(0.7406, 4);
    expect(found.meanNeeded).toBeNull();
  });

  it("under 13 points says only what was met", () => {
    expect(outlook([target({ value: 20 })], {}, [19, 21, 19])).toMatchObject({
      assurance: null,
      expectedShare: null,
      metInPast: { met: 2, of: 3 },
    });
  });

  it("without a target, or a judgement, says nothing", () => {
    expect(outlook([])).toMatchObject({ assurance: null, metInPast: null, final: null });
    expect(outlook([target({ value: 20 })], { polarity: "none" }).assurance).toBeNull();
  });

  it("a milestone met on the way says nothing of the final target", () => {
    const line = target({ shape: "line", start: 40, value: 14, to: "2019-01" });

    // In February 2018, 13 of 24 months on: 40 − 26 × 13 ÷ 24 = 25.92, beyond the limit of 25.32.
    expect(outlook([line])).toMatchObject({
      assurance: "consistentPass",
      final: { assurance: "consistentFail", period: "2019-01", level: { upper: 14 } },
    });
  });

  it("a target to come is the final one, from the period it starts", () => {
    const targets = [target({ value: 26 }), target({ value: 14, from: "2018-06" })];

    expect(outlook(targets)).toMatchObject({
      assurance: "consistentPass",
      final: { assurance: "consistentFail", period: "2018-06" },
    });
  });

  it("a process without variation meets its target or does not", () => {
    const constant = Array.from({ length: 14 }, () => 100);

    expect(outlook([target({ value: 95 })], { polarity: "higher" }, constant)).toMatchObject({
      assurance: "consistentPass",
      expectedShare: 1,
    });
  });
});
