import type { Audience } from "#contract/dashboard.ts";
import { organisationFacts } from "../organisation.ts";
import { coded } from "../problem.ts";
import type { Problem } from "../problem.ts";
import type { SheetRow, Sheets } from "../sheetRows.ts";
import { headlineOf, smallBeside } from "./besideFigures.ts";
import { countsPeople } from "./counts.ts";
import { forMembers, forPublic } from "./forPublic.ts";
import { personalDataProblems } from "./freeTexts.ts";
import { namedProblems, quoteProblems } from "./quotes.ts";
import type { Unsaid } from "./quotes.ts";
import { hidden, smallObservations } from "./smallNumbers.ts";
import type { SmallNumbers } from "./smallNumberRule.ts";

/** Whom the files are for, and what is done with small numbers, where that is not the usual. */
export interface DisclosureOptions {
  readonly audience?: Audience;
  readonly smallNumbers?: SmallNumbers;
  readonly threshold?: number;
}

/** Counts of one to four can identify a child. Some sources hide more, and say so in the sheets. */
const USUAL_THRESHOLD = 5;

/**
 * The sheets as they may be published for an audience: without what is for members alone, without
 * numbers that could identify a child or would give one away, and with every text that tells of one
 * person refused.
 */
export function disclosable(
  all: Sheets,
  options: DisclosureOptions,
): {
  readonly sheets: Sheets;
  readonly audience: Audience;
  readonly problems: readonly Problem[];
} {
  const { fact } = organisationFacts(all.organisation);
  const audience = options.audience ?? (fact("audience") === "public" ? "public" : "members");
  const threshold = fact("small_number_threshold");
  const rule = {
    smallNumbers: options.smallNumbers ?? (audience === "public" ? "refuse" : "allow"),
    threshold: options.threshold ?? (typeof threshold === "number" ? threshold : USUAL_THRESHOLD),
    ofPeople:
      options.smallNumbers === undefined && fact("nature") === "official"
        ? asPublished
        : countsPeople,
  };
  const { sheets, leftOut, withheld, measures, problems } =
    audience === "public"
      ? forPublic(all)
      : { sheets: forMembers(all), leftOut: [], withheld: [], measures: [], problems: [] };

  const { observations, problems: ofObservations } = smallObservations(sheets, leftOut, rule);
  const small = sheets.observations.filter((row, i) => row !== observations[i]);
  const headlines = new Set(
    observations
      .filter(({ cells }) => cells.dimension === undefined && isHidden(cells))
      .map(({ cells }) => headlineOf(cells)),
  );
  const { problems: ofBeside, ...beside } = smallBeside(sheets, headlines, rule);
  const safe: Sheets = {
    ...sheets,
    ...beside,
    observations: [...observations, ...withheld.map(hidden)],
  };
  return {
    sheets: safe,
    audience,
    problems: [
      ...coded("for-members", problems),
      ...ofObservations,
      ...ofBeside,
      ...coded("says-what-is-hidden", quoteProblems(safe, [...small, ...leftOut].map(unsaid))),
      ...coded("names-what-is-hidden", namedProblems(safe, measures)),
      ...coded("personal-data", personalDataProblems(all)),
    ],
  };
}

/** Official statistics were made safe by those who published them: they are left as they are, unless asked. */
function asPublished(): boolean {
  return false;
}

function isHidden({ value, flag }: SheetRow<"observations">["cells"]): boolean {
  return value === "c" || flag === "c";
}

function unsaid(row: SheetRow<"observations">): Unsaid {
  const { measure, period, value, numerator } = row.cells;
  const numbers = [value, numerator].filter((number) => typeof number === "number");
  return { row, measure, period, numbers };
}
