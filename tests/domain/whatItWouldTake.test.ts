import { describe, expect, it } from "vitest";
import type { Unit } from "#contract/measure.ts";
import type { Observation } from "#contract/observation.ts";
import { seriesOf } from "#domain/seriesOf.ts";
import { type Assumptions, HOURS_PER_FTE_YEAR, whatItWouldTake } from "#domain/whatItWouldTake.ts";
import { LATER, measure } from "./measures.ts";

function takes(figure: Omit<Observation, "period">, unit: Unit, assumed: Partial<Assumptions>) {
  const series = seriesOf(measure({ observations: [{ period: "2018-09", ...figure }] }), LATER);
  const [point] = series.points;
  return point === undefined
    ? null
    : whatItWouldTake(point, unit, {
        aim: 16,
        aimIs: "target",
        netRecruitment: null,
        hoursEach: null,
        hoursPerFte: HOURS_PER_FTE_YEAR,
        ...assumed,
      });
}

const caseload = { value: 18.1, numerator: 982, denominator: 54.3 };

describe("what it would take", () => {
  it("for 982 cases at 18.1, an aim of 16 needs 61.4 workers, 7.1 more, or 114 fewer cases", () => {
    const found = takes(caseload, "cases", {});

    // 982 ÷ 16 = 61.375; − 54.3 = 7.075. 16 × 54.3 = 868.8, so 868 cases: 982 − 868 = 114.
    expect(found?.denominatorNeeded).toBeCloseTo(61.375, 9);
    expect(found?.denominatorChange).toBeCloseTo(7.075, 9);
    expect(found).toMatchObject({ numeratorNeeded: 868, numeratorChange: -114, workload: null });
  });

  it.each([
    [1.5, 7.075 / 1.5],
    [0, null],
    [-2, null],
  ])("at a net recruitment of %d a month it takes %d months", (netRecruitment, months) => {
    const periods = takes(caseload, "cases", { netRecruitment })?.atNetRecruitment?.periods;

    if (months === null) expect(periods).toBeNull();
    else expect(periods).toBeCloseTo(months, 9);
  });

  it("says nothing of recruitment where enough are there, or it is not known", () => {
    const enough = { value: 16, numerator: 960, denominator: 60 };

    expect(takes(caseload, "cases", {})?.atNetRecruitment).toBeNull();
    expect(takes(enough, "cases", { netRecruitment: 2 })?.atNetRecruitment).toBeNull();
    expect(takes(enough, "cases", { aim: 20, netRecruitment: 2 })?.atNetRecruitment).toBeNull();
  });

  it("rests on its own point", () => {
    expect(takes(caseload, "cases", {})?.evidence).toEqual({
      periods: ["2018-09"],
      values: [18.1],
    });
  });

  it("says nothing of work where its hours are no number, or a post works none", () => {
    expect(takes(caseload, "cases", { hoursEach: Number.NaN })?.workload).toBeNull();
    expect(takes(caseload, "cases", { hoursEach: 3, hoursPerFte: 0 })?.workload).toBeNull();
    expect(takes(caseload, "cases", { hoursEach: 1e308 })?.workload).toBeNull();
  });

  it("counts the work that no further action takes, at the hours that are assumed", () => {
    const figure = { value: 55.9, numerator: 1909, denominator: 3414 };
    const found = takes(figure, "percent", { aim: 10, hoursEach: 3 });

    // 10 % of 3,414 = 341.4, so 341: 1,568 fewer; × 3 = 4,704 hours; ÷ 1,665 = 2.825 workers.
    expect(found).toMatchObject({ numeratorChange: -1568, workload: { hours: 4704 } });
    expect(found?.workload?.fte).toBeCloseTo(2.825, 3);
  });

  it("rounds up where more are needed, and leaves parts of posts as they are", () => {
    // 85 % of 403 = 342.55, so 343.
    const more = takes({ value: 69.2, numerator: 279, denominator: 403 }, "percent", { aim: 85 });
    const posts = takes({ value: 27, numerator: 31.2, denominator: 115.4 }, "percent", { aim: 14 });

    expect(more?.numeratorNeeded).toBe(343);
    expect(posts?.numeratorNeeded).toBeCloseTo(16.156, 9);
  });

  it("has no denominator that would do for an aim of zero", () => {
    const figure = { value: 6.3, numerator: 75, denominator: 1182 };

    expect(takes(figure, "percent", { aim: 0 })).toMatchObject({
      denominatorNeeded: null,
      denominatorChange: null,
      numeratorChange: -75,
    });
  });

  it.each<[string, Omit<Observation, "period">, Unit, Partial<Assumptions>]>([
    ["there are no counts", { value: 18.1 }, "cases", {}],
    ["the unit is no ratio", caseload, "days", {}],
    ["there is no value", { value: null, flag: "c", numerator: 1, denominator: 2 }, "cases", {}],
    ["the aim is no number", caseload, "cases", { aim: Number.NaN }],
  ])("is not said where %s", (_, figure, unit, assumed) => {
    expect(takes(figure, unit, assumed)).toBeNull();
  });
});
