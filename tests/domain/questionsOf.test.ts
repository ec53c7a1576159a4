import { describe, expect, it } from "vitest";
import type { ActionPlan } from "#contract/actionPlan.ts";
import type { Measure } from "#contract/measure.ts";
import { type MeasureDetail, noDetail } from "#contract/measureDetail.ts";
import type { Session } from "#contract/sessions.ts";
import { type AnalysisContext, analyseMeasure } from "#domain/analyseMeasure.ts";
import { STRENGTHS } from "#domain/questionsOf.ts";
import { measure, observations } from "./measures.ts";

const AS_AT = "2019-03-20";

const steady = Array.from({ length: 26 }, (_, i) => 19 + 2 * (i % 2));
const months = (values: readonly (number | null)[], parts: Partial<Measure> = {}) =>
  measure({ observations: observations("2017-01", "month", values), ...parts });

const at = (value: number) =>
  ({ from: "2017-01", value, shape: "step", label: "Plan", setBy: "Plan" }) as const;

const session: Session = {
  date: "2018-10-18",
  title: "Performance challenge",
  agenda: [],
  questions: [],
  commitments: [
    {
      id: "under-17",
      measure: "caseload",
      text: "Under 17 by December",
      owner: "Head of service",
      bound: "at-most",
      value: 17,
      by: "2018-12",
      madeOn: "2018-10-18",
    },
  ],
  actions: [],
};

const plan: ActionPlan = {
  title: "Plan",
  priorities: [
    {
      id: "p",
      title: "P",
      actions: [
        {
          id: "late",
          title: "Late",
          state: "in-progress",
          due: "2019-01-01",
          measures: ["caseload"],
        },
        {
          id: "vacant",
          title: "Vacant",
          state: "in-progress",
          ownerVacant: true,
          measures: ["caseload"],
        },
        {
          id: "done",
          title: "Done",
          state: "complete",
          completedOn: "2018-06-01",
          measures: ["caseload"],
        },
      ],
    },
  ],
};

const detail: MeasureDetail = {
  ...noDetail("caseload"),
  distribution: [
    {
      period: "2019-02",
      lowest: 8,
      lowerQuartile: 14,
      median: 17,
      upperQuartile: 22,
      highest: 34,
      workers: 50,
      limit: 25,
      overLimit: 6,
    },
    {
      period: "2019-01",
      lowest: 8,
      lowerQuartile: 14,
      median: 17,
      upperQuartile: 22,
      highest: 34,
      workers: 50,
      limit: 25,
      overLimit: 0,
    },
  ],
};

const questions = (of: Measure, context: Partial<AnalysisContext> = {}) =>
  analyseMeasure(of, { asAt: AS_AT, since: null, plan: null, sessions: [], ...context }).questions;

const rules = (of: Measure, context: Partial<AnalysisContext> = {}) =>
  questions(of, context).map(({ rule }) => rule);

describe("what the evidence asks", () => {
  it("asks nothing where nothing is the matter", () => {
    expect(rules(months(steady))).toEqual([]);
    expect(rules(measure())).toEqual([]);
  });

  it.each<[string, Measure, Partial<AnalysisContext>, readonly string[]]>([
    [
      "off target for months, with nobody at work on it",
      months(steady, { targets: [at(14)] }),
      {},
      ["escalate", "will-not-meet-target", "off-target", "no-open-action"],
    ],
    [
      "met by luck",
      months([...steady.slice(0, 25), 17.9], { targets: [at(18)] }),
      {},
      ["met-by-luck"],
    ],
    [
      "far above its limits",
      months([...steady.slice(0, 25), 40]),
      {},
      ["special-cause-concern", "explanation-required"],
    ],
    [
      "far above its limits, where that is good",
      months([...steady.slice(0, 25), 40], { polarity: "higher" }),
      {},
      ["real-improvement"],
    ],
    [
      "far above its limits, neither good nor bad",
      months([...steady.slice(0, 25), 40], { polarity: "none" }),
      {},
      ["swing", "real-change"],
    ],
    ["a broken promise", months(steady), { sessions: [session] }, ["commitment-broken"]],
    [
      "actions late, vacant, and without effect",
      months(steady, { targets: [at(14)], tolerance: 20 }),
      { plan },
      ["will-not-meet-target", "complete-not-moved", "overdue", "owner-vacant"],
    ],
    [
      "a gap, and late",
      months([...steady.slice(0, 20), null, 19], { usualDelay: 15 }),
      {},
      ["late", "gap"],
    ],
    ["an average that hides", months(steady), { detail }, ["average-hides"]],
    [
      "worse than others",
      months(steady, {
        comparators: [{ kind: "england", name: "England", period: "2019-02", value: 17 }],
      }),
      {},
      ["worse-than-comparators"],
    ],
    [
      "better than one of two",
      months(steady, {
        comparators: [
          { kind: "england", name: "England", period: "2019-02", value: 17 },
          { kind: "neighbours", name: "Neighbours", period: "2019-02", value: 22 },
        ],
      }),
      {},
      [],
    ],
    [
      "a target that has moved, and a figure that was revised",
      months(steady, {
        targets: [
          { ...at(30), superseded: "2019-01-01" },
          { ...at(40), agreed: "2019-01-01" },
        ],
        revisions: [{ period: "2018-08", value: 30, published: "2018-09-01" }],
        observations: [
          ...observations("2017-01", "month", steady),
          { period: "2018-08", value: 21, published: "2019-01-05" },
        ],
      }),
      { since: "2018-12-01" },
      ["target-moved", "revised"],
    ],
  ])("%s", (_, of, context, expected) => {
    expect(rules(of, context).filter((rule) => expected.includes(rule))).toEqual(expected);
    if (expected.length === 0) expect(rules(of, context)).toEqual([]);
  });

  it("names the action, or the promise, that it asks about", () => {
    const found = questions(months(steady), { plan, sessions: [session] });

    expect(found.find(({ rule }) => rule === "overdue")?.action?.id).toBe("late");
    expect(found.find(({ rule }) => rule === "commitment-broken")?.commitment?.id).toBe("under-17");
  });

  it("asks the strongest first, and trusts a run rule less for a stock", () => {
    const flow = questions(months([...steady.slice(0, 25), 40], { targets: [at(14)] }), { plan });
    const strengths = flow.map(({ strength }) => strength);
    const of = (counting: Measure["counting"]) =>
      questions(months([...steady.slice(0, 25), 40], { counting })).find(
        ({ rule }) => rule === "special-cause-concern",
      )?.strength ?? 0;

    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    expect(of("flow") - of("stock")).toBe(15);
  });

  it("weighs a point beyond a limit, and a missed target, more than a run", () => {
    const asked = (rule: keyof typeof STRENGTHS, of: Measure) => {
      const found = questions(of).find((one) => one.rule === rule);
      return found === undefined ? null : found.strength - STRENGTHS[rule].base;
    };
    const run = [...steady.slice(0, 19), 24, 23, 24, 23, 24, 23, 24];
    const { bySize } = STRENGTHS["special-cause-concern"];

    expect(asked("special-cause-concern", months([...steady.slice(0, 25), 40]))).toBe(bySize);
    expect(
      asked("special-cause-concern", months([...steady.slice(0, 25), 1], { polarity: "higher" })),
    ).toBe(bySize);
    expect(asked("special-cause-concern", months(run))).toBe(0);
    expect(asked("explanation-required", months(run))).toBe(0);
    expect(asked("escalate", months([...run.slice(1), 23]))).toBe(0);
    const missed = months([...steady.slice(0, 25), 22], { targets: [at(21.5)] });
    expect(asked("explanation-required", missed)).toBe(STRENGTHS["explanation-required"].bySize);
    expect(asked("escalate", months(steady, { targets: [at(18)] }))).toBe(
      STRENGTHS.escalate.bySize,
    );
    expect(asked("explanation-required", months(steady, { targets: [at(18)] }))).toBeNull();
  });

  it("asks of a rise or a fall where no way is good", () => {
    const of = (last: number) =>
      rules(months([...steady.slice(0, 25), last], { polarity: "none" }));

    expect(of(40)).toContain("real-change");
    expect(of(1)).toContain("real-change");
    expect(of(19)).not.toContain("real-change");
  });

  it("rests what is late on the last figure that came", () => {
    const found = questions(months(steady.slice(0, 24), { usualDelay: 15 }));

    expect(found.find(({ rule }) => rule === "late")?.evidence.periods).toEqual(["2018-12"]);
  });

  it("takes the worst group of the latest spread", () => {
    const [latest, before] = detail.distribution;
    if (latest === undefined || before === undefined) throw new Error("there are two");
    const groups = [2, 9, 4].map((overLimit, i) =>
      Object.assign({}, latest, { group: `Team ${i}`, overLimit, highest: 30 + i }),
    );
    const found = questions(months(steady), {
      detail: { ...detail, distribution: [...groups, before] },
    });

    expect(found.find(({ rule }) => rule === "average-hides")?.evidence.values).toEqual([17, 31]);
  });

  it("has no strength beyond 100", () => {
    for (const { base, bySize } of Object.values(STRENGTHS))
      expect(base + bySize).toBeLessThanOrEqual(100);
  });
});
