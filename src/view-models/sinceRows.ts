import type { Difference, MeasureAnalysis } from "#domain/findings.ts";
import type { ChangeRow, Tone } from "./models.ts";
import { statusTag } from "./statusTag.ts";
import { targetText } from "./targetText.ts";
import { HEADINGS } from "./variationSign.ts";
import { figurePhrase, figureText } from "./words/figures.ts";
import { dayName, inPeriod } from "./words/periods.ts";
import { clause } from "./words/text.ts";

/** What is not as it was when the session last met, one row a difference. */
export function sinceRows(analysis: MeasureAnalysis): readonly ChangeRow[] {
  const { measure, since } = analysis;
  return since.map((difference) => ({
    kind: difference.kind,
    measureId: measure.id,
    measure: measure.title,
    text: differenceText(analysis, difference),
    tone: toneOf(difference),
  }));
}

function differenceText({ measure }: MeasureAnalysis, difference: Difference): string {
  switch (difference.kind) {
    case "new-value": {
      const { from, to } = difference;
      if (to.value === null) return `No figure came ${inPeriod(to.period, measure)}.`;
      const now = `A new figure is in: ${figurePhrase(measure, to.value)} ${inPeriod(to.period, measure)}`;
      return from === null || from.value === null
        ? `${now}.`
        : `${now}. Before that it stood at ${figureText(measure, from.value)} ${inPeriod(from.period, measure)}.`;
    }
    case "revised":
      return `The figure ${inPeriod(difference.period, measure)} was changed from ${figureOr(difference.from)} to ${figureOr(difference.to)}.`;
    case "status":
      return `Status: it was “${statusTag(difference.from).text}” and is now “${statusTag(difference.to).text}”.`;
    case "direction":
      return `Direction: it was “${HEADINGS[difference.from]}” and is now “${HEADINGS[difference.to]}”.`;
    case "target": {
      const { from, to } = difference;
      if (to === null)
        return from === null
          ? "The target was changed."
          : `The target is no longer in force: ${targetText(measure, from)}.`;
      return from === null
        ? `A target was set: ${targetText(measure, to)}.`
        : `The target moved: it was ${targetText(measure, from)} and is now ${targetText(measure, to)}.`;
    }
    case "action": {
      const { action, what } = difference;
      const title = clause(action.title);
      if (what === "completed")
        return `Action complete: “${title}”${action.completedOn === undefined ? "" : `, on ${dayName(action.completedOn)}`}.`;
      return `Action overdue: “${title}”${action.due === undefined ? "" : `, due ${dayName(action.due)}`}.`;
    }
  }

  function figureOr(value: number | null): string {
    return value === null ? "no figure" : figureText(measure, value);
  }
}

function toneOf(difference: Difference): Tone {
  switch (difference.kind) {
    case "status":
      return statusTag(difference.to).tone;
    case "direction":
      if (difference.to === "improving") return "good";
      return difference.to === "worsening" ? "bad" : "info";
    case "action":
      return difference.what === "overdue" ? "bad" : "good";
    default:
      return "info";
  }
}
