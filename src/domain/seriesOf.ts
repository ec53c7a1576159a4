import type { Measure } from "#contract/measure.ts";
import type { Flag, Observation, Revision } from "#contract/observation.ts";
import type { Day, Period } from "#contract/period.ts";
import { dueDay } from "./dueDay.ts";
import { finite } from "./finite.ts";
import { isPeriodOf, periodsBetween, periodsFrom } from "./period.ts";
import type { GapReason, Series, SeriesPoint } from "./series.ts";

const GAP_REASONS: Readonly<Partial<Record<Flag, GapReason>>> = {
  c: "suppressed",
  x: "not-available",
  z: "not-applicable",
  low: "rounds-to-zero",
  k: "rounds-to-zero",
  u: "unreliable",
};

/**
 * What was known of a measure on a day: every period from its first to its last, oldest first.
 *
 * A value counts from the day it was published (without one: the period's end and the usual delay).
 * Where it came later than `asAt`, the newest revision published by then stands in its place. The
 * observations may come in any order; of two for one period the last that was known counts. A period between two
 * others of which nothing came, and a value that is no finite number, are `not-received`. A period
 * that is not of the measure's frequency is left out.
 */
export function seriesOf(measure: Measure, asAt: Day): Series {
  const { frequency } = measure;
  const known = knownBy(measure, asAt);
  const breaks = new Map(measure.breaks?.map(({ period, reason }) => [period, reason]));

  const ends = extent(known.keys());
  if (ends === null) return { frequency, points: [], latest: null };
  const points = periodsFrom(...ends, frequency).map((period) =>
    pointOf(period, known.get(period) ?? absent(measure, period), breaks.get(period) ?? null),
  );
  return { frequency, points, latest: points.findLast(({ value }) => value !== null) ?? null };
}

/** The point of one period; `null` where the series has none. */
export function pointAt({ frequency, points }: Series, period: Period): SeriesPoint | null {
  const first = points[0];
  if (first === undefined) return null;
  return points[periodsBetween(first.period, period, frequency)] ?? null;
}

/** One figure, and since when it is known. */
interface Figure {
  readonly observation: Omit<Observation, "period" | "published">;
  readonly known: Day;
  readonly firstPublished: number | null;
}

function knownBy(measure: Measure, asAt: Day): ReadonlyMap<Period, Figure> {
  const revisions = revisionsByPeriod(measure.revisions ?? []);
  const known = new Map<Period, Figure>();
  for (const observation of measure.observations) {
    const { period } = observation;
    if (!isPeriodOf(period, measure.frequency)) continue;
    const figure = figureOn(asAt, measure, observation, revisions.get(period) ?? []);
    if (figure !== null) known.set(period, figure);
  }
  return known;
}

/** Each period's revisions, oldest first. */
function revisionsByPeriod(
  revisions: readonly Revision[],
): ReadonlyMap<Period, readonly Revision[]> {
  const oldestFirst = [...revisions].sort((a, b) => compareDays(a.published, b.published));
  const byPeriod = new Map<Period, Revision[]>();
  for (const revision of oldestFirst) {
    const others = byPeriod.get(revision.period);
    if (others === undefined) byPeriod.set(revision.period, [revision]);
    else others.push(revision);
  }
  return byPeriod;
}

function figureOn(
  asAt: Day,
  measure: Measure,
  observation: Observation,
  revisions: readonly Revision[],
): Figure | null {
  const first = revisions[0];
  const known = observation.published ?? laterOf(dueDay(measure, observation.period), revisions);
  if (known <= asAt)
    return { observation, known, firstPublished: finite(first === undefined ? null : first.value) };

  const stood = revisions.findLast(({ published }) => published <= asAt);
  if (stood === undefined) return null;
  const changed = stood !== first && first !== undefined;
  const firstPublished = changed ? finite(first.value) : null;
  return { observation: stood, known: stood.published, firstPublished };
}

/** A value that replaced another came no earlier than the one it replaced. */
function laterOf(due: Day, revisions: readonly Revision[]): Day {
  const replaced = revisions.at(-1)?.published;
  return replaced !== undefined && replaced > due ? replaced : due;
}

function absent(measure: Measure, period: Period): Figure {
  return { observation: { value: null }, known: dueDay(measure, period), firstPublished: null };
}

function pointOf(
  period: Period,
  { observation, known, firstPublished }: Figure,
  breakBefore: string | null,
): SeriesPoint {
  const { flag } = observation;
  const said = flag === undefined ? undefined : GAP_REASONS[flag];
  const value = said === undefined ? finite(observation.value) : null;
  return {
    period,
    value,
    numerator: finite(observation.numerator),
    denominator: finite(observation.denominator),
    gap: value === null ? (said ?? "not-received") : null,
    provisional: flag === "p",
    estimated: flag === "e",
    firstPublished,
    known,
    breakBefore,
  };
}

/** The first and the last period: ids of one measure sort as text in the order of time. */
function extent(periods: Iterable<Period>): readonly [Period, Period] | null {
  let first: Period | null = null;
  let last: Period | null = null;
  for (const period of periods) {
    if (first === null || period < first) first = period;
    if (last === null || period > last) last = period;
  }
  return first === null || last === null ? null : [first, last];
}

function compareDays(a: Day, b: Day): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
