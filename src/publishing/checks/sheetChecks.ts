import { organisationProblems } from "../organisation.ts";
import { percentageProblems } from "../percentages.ts";
import { coded, isError } from "../problem.ts";
import type { Problem } from "../problem.ts";
import type { Sheets } from "../sheetRows.ts";
import type { SheetName } from "../sheets.ts";
import { unseenInSheets } from "../unseen.ts";
import { undeclaredSteps } from "./annotations.ts";
import type { SheetCheck } from "./check.ts";
import { wrongLists } from "./comparators.ts";
import { wrongSpreads } from "./distribution.ts";
import { wrongExceptions } from "./exceptions.ts";
import { figureProblems } from "./figureChecks.ts";
import { wrongFlags, wrongUnits } from "./figures.ts";
import { linksAlone } from "./links.ts";
import { halfMembers } from "./members.ts";
import { wrongPeriods } from "./periods.ts";
import { planLinksOfSheets, planProblems } from "./planCoverage.ts";
import { unknownReferences } from "./references.ts";
import { repeatedRows } from "./repeated.ts";
import { sameIds } from "./sameId.ts";
import { seriesOfSheets } from "./seriesOfSheets.ts";
import { wrongRecord } from "./sessions.ts";
import { wrongTargets } from "./targets.ts";

/** Every check between cells, rows and sheets. A new check is a file beside this one and a row here. */
const SHEET_CHECKS: readonly SheetCheck[] = [
  {
    code: "organisation-fact",
    // Of a sheet that is not there it is said once, and not of each of its facts again.
    find: ({ sheets, ids }) =>
      ids.has("organisation") ? organisationProblems(sheets.organisation) : [],
  },
  { code: "unknown-id", find: unknownReferences },
  { code: "repeated-row", find: repeatedRows },
  { code: "same-id", find: sameIds },
  { code: "period-of-another-kind", find: wrongPeriods },
  { code: "figure-and-flag", find: wrongFlags },
  { code: "figure-and-unit", find: wrongUnits },
  { code: "percentage-written", find: ({ sheets }) => percentageProblems(sheets) },
  { code: "half-a-member", find: halfMembers },
  { code: "target-parts", find: wrongTargets },
  { code: "neighbour-list", find: wrongLists },
  { code: "step-undeclared", find: undeclaredSteps },
  { code: "exception-days", find: wrongExceptions },
  { code: "spread-order", find: wrongSpreads },
  { code: "link-alone", find: linksAlone },
  { code: "record-row", find: wrongRecord },
  { code: "unseen-character", find: unseenInSheets },
];

/**
 * All that is wrong between cells, rows and sheets whose cells are each as the layout says.
 *
 * @param isRead Whether every row is as the layout says: nothing is called missing where one was left out.
 */
export function sheetProblems(
  sheets: Sheets,
  ids: ReadonlyMap<SheetName, ReadonlySet<string>>,
  isRead: boolean,
): readonly Problem[] {
  const measures = new Map(sheets.measures.map((row) => [row.cells.id, row]));
  const world = { sheets, ids, measures };
  const problems = SHEET_CHECKS.flatMap(({ code, find }) => coded(code, find(world)));
  const isWhole = isRead && !problems.some(isError);
  const links = planLinksOfSheets(world);
  return [
    problems,
    figureProblems(seriesOfSheets(world), links.published, isWhole),
    isWhole ? planProblems(links) : [],
  ].flat();
}
