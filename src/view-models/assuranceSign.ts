import type { MeasureAnalysis } from "#domain/findings.ts";
import type { Sign } from "./models.ts";
import { levelPhrase } from "./words/figures.ts";
import { aboutIn } from "./words/numbers.ts";
import { tooFewWords } from "./variationSign.ts";

/** Whether this process, unchanged, can be expected to meet its target, as an icon in words. */
export function assuranceSign({ measure, status, direction, outlook }: MeasureAnalysis): Sign {
  const { assurance, expectedShare, meanNeeded } = outlook;
  if (assurance === null) return { kind: "none", ...withheld() };

  const share = expectedShare === null ? "" : ` That is ${often(expectedShare)}.`;
  const needed =
    meanNeeded === null
      ? ""
      : ` To meet it reliably, the average would have to be ${levelPhrase(measure, meanNeeded)}.`;
  switch (assurance) {
    case "consistentPass":
      return {
        kind: "pass",
        text: "Likely to meet target",
        explanation: "If nothing changes, figures can be expected to meet the target.",
      };
    case "consistentFail":
      return {
        kind: "fail",
        text: "Not likely to meet target",
        explanation: `If nothing changes, figures are not likely to meet the target.${needed}`,
      };
    case "inconsistent":
      return {
        kind: "hit-or-miss",
        text: "Hit or miss",
        explanation: `If nothing changes, figures will meet the target at times and miss it at times, by chance.${share}${needed}`,
      };
  }

  function withheld(): Pick<Sign, "text" | "explanation"> {
    if (status.verdict === "not-judged")
      return { text: "Not judged", explanation: "This measure is for information." };
    if (status.level === null)
      return { text: "No target", explanation: "No target is set for this period." };
    return {
      text: "Cannot be said",
      explanation:
        direction.heading === "too-few"
          ? `There are ${tooFewWords(direction)}.`
          : "The figures do not show how far they vary by chance.",
    };
  }

  function often(share: number): string {
    return aboutIn(share, measure.frequency, `${measure.frequency}s`);
  }
}
