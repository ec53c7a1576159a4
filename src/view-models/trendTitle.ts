import type { MeasureAnalysis } from "#domain/findings.ts";
import { figurePhrase, figureText } from "./words/figures.ts";
import { betweenPeriods, inPeriod, periodName } from "./words/periods.ts";
import { clause } from "./words/text.ts";

/** What happened, in about ten words, for a chart that may stand alone. It claims no cause. */
export function trendTitle({
  measure,
  series,
  direction,
  swing,
  yearChange,
}: MeasureAnalysis): string {
  const title = clause(measure.title);
  const { latest } = series;
  if (latest === null || latest.value === null) return `${title}: no figure yet`;
  const at = inPeriod(direction.basis?.period ?? latest.period, measure);

  switch (direction.rule) {
    case "aboveUpperLimit":
      return `${title} rose above the usual range ${at}`;
    case "belowLowerLimit":
      return `${title} fell below the usual range ${at}`;
    case "trendUp":
      return `${title} rose ${measure.frequency} after ${measure.frequency}, to ${basisFigure()}`;
    case "trendDown":
      return `${title} fell ${measure.frequency} after ${measure.frequency}, to ${basisFigure()}`;
    case "twoOfThreeHigh":
      return `${title} came near the top of the usual range ${at}`;
    case "twoOfThreeLow":
      return `${title} came near the bottom of the usual range ${at}`;
    case "shiftHigh":
      return `${title} stayed above average up to ${until()}`;
    case "shiftLow":
      return `${title} stayed below average up to ${until()}`;
    case null:
      return quiet();
  }

  function quiet(): string {
    if (direction.heading === "no-real-change")
      return `${title} showed no real change up to ${until()}`;
    const change = swing?.to === latest || yearChange === null ? swing : yearChange;
    const from = change?.from.value ?? null;
    const to = change?.to.value ?? null;
    if (change !== null && from !== null && to !== null && from !== to)
      return `${title} went from ${figureText(measure, from)} to ${figureText(measure, to)} ${betweenPeriods(change.from.period, change.to.period, measure)}`;
    return latest === null || latest.value === null
      ? title
      : `${title} stood at ${figurePhrase(measure, latest.value)} ${at}`;
  }

  function basisFigure(): string {
    const value = direction.basis?.value ?? latest?.value ?? null;
    if (value === null) return "no figure";
    // Beside a later figure, which may still change, it would be taken for that one.
    const isLatest = direction.basis === null || direction.basis.period === latest?.period;
    return `${figurePhrase(measure, value)}${isLatest ? "" : ` ${at}`}`;
  }

  function until(): string {
    return periodName(direction.basis?.period ?? latest?.period ?? "", measure);
  }
}
