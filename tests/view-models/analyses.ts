import * as fc from "../generated/seeded.ts";
import type { Action, ActionPlan } from "#contract/actionPlan.ts";
import type { Dashboard } from "#contract/dashboard.ts";
import type { Measure, Target } from "#contract/measure.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { Observation } from "#contract/observation.ts";
import type { Frequency, Period } from "#contract/period.ts";
import type { Commitment, Sessions } from "#contract/sessions.ts";
import { analyseMeasure, type AnalysisContext } from "#domain/analyseMeasure.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import { shifted } from "#domain/period.ts";
import type { MeasurePageOptions } from "#view-models/measurePage.ts";

/** Average caseload, month by month from January 2017: what a test does not say of its measure. */
export const CASELOAD: Measure = {
  id: "average-caseload",
  title: "Average caseload",
  area: "caseload",
  unit: "cases",
  per: "cases a worker",
  polarity: "lower",
  frequency: "month",
  counting: "flow",
  decimals: 1,
  definition: "Cases for each full-time worker who holds cases.",
  source: { title: "Case system" },
  targets: [],
  observations: [],
};

/** Referrals closed with no further action, in the years to March: the figures of Herefordshire. */
export const CLOSED: Measure = {
  ...CASELOAD,
  id: "referrals-closed",
  title: "Referrals that led to no further action",
  unit: "percent",
  per: "of referrals",
  polarity: "none",
  frequency: "year",
  numerator: "Referrals closed with no further action",
  denominator: "Referrals",
  observations: [
    { period: "2016-03", value: 27.1, numerator: 811, denominator: 2992 },
    { period: "2017-03", value: null, flag: "c" },
    { period: "2018-03", value: 55.9, numerator: 1909, denominator: 3414 },
    { period: "2019-03", value: 6.3, numerator: 75, denominator: 1182 },
  ],
};

export const PLAN: ActionPlan = { title: "Plan", priorities: [] };
export const NO_SESSIONS: Sessions = { sessions: [] };

export const FRAME: Omit<Dashboard, "measures"> = {
  version: 1,
  organisation: { name: "Herefordshire Council", shortName: "Herefordshire" },
  title: "Performance challenge",
  nature: "official",
  audience: "public",
  published: "2019-02-01",
  areas: [{ id: "caseload", title: "Caseload" }],
};

export const OPTIONS: MeasurePageOptions = {
  frame: FRAME,
  asAt: null,
  now: "2019-02-01",
  broken: [],
};

/** One figure a period from a first period on; `null` was not received, a letter is a flag. */
export function observed(
  first: Period,
  frequency: Frequency,
  figures: readonly (number | null | "c" | "u" | "x")[],
): Observation[] {
  return figures.flatMap((figure, i): Observation[] => {
    const period = shifted(first, frequency, i);
    if (figure === null) return [];
    return typeof figure === "number"
      ? [{ period, value: figure }]
      : [{ period, value: null, flag: figure }];
  });
}

/** A measure read on 1 February 2019, beside whatever else a test says. */
export function analysed(
  measure: Partial<Measure>,
  context: Partial<AnalysisContext> = {},
): MeasureAnalysis {
  const whole = { ...CASELOAD, ...measure };
  return analyseMeasure(whole, {
    asAt: "2019-02-01",
    since: null,
    plan: PLAN,
    sessions: [],
    ...context,
  });
}

const UNITS = ["count", "percent", "rate", "cases", "fte", "days"] as const;
const FREQUENCIES = ["month", "quarter", "year"] as const;
const FIRST = { month: "2015-01", quarter: "2010-Q1", year: "2004-03" } as const;

const figure = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 90 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, "c" as const, "u" as const, "x" as const) },
);

const action: fc.Arbitrary<Action> = fc.record(
  {
    id: fc.constantFrom("one", "two"),
    title: fc.constantFrom("Recruit ten social workers", "Triage with the police (MASH)"),
    owner: fc.constantFrom("Assistant Director", "Head of Service"),
    ownerVacant: fc.boolean(),
    due: fc.constantFrom("2018-06-30", "2019-06-30"),
    state: fc.constantFrom("not-started", "in-progress", "complete", "closed", "not-known"),
    completedOn: fc.constantFrom("2017-01-10", "2018-12-01"),
    measures: fc.constant(["any"]),
  },
  { requiredKeys: ["id", "title", "state", "measures"] },
);

const commitment: fc.Arbitrary<Commitment> = fc.record(
  {
    id: fc.constant("promise"),
    measure: fc.constant("any"),
    text: fc.constant("It will be under 17 by December."),
    owner: fc.constant("Director"),
    bound: fc.constantFrom("at-most", "at-least"),
    value: fc.integer({ min: 0, max: 100 }),
    madeOn: fc.constant("2018-07-19"),
  },
  { requiredKeys: ["id", "measure", "text", "owner", "madeOn"] },
);

/** Any measure with its plan, sessions and detail, as one page is given them. */
export const anyPage = fc
  .record({
    unit: fc.constantFrom(...UNITS),
    per: fc.option(fc.constantFrom("referrals", "of referrals", "cases a worker"), {
      nil: undefined,
    }),
    title: fc.constantFrom(
      "Average caseload",
      "Contacts to the MASH",
      "NFA by the police",
      "Turnover, twelve months",
    ),
    polarity: fc.constantFrom("lower", "higher", "range", "none"),
    frequency: fc.constantFrom(...FREQUENCIES),
    counting: fc.constantFrom("flow", "stock", "smoothed"),
    decimals: fc.integer({ min: 0, max: 3 }),
    figures: fc.array(figure, { maxLength: 40 }),
    provisional: fc.boolean(),
    counts: fc.boolean(),
    usualDelay: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
    tolerance: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
    targets: fc.array(
      fc.record({
        value: fc.double({ min: 0, max: 100, noNaN: true }),
        band: fc.boolean(),
        superseded: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    others: fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 3 }),
    actions: fc.array(action, { maxLength: 2 }),
    commitments: fc.array(commitment, { maxLength: 1 }),
    asAt: fc.constantFrom("2016-05-01", "2018-10-12", "2026-01-01"),
    since: fc.option(fc.constant("2016-01-01"), { nil: null }),
    detailed: fc.boolean(),
  })
  .map((chosen) => {
    const { figures, frequency, unit, counts, targets, per, usualDelay, tolerance } = chosen;
    const bare = observed(FIRST[frequency], frequency, figures);
    const counted = counts ? bare.map(withCounts) : bare;
    const observations = chosen.provisional ? provisionalAtEnd(counted) : counted;
    const last = observations.at(-1)?.period ?? FIRST[frequency];
    const comparators = chosen.others.map((value, i) => ({
      kind: (["england", "region", "neighbours"] as const)[i] ?? "england",
      name: ["England", "West Midlands", "Statistical neighbours (mean)"][i] ?? "England",
      period: last,
      value,
    }));
    const measure: Measure = {
      ...CASELOAD,
      id: "any",
      title: chosen.title,
      unit,
      ...(per === undefined ? {} : { per }),
      polarity: chosen.polarity,
      frequency,
      counting: chosen.counting,
      decimals: chosen.decimals,
      numerator: "Cases closed",
      denominator: "Cases",
      ...(usualDelay === undefined ? {} : { usualDelay }),
      ...(tolerance === undefined ? {} : { tolerance }),
      targets: targets.map((target) => targetOf(target, FIRST[frequency])),
      observations,
      comparators,
    };
    const plan: ActionPlan = {
      title: "Plan",
      priorities: [{ id: "first", title: "First", actions: chosen.actions }],
    };
    const sessions: Sessions = {
      sessions: [
        {
          date: "2018-07-19",
          title: "Session",
          agenda: [],
          questions: [],
          commitments: chosen.commitments,
          actions: [],
        },
      ],
    };
    const detail: MeasureDetail | null = chosen.detailed ? detailOf(measure) : null;
    const analysis = analyseMeasure(measure, {
      asAt: chosen.asAt,
      since: chosen.since,
      plan,
      sessions: sessions.sessions,
      detail,
      netRecruitment: 0.5,
      hoursEach: 2,
    });
    return { analysis, detail, plan, sessions };
  });

function withCounts(observation: Observation): Observation {
  const { value } = observation;
  return value === null
    ? observation
    : { ...observation, numerator: Math.round(value), denominator: 100 };
}

function provisionalAtEnd(observations: readonly Observation[]): Observation[] {
  return observations.map((observation, i) =>
    i < observations.length - 1 || observation.value === null
      ? observation
      : Object.assign({}, observation, { flag: "p" }),
  );
}

interface AnyTarget {
  readonly value: number;
  readonly band: boolean;
  readonly superseded: boolean;
}

function targetOf({ value, band, superseded }: AnyTarget, from: Period): Target {
  return {
    from,
    ...(band ? { between: [value, value + 5] } : { value }),
    shape: "step",
    label: "Target of the plan",
    setBy: "Improvement plan",
    ...(superseded ? { superseded: "2018-10-18" } : {}),
  };
}

function detailOf({ observations }: Measure): MeasureDetail {
  const period = observations.at(-1)?.period;
  return {
    id: "any",
    breakdowns: [
      {
        dimension: "source",
        title: "Source of referral",
        members: [{ id: "police", title: "Police", observations: observations.slice(-3) }],
      },
    ],
    distribution:
      period === undefined
        ? []
        : [
            {
              period,
              lowest: 2,
              lowerQuartile: 10,
              median: 15.5,
              upperQuartile: 20,
              highest: 31,
              workers: 20,
              limit: 18,
              overLimit: 6,
            },
          ],
    comparators: [
      {
        kind: "neighbours",
        name: "Statistical neighbours (mean)",
        list: { title: "Statistical neighbours", year: 2021, authorities: ["Devon", "Dorset"] },
        observations,
      },
      { kind: "neighbour", name: "Devon", observations },
    ],
    rivals: [],
    commentary:
      period === undefined
        ? []
        : [{ period, published: "2018-09-01", author: "Head of Service", text: "Two left." }],
    annotations: [],
    exceptions: [],
    revisions: [],
  };
}
