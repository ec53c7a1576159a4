import type { Measure, Unit } from "#contract/measure.ts";
import { evidenceOf } from "./evidence.ts";
import type { Swing } from "./findings.ts";
import { finite } from "./finite.ts";
import type { Series, SeriesPoint } from "./series.ts";

/** Over so many changes between neighbours a process shows how far it moves by itself. */
const CHANGES_ENOUGH = 12;

/**
 * A change is beyond a process at twice the upper limit of its moving ranges, which is 3.865 times
 * their median. Wheeler, Understanding Variation (1993). The median is not moved by the swing itself.
 */
const FAR_BEYOND = 2 * 3.865;

/** With fewer periods: at least doubled, or at most halved. */
const DOUBLED = 2;

/**
 * The larger count of such a pair. At 60, halving is three standard errors of the difference of two
 * counts: (60 − 30) ÷ √(60 + 30) = 3.2. A small count doubles by chance.
 */
const LARGE_COUNT = 60;

/** How many points a percentage must change by where it does not say how many it counts. */
const LARGE_POINTS = 25;

/** Units whose value is itself a count, or about one: a council has more than 10,000 children. */
const COUNTED: ReadonlySet<Unit> = new Set(["count", "rate", "fte"]);

/**
 * The latest swing between two neighbouring periods that is larger than a process makes: it asks
 * first what was counted. A gap is not bridged, nothing is said across a break in the series, and a
 * provisional figure is not judged.
 *
 * A series of 13 periods or more is measured by its own changes. A shorter one, as most yearly series
 * are, has swung where it doubled or halved on a large count, or came from or to zero.
 */
export function swingOf({ points }: Series, { unit }: Pick<Measure, "unit">): Swing | null {
  const pairs = neighbours(points);
  const beyond = pairs.length >= CHANGES_ENOUGH ? FAR_BEYOND * median(pairs.map(changeOf)) : null;
  const pair = pairs.findLast((pair) =>
    beyond === null ? isDoubledOrHalved(pair, unit) : beyond > 0 && changeOf(pair) > beyond,
  );
  if (pair === undefined) return null;

  const { from, to, before, after } = pair;
  const reason = beyond === null ? "doubled-or-halved" : "far-beyond-limits";
  return {
    from,
    to,
    times: before === 0 ? null : finite(after / before),
    reason: zeroReason(pair) ?? reason,
    evidence: evidenceOf([from, to]),
  };
}

interface Pair {
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  readonly before: number;
  readonly after: number;
}

function neighbours(points: readonly SeriesPoint[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let from: SeriesPoint | null = null;
  for (const to of points) {
    const before = from === null || from.provisional ? null : from.value;
    const after = to.provisional || to.breakBefore !== null ? null : to.value;
    if (from !== null && before !== null && after !== null) pairs.push({ from, to, before, after });
    from = to;
  }
  return pairs;
}

function changeOf({ before, after }: Pair): number {
  return Math.abs(after - before);
}

function isDoubledOrHalved(pair: Pair, unit: Unit): boolean {
  const { from, to, before, after } = pair;
  const larger = Math.max(before, after);
  const smaller = Math.min(before, after);
  if (smaller < 0 || larger === 0 || larger < DOUBLED * smaller) return false;
  const count = countBehind(before > after ? from : to, unit);
  if (count !== null) return count >= LARGE_COUNT;
  return unit === "percent" && changeOf(pair) >= LARGE_POINTS;
}

function countBehind({ numerator, value }: SeriesPoint, unit: Unit): number | null {
  return numerator ?? (COUNTED.has(unit) ? value : null);
}

function zeroReason({ before, after }: Pair): "fell-to-zero" | "rose-from-zero" | null {
  if (before === 0) return "rose-from-zero";
  return after === 0 ? "fell-to-zero" : null;
}

function median(numbers: readonly number[]): number {
  const ordered = Float64Array.from(numbers).sort();
  const middle = ordered.length / 2;
  const upper = ordered[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((ordered[middle - 1] ?? 0) + upper) / 2 : upper;
}
