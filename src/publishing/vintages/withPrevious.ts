import type { Measure } from "#contract/measure.ts";
import type { ApiFiles } from "#contract/resources.ts";
import type { Problem } from "../problem.ts";
import { changeOf } from "./changes.ts";
import type { Change } from "./changes.ts";
import { keptTargets } from "./keptTargets.ts";
import { mergedBreakdowns } from "./mergedBreakdowns.ts";
import type { MeasureFiles } from "./mergedBreakdowns.ts";
import { mergedSeries } from "./mergedSeries.ts";
import type { PublicationDays } from "./mergedSeries.ts";
import { isComparable, previousProblems, vintageProblem, warningsOf } from "./vintageProblems.ts";

/** A publication over the one before. */
export interface Vintage {
  /** `null` where the two cannot be laid over one another. */
  readonly files: ApiFiles | null;
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

/**
 * API files with what was published before them: earlier values as revisions, targets that are no
 * more as superseded. The same files over themselves are the same files.
 */
export function withPrevious(files: ApiFiles, previous: ApiFiles): Vintage {
  const refusals = previousProblems(files.dashboard, previous.dashboard);
  if (refusals.length > 0) return { files: null, changes: [], problems: refusals };

  const days = { before: previous.dashboard.published, now: files.dashboard.published };
  const before = new Map(previous.dashboard.measures.map((measure) => [measure.id, measure]));
  const actionIds = new Set(
    files.actionPlan.priorities.flatMap(({ actions }) => actions.map(({ id }) => id)),
  );
  const merged = files.dashboard.measures.map((measure) =>
    mergedMeasure(
      { measure, detail: files.measures.get(measure.id) },
      { measure: before.get(measure.id), detail: previous.measures.get(measure.id) },
      days,
      actionIds,
    ),
  );
  return {
    files: {
      ...files,
      dashboard: { ...files.dashboard, measures: merged.map(({ measure }) => measure) },
      measures: new Map(
        merged.flatMap(({ detail }) => (detail === undefined ? [] : [[detail.id, detail]])),
      ),
    },
    changes: merged.flatMap(({ changes }) => changes),
    problems: [...goneMeasures(files, previous), ...merged.flatMap(({ problems }) => problems)],
  };
}

interface MergedMeasure extends MeasureFiles {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

function mergedMeasure(
  now: MeasureFiles,
  before: Pick<MeasureFiles, "detail"> & { readonly measure: Measure | undefined },
  days: PublicationDays,
  actionIds: ReadonlySet<string>,
): MergedMeasure {
  const { measure } = now;
  if (before.measure === undefined) return { ...now, changes: [], problems: [] };
  const { targets, gone } = keptTargets(
    measure.targets,
    before.measure.targets,
    days.now,
    actionIds,
  );
  const ofTargets = gone.map(({ label, from }) =>
    vintageProblem(
      days.before,
      { code: "target-disappeared", path: measure.id, value: label },
      `was the target from ${from}, and is no longer in targets`,
      `It is kept as superseded on ${days.now}. Put its row back with the day in superseded, and give the target in its place the day it was agreed`,
    ),
  );
  if (!isComparable(measure, before.measure))
    return {
      ...now,
      measure: { ...measure, targets: [...targets] },
      changes: [],
      problems: [...warningsOf.unit(measure, before.measure, days), ...ofTargets],
    };

  const whole = mergedSeries(seriesOf(measure), seriesOf(before.measure), days);
  const breakdowns = mergedBreakdowns(now, { ...before, measure: before.measure }, days);
  const ofWhole = whole.changes.map((change) => changeOf(change, { measure: measure.id }));
  const revisions = [...whole.revisions];
  return {
    measure: {
      ...measure,
      targets: [...targets],
      observations: [...whole.observations],
      revisions: revisions.length === 0 ? undefined : revisions,
    },
    detail: now.detail && {
      ...now.detail,
      breakdowns: [...breakdowns.breakdowns],
      revisions: [...revisions, ...breakdowns.revisions],
    },
    changes: [...ofWhole, ...breakdowns.changes],
    problems: [
      ...ofTargets,
      ...warningsOf.figures(measure, [...ofWhole, ...breakdowns.changes], days),
      ...warningsOf.members(measure, now.detail, before.detail, days),
    ],
  };
}

function seriesOf({ observations, revisions = [], usualDelay }: Measure) {
  return { observations, revisions, usualDelay };
}

function goneMeasures(files: ApiFiles, previous: ApiFiles): readonly Problem[] {
  const ids = new Set(files.dashboard.measures.map(({ id }) => id));
  return previous.dashboard.measures
    .filter(({ id }) => !ids.has(id))
    .map(({ id }) =>
      vintageProblem(
        previous.dashboard.published,
        { code: "measure-disappeared", path: "measures", value: id },
        "was a measure, and is no longer in measures",
        "Its figures and revisions are not kept. If it has another id now, give it its old one back",
      ),
    );
}
