import type { Measure } from "#contract/measure.ts";
import type { MeasureDetail, Spread } from "#contract/measureDetail.ts";
import type { Day } from "#contract/period.ts";
import { finite } from "./finite.ts";
import type { Series, SeriesPoint } from "./series.ts";
import { pointAt, seriesOf } from "./seriesOf.ts";

/** How the cases of some workers are spread in one period. Its five figures go upwards. */
export interface WorkerSpread {
  readonly lowest: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly highest: number;
  readonly workers: number;
  /** How many hold more than what; `null` where it is not said, or more than there are workers. */
  readonly over: { readonly count: number; readonly limit: number } | null;
}

/** `contradictory`: the figures came, and cannot all be true. */
export type SpreadGap = "not-received" | "contradictory";

/** Some workers in one period. Exactly one of `spread` and `gap` is `null`. */
export interface GroupAt {
  readonly spread: WorkerSpread | null;
  readonly gap: SpreadGap | null;
  /** Their own average, where the measure is broken down by the same groups. */
  readonly average: number | null;
}

export interface WorkerGroup {
  readonly name: string;
  /** One for each period of the measure. */
  readonly periods: readonly GroupAt[];
}

/** What an average caseload hides, period by period. */
export interface CaseloadSpread {
  /** The periods of the measure, with its average. */
  readonly points: readonly SeriesPoint[];
  /** All workers. */
  readonly all: readonly GroupAt[];
  readonly teams: readonly WorkerGroup[];
  /** Those who are not held to the same limit: newly qualified workers. */
  readonly apart: readonly WorkerGroup[];
}

/** The names of those in their first year after qualifying: their caseload is protected. */
const NEWLY_QUALIFIED = /newly[ -]qualified|\bNQSWs?\b|\bASYE\b/i;

/**
 * How the cases are spread over workers, in the periods of which the measure itself was known.
 * Newly qualified workers, and any group with another limit than all workers have, stand apart.
 * `null` where nothing is said of any of these periods. Of two spreads of one group the last counts.
 */
export function caseloadSpread(
  measure: Measure,
  { distribution, breakdowns }: MeasureDetail,
  own: Series,
  asAt: Day,
): CaseloadSpread | null {
  const known = distribution.filter(({ period }) => pointAt(own, period) !== null);
  if (known.length === 0) return null;

  const members = breakdowns.flatMap(({ members }) => members);
  const names = [...new Set(known.flatMap(({ group }) => group ?? []))];
  const groups = names.map((name) => {
    const member = members.find(({ title }) => title.toLowerCase() === name.toLowerCase());
    const { observations } = member ?? { observations: [] };
    const averages = seriesOf({ ...measure, observations, revisions: [] }, asAt);
    return { name, periods: periodsOf(name, averages) };
  });
  const limits = new Set(
    known.flatMap(({ group, limit }) => (group === undefined ? (limit ?? []) : [])),
  );
  const isApart = ({ name }: WorkerGroup) =>
    NEWLY_QUALIFIED.test(name) ||
    (limits.size > 0 &&
      known.some(
        ({ group, limit }) => group === name && limit !== undefined && !limits.has(limit),
      ));
  return {
    points: own.points,
    all: periodsOf(undefined, own),
    teams: groups.filter((group) => !isApart(group)),
    apart: groups.filter(isApart),
  };

  function periodsOf(group: string | undefined, averages: Series): readonly GroupAt[] {
    return own.points.map(({ period }) => ({
      ...spreadOf(known.findLast((spread) => spread.period === period && spread.group === group)),
      average: pointAt(averages, period)?.value ?? null,
    }));
  }
}

function spreadOf(found: Spread | undefined): Pick<GroupAt, "spread" | "gap"> {
  if (found === undefined) return { spread: null, gap: "not-received" };
  const { lowest, lowerQuartile, median, upperQuartile, highest, workers } = found;
  const upwards = [lowest, lowerQuartile, median, upperQuartile, highest];
  const sound =
    workers > 0 &&
    upwards.every((value, i) => finite(value) !== null && value >= (upwards[i - 1] ?? 0));
  return sound
    ? {
        spread: {
          lowest,
          lowerQuartile,
          median,
          upperQuartile,
          highest,
          workers,
          over: over(found),
        },
        gap: null,
      }
    : { spread: null, gap: "contradictory" };
}

/** Both, or neither: a number of workers over no limit says nothing. */
function over({ limit, overLimit, workers }: Spread): WorkerSpread["over"] {
  if (limit === undefined || overLimit === undefined) return null;
  return overLimit < 0 || overLimit > workers ? null : { count: overLimit, limit };
}
