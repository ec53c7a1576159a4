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

  it("says where the mean would have to be to stay above: 22 + 5.32", () => {
    const found = outlook([target({ value: 22 })], { polarity: "higher" });

    expect(found.meanNeeded).toBeCloseTo(27.32, 9);
    // 1 − Φ((22 − 20) ÷ 1.7733)
    expect(found.expectedShare).toBeCloseTo(0.1297, 4);
  });

  it("fails a band that it always passes below", () => {
    expect(outlook([target({ between: [5, 10] })], { polarity: "range" }).assurance).toBe(
      "consistentFail",
    );
  });

  it("rests on the confirmed months of the last phase", () => {
    const of = measure({
      observations: [
        ...observations("2015-01", "month", [...Array.from({ length: 24 }, () => 90), ...STEADY]),
        { period: "2018-03", value: null, flag: "c" },
        { period: "2018-04", value: 90, flag: "p" },
      ],
      breaks: [{ period: "2017-01", reason: "recounted" }],
      targets: [target({ from: "2015-01", value: 20 })],
    });
    const series = seriesOf(of, LATER);
    const found = outlookOf(series, directionOf(series, of), of, LATER);

    expect(found.metInPast).toEqual({ met: 7, of: 14 });
    expect(found.evidence.periods).toHaveLength(14);
    expect(found.evidence.periods[0]).toBe("2017-01");
    expect(found.evidence.periods.at(-1)).toBe("2018-02");
  });

  it("says nothing without a figure", () => {
    expect(outlook([target({ value: 20 })], {}, [])).toEqual({
      assurance: null,
      expectedShare: null,
      metInPast: null,
      meanNeeded: null,
      final: null,
      evidence: { periods: [], values: [] },
    });
  });

  it("has no final target apart where it asks for the same", () => {
    const same = [target({ value: 20 }), target({ value: 20, from: "2018-06" })];
    const band = (low: number, high: number, from: string) =>
      target({ from, between: [low, high] });
    const finalOf = (...targets: Target[]) => outlook(targets, { polarity: "range" }).final?.level;

    expect(outlook(same).final).toBeNull();
    expect(finalOf(band(14, 20, "2017-01"), band(14, 20, "2018-06"))).toBeUndefined();
    expect(finalOf(band(14, 20, "2017-01"), band(14, 21, "2018-06"))).toMatchObject({ upper: 21 });
    expect(finalOf(band(14, 20, "2017-01"), band(15, 20, "2018-06"))).toMatchObject({ lower: 15 });
  });

  it.each<[Measure["polarity"], Partial<Target>, number]>([
    ["lower", { value: 100 }, 1],
    ["lower", { value: 99 }, 0],
    ["higher", { value: 100 }, 1],
    ["higher", { value: 101 }, 0],
    ["range", { between: [100, 100] }, 1],
    ["range", { between: [90, 99] }, 0],
  ])(
    "without variation, a %s measure of 100 against %o is there %d of the time",
    (polarity, parts, share) => {
      const constant = Array.from({ length: 14 }, () => 100);

      expect(outlook([target(parts)], { polarity }, constant).expectedShare).toBe(share);
    },
  );

  it("a process without variation meets its target or does not", () => {
    const constant = Array.from({ length: 14 }, () => 100);

    expect(outlook([target({ value: 95 })], { polarity: "higher" }, constant)).toMatchObject({
      assurance: "consistentPass",
      expectedShare: 1,
    });
  });
});
