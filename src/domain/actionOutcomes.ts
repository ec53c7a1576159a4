import type { Action, ActionPlan } from "#contract/actionPlan.ts";
import type { Measure } from "#contract/measure.ts";
import type { Day, Frequency } from "#contract/period.ts";
import { evidenceOf } from "./evidence.ts";
import { dayAfterEnd } from "./dueDay.ts";
import type { ActionOutcome, Direction } from "./findings.ts";
import { finite } from "./finite.ts";
import type { Series, SeriesPoint } from "./series.ts";

/**
 * How many confirmed periods after an action is complete its effect can be asked for: as many as a
 * run needs, where a period is a month; a year of quarters; two years.
 */
const PERIODS_TO_SHOW: Readonly<Record<Frequency, number>> = { month: 7, quarter: 4, year: 2 };

/** As many periods as this before and after are averaged. */
const PERIODS_COMPARED: Readonly<Record<Frequency, number>> = { month: 12, quarter: 4, year: 2 };

/**
 * What each action that serves a measure set out to move, and whether it has: whether a special cause
 * the right way began or went on after it was complete. No cause is claimed. Under 13 points it is
 * always too soon to say.
 *
 * Nothing is known of a plan before the day it was agreed, or of a completion before its day.
 */
export function actionOutcomes(
  plan: ActionPlan | null,
  measure: Measure,
  series: Series,
  direction: Direction,
  asAt: Day,
): readonly ActionOutcome[] {
  return actionsFor(plan, measure, asAt).map((action) =>
    isDone(action, asAt)
      ? completed(action, measure, series, direction, asAt)
      : open(action, series, direction, asAt),
  );
}

/** The actions of a plan that serve a measure, as at a day. */
export function actionsFor(plan: ActionPlan | null, { id }: Measure, asAt: Day): readonly Action[] {
  if (plan === null || (plan.agreed !== undefined && plan.agreed > asAt)) return [];
  return plan.priorities.flatMap(({ actions }) =>
    actions.filter(({ measures }) => measures.includes(id)),
  );
}

/** Whether an action was complete, or closed, by a day. One that does not say when always was. */
export function isDone({ state, completedOn }: Action, asAt: Day): boolean {
  if (state !== "complete" && state !== "closed") return false;
  return completedOn === undefined || completedOn <= asAt;
}

export function isOverdue(action: Action, asAt: Day): boolean {
  const { due, state } = action;
  return due !== undefined && due < asAt && state !== "not-known" && !isDone(action, asAt);
}

function open(
  action: Action,
  { latest }: Series,
  { heading, evidence }: Direction,
  asAt: Day,
): ActionOutcome {
  const overdue = isOverdue(action, asAt);
  const worsening = overdue && heading === "worsening";
  const notOverdue = action.ownerVacant === true ? "owner-vacant" : "on-course";
  const late = worsening ? "overdue-worsening" : "overdue";
  return {
    action,
    finding: overdue ? late : notOverdue,
    before: null,
    after: null,
    evidence: worsening ? evidence : evidenceOf(latest === null ? [] : [latest]),
  };
}

function completed(
  action: Action,
  { frequency, polarity }: Measure,
  { points }: Series,
  { chart }: Direction,
  asAt: Day,
): ActionOutcome {
  const day = action.completedOn ?? action.due ?? asAt;
  const known = (point: SeriesPoint) => point.value !== null && !point.provisional;
  const first = points.findIndex(({ period }) => dayAfterEnd(period, 0) > day);
  const split = first < 0 ? points.length : first;
  const before = points.slice(0, split).filter(known).slice(-PERIODS_COMPARED[frequency]);
  const after = points.slice(split).filter(known);

  const judged = polarity === "lower" || polarity === "higher";
  const moved = chart.points
    .slice(split)
    .some(({ pointType }) => (judged ? pointType === "improvement" : pointType !== "commonCause"));
  const late = chart.withheld === null && after.length >= PERIODS_TO_SHOW[frequency];
  return {
    action,
    finding: moved ? "complete-moved" : late ? "complete-not-moved" : "complete-too-soon",
    before: meanOf(before),
    after: meanOf(after.slice(-PERIODS_COMPARED[frequency])),
    evidence: evidenceOf([...before, ...after]),
  };
}

function meanOf(points: readonly SeriesPoint[]): number | null {
  if (points.length === 0) return null;
  return finite(points.reduce((sum, { value }) => sum + (value ?? 0) / points.length, 0));
}
