import type { Day } from "#contract/period.ts";
import { coded } from "../problem.ts";
import type { Problem } from "../problem.ts";
import type { FigureCheck, MeasureFigures } from "./figureSeries.ts";
import { futures } from "./futures.ts";
import { holes } from "./holes.ts";
import { jumps } from "./jumps.ts";
import { partCounts } from "./partCounts.ts";
import { wrongRatios } from "./ratios.ts";
import { stale } from "./stale.ts";
import { wrongTotals } from "./totals.ts";
import { unitSlips } from "./unitSlips.ts";

/** Every check of figures against one another, for sheets and API files alike. */
const FIGURE_CHECKS: readonly FigureCheck[] = [
  { code: "period-ahead", find: futures },
  { code: "period-missing", ofAbsence: true, find: holes },
  { code: "value-not-its-ratio", find: wrongRatios },
  { code: "members-do-not-add", ofAbsence: true, find: wrongTotals },
  { code: "count-not-whole", find: partCounts },
  { code: "unit-slipped", find: unitSlips },
  { code: "jump", find: jumps },
  { code: "stale", ofAbsence: true, find: stale },
];

/**
 * All that the figures of the measures say against one another, and against the day of publication.
 * One measure is gone through after another, so that of a million figures few are held at once.
 *
 * @param isWhole Whether everything could be read: nothing is called missing where a row was left out.
 */
export function figureProblems(
  measures: Iterable<MeasureFigures>,
  published: Day | null,
  isWhole: boolean,
): readonly Problem[] {
  const checks = FIGURE_CHECKS.filter(({ ofAbsence }) => isWhole || ofAbsence !== true);
  const problems: Problem[] = [];
  for (const figures of measures)
    for (const { code, find } of checks)
      for (const problem of coded(code, find(figures, published))) problems.push(problem);
  return problems;
}
