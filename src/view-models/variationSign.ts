import type { Direction, Heading, MeasureAnalysis } from "#domain/findings.ts";
import type { Variation } from "#domain/spc/icons.ts";
import type { Sign } from "./models.ts";
import { ruleWords } from "./ruleSentence.ts";
import { periodName } from "./words/periods.ts";
import { capital } from "./words/text.ts";

const KINDS: Readonly<Record<Variation, Sign["kind"]>> = {
  commonCause: "common-cause",
  improvementHigh: "improvement-high",
  improvementLow: "improvement-low",
  concernHigh: "concern-high",
  concernLow: "concern-low",
  neutralHigh: "neutral-high",
  neutralLow: "neutral-low",
};

/** A direction in a word or two. Only a measure with a good direction can improve or get worse. */
export const HEADINGS: Readonly<Record<Heading, string>> = {
  improving: "Improving",
  worsening: "Getting worse",
  rising: "Rising",
  falling: "Falling",
  "no-real-change": "No real change",
  "too-few": "Too few figures to tell",
  "no-data": "No data",
};

const CAUTIONS: Readonly<Record<NonNullable<Direction["unreliable"]>, string>> = {
  stock:
    "Take care: this is counted on one day, and most of what is counted was there the time before.",
  smoothed: "Take care: each figure shares months with the one before it.",
  autocorrelated: "Take care: each figure here leans on the one before it.",
};

/** Why run rules are less to be trusted for a measure; `null` where they may be trusted. */
export function cautionOf({ unreliable }: Direction): string | null {
  return unreliable === null ? null : CAUTIONS[unreliable];
}

/** Whether the latest confirmed figure is part of a real change, as an icon in words. */
export function variationSign({ measure, direction, variation }: MeasureAnalysis): Sign {
  const { heading } = direction;
  const text = HEADINGS[heading];
  if (heading === "no-data")
    return { kind: "none", text, explanation: "There is no figure to judge." };
  if (heading === "too-few")
    return { kind: "none", text, explanation: `${capital(tooFewWords(direction))}.` };

  return { kind: KINDS[variation], text, explanation: explanation() };

  function explanation(): string {
    const { rule, basis } = direction;
    const until =
      basis === null ? "" : ` This rests on figures up to ${periodName(basis.period, measure)}.`;
    const said =
      heading === "no-real-change" || rule === null
        ? "Figures went up and down as they do by chance."
        : `This is more than chance is likely to do: ${ruleWords(rule, measure.frequency)}.`;
    const caution = cautionOf(direction);
    return said + until + (caution === null ? "" : ` ${caution}`);
  }
}

/** `too few figures to tell a real change from chance (9 of the 13 needed)`. */
export function tooFewWords({ points, needed }: Direction): string {
  return points < needed
    ? `too few figures to tell a real change from chance (${points} of the ${needed} needed)`
    : "too few figures next to each other to tell a real change from chance";
}
