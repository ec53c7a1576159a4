import type { Measure } from "#contract/measure.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import type { NeighbourFigure, NeighbourSpread } from "#domain/neighbourSpread.ts";
import type { Frame } from "./banners.ts";
import { gapName } from "./words/gaps.ts";
import { inPeriod } from "./words/periods.ts";
import { clause } from "./words/text.ts";

/** A measure among its neighbours, and what we call ourselves. */
export interface Among {
  readonly analysis: MeasureAnalysis;
  readonly found: NeighbourSpread;
  readonly own: string;
  readonly frame: Pick<Frame, "nature" | "audience" | "organisation">;
}

/** What statistical neighbours are called in a sentence. */
export const COUNCIL = "similar council";

/** The list that the neighbours are on, with its year: a comparison means nothing without it. */
export function listTitle(list: NeighbourSpread["list"]): string {
  return list === null || list === undefined
    ? "The list has no name"
    : `${clause(list.title)}, ${list.year}`;
}

/** Why a neighbour has no figure. */
export function absenceText(measure: Measure, { absence, from, to }: NeighbourFigure): string {
  switch (absence) {
    case null:
      return "";
    case "never":
      return "no figure at all";
    case "not-yet":
      return from === null ? "none yet" : `no figure before ${bare(inPeriod(from, measure))}`;
    case "no-longer":
      return to === null ? "none any more" : `no figure after ${bare(inPeriod(to, measure))}`;
    default:
      return gapName(absence);
  }
}

/** `in the year to March 2024` after another preposition: `the year to March 2024`. */
function bare(inPeriod: string): string {
  return inPeriod.replace(/^(in|at) /, "");
}
