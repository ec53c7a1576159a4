import { MeasureDetail } from "#contract/measureDetail.ts";
import { Dashboard } from "#contract/dashboard.ts";
import type { Measure, Unit } from "#contract/measure.ts";
import type { Observation } from "#contract/observation.ts";
import type { Period } from "#contract/period.ts";
import type { ApiFiles } from "#contract/resources.ts";
import { shifted } from "#domain/period.ts";

/** What is counted, in every unit that there is, and as it stands after a figure. */
const KINDS: readonly (readonly [id: string, unit: Unit, per?: string])[] = [
  ["contacts", "count", "contacts"],
  ["nameless", "count"],
  ["spending", "count", "pounds a week"],
  ["share", "percent", "of referrals"],
  ["bare-share", "percent"],
  ["rate", "rate"],
  ["rate-per-thousand", "rate", "per 1,000 births"],
  ["caseload", "cases", "cases a worker"],
  ["posts", "fte"],
  ["days", "days"],
];

/** Numbers that are apt to be printed in two ways: halves, signs, ends, and what rounds to nothing. */
const VALUES: readonly number[] = [
  0, 1, -1, 0.5, -0.5, 2.5, -2.5, 1.005, 0.045, -0.045, 17.449, 17.45, 99.95, 100, 0.0004, -0.0004,
  999.9995, 1234.5, -1234.5, 1_000_000, 123_456_789.125, 9_007_199_254_740_991, 55.9, 3414, 8.15,
];

type Odd = (period: Period) => Observation | null;

/** Everything else that a period may be. */
const ODD: readonly Odd[] = [
  (period) => ({ period, value: null, flag: "c" }),
  (period) => ({ period, value: null, flag: "x" }),
  (period) => ({ period, value: null, flag: "z" }),
  (period) => ({ period, value: null, flag: "low" }),
  (period) => ({ period, value: null, flag: "k" }),
  (period) => ({ period, value: null, flag: "u" }),
  () => null,
  (period) => ({ period, value: 12.34, flag: "e", numerator: 1234, denominator: 100 }),
  (period) => ({ period, value: 21.65, flag: "r", numerator: 2165, denominator: 100 }),
  (period) => ({ period, value: 21.55, flag: "p", numerator: 2155, denominator: 100 }),
];

const FIRST = { month: "2014-01", quarter: "2008-Q1", year: "1980-03" } as const;

function series(frequency: Measure["frequency"], turn: number): readonly Observation[] {
  const values = VALUES.map((value): Odd => (period) => ({ period, value }));
  const all = [...values.slice(turn), ...ODD.slice(0, -1), ...values.slice(0, turn), ...ODD];
  return all.flatMap((odd, i) => odd(shifted(FIRST[frequency], frequency, i)) ?? []);
}

const FREQUENCIES = ["month", "quarter", "year"] as const;

const measures: readonly Measure[] = KINDS.flatMap(([id, unit, per], kind) =>
  [0, 1, 2, 3].map((decimals): Measure => {
    const frequency = FREQUENCIES[(kind + decimals) % FREQUENCIES.length] ?? "month";
    const observations = [...series(frequency, (kind + decimals * 5) % VALUES.length)];
    const [first] = observations;
    const last = observations.at(-1);
    if (first === undefined || last === undefined) throw new Error("There is no figure.");
    return {
      id: `${id}-${decimals}`,
      title: `Odd ${id} to ${decimals} decimals`,
      area: "odd",
      unit,
      per,
      polarity: (["lower", "higher", "range", "none"] as const)[(kind + decimals) % 4] ?? "none",
      frequency,
      counting: kind % 2 === 0 ? "flow" : "stock",
      decimals,
      definition: "What is apt to be printed in two ways.",
      source: { title: "Nobody" },
      numerator: "Things",
      denominator: "Children",
      targets: [
        {
          from: first.period,
          ...((kind + decimals) % 4 === 2 ? { between: [2.25, 17.75] } : { value: 2.25 }),
          shape: "step",
          label: "As agreed",
          setBy: "The plan",
        },
      ],
      observations,
      revisions: [{ period: last.period, value: 20.05, published: "2017-01-01" }],
    };
  }),
);

/**
 * A dashboard of figures that are apt to differ between two places: suppressed, missing, provisional,
 * revised, none, huge and below zero, in every unit, at every number of decimals.
 */
export const ODD_FILES: ApiFiles = {
  dashboard: Dashboard.parse({
    version: 1,
    organisation: { name: "Oddshire", shortName: "Oddshire" },
    title: "Odd figures",
    nature: "management",
    audience: "members",
    published: "2031-01-01",
    areas: [{ id: "odd", title: "Odd" }],
    measures,
  }),
  measures: new Map(
    measures.map(({ id, observations, revisions }) => [
      id,
      MeasureDetail.parse({
        id,
        breakdowns: [],
        distribution: [],
        comparators: [{ kind: "england", name: "England", observations: observations.slice(1) }],
        rivals: [],
        commentary: [],
        annotations: [],
        exceptions: [],
        revisions: revisions ?? [],
      }),
    ]),
  ),
  actionPlan: { title: "Plan", priorities: [] },
  sessions: {
    sessions: [
      {
        date: "2031-02-01",
        title: "Odd session",
        agenda: measures.map(({ id, title }) => ({ title, measure: id })),
        questions: [],
        commitments: [],
        actions: [],
      },
    ],
  },
};
