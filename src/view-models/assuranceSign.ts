import type { Frequency } from "#contract/period.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import type { Sign } from "./models.ts";
import { tooFewWords } from "./variationSign.ts";
import { shortLevel } from "./targetText.ts";
import { levelText } from "./words/figures.ts";
import { aboutIn } from "./words/numbers.ts";
import { inPeriod } from "./words/periods.ts";

/**
 * Whether this process, unchanged, can be expected to meet its target, as an icon in words. Where the
 * plan asks for more in the end than it does now, that is a second statement.
 */
export function assuranceSign({ measure, status, direction, outlook }: MeasureAnalysis): Sign {
  const { assurance, expectedShare, meanNeeded, final } = outlook;
  if (assurance === null) return { kind: "none", ...withheld() };

  const needed = meanNeeded === null ? [] : [neededSentence(meanNeeded)];
  const inTheEnd = finalSentence();
  switch (assurance) {
    case "consistentPass":
      return {
        kind: "pass",
        text: "Likely to meet target",
        explanation: [
          "If nothing changes, figures can be expected to meet the target.",
          ...inTheEnd,
        ].join(" "),
      };
    case "consistentFail":
      return {
        kind: "fail",
        text: "Not likely to meet target",
        explanation: [
          "If nothing changes, figures are not likely to meet the target.",
          ...needed,
          ...inTheEnd,
        ].join(" "),
      };
    case "inconsistent":
      return {
        kind: "hit-or-miss",
        text: "Hit or miss",
        explanation: [
          `If nothing changes, chance decides: the target is met ${often(expectedShare, measure.frequency)}.`,
          ...needed,
          ...inTheEnd,
        ].join(" "),
      };
  }

  function finalSentence(): readonly string[] {
    if (final === null || final.assurance === null) return [];
    const { level, period, expectedShare } = final;
    const target = `The target ${inPeriod(period, measure)} is ${shortLevel(measure, level)}`;
    const outcome = {
      consistentPass: "that can be expected",
      consistentFail: "that is not likely",
      inconsistent: `that would be met ${often(expectedShare, measure.frequency)}`,
    }[final.assurance];
    return [`${target}: ${outcome}.`];
  }

  /** Where figures spread widely, no average within the unit is enough. */
  function neededSentence(mean: number): string {
    if (mean < 0 || (measure.unit === "percent" && mean > 100))
      return "Figures vary too much to meet it reliably at any level.";
    return `To meet it reliably, the average would have to be about ${levelText(measure, mean)}.`;
  }

  function withheld(): Pick<Sign, "text" | "explanation"> {
    if (status.verdict === "not-judged")
      return { text: "Not judged", explanation: "This measure is for information." };
    if (status.level === null)
      return { text: "No target", explanation: "No target is set for this period." };
    return {
      text: "Cannot be told",
      explanation:
        direction.heading === "too-few"
          ? `There are ${tooFewWords(direction)}.`
          : "The figures do not show how far they vary by chance.",
    };
  }
}

/** How often a target is met in the long run: `about 1 month in 10`. */
export function often(share: number | null, frequency: Frequency): string {
  return share === null
    ? `in some ${frequency}s and not in others`
    : aboutIn(share, frequency, `${frequency}s`);
}
