import type { Action } from "#contract/actionPlan.ts";
import type { Target } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import { RESOURCES } from "#contract/resources.ts";
import type { ApiFiles } from "#contract/resources.ts";
import { lastDay } from "#domain/period.ts";
import { organisationFacts } from "../organisation.ts";
import { coded } from "../problem.ts";
import type { Problem } from "../problem.ts";
import type { CheckedSheets } from "./check.ts";
import { figureProblem } from "./figureSeries.ts";
import type { Spot } from "./figureSeries.ts";
import { spotIn } from "./seriesOfSheets.ts";

/** Targets and actions as they name one another, and where they do. */
interface PlanLinks {
  readonly published: Day | null;
  readonly targets: readonly (Pick<Target, "to" | "superseded" | "action"> & {
    readonly measure: string;
    readonly spot: Spot;
  })[];
  readonly actions: readonly (Pick<Action, "id" | "state"> & {
    readonly measures: readonly string[];
    readonly spot: Spot;
  })[];
}

/** Targets and actions that nothing on the other side answers to. */
export function planProblems(links: PlanLinks): readonly Problem[] {
  return [
    ...coded("target-without-action", targetsWithoutAction(links)),
    ...coded("action-without-measure", actionsWithoutMeasure(links)),
  ];
}

/** Measures with a target that still stands, and no action that names the measure: each once. */
function targetsWithoutAction({ published, targets, actions }: PlanLinks): readonly Problem[] {
  if (actions.length === 0) return [];
  const served = new Set([
    ...actions.flatMap(({ measures }) => measures),
    ...targets.flatMap(({ action, measure }) => (action === undefined ? [] : [measure])),
  ]);
  const unserved = new Map(
    targets
      .filter(({ measure, ...target }) => !served.has(measure) && stands(target, published))
      .map(({ measure, spot }) => [measure, spot]),
  );
  return [...unserved].map(([measure, spot]) =>
    figureProblem(
      spot,
      `The target of “${measure}” has no action: none is named here, and no action names the measure`,
      "Name the action that is to reach it",
    ),
  );
}

function stands({ to, superseded }: Pick<Target, "to" | "superseded">, day: Day | null): boolean {
  return superseded === undefined && (to === undefined || day === null || lastDay(to) >= day);
}

/** Actions that name no measure and are named by no target; those that were closed are let be. */
function actionsWithoutMeasure({ targets, actions }: PlanLinks): readonly Problem[] {
  const named = new Set(targets.map(({ action }) => action));
  return actions
    .filter(
      ({ id, state, measures }) => measures.length === 0 && state !== "closed" && !named.has(id),
    )
    .map(({ id, spot }) =>
      figureProblem(
        spot,
        `The action “${id}” names no measure: nothing will show whether it worked`,
        "Name the measures that it should move",
      ),
    );
}

/** What the sheets say of targets and actions. */
export function planLinksOfSheets({ sheets }: Pick<CheckedSheets, "sheets">): PlanLinks {
  const published = organisationFacts(sheets.organisation).fact("published");
  return {
    published: typeof published === "string" ? published : null,
    targets: sheets.targets.map((row) => ({
      measure: row.cells.measure,
      to: row.cells.to,
      superseded: row.cells.superseded,
      action: row.cells.action,
      spot: spotIn(row, "action"),
    })),
    actions: sheets.actions.map((row) => ({
      id: row.cells.id,
      state: row.cells.state,
      measures: row.cells.measures ?? [],
      spot: spotIn(row, "measures"),
    })),
  };
}

/** What the API files say of targets and actions. */
export function planLinksOfApi({ dashboard, actionPlan }: ApiFiles): PlanLinks {
  return {
    published: dashboard.published,
    targets: dashboard.measures.flatMap(({ id, targets }, i) =>
      targets.map(({ to, superseded, action }, j) => ({
        measure: id,
        to,
        superseded,
        action,
        spot: { file: RESOURCES.dashboard.path, path: `measures[${i}].targets[${j}].action` },
      })),
    ),
    actions: actionPlan.priorities.flatMap(({ actions }, i) =>
      actions.map(({ id, state, measures }, j) => ({
        id,
        state,
        measures,
        spot: { file: RESOURCES.actionPlan.path, path: `priorities[${i}].actions[${j}].measures` },
      })),
    ),
  };
}
