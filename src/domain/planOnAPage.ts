import type { Action, ActionPlan, Priority } from "#contract/actionPlan.ts";
import type { AcceptedException, Id, Polarity, Target } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import { isDone, isOverdue } from "./actionOutcomes.ts";
import { dayAfterEnd } from "./dueDay.ts";
import type { ActionOutcome, MeasureAnalysis } from "./findings.ts";
import { isKnown, levelOf, targetInForce } from "./levelAt.ts";
import { daysBetween } from "./period.ts";
import type { SeriesPoint } from "./series.ts";
import { pointTypeOf } from "./spc/icons.ts";
import { meets } from "./statusAt.ts";

/** How far an action is on a day. What is overdue is so whatever else its state says. */
export type ActionStanding =
  | "complete"
  | "closed"
  | "overdue"
  | "in-progress"
  | "not-started"
  | "not-known";

/**
 * What a measure has really done since an action was complete, by special causes after that day:
 * `both-ways` where the latest of them and the two means point apart. It says nothing of the cause.
 */
export type Movement = "risen" | "fallen" | "both-ways" | "not-moved" | "too-soon";

/** One measure that an action serves. */
export interface ServedMeasure {
  readonly analysis: MeasureAnalysis;
  readonly outcome: ActionOutcome;
  /** `null` while the action is open. */
  readonly movement: Movement | null;
  /** Whether that is the way the measure should go; `null` where it did not move, or neither way is good. */
  readonly better: boolean | null;
}

export interface PlannedAction {
  readonly action: Action;
  readonly standing: ActionStanding;
  /** 0 where it is not overdue. */
  readonly daysOverdue: number;
  /** Open, and nobody holds the post that owns it. */
  readonly vacant: boolean;
  /** Open, and no owner is named. */
  readonly unowned: boolean;
  /** Done, and no evidence of it is given. */
  readonly unproven: boolean;
  /** Done, and none of its measures of which it can be told has moved. */
  readonly unmoved: boolean;
  readonly serves: readonly ServedMeasure[];
  /** The measures it names that are not among those read. */
  readonly unknown: readonly Id[];
}

/** Something that does not progress swiftly enough. */
export type Slow =
  | {
      readonly kind: "pace";
      readonly analysis: MeasureAnalysis;
      /**
       * The part of the required change that is not made: 1 where there is no trend, more than 1 where
       * it moves the wrong way; `null` where nothing is required yet and it moves off.
       */
      readonly shortfall: number | null;
    }
  | { readonly kind: "action"; readonly analysis: MeasureAnalysis; readonly action: Action };

export interface MovedTarget {
  readonly analysis: MeasureAnalysis;
  readonly on: Day;
  readonly from: Target;
  /** `null` where no target took its place. */
  readonly to: Target | null;
  /** Whether the latest figure meets the old and the new; `null` where that one does not judge it. */
  readonly metBefore: boolean | null;
  readonly metNow: boolean | null;
}

export interface ExceptionInTime {
  readonly analysis: MeasureAnalysis;
  readonly exception: AcceptedException;
  readonly expired: boolean;
}

/** The plan beside what its measures say, as at a day. */
export interface PlanOnAPage {
  /** `not-agreed`: it was agreed after the day. */
  readonly state: "here" | "empty" | "not-agreed" | "none";
  readonly plan: ActionPlan | null;
  readonly priorities: readonly {
    readonly priority: Priority;
    readonly actions: readonly PlannedAction[];
  }[];
  /** How many measures there are to set beside it. */
  readonly measured: number;
  readonly slow: readonly Slow[];
  /** Off target, and no action that serves it is open. */
  readonly unserved: readonly MeasureAnalysis[];
  /** No explanation came: twice running first. */
  readonly unexplained: readonly MeasureAnalysis[];
  readonly exceptions: readonly ExceptionInTime[];
  readonly movedTargets: readonly MovedTarget[];
}

/**
 * The plan on a page. Nothing is known of a plan before the day it was agreed, or of what was done
 * after `asAt`; whether something is overdue is judged on that day and never by the clock.
 *
 * @param measures analysed as at that day and with this plan
 */
export function planOnAPage(
  plan: ActionPlan | null,
  measures: readonly MeasureAnalysis[],
  asAt: Day,
): PlanOnAPage {
  const state = stateOf(plan, asAt);
  const priorities = state === "here" && plan !== null ? plan.priorities : [];
  return {
    state,
    plan,
    priorities: priorities.map((priority) => ({
      priority,
      actions: priority.actions.map((action) => plannedAction(action, measures, asAt)),
    })),
    measured: measures.length,
    slow: [...slowPaces(measures), ...overdueWhileWorse(measures)],
    unserved: state === "here" ? measures.filter(hasNoOpenAction) : [],
    unexplained: [
      ...measures.filter(({ explanation }) => explanation.state === "escalate"),
      ...measures.filter(({ explanation }) => explanation.state === "required"),
    ],
    exceptions: measures.flatMap((analysis) => exceptionsBy(analysis)),
    movedTargets: measures
      .flatMap((analysis) => movedTargets(analysis))
      .sort((a, b) => (a.on < b.on ? 1 : -Number(a.on > b.on))),
  };
}

function stateOf(plan: ActionPlan | null, asAt: Day): PlanOnAPage["state"] {
  if (plan === null) return "none";
  if (plan.agreed !== undefined && plan.agreed > asAt) return "not-agreed";
  return plan.priorities.some(({ actions }) => actions.length > 0) ? "here" : "empty";
}

function plannedAction(
  action: Action,
  measures: readonly MeasureAnalysis[],
  asAt: Day,
): PlannedAction {
  const done = isDone(action, asAt);
  const serves = action.measures.flatMap((id) => servedMeasure(action, id, measures, asAt));
  const told = serves.filter(({ movement }) => movement !== null && movement !== "too-soon");
  return {
    action,
    standing: standingOf(action, asAt),
    daysOverdue:
      action.due !== undefined && isOverdue(action, asAt) ? daysBetween(action.due, asAt) : 0,
    vacant: !done && action.ownerVacant === true,
    unowned: !done && action.owner === undefined,
    unproven: done && (action.evidence ?? []).length === 0,
    unmoved: told.length > 0 && told.every(({ movement }) => movement === "not-moved"),
    serves,
    unknown: action.measures.filter((id) => !measures.some(({ measure }) => measure.id === id)),
  };
}

/** How far an action was on a day: one that was completed later was under way. */
export function standingOf(action: Action, asAt: Day): ActionStanding {
  if (isOverdue(action, asAt)) return "overdue";
  const { state } = action;
  const finished = state === "complete" || state === "closed";
  return finished && !isDone(action, asAt) ? "in-progress" : state;
}

function servedMeasure(
  action: Action,
  id: Id,
  measures: readonly MeasureAnalysis[],
  asAt: Day,
): readonly ServedMeasure[] {
  const analysis = measures.find(({ measure }) => measure.id === id);
  const outcome = analysis?.actions.find((outcome) => outcome.action.id === action.id);
  if (analysis === undefined || outcome === undefined) return [];
  const movement = isDone(action, asAt) ? movementSince(outcome, analysis) : null;
  return [{ analysis, outcome, movement, better: isBetter(movement, analysis.measure.polarity) }];
}

/** The day from which the effect of a completed action is asked for. */
function doneOn({ completedOn, due }: Action, asAt: Day): Day {
  return completedOn ?? due ?? asAt;
}

function movementSince(
  { action, finding, before, after }: ActionOutcome,
  { series, direction, asAt }: MeasureAnalysis,
): Movement {
  const day = doneOn(action, asAt);
  const last = direction.chart.points.findLast(
    ({ specialCause }, row) => specialCause !== null && endsAfter(series.points[row], day),
  );
  if (last === undefined) return finding === "complete-too-soon" ? "too-soon" : "not-moved";
  const up = pointTypeOf(last.specialCause, "neutral") === "neutralHigh";
  if (before !== null && after !== null && after > before !== up) return "both-ways";
  return up ? "risen" : "fallen";
}

function endsAfter(point: SeriesPoint | undefined, day: Day): boolean {
  return point !== undefined && dayAfterEnd(point.period, 0) > day;
}

function isBetter(movement: Movement | null, polarity: Polarity): boolean | null {
  if (movement !== "risen" && movement !== "fallen") return null;
  if (polarity === "higher") return movement === "risen";
  return polarity === "lower" ? movement === "fallen" : null;
}

/** The largest shortfall first. Without a trend, only a measure that misses its target is slow. */
function slowPaces(measures: readonly MeasureAnalysis[]): readonly Slow[] {
  return measures
    .flatMap((analysis): readonly Extract<Slow, { readonly kind: "pace" }>[] => {
      const { pace, status } = analysis;
      if (pace === null) return [];
      const { verdict, required, actual } = pace;
      const still = verdict === "no-trend" && status.distance !== null && status.distance > 0;
      if (verdict !== "too-slow" && verdict !== "wrong-way" && !still) return [];
      const shortfall =
        required === null || required === 0 ? null : (required - (actual ?? 0)) / required;
      return [{ kind: "pace", analysis, shortfall }];
    })
    .sort((a, b) => (b.shortfall ?? 0) - (a.shortfall ?? 0));
}

function overdueWhileWorse(measures: readonly MeasureAnalysis[]): readonly Slow[] {
  return measures.flatMap((analysis) =>
    analysis.actions
      .filter(({ finding }) => finding === "overdue-worsening")
      .map(({ action }) => ({ kind: "action", analysis, action }) as const),
  );
}

function hasNoOpenAction({ questions }: MeasureAnalysis): boolean {
  return questions.some(({ rule }) => rule === "no-open-action");
}

/** Those that had begun, the first to end first. */
function exceptionsBy(analysis: MeasureAnalysis): readonly ExceptionInTime[] {
  const { measure, asAt } = analysis;
  return (measure.exceptions ?? [])
    .filter(({ from }) => from <= asAt)
    .sort((a, b) => (a.until < b.until ? -1 : Number(a.until > b.until)))
    .map((exception) => ({ analysis, exception, expired: exception.until < asAt }));
}

/**
 * Every target that another took the place of, or that fell away, by the day. The new one is the first
 * that was agreed on that day or later.
 */
function movedTargets(analysis: MeasureAnalysis): readonly MovedTarget[] {
  const { measure, asAt } = analysis;
  return measure.targets.flatMap((from) => {
    const on = from.superseded;
    if (on === undefined || on > asAt) return [];
    const to = measure.targets
      .filter((target) => target !== from && (target.agreed ?? "") >= on && isKnown(target, asAt))
      .reduce<Target | null>(
        (first, next) =>
          first === null || (next.agreed ?? "") < (first.agreed ?? "") ? next : first,
        null,
      );
    return [
      { analysis, on, from, to, metBefore: isMet(from, analysis), metNow: isMet(to, analysis) },
    ];
  });
}

/** Whether the latest figure meets a target that covers its period, be it superseded. */
function isMet(
  target: Target | null,
  { measure, series: { latest }, asAt }: MeasureAnalysis,
): boolean | null {
  const value = latest?.value ?? null;
  if (target === null || latest === null || value === null) return null;
  if (targetInForce([target], latest.period, asAt) === null) return null;
  const level = levelOf(target, measure.polarity, latest.period, measure.frequency);
  return level === null ? null : meets(value, level);
}
