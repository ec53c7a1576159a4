import { describe, expect, it } from "vitest";
import type { AcceptedException, Measure } from "#contract/measure.ts";
import { type MeasureDetail, noDetail } from "#contract/measureDetail.ts";
import type { Commitment, Session } from "#contract/sessions.ts";
import { type AnalysisContext, analyseMeasure } from "#domain/analyseMeasure.ts";
import { LATER, measure, observations } from "./measures.ts";

/** Each part of an analysis is tested where it is reckoned; this is how they are put together. */
function analysed(parts: Partial<Measure>, context: Partial<AnalysisContext> = {}) {
  return analyseMeasure(measure(parts), {
    asAt: LATER,
    since: null,
    plan: null,
    sessions: [],
    ...context,
  });
}

const PLAN = { from: "2017-01", value: 16, shape: "step", label: "Plan", setBy: "Plan" } as const;

const counted = (value: number, denominator: number) => ({
  period: "2018-09",
  value,
  numerator: value * denominator,
  denominator,
});

describe("what it would take", () => {
  const takes = (parts: Partial<Measure>, context?: Partial<AnalysisContext>) =>
    analysed({ observations: [counted(18, 50)], ...parts }, context).takes;

  it("aims at the target that is missed, from above and from below", () => {
    expect(takes({ targets: [PLAN] })).toMatchObject({ aim: 16, aimIs: "target" });
    expect(takes({ polarity: "higher", targets: [{ ...PLAN, value: 20 }] })).toMatchObject({
      aim: 20,
      aimIs: "target",
    });
  });

  it.each<[string, [number, number], number]>([
    ["its upper bound, from above", [12, 15], 15],
    ["its lower bound, from below", [19, 22], 19],
  ])("aims at a band by %s", (_, between, aim) => {
    const { value: _value, ...band } = PLAN;
    expect(takes({ polarity: "range", targets: [{ ...band, between }] })).toMatchObject({ aim });
  });

  it.each<[string, Partial<Measure>]>([
    ["the target is met", { targets: [{ ...PLAN, value: 18 }] }],
    ["there is no figure", { observations: [], targets: [PLAN] }],
    ["there is neither a target nor anybody to compare with", {}],
  ])("is not said where %s", (_, parts) => {
    expect(takes(parts)).toBeNull();
  });

  it("aims at England's figure, or that of neighbours, where that is better and there is no target", () => {
    const beside = (...comparators: NonNullable<Measure["comparators"]>) => takes({ comparators });
    const at = { period: "2018-09", value: 17 };
    const england = { ...at, kind: "england", name: "England" } as const;
    const neighbours = { ...at, kind: "neighbours", name: "Neighbours", value: 16.5 } as const;
    const region = { ...at, kind: "region", name: "West Midlands", value: 15 } as const;

    expect(beside(england)).toMatchObject({ aim: 17, aimIs: "england" });
    expect(beside(region, neighbours)).toMatchObject({ aim: 16.5, aimIs: "neighbours" });
    expect(beside({ ...england, value: 19 }, neighbours)).toMatchObject({ aim: 16.5 });
    expect(beside({ ...england, value: 18 })).toBeNull();
    expect(beside({ ...england, value: 19 })).toBeNull();
    expect(beside(region)).toBeNull();
    expect(takes({ comparators: [england], targets: [{ ...PLAN, value: 18 }] })).toBeNull();
  });

  it("does not compare with a figure of another period", () => {
    const comparators = [
      { kind: "england", name: "England", period: "2018-08", value: 17 } as const,
    ];
    const figures = [{ ...counted(18, 50), period: "2018-08" }, counted(18, 50)];

    expect(takes({ comparators, observations: figures })).toBeNull();
  });

  it("counts the hours of a month, and who has been found, only where they are given", () => {
    // 900 cases; 16 × 50 = 800: 100 fewer. At 3 hours, 300 of the 37 × 45 ÷ 12 = 138.75 of a month.
    const found = takes({ targets: [PLAN] }, { hoursEach: 3, netRecruitment: 2 });

    expect(found?.workload).toEqual({ hoursEach: 3, hours: 300, fte: 300 / 138.75 });
    // 900 ÷ 16 = 56.25, 6.25 more than 50.
    expect(found?.atNetRecruitment).toEqual({ perPeriod: 2, periods: 3.125 });
    expect(takes({ targets: [PLAN] })).toMatchObject({ workload: null, atNetRecruitment: null });
  });
});

describe("the promises on a measure", () => {
  const promise = (id: string, madeOn: string, on = "caseload"): Commitment => ({
    id,
    measure: on,
    text: "Under 17",
    owner: "Head of service",
    madeOn,
  });
  const session = (...commitments: readonly Commitment[]): Session => ({
    date: "2018-10-18",
    title: "October",
    agenda: [],
    questions: [],
    commitments: [...commitments],
    actions: [],
  });

  it("are its own, in the order they were made; of one day in the order of the record", () => {
    const sessions = [
      session(promise("third", "2018-10-18"), promise("other", "2018-10-18", "vacancies")),
      session(promise("first", "2018-04-19"), promise("fourth", "2018-10-18")),
      session(promise("second", "2018-07-19")),
    ];
    const { commitments } = analysed({}, { sessions });

    expect(commitments.map(({ commitment }) => commitment.id)).toEqual([
      "first",
      "second",
      "third",
      "fourth",
    ]);
  });
});

describe("the exceptions that are accepted", () => {
  const accepted: AcceptedException = {
    from: "2018-01-01",
    until: "2030-12-31",
    reason: "transfer",
    acceptedBy: "Cabinet",
  };
  const detail: MeasureDetail = { ...noDetail("caseload"), exceptions: [accepted] };
  const missed = { targets: [PLAN], observations: [counted(18, 50)] };

  it("are those of the measure and those of its detail", () => {
    const state = (parts: Partial<Measure>, of: MeasureDetail | null) =>
      analysed({ ...missed, ...parts }, { detail: of }).explanation.state;

    expect(state({}, null)).toBe("required");
    expect(state({}, detail)).toBe("accepted");
    expect(state({ exceptions: [accepted] }, null)).toBe("accepted");
    expect(state({}, { ...detail, exceptions: [] })).toBe("required");
  });
});

describe("the differences since a day", () => {
  const kinds = (since: string | null, asAt = "2018-12-01") =>
    analysed(
      { usualDelay: 10, observations: observations("2018-09", "month", [18, 17]) },
      { since, asAt },
    ).since.map(({ kind }) => kind);

  it("are told where the day is before the one as at which it is read", () => {
    expect(kinds("2018-11-09")).toEqual(["new-value"]);
    expect(kinds("2018-11-30")).toEqual([]);
  });

  it("are none without a day, and none on the day itself or before it", () => {
    expect(kinds(null)).toEqual([]);
    expect(kinds("2018-12-01")).toEqual([]);
    expect(kinds("2018-12-01", "2018-10-20")).toEqual([]);
  });
});

describe("the variation", () => {
  const steady = Array.from({ length: 14 }, (_, i) => 19 + 2 * (i % 2));
  const variation = (values: readonly number[]) =>
    analysed({ observations: observations("2017-01", "month", values) }).variation;

  it("is that of the chart, and common cause where there are too few to tell", () => {
    expect(variation([...steady, 40])).toBe("concernHigh");
    expect(variation(steady)).toBe("commonCause");
    expect(variation([19, 40])).toBe("commonCause");
  });
});
