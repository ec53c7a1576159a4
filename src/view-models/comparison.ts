import type { ComparedWith, MeasureAnalysis } from "#domain/findings.ts";
import type { Sentence, Tag } from "./models.ts";
import { figurePhrase, figureText } from "./words/figures.ts";
import { inPeriod } from "./words/periods.ts";
import { capital, inSentence, list } from "./words/text.ts";

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
  const [nearest] = areas;
  if (nearest === undefined) return null;
  const { period, own } = nearest;

  const others = areas
    .filter((area) => area.period === period)
    .map(
      ({ kind, name, value }, i) =>
        `${kind === "neighbours" ? inSentence(name) : name} ${i === 0 ? "stood at" : "at"} ${figureText(measure, value)}`,
    );
  const when =
    period === series.latest?.period
      ? "For the same period"
      : `${capital(inPeriod(period, measure))}, when ours stood at ${figureText(measure, own)}`;
  return { text: `${when}, ${list(others)}.`, periods: [period] };
}

/** `England 17.4 at 30 September 2018`. */
export function comparedText(measure: MeasureAnalysis["measure"], area: ComparedWith): string {
  return `${figurePhrase(measure, area.value)} ${inPeriod(area.period, measure)}`;
}

/** `17.4`; where it is not of our latest period, that too: `17.4 at 30 September 2018`. */
export function comparedBriefly({ measure, series }: MeasureAnalysis, area: ComparedWith): string {
  const value = figureText(measure, area.value);
  return area.period === series.latest?.period
    ? value
    : `${value} ${inPeriod(area.period, measure)}`;
}
