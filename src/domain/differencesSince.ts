import type { ActionPlan } from "#contract/actionPlan.ts";
import type { Measure, Target } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import { actionsFor, isDone, isOverdue } from "./actionOutcomes.ts";
import { directionOf } from "./directionOf.ts";
import type { Difference, Direction, Heading, Status } from "./findings.ts";
import { isKnown } from "./levelAt.ts";
import { periodsBetween } from "./period.ts";
import type { Series } from "./series.ts";
import { seriesOf } from "./seriesOf.ts";
import { statusAt } from "./statusAt.ts";

/** What was known and found of a measure on a day. */
export interface Vintage {
  readonly asAt: Day;
  readonly series: Series;
  readonly status: Status;
  readonly direction: Direction;
}

/** A measure as it could be read on a day: its status is that of its latest value. */
export function vintage(measure: Measure, asAt: Day): Vintage {
  const series = seriesOf(measure, asAt);
  return {
    asAt,
    series,
    status: statusAt(series.latest, measure, asAt),
    direction: directionOf(series, measure),
  };
}

/**
 * What is not as it was: a new latest value, values that were changed, status, direction, targets
 * and actions, between what was known on one day and on a later one. Nothing, where it is not later.
 */
export function differencesSince(
  measure: Measure,
  plan: ActionPlan | null,
  from: Vintage,
  to: Vintage,
): readonly Difference[] {
  if (from.asAt >= to.asAt) return [];
  return [
    ...newValue(from, to),
    ...revised(from, to),
    ...status(from, to),
    ...direction(from, to),
    ...targets(measure.targets, from.asAt, to.asAt),
    ...actions(measure, plan, from.asAt, to.asAt),
  ];
}

function newValue(from: Vintage, to: Vintage): readonly Difference[] {
  const before = from.series.latest;
  const now = to.series.latest;
  return now === null || now.period === before?.period
    ? []
    : [{ kind: "new-value", from: before, to: now }];
}

function revised({ series: then }: Vintage, { series: now }: Vintage): readonly Difference[] {
  const [first, firstNow] = [then.points[0], now.points[0]];
  if (first === undefined || firstNow === undefined) return [];
  const offset = periodsBetween(firstNow.period, first.period, now.frequency);
  const found: Difference[] = [];
  for (const [i, { period, value: from }] of then.points.entries()) {
    const to = now.points[offset + i]?.value ?? null;
    if (from !== to) found.push({ kind: "revised", period, from, to });
  }
  return found;
}

function status(from: Vintage, to: Vintage): readonly Difference[] {
  const [before, now] = [from.status.verdict, to.status.verdict];
  return before === now ? [] : [{ kind: "status", from: before, to: now }];
}

const REAL: ReadonlySet<Heading> = new Set(["improving", "worsening", "rising", "falling"]);

/** That there are now enough figures to see no real change is no news. */
function direction(from: Vintage, to: Vintage): readonly Difference[] {
  const [before, now] = [from.direction.heading, to.direction.heading];
  if (before === now || !(REAL.has(before) || REAL.has(now))) return [];
  return [{ kind: "direction", from: before, to: now }];
}

/** Each target that was agreed or superseded between the two days, the new one beside the old. */
function targets(all: readonly Target[], from: Day, to: Day): readonly Difference[] {
  const added = all.filter((target) => !isKnown(target, from) && isKnown(target, to));
  const replaced = all.filter(
    ({ superseded }) => superseded !== undefined && superseded > from && superseded <= to,
  );
  return Array.from({ length: Math.max(added.length, replaced.length) }, (_, i) => ({
    kind: "target",
    from: replaced[i] ?? null,
    to: added[i] ?? null,
  }));
}

function actions(
  measure: Measure,
  plan: ActionPlan | null,
  from: Day,
  to: Day,
): readonly Difference[] {
  return actionsFor(plan, measure, to).flatMap((action): readonly Difference[] => {
    const { completedOn } = action;
    if (completedOn !== undefined && completedOn > from && isDone(action, to))
      return [{ kind: "action", action, what: "completed" }];
    return isOverdue(action, to) && !isOverdue(action, from)
      ? [{ kind: "action", action, what: "overdue" }]
      : [];
  });
}
