import type { Measure } from "#contract/measure.ts";
import type { Observation } from "#contract/observation.ts";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";

/** After all that is observed here. */
const AS_AT = "2040-01-01";

const LONG =
  "Social workers in assessment, child protection and court teams who hold more open cases than the limit that was agreed";

/** The month `place` months after January 2016. */
function monthAt(place: number): string {
  return `${2016 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}`;
}

/** `count` months that go up and down about a level, always the same. */
function months(count: number, level = 18, swing = 1.5): readonly Observation[] {
  return Array.from({ length: count }, (_, place) => ({
    period: monthAt(place),
    value: Number((level + Math.sin(place * 2.1) * swing).toFixed(3)),
  }));
}

/** The same with no figure from place `from` on, for `count` months, and why. */
function without(
  observations: readonly Observation[],
  flag: "c" | "x",
  from: number,
  count: number,
): readonly Observation[] {
  return observations.map((one, place) =>
    place >= from && place < from + count ? { period: one.period, value: null, flag } : one,
  );
}

function target(value: number, label: string): Measure["targets"][number] {
  return { from: "2016-01", value, shape: "step", label, setBy: "A made-up plan" };
}

function someMeasure(changed: Partial<Measure>): Measure {
  return {
    id: "made-up",
    title: "Average caseload",
    area: "caseload",
    unit: "cases",
    per: "cases a worker",
    polarity: "lower",
    frequency: "month",
    counting: "stock",
    decimals: 1,
    definition: "Open cases for each worker. Made up.",
    source: { title: "Made-up figures" },
    usualDelay: 14,
    targets: [target(17, "17 or fewer")],
    observations: [...months(36)],
    ...changed,
  };
}

/** What a measure can look like, each a name and what is out of the ordinary in it. */
const STATES: readonly (readonly [string, Partial<Measure>])[] = [
  ["usual", {}],
  ["no figure", { observations: [] }],
  ["one point", { observations: [...months(1)] }],
  ["a few points", { observations: [...months(5)] }],
  ["a gap", { observations: [...without(months(36), "x", 14, 4)] }],
  ["suppressed at the end", { observations: [...without(months(36), "c", 33, 3)] }],
  [
    "provisional",
    {
      observations: months(36).map((one, place) =>
        place > 33 ? { period: one.period, value: one.value, flag: "p" } : one,
      ),
    },
  ],
  [
    "a real change",
    {
      observations: months(36).map((one, place) =>
        place > 26 ? { period: one.period, value: 22 + place / 10 } : one,
      ),
    },
  ],
  [
    "huge",
    {
      unit: "count",
      decimals: 0,
      observations: [...months(36, 12_345_678, 400_000)],
      targets: [target(12_000_000, "12 million or fewer")],
    },
  ],
  [
    "tiny",
    {
      decimals: 3,
      observations: [...months(36, 0.02, 0.012)],
      targets: [target(0.015, "0.015 or fewer")],
    },
  ],
  ["all zero", { observations: [...months(36, 0, 0)] }],
  ["many", { observations: [...months(240)] }],
  ["no target", { targets: [] }],
  [
    "within a range",
    {
      polarity: "range",
      targets: [
        {
          from: "2016-01",
          between: [15, 19],
          shape: "step",
          label: "15 to 19",
          setBy: "A made-up plan",
        },
      ],
    },
  ],
  ["for information", { polarity: "none", targets: [] }],
  [
    "a break",
    { breaks: [{ period: "2017-06", reason: "Counted by the new case system from then on." }] },
  ],
  ["long names", { title: LONG, targets: [target(17, `The target for ${LONG.toLowerCase()}`)] }],
];

/** Each state of a measure, and what is found in it. */
export const MEASURES: readonly { readonly state: string; readonly analysis: MeasureAnalysis }[] =
  STATES.map(([state, changed]) => ({
    state,
    analysis: analyseMeasure(someMeasure(changed), {
      asAt: AS_AT,
      since: null,
      plan: null,
      sessions: [],
      detail: null,
    }),
  }));
