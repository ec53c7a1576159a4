import type { Observation, Revision } from "#contract/observation.ts";
import type { Day, Period } from "#contract/period.ts";
import { compareEnds } from "#domain/period.ts";
import { usuallyKnown } from "../figures.ts";

/** A series as one publication has it, and what it says was published before. */
export interface PublishedSeries {
  readonly observations: readonly Observation[];
  readonly revisions: readonly Revision[];
  /** Days after the end of a period on which its figure usually comes. */
  readonly usualDelay: number | undefined;
}

/** The days of two publications, the later of which may be the same. */
export interface PublicationDays {
  readonly before: Day;
  readonly now: Day;
}

/** What became of one period between two publications; `before` is `null` for a new one. */
export interface FigureChange {
  readonly what: "revised" | "new" | "withdrawn";
  readonly period: Period;
  readonly before: Revision | null;
  readonly now: Observation;
}

/** A series with the earlier published values as revisions. */
export interface MergedSeries {
  readonly observations: readonly Observation[];
  readonly revisions: readonly Revision[];
  readonly changes: readonly FigureChange[];
}

/**
 * A series laid over what was last published of it, so that what was known on a day stays what was
 * known on it:
 *
 * - A figure that is as it was keeps the day on which it became known.
 * - One that was changed is known from the publication on (or from a later day that it states), and
 *   the earlier one becomes a revision. A second change on one day replaces the first.
 * - A period that the last publication should have had and had not came late: it is known from this
 *   one on. Periods before the first are history that was filled in, and keep their usual day.
 * - A period that is no more becomes not available (`x`), and what it had a revision; one that had no
 *   figure stays as it was.
 * - A period that is suppressed now was so before: its revisions do not give it away.
 */
export function mergedSeries(
  now: PublishedSeries,
  before: PublishedSeries,
  days: PublicationDays,
): MergedSeries {
  const wasPublished = byPeriod(before.observations);
  const isPublished = byPeriod(now.observations);
  const [first] = [...wasPublished.keys()].toSorted(compareEnds);
  const changes: FigureChange[] = [];
  const observations: Observation[] = [];
  const replaced: Revision[] = [];
  const known = (observation: Observation) => knownFrom(observation, before);
  const put = (figures: Observation, day: Day): Observation => {
    const observation = knownOn(figures, day, now.usualDelay);
    observations.push(observation);
    return observation;
  };
  const change = (
    what: "revised" | "withdrawn",
    old: Observation,
    figures: Observation,
    day: Day,
  ) => {
    const earlier = { ...figuresOf(old), published: known(old) };
    replaced.push(earlier);
    changes.push({ what, period: old.period, before: earlier, now: put(figures, day) });
  };

  for (const [period, figures] of isPublished) {
    const old = wasPublished.get(period);
    if (old === undefined) {
      const isLate = first !== undefined && compareEnds(period, first) > 0;
      const day = isLate ? dayOfNew(figures, now.usualDelay, days) : knownFrom(figures, now);
      changes.push({ what: "new", period, before: null, now: put(figures, day) });
    } else if (isSame(old, figures)) put(old, known(old));
    else change("revised", old, figures, dayOfChange(figures, known(old), days));
  }
  for (const [period, old] of wasPublished) {
    if (isPublished.has(period)) continue;
    if (old.value === null) put(old, known(old));
    else
      change("withdrawn", old, { period, value: null, flag: "x" }, laterOf(days.now, known(old)));
  }
  const suppressed = new Set(
    observations.flatMap(({ period, flag }) => (flag === "c" ? [period] : [])),
  );
  return {
    observations: observations.toSorted((a, b) => compareEnds(a.period, b.period)),
    revisions: united([...before.revisions, ...replaced, ...now.revisions], observations, now).map(
      (revision) => (suppressed.has(revision.period) ? hidden(revision) : revision),
    ),
    changes,
  };
}

function byPeriod(observations: readonly Observation[]): ReadonlyMap<Period, Observation> {
  return new Map(observations.map((observation) => [observation.period, observation]));
}

/** The day on which an observation of a series became known: no earlier than what it replaced. */
function knownFrom(observation: Observation, { revisions, usualDelay }: PublishedSeries): Day {
  if (observation.published !== undefined) return observation.published;
  return revisions
    .filter(({ period }) => period === observation.period)
    .reduce(
      (day, { published }) => laterOf(day, published),
      usuallyKnown({ usualDelay }, observation.period),
    );
}

/** A day that is stated is believed, as long as the last publication had not something else by then. */
function dayOfChange({ published }: Observation, knownBefore: Day, days: PublicationDays): Day {
  return published !== undefined && published > days.before
    ? published
    : laterOf(days.now, knownBefore);
}

function dayOfNew(
  { published, period }: Observation,
  usualDelay: number | undefined,
  { before, now }: PublicationDays,
): Day {
  const usual = usuallyKnown({ usualDelay }, period);
  if (published !== undefined) return published;
  return usual <= before && now > before ? now : usual;
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function isSame(a: Observation, b: Observation): boolean {
  return (["value", "numerator", "denominator", "flag"] as const).every((of) => a[of] === b[of]);
}

function figuresOf({ period, value, numerator, denominator, flag }: Observation): Observation {
  return { period, value, numerator, denominator, flag };
}

/** An observation that became known on a day; the usual one is left out. */
function knownOn(observation: Observation, day: Day, usualDelay: number | undefined): Observation {
  const figures = figuresOf(observation);
  return day === usuallyKnown({ usualDelay }, observation.period)
    ? figures
    : { ...figures, published: day };
}

/** Each period's revisions by day, the first of a day before later ones; none that came after what stands. */
function united(
  revisions: readonly Revision[],
  observations: readonly Observation[],
  now: PublishedSeries,
): readonly Revision[] {
  const standing = new Map(
    observations.map((observation) => [
      observation.period,
      observation.published ?? usuallyKnown(now, observation.period),
    ]),
  );
  const seen = new Set<string>();
  return revisions
    .filter(({ period, published }) => {
      const key = `${period} ${published}`;
      const isNew = !seen.has(key) && published < (standing.get(period) ?? published);
      seen.add(key);
      return isNew;
    })
    .toSorted((a, b) => compareEnds(a.period, b.period) || a.published.localeCompare(b.published));
}

function hidden({ period, published }: Revision): Revision {
  return { period, value: null, flag: "c", published };
}
