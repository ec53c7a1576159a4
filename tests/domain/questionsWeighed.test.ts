import { describe, expect, it } from "vitest";
import type { Action } from "#contract/actionPlan.ts";
import type { ComparatorKind } from "#contract/measure.ts";
import { type MeasureDetail, noDetail } from "#contract/measureDetail.ts";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import type { Evidence, QuestionFinding, QuestionRule } from "#domain/findings.ts";
import { type Analysed, questionsOf, STRENGTHS } from "#domain/questionsOf.ts";
import { measure, observations } from "./measures.ts";

const steady = Array.from({ length: 26 }, (_, i) => 19 + 2 * (i % 2));

/** Nothing is the matter with it: no rule asks anything. */
const CALM: Analysed = analyseMeasure(
  measure({ observations: observations("2017-01", "month", steady) }),
  { asAt: "2019-03-20", since: null, plan: null, sessions: [] },
);
const EVIDENCE: Evidence = { periods: ["2019-02"], values: [21] };
const OFF_TARGET: Analysed["status"] = {
  ...CALM.status,
  verdict: "off-target",
  distance: 1,
  level: levelOf(null, 20),
  evidence: EVIDENCE,
};

function levelOf(lower: number | null, upper: number | null) {
  const target = { from: "2017-01", shape: "step", label: "Plan", setBy: "Plan" } as const;
  return { target: { ...target, value: upper ?? lower ?? 0 }, lower, upper };
}

function asked(parts: Partial<Analysed>, detail: MeasureDetail | null = null) {
  return questionsOf({ ...CALM, ...parts }, detail);
}

function askedBy(
  rule: QuestionRule,
  parts: Partial<Analysed>,
  detail: MeasureDetail | null = null,
): QuestionFinding | null {
  return asked(parts, detail).find((found) => found.rule === rule) ?? null;
}

/** What its size adds to a rule; `null` where it does not ask. */
function size(
  rule: QuestionRule,
  parts: Partial<Analysed>,
  detail: MeasureDetail | null = null,
): number | null {
  const found = askedBy(rule, parts, detail);
  const { base, bySize } = STRENGTHS[rule];
  return found === null ? null : (found.strength - base) / (bySize === 0 ? 1 : bySize);
}

it("asks nothing where nothing is the matter", () => expect(asked({})).toEqual([]));

describe("how far it is past its target", () => {
  it.each([
    ["2 past 20 is half of a fifth", 2, levelOf(null, 20), 0.5],
    ["4 past 20 is all of a fifth", 4, levelOf(null, 20), 1],
    ["40 past 20 is no more than that", 40, levelOf(null, 20), 1],
    ["2 below 20, where no upper bound is", 2, levelOf(20, null), 0.5],
    ["of a band the upper bound counts", 2, levelOf(10, 20), 0.5],
    ["a bound below zero counts by its size", 2, levelOf(null, -20), 0.5],
    ["past a target of none it cannot be said, and counts whole", 2, levelOf(null, 0), 1],
    ["and so without a bound", 2, null, 1],
    ["and so without a distance", null, levelOf(null, 20), 1],
  ] as const)("%s", (_, distance, level, expected) => {
    const found = size("off-target", { status: { ...OFF_TARGET, distance, level } });
    expect(found).toBeCloseTo(expected, 9);
  });
});

describe("a target that is met by luck", () => {
  const met = { ...OFF_TARGET, verdict: "on-target", distance: 0 } as const;
  const outlook = { ...CALM.outlook, assurance: "inconsistent", expectedShare: 0.49 } as const;

  it("is met now, now and then, and less often than not", () => {
    expect(askedBy("met-by-luck", { status: met, outlook })).not.toBeNull();
  });

  it.each<[string, Partial<Analysed>]>([
    ["is not met now", { status: OFF_TARGET, outlook }],
    ["is met as often as not", { status: met, outlook: { ...outlook, expectedShare: 0.5 } }],
    ["cannot be said how often", { status: met, outlook: { ...outlook, expectedShare: null } }],
    ["is met always", { status: met, outlook: { ...outlook, assurance: "consistentPass" } }],
  ])("is not one that %s", (_, parts) => {
    expect(askedBy("met-by-luck", parts)).toBeNull();
  });
});

describe("the pace", () => {
  const pace = {
    required: -1,
    actual: -0.5,
    periodsLeft: 4,
    periodsAtThisPace: null,
    projection: [],
    evidence: EVIDENCE,
  };

  it.each([
    ["too-slow", ["too-slow"]],
    ["wrong-way", ["wrong-way"]],
    ["fast-enough", []],
    ["no-trend", []],
    ["cannot-say", []],
  ] as const)("that is %s asks %j", (verdict, expected) => {
    expect(asked({ pace: { ...pace, verdict } }).map(({ rule }) => rule)).toEqual(expected);
  });
});

describe("a target that has moved", () => {
  const { target } = levelOf(null, 20);
  const isAsked = (difference: Analysed["since"][number]) =>
    askedBy("target-moved", {
      status: { ...OFF_TARGET, verdict: "close" },
      since: [difference],
    }) !== null;

  it("had been there before: a first target has not moved", () => {
    expect(isAsked({ kind: "target", from: target, to: null })).toBe(true);
    expect(isAsked({ kind: "target", from: null, to: target })).toBe(false);
  });

  it("is none of a status that has changed", () => {
    expect(isAsked({ kind: "status", from: "close", to: "off-target" })).toBe(false);
  });
});

describe("what the plan says", () => {
  const action: Action = { id: "a", title: "A", state: "in-progress", measures: ["caseload"] };
  const outcome = (finding: Analysed["actions"][number]["finding"]) => ({
    action,
    finding,
    before: null,
    after: null,
    evidence: EVIDENCE,
  });

  it.each(["overdue-worsening", "overdue"] as const)("%s weighs more off target", (rule) => {
    const actions = [outcome(rule)];

    expect(size(rule, { status: OFF_TARGET, actions })).toBe(1);
    expect(size(rule, { status: { ...OFF_TARGET, verdict: "close" }, actions })).toBe(0);
  });

  it.each(["overdue-worsening", "overdue", "owner-vacant", "complete-not-moved"] as const)(
    "%s names its action",
    (rule) => {
      expect(askedBy(rule, { status: OFF_TARGET, actions: [outcome(rule)] })?.action).toBe(action);
    },
  );

  it("an action that moved nothing is not asked about where the target is met", () => {
    const actions = [outcome("complete-not-moved")];
    const met = { ...OFF_TARGET, verdict: "on-target", distance: 0 } as const;

    expect(askedBy("complete-not-moved", { status: met, actions })).toBeNull();
  });

  it.each(["on-course", "complete-moved", "complete-too-soon"] as const)(
    "%s asks nothing of the action",
    (finding) => {
      const found = asked({ status: OFF_TARGET, actions: [outcome(finding)] });
      expect(found.filter((one) => one.action !== null)).toEqual([]);
    },
  );

  it("nobody is at work on it where all is complete, unless that is accepted", () => {
    const isAsked = (parts: Partial<Analysed>) =>
      askedBy("no-open-action", { status: OFF_TARGET, ...parts }) !== null;
    const explanation = { ...CALM.explanation, state: "accepted" } as const;

    expect(isAsked({ actions: [outcome("complete-moved")] })).toBe(true);
    expect(isAsked({ actions: [outcome("on-course")] })).toBe(false);
    expect(isAsked({ actions: [], explanation })).toBe(false);
    expect(isAsked({ status: { ...OFF_TARGET, verdict: "close" } })).toBe(false);
  });

  it("only a promise that is broken is asked about", () => {
    const commitment = {
      id: "c",
      measure: "caseload",
      text: "Under 17",
      owner: "Head",
      bound: "at-most",
      value: 17,
      by: "2018-12",
      madeOn: "2018-10-18",
    } as const;
    const outcomes = (["kept", "broken", "pending", "cannot-be-judged"] as const).map(
      (outcome) => ({
        commitment: { ...commitment, id: outcome },
        madeAt: "2018-10-18",
        outcome,
        point: null,
        evidence: EVIDENCE,
      }),
    );

    const found = asked({ commitments: outcomes });
    expect(found.map((one) => one.commitment?.id)).toEqual(["broken"]);
  });
});

describe("others", () => {
  const other = (kind: ComparatorKind, own: number, value: number) => ({
    kind,
    name: kind,
    period: "2018",
    value,
    own,
    standing: own > value ? ("worse" as const) : ("better" as const),
  });

  it.each([
    ["22 beside 20 is half of a fifth past them", 22, 20, 0.5],
    ["24 beside 20 is all of it", 24, 20, 1],
    ["beside none at all it counts whole", 1, 0, 1],
  ])("%s", (_, own, value, expected) => {
    const compared = [other("england", own, value)];
    expect(size("worse-than-comparators", { compared })).toBeCloseTo(expected, 9);
  });

  it("says of what period, and with what figure", () => {
    const found = askedBy("worse-than-comparators", { compared: [other("england", 24, 20)] });
    expect(found?.evidence).toEqual({ periods: ["2018"], values: [24] });
  });

  it("asks nothing for one neighbour or the region alone", () => {
    const compared = [other("england", 24, 20), other("neighbour", 24, 30)];
    expect(askedBy("worse-than-comparators", { compared })).not.toBeNull();
    expect(askedBy("worse-than-comparators", { compared: [other("region", 24, 20)] })).toBeNull();
  });
});

describe("an average that hides", () => {
  const count = (period: string, overLimit: number | undefined, workers = 50) => ({
    period,
    lowest: 8,
    lowerQuartile: 14,
    median: 17,
    upperQuartile: 22,
    highest: 34,
    workers,
    ...(overLimit !== undefined && { limit: 25, overLimit }),
  });
  const detailOf = (...distribution: MeasureDetail["distribution"]): MeasureDetail => ({
    ...noDetail("caseload"),
    distribution,
  });
  const hidden = (parts: Partial<Analysed>, ...counts: MeasureDetail["distribution"]) =>
    size("average-hides", parts, detailOf(...counts));

  it("weighs by the share of workers over the limit", () => {
    expect(hidden({}, count("2019-02", 10))).toBeCloseTo(0.2, 9);
    expect(hidden({}, count("2019-02", 1, 2))).toBeCloseTo(0.5, 9);
    expect(hidden({}, count("2019-02", 1, 0))).toBe(1);
  });

  it.each([
    ["nobody is over it", count("2019-02", 0)],
    ["no limit is known", count("2019-02", undefined)],
    ["the month has not ended", count("2019-03", 10)],
  ])("asks nothing where %s", (_, of) => expect(hidden({}, of)).toBeNull());

  it("asks nothing off target, nor where there is no figure", () => {
    expect(hidden({ status: OFF_TARGET }, count("2019-02", 10))).toBeNull();
    expect(hidden({ status: { ...CALM.status, point: null } }, count("2019-02", 10))).toBeNull();
  });

  it("knows a month on its last day, and none after the last of the series", () => {
    const { points } = CALM.series;
    const before = { ...CALM.series, points: points.slice(0, -1) };

    expect(hidden({ asAt: "2019-02-27" }, count("2019-02", 10))).toBeNull();
    expect(hidden({ asAt: "2019-02-28" }, count("2019-02", 10))).not.toBeNull();
    expect(hidden({ series: before }, count("2019-02", 10))).toBeNull();
    expect(hidden({ series: { ...before, points: [] } }, count("2019-01", 10))).toBeNull();
  });

  it("looks at the latest month, and there at the worst group, the first of those alike", () => {
    const first = { ...count("2019-02", 10), highest: 31 };
    const second = { ...count("2019-02", 10), highest: 32 };
    const earlier = { ...count("2019-01", 40), highest: 33 };
    const unknown = { ...count("2019-02", undefined), highest: 30 };
    const found = askedBy("average-hides", {}, detailOf(unknown, first, second, earlier));

    expect(found?.evidence).toEqual({ periods: ["2019-02"], values: [17, 31] });
  });
});

describe("the counting", () => {
  const points = CALM.series.points;
  const [from, to] = points.slice(-2);
  if (from === undefined || to === undefined) throw new Error("there are two");
  const swingTo = (of: typeof to) => ({
    from,
    to: of,
    times: 2,
    reason: "doubled-or-halved" as const,
    evidence: EVIDENCE,
  });

  it("asks less of a swing the longer ago it was: after three years no more than its base", () => {
    const longAgo = { ...to, period: "2015-02" };
    const halfway = { ...to, period: "2017-08" };

    expect(size("swing", { swing: swingTo(to) })).toBe(1);
    expect(size("swing", { swing: swingTo(halfway) })).toBeCloseTo(0.5, 9);
    expect(size("swing", { swing: swingTo(longAgo) })).toBe(0);
  });

  it("weighs lateness by its days, to ninety", () => {
    const late = (daysLate: number) =>
      size("late", { freshness: { ...CALM.freshness, latest: to.period, daysLate } });

    expect(late(0)).toBeNull();
    expect(late(45)).toBeCloseTo(0.5, 9);
    expect(late(90)).toBe(1);
    expect(late(900)).toBe(1);
    expect(
      size("late", { freshness: { ...CALM.freshness, latest: null, daysLate: 9 } }),
    ).toBeNull();
  });

  it("asks of the gaps of the last year, but not where no figure could be", () => {
    const withGapAt = (index: number, gap: NonNullable<typeof to.gap>) => ({
      ...CALM.series,
      points: points.map((point, i) =>
        i === points.length + index ? Object.assign({}, point, { value: null, gap }) : point,
      ),
    });
    const isAsked = (index: number, gap: NonNullable<typeof to.gap>) =>
      askedBy("gap", { series: withGapAt(index, gap) })?.evidence.periods ?? null;

    expect(isAsked(-1, "suppressed")).toEqual([to.period]);
    expect(isAsked(-12, "not-received")).toEqual(["2018-03"]);
    expect(isAsked(-13, "not-received")).toBeNull();
    expect(isAsked(-1, "not-applicable")).toBeNull();
  });

  it("asks of what was revised where an earlier figure had been published", () => {
    const firstPublished = 30;
    const revised = (parts: Partial<typeof to>, period: string) =>
      askedBy("revised", {
        series: { ...CALM.series, points: [{ ...to, ...parts }] },
        since: [
          { kind: "revised", period, from: 30, to: 21 },
          { kind: "new-value", from: null, to },
        ],
      });

    expect(revised({ firstPublished }, to.period)?.evidence.periods).toEqual([to.period]);
    expect(revised({ firstPublished: null }, to.period)).toBeNull();
    expect(revised({ firstPublished }, "2018-01")).toBeNull();
  });
});

it("asks for no explanation that was given, accepted or is not needed", () => {
  for (const state of ["not-needed", "given", "accepted"] as const)
    expect(
      asked({ explanation: { ...CALM.explanation, state, evidence: EVIDENCE } }).map(
        ({ rule }) => rule,
      ),
    ).toEqual([]);
});
