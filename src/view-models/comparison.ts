import type { ComparedWith, MeasureAnalysis } from "#domain/findings.ts";
import type { Sentence, Tag } from "./models.ts";
import { figurePhrase, figureText } from "./words/figures.ts";
import { inPeriod } from "./words/periods.ts";
import { capital, list } from "./words/text.ts";

const STANDINGS = {
  better: { tone: "good", text: "Ours is better" },
  worse: { tone: "bad", text: "Ours is worse" },
  same: { tone: "none", text: "The same" },
} as const satisfies Record<string, Tag>;

/** How our figure stands beside another area's. A measure with no good direction is not judged. */
export function standingTag({ standing, own, value }: ComparedWith): Tag {
  if (standing !== null) return STANDINGS[standing];
  if (own === value) return STANDINGS.same;
  return { tone: "info", text: own > value ? "Ours is higher" : "Ours is lower" };
}

/**
 * What England, the region and similar councils stood at: the areas of one period, which is said,
 * with our own figure where that is not the latest. `null` where nothing is there to compare.
 */
export function comparisonSentence({
  measure,
  series,
  compared,
}: MeasureAnalysis): Sentence | null {
  const areas = compared.filter(({ kind }) => kind !== "neighbour");
  const period = areas[0]?.period;
  const own = areas[0]?.own;
  if (period === undefined || own === undefined) return null;

  const others = areas
    .filter((area) => area.period === period)
    .map(({ name, value }) => `${name} at ${figureText(measure, value)}`);
  const ours =
    period === series.latest?.period ? "" : `ours stood at ${figureText(measure, own)}, `;
  const when = ours === "" ? "for the same period" : inPeriod(period, measure);
  return { text: `${capital(when)}, ${ours}${list(others)}.`, periods: [period] };
}

/** `England 17.4 at 30 September 2018`. */
export function comparedText(measure: MeasureAnalysis["measure"], area: ComparedWith): string {
  return `${figurePhrase(measure, area.value)} ${inPeriod(area.period, measure)}`;
}
