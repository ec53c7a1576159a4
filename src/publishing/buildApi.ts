import type { Audience, Dashboard } from "#contract/dashboard.ts";
import type { ApiFiles } from "#contract/resources.ts";
import { jsonFiles } from "./apiText.ts";
import { buildMeasures } from "./buildMeasures.ts";
import type { BuiltMeasure } from "./buildMeasures.ts";
import { buildPlan } from "./buildPlan.ts";
import type { Unchecked } from "./buildPlan.ts";
import { buildSessions } from "./buildSessions.ts";
import { sheetProblems } from "./checks/sheetChecks.ts";
import { disclosable } from "./disclosure/disclosure.ts";
import type { DisclosureOptions } from "./disclosure/disclosure.ts";
import { organisationFacts } from "./organisation.ts";
import { isError } from "./problem.ts";
import type { Problem } from "./problem.ts";
import { readContract } from "./readApi.ts";
import { readSheets } from "./sheetRows.ts";
import type { GivenSheet, Sheets } from "./sheetRows.ts";
import type { SheetName } from "./sheets.ts";

/** The version of the API that is written. */
const VERSION = 1;

/**
 * The API files that the analyst's sheets make, and everything that is wrong with the sheets, at
 * once and in the order of the files. No files where there is an error.
 *
 * @param options Whom the files are for, and what is done with small numbers, where that is not as
 *   the sheets have it.
 */
export function buildApi(
  given: ReadonlyMap<SheetName, GivenSheet>,
  options: DisclosureOptions = {},
): { readonly files: ApiFiles | null; readonly problems: readonly Problem[] } {
  const { sheets: all, ids, problems: ofLayout } = readSheets(given);
  const { sheets, audience, problems: ofDisclosure } = disclosable(all, options);
  const problems = [
    ...ofLayout,
    ...sheetProblems(all, ids, !ofLayout.some(isError)),
    ...ofDisclosure,
  ].toSorted(
    (a, b) =>
      a.file.localeCompare(b.file) ||
      (a.sheet ?? "").localeCompare(b.sheet ?? "") ||
      (a.row ?? 0) - (b.row ?? 0),
  );
  if (problems.some(isError)) return { files: null, problems };

  const measures = buildMeasures(sheets);
  // What leaves here is held against the contract as whoever reads it will hold it.
  const read = readContract(
    jsonFiles({
      dashboard: buildDashboard(sheets, measures, audience),
      measures: new Map(measures.map(({ measure, detail }) => [measure.id, detail])),
      actionPlan: buildPlan(sheets),
      sessions: buildSessions(sheets),
    }),
  );
  const errors = read.problems.filter(isError);
  return { files: read.files, problems: [...problems, ...errors] };
}

function buildDashboard(
  { organisation, areas }: Sheets,
  measures: readonly BuiltMeasure[],
  audience: Audience,
): Unchecked<Dashboard> {
  const { fact, sources, notes } = organisationFacts(organisation);
  return {
    version: VERSION,
    organisation: {
      name: fact("name"),
      shortName: fact("short_name"),
      code: fact("code"),
      region: fact("region"),
    },
    title: fact("title"),
    nature: fact("nature"),
    audience,
    published: fact("published"),
    nextUpdate: fact("next_update"),
    about: fact("about"),
    sources: sources.length === 0 ? undefined : sources,
    notes: notes.length === 0 ? undefined : notes,
    smallNumberThreshold: fact("small_number_threshold"),
    areas: areas.map(({ cells }) => cells),
    measures: measures.map(({ measure }) => measure),
  };
}
