import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import type { ActionPlan } from "#contract/actionPlan.ts";
import type { Measure, Target } from "#contract/measure.ts";
import type { Flag, Observation, Revision } from "#contract/observation.ts";
import type { Day, Frequency } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import { analyseDashboard } from "#domain/analyseDashboard.ts";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import { dueDay } from "#domain/dueDay.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import { shifted } from "#domain/period.ts";
import { LATER, measure, observations } from "./measures.ts";

const START: Readonly<Record<Frequency, string>> = {
  month: "2010-01",
  quarter: "2010-Q1",
  year: "2010-03",
};

const plan: ActionPlan = {
  title: "Plan",
  priorities: [
    {
      id: "p",
      title: "P",
      actions: [
        {
          id: "a",
          title: "A",
          state: "complete",
          completedOn: "2011-02-01",
          measures: ["caseload"],
        },
        { id: "b", title: "B", state: "in-progress", due: "2011-05-01", measures: ["caseload"] },
      ],
    },
  ],
};

const session = (date: Day): Session => ({
  date,
  title: "Session",
  agenda: [],
  questions: [],
  commitments: [
    {
      id: "c",
      measure: "caseload",
      text: "Under 17",
      owner: "Head of service",
      bound: "at-most",
      value: 17,
      by: "2011-12",
      madeOn: date,
    },
  ],
  actions: [],
});

const context = { asAt: LATER, since: "2011-06-01", plan, sessions: [session("2011-06-01")] };

/** Values of all sorts: ordinary, huge, tiny, negative, and no number at all. */
const figure = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 200 }) },
  { weight: 2, arbitrary: fc.double({ min: -50, max: 50, noNaN: true }) },
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, Number.NaN, Number.POSITIVE_INFINITY),
);

const flag = fc.constantFrom<Flag>("p", "e", "r", "c", "u");

/** A period so many after the first. */
const period = (frequency: Frequency, min: number, max: number) =>
  fc.integer({ min, max }).map((at) => shifted(START[frequency], frequency, at));

const observation = (frequency: Frequency): fc.Arbitrary<Observation> =>
  fc.record(
    {
      period: period(frequency, 0, 40),
      value: fc.option(figure, { freq: 8 }),
      numerator: figure,
      denominator: figure,
      flag: fc.option(flag, { freq: 1, nil: "r" as const }),
    },
    { requiredKeys: ["period", "value"] },
  );

const target = (frequency: Frequency): fc.Arbitrary<Target> =>
  fc.record(
    {
      from: period(frequency, -5, 40),
      to: period(frequency, -5, 90),
      value: figure,
      start: figure,
      shape: fc.constantFrom("step", "line"),
      superseded: fc.constantFrom("2011-01-01", "2012-06-01"),
      label: fc.constant("Plan"),
      setBy: fc.constant("Plan"),
    },
    { requiredKeys: ["from", "value", "shape", "label", "setBy"] },
  );

const anyMeasure: fc.Arbitrary<Measure> = fc
  .constantFrom<Frequency>("month", "quarter", "year")
  .chain((frequency) =>
    fc
      .record({
        unit: fc.constantFrom("count", "percent", "rate", "cases", "fte", "days"),
        polarity: fc.constantFrom("lower", "higher", "range", "none"),
        counting: fc.constantFrom("flow", "stock", "smoothed"),
        observations: fc.array(observation(frequency), { maxLength: 60 }),
        targets: fc.array(target(frequency), { maxLength: 3 }),
        usualDelay: fc.integer({ min: 0, max: 400 }),
        tolerance: fc.integer({ min: 0, max: 5 }),
        breaks: fc
          .integer({ min: 0, max: 40 })
          .map((at) => [{ period: shifted(START[frequency], frequency, at), reason: "recounted" }]),
      })
      .map((parts) => measure({ frequency, ...parts })),
  );

describe("whatever the figures", () => {
  it("nothing fails, and nothing in the answer is not a number or infinite", () => {
    fc.assert(
      fc.property(anyMeasure, (of) => {
        expect(unreal(analyseMeasure(of, { ...context, hoursEach: 3, netRecruitment: 1 }))).toEqual(
          [],
        );
      }),
    );
  });

  it.each<[string, readonly (number | null)[]]>([
    ["none", []],
    ["one", [16]],
    ["all the same", Array.from({ length: 40 }, () => 0.1)],
    ["all zero", Array.from({ length: 40 }, () => 0)],
    ["huge", Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 1.7e308 : -1.7e308))],
    ["not a number", Array.from({ length: 40 }, () => Number.NaN)],
  ])("%s", (_, values) => {
    for (const polarity of ["lower", "higher", "range", "none"] as const) {
      const of = measure({
        polarity,
        targets: [{ from: "2009-01", value: 16, shape: "step", label: "Plan", setBy: "Plan" }],
        observations: observations("2010-01", "month", values),
      });

      expect(unreal(analyseMeasure(of, context))).toEqual([]);
    }
  });

  it("every question has evidence, and the strongest comes first", () => {
    fc.assert(
      fc.property(anyMeasure, (of) => {
        const { questions } = analyseMeasure(of, context);

        for (const { evidence, strength } of questions) {
          expect(evidence.periods.length).toBeGreaterThan(0);
          expect(strength).toBeGreaterThanOrEqual(0);
          expect(strength).toBeLessThanOrEqual(100);
        }
        expect(questions).toEqual(questions.toSorted((a, b) => b.strength - a.strength));
      }),
    );
  });

  it("a measure for information is never judged", () => {
    fc.assert(
      fc.property(anyMeasure, (any) => {
        const found = analyseMeasure({ ...any, polarity: "none" }, context);

        expect(found.status.verdict).toBe("not-judged");
        expect(["improving", "worsening"]).not.toContain(found.direction.heading);
        expect(found.outlook.assurance).toBeNull();
        for (const { rule } of found.questions)
          expect(["swing", "gap", "late", "real-change"]).toContain(rule);
      }),
    );
  });
});

describe("the order of observations", () => {
  it("changes nothing", () => {
    fc.assert(
      fc.property(anyMeasure, (any) => {
        const once = new Map(
          any.observations.map((observation) => [observation.period, observation]),
        );
        const there = { ...any, observations: [...once.values()] };
        const back = { ...any, observations: [...once.values()].toReversed() };

        expect(findings(analyseMeasure(back, context))).toEqual(
          findings(analyseMeasure(there, context)),
        );
      }),
    );
  });
});

describe("which way is good", () => {
  const mirrors = { improving: "worsening", worsening: "improving" } as const;

  it("turned round, with figures and targets below zero, gives the same findings", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 60 }),
        (values, value) => {
          const of = (polarity: "lower" | "higher", sign: number) =>
            analyseMeasure(
              measure({
                polarity,
                unit: "days",
                tolerance: 3,
                targets: [
                  { from: "2009-01", value: sign * value, shape: "step", label: "", setBy: "" },
                ],
                observations: observations(
                  "2010-01",
                  "month",
                  values.map((v) => sign * v),
                ),
              }),
              context,
            );
          const [lower, higher] = [of("lower", 1), of("higher", -1)];

          expect(higher.status.verdict).toBe(lower.status.verdict);
          expect(higher.direction.heading).toBe(lower.direction.heading);
          expect(higher.outlook.assurance).toBe(lower.outlook.assurance);
          expect(higher.explanation.state).toBe(lower.explanation.state);
        },
      ),
    );
  });

  it("turned round alone, turns better into worse", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 }), (values) => {
        const of = (polarity: "lower" | "higher") =>
          analyseMeasure(
            measure({ polarity, observations: observations("2010-01", "month", values) }),
            context,
          ).direction.heading;
        const lower = of("lower");

        expect(of("higher")).toBe(
          lower === "improving" || lower === "worsening" ? mirrors[lower] : lower,
        );
      }),
    );
  });
});

describe("as at a day in the past", () => {
  it("the analysis is that of what was known then", () => {
    const days = fc.constantFrom("2010-06-01", "2011-09-30", "2012-02-29", "2013-01-01");
    const revisions = fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: 40 }),
        value: fc.integer({ min: 0, max: 200 }),
        published: fc.constantFrom("2010-05-01", "2011-09-30", "2012-02-29", "2012-12-31"),
      }),
      { maxLength: 10 },
    );

    fc.assert(
      fc.property(anyMeasure, revisions, days, (any, changes, asAt) => {
        const of = {
          ...any,
          revisions: changes.map(({ at, value, published }) => ({
            period: shifted(START[any.frequency], any.frequency, at),
            value,
            published,
          })),
        };
        const then = { ...context, asAt, since: null };

        expect(findings(analyseMeasure(knownBy(of, asAt), then))).toEqual(
          findings(analyseMeasure(of, then)),
        );
      }),
    );
  });

  it("differences are told since the last session before it", () => {
    const sessions = ["2018-10-18", "2018-07-01", "2019-01-10"].map(session);
    const since = (asAt: Day) => analyseDashboard({ measures: [] }, { asAt, plan, sessions }).since;

    expect(since("2018-06-30")).toBeNull();
    expect(since("2018-10-18")).toBe("2018-07-01");
    expect(since("2018-10-19")).toBe("2018-10-18");
    expect(since(LATER)).toBe("2019-01-10");
  });
});

/** What is found of a measure, without the measure itself, which differs by its order. */
function findings(analysis: MeasureAnalysis) {
  return { ...analysis, measure: null };
}

/** The data that a publisher would have had on a day: later values and revisions are not there yet. */
function knownBy(of: Measure, asAt: Day): Measure {
  const all = of.revisions ?? [];
  const revisions = all.filter(({ published }) => published <= asAt);
  const stoodIn = new Set<Revision>();
  const known = of.observations.flatMap((observation): Observation[] => {
    const { period } = observation;
    const published = all
      .filter((revision) => revision.period === period)
      .reduce((day, revision) => later(day, revision.published), dueDay(of, period));
    if (published <= asAt) return [{ ...observation, published }];
    const stood = revisions
      .filter((revision) => revision.period === period)
      .toSorted((a, b) => Number(a.published > b.published) - Number(a.published < b.published))
      .at(-1);
    if (stood === undefined) return [];
    stoodIn.add(stood);
    return [stood];
  });
  return { ...of, observations: known, revisions: revisions.filter((one) => !stoodIn.has(one)) };
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The paths in an answer where a number is not finite. Targets are handed on as they were given. */
function unreal(found: MeasureAnalysis): readonly string[] {
  return pathsOf(findings(found), "");
}

function pathsOf(part: unknown, path: string): readonly string[] {
  if (typeof part === "number") return Number.isFinite(part) ? [] : [path];
  if (typeof part !== "object" || part === null || "setBy" in part) return [];
  return Object.entries(part).flatMap(([name, inner]) => pathsOf(inner, `${path}.${name}`));
}
