import { describe, expect, it } from "vitest";
import { byChance } from "#domain/byChance.ts";
import { directionOf } from "#domain/directionOf.ts";
import { seriesOf } from "#domain/seriesOf.ts";
import { statusAt } from "#domain/statusAt.ts";
import { swingOf } from "#domain/swingOf.ts";
import { HOURS_PER_FTE_YEAR, whatItWouldTake } from "#domain/whatItWouldTake.ts";
import { measure, observations } from "./measures.ts";

/** 982 cases on 54.3 workers, with a target of at most 16. */
const caseload = measure({
  unit: "cases",
  polarity: "lower",
  usualDelay: 20,
  observations: [{ period: "2018-09", value: 18.1, numerator: 982, denominator: 54.3 }],
  targets: [{ from: "2018-01", value: 16, shape: "step", label: "16", setBy: "Plan" }],
});

describe("the examples of docs/methods.md, what the findings mean", () => {
  it("a figure counts from the day it was published", () => {
    expect(seriesOf(caseload, "2018-10-19").latest).toBeNull();
    expect(seriesOf(caseload, "2018-10-20").latest?.value).toBe(18.1);
  });

  it("status: 2.1 cases a worker and 114 cases too many", () => {
    const { latest } = seriesOf(caseload, "2018-12-31");
    const { verdict, distance, numeratorDistance } = statusAt(latest, caseload, "2018-12-31");
    expect(verdict).toBe("off-target");
    expect(distance).toBeCloseTo(2.1, 10);
    expect(numeratorDistance).toBe(114);
  });

  it("what it would take: 7.1 more workers, or 114 fewer cases; 300 checks are 2.2 workers", () => {
    const { latest } = seriesOf(caseload, "2018-12-31");
    if (latest === null) throw new Error("There is a figure for September");
    const assumptions = {
      aim: 16,
      aimIs: "target",
      netRecruitment: null,
      hoursEach: null,
      hoursPerFte: HOURS_PER_FTE_YEAR / 12,
    } as const;
    const takes = whatItWouldTake(latest, "cases", assumptions);
    expect(takes?.denominatorNeeded).toBeCloseTo(61.375, 3);
    expect(takes?.denominatorChange).toBeCloseTo(7.1, 1);
    expect(takes?.numeratorChange).toBe(-114);
    expect(assumptions.hoursPerFte).toBe(138.75);
    expect(300 / assumptions.hoursPerFte).toBeCloseTo(2.2, 1);
  });

  it("is it the work or the counting: 1,367, 3,414, 1,182", () => {
    const referrals = measure({
      unit: "count",
      polarity: "none",
      frequency: "year",
      observations: observations("2017-03", "year", [1367, 3414, 1182]),
    });
    const swing = (asAt: string) => swingOf(seriesOf(referrals, asAt), referrals);
    expect(swing("2018-12-31")?.times).toBeCloseTo(2.5, 1);
    expect(swing("2019-12-31")?.times).toBeCloseTo(0.35, 2);
  });

  it("how many signals chance would give: 0.48 of 30, and 38% for any", () => {
    const flow = measure({
      observations: observations(
        "2018-01",
        "month",
        Array.from({ length: 13 }, (_, i) => 10 + (i % 2)),
      ),
    });
    const direction = directionOf(seriesOf(flow, "2020-01-01"), flow);
    const { judged, expected, chanceOfAny } = byChance(
      Array.from({ length: 30 }, () => ({ direction })),
    );
    expect(judged).toBe(30);
    expect(expected).toBeCloseTo(0.48, 10);
    expect(chanceOfAny).toBeCloseTo(0.38, 2);
  });
});
