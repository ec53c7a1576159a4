import type { Measure } from "#contract/measure.ts";
import type { Flag, Observation, Revision } from "#contract/observation.ts";
import type { Day, Period } from "#contract/period.ts";
import { type End, dayAfterMonth, dueDay } from "./dueDay.ts";
import { finite } from "./finite.ts";
import { endOf, isPeriodOf, periodsBetween, periodsInYear, shifted } from "./period.ts";
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
  const known = pointsKnownBy(measure, asAt);
  const ends = extent(known);
  if (ends === null) return { frequency, points: [], latest: null };

  const months = 12 / periodsInYear(frequency);
  const length = Math.floor((ends.last - ends.first) / months) + 1;
  const placed = Array.from<SeriesPoint | null>({ length }).fill(null);
  for (const { at, point } of known) {
    const place = (at - ends.first) / months;
    if (Number.isInteger(place)) placed[place] = point;
  }
  const points = placed.map(
    (point, i) => point ?? absentPoint(measure, shifted(ends.period, frequency, i)),
  );
  return { frequency, points, latest: points.findLast(({ value }) => value !== null) ?? null };
}

/** The point of one period; `null` where the series has none. */
export function pointAt({ frequency, points }: Series, period: Period): SeriesPoint | null {
  const first = points[0];
  if (first === undefined) return null;
  return points[periodsBetween(first.period, period, frequency)] ?? null;
}

/** A point, and the month in which its period ends, counted from year 0. */
interface Placed {
  readonly at: number;
  readonly point: SeriesPoint;
}

function pointsKnownBy(measure: Measure, asAt: Day): readonly Placed[] {
  const { observations, frequency } = measure;
  const revisions = revisionsByPeriod(measure.revisions ?? []);
  const known: Placed[] = [];
  for (const observation of observations) {
    const { period } = observation;
    if (!isPeriodOf(period, frequency)) continue;
    const end = endOf(period);
    const point = pointOn(asAt, measure, observation, end, revisions.get(period) ?? NO_REVISIONS);
    if (point !== null) known.push({ at: end.year * 12 + end.month, point });
  }
  return known;
}

const NO_REVISIONS: readonly Revision[] = [];

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

function pointOn(
  asAt: Day,
  measure: Measure,
  observation: Observation,
  end: End,
  revisions: readonly Revision[],
): SeriesPoint | null {
  const first = revisions[0];
  const due = () => laterOf(dayAfterMonth(end, measure.usualDelay ?? 0), revisions);
  const known = observation.published ?? due();
  if (known <= asAt) return pointOf(measure, observation, known, finite(first?.value));

  const stood = revisions.findLast(({ published }) => published <= asAt);
  if (stood === undefined) return null;
  return pointOf(measure, stood, stood.published, stood === first ? null : finite(first?.value));
}

/** A value that replaced another came no earlier than the one it replaced. */
function laterOf(due: Day, revisions: readonly Revision[]): Day {
  const replaced = revisions.at(-1)?.published;
  return replaced !== undefined && replaced > due ? replaced : due;
}

function absentPoint(measure: Measure, period: Period): SeriesPoint {
  return pointOf(measure, { period, value: null }, dueDay(measure, period), null);
}

function pointOf(
  { breaks }: Measure,
  observation: Omit<Observation, "published">,
  known: Day,
  firstPublished: number | null,
): SeriesPoint {
  const { period, flag } = observation;
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
    breakBefore: breaks?.find((found) => found.period === period)?.reason ?? null,
  };
}

interface Extent {
  readonly first: number;
  readonly last: number;
  /** The first period. */
  readonly period: Period;
}

function extent(known: readonly Placed[]): Extent | null {
  const [any] = known;
  if (any === undefined) return null;
  let first = any;
  let last = any.at;
  for (const placed of known) {
    if (placed.at < first.at) first = placed;
    if (placed.at > last) last = placed.at;
  }
  return { first: first.at, last, period: first.point.period };
}

function compareDays(a: Day, b: Day): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
