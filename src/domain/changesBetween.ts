import type { Action, ActionPlan } from "#contract/actionPlan.ts";
import type { Measure } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import { isDone, isOverdue } from "./actionOutcomes.ts";
import { type AnalysisContext, analyseMeasure } from "./analyseMeasure.ts";
import { commitmentOutcome } from "./commitmentOutcome.ts";
import type { CommitmentOutcome, MeasureAnalysis } from "./findings.ts";
import { seriesOf } from "./seriesOf.ts";

/** An action of the plan that was completed, or whose date passed, between two days. */
export interface ActionChange {
  readonly action: Action;
  readonly what: "completed" | "overdue";
}

/**
 * What a new figure is part of: `not-judged` where every new one is provisional, so that the verdict
 * rests on figures that were known before.
 */
export type NewFigure = "real-change" | "no-real-change" | "too-few" | "not-judged";

/** What became of one measure between two days, and the promises on it that could then be judged. */
export interface MeasureChanges {
  readonly analysis: MeasureAnalysis;
  /** `null` where no new figure came. */
  readonly newFigure: NewFigure | null;
  readonly judged: readonly CommitmentOutcome[];
}

/**
 * One measure as at the later day with its differences from the earlier one; and the promises that
 * were kept or broken then, and had not been known to be so before.
 */
export function measureChanges(
  measure: Measure,
  from: Day,
  context: Omit<AnalysisContext, "since">,
): MeasureChanges {
  const analysis = analyseMeasure(measure, { ...context, since: from });
  const newFigure = newFigureOf(analysis, from);
  if (analysis.commitments.length === 0) return { analysis, newFigure, judged: [] };
  const before = seriesOf(measure, from);
  const judged = analysis.commitments.filter(({ commitment, outcome }) => {
    if (outcome !== "kept" && outcome !== "broken") return false;
    return commitmentOutcome(commitment, before, measure).outcome !== outcome;
  });
  return { analysis, newFigure, judged };
}

function newFigureOf({ since, direction }: MeasureAnalysis, from: Day): NewFigure | null {
  if (!since.some(({ kind }) => kind === "new-value")) return null;
  const { heading, basis } = direction;
  if (heading === "too-few" || heading === "no-data") return "too-few";
  if (basis === null || basis.known <= from) return "not-judged";
  return heading === "no-real-change" ? heading : "real-change";
}

/**
 * The actions of a plan that were completed, or became overdue, after a day and by a later one,
 * whether or not they serve a measure. Nothing is known of a plan before it was agreed.
 */
export function actionChanges(
  plan: ActionPlan | null,
  from: Day,
  to: Day,
): readonly ActionChange[] {
  if (plan === null || (plan.agreed !== undefined && plan.agreed > to)) return [];
  return plan.priorities
    .flatMap(({ actions }) => actions)
    .flatMap((action): readonly ActionChange[] => {
      const { completedOn } = action;
      if (completedOn !== undefined && completedOn > from && isDone(action, to))
        return [{ action, what: "completed" }];
      const became = isOverdue(action, to) && !isOverdue(action, from);
      return became ? [{ action, what: "overdue" }] : [];
    });
}
