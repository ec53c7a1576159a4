import type { GapReason } from "#domain/series.ts";
import { clause, sentence } from "./text.ts";

/** Why there is no figure, in a word or two and in a sentence. */
const GAPS: Readonly<Record<GapReason, { readonly name: string; readonly sentence: string }>> = {
  suppressed: {
    name: "suppressed",
    sentence: "The number was hidden because it is so small that it could point to a child.",
  },
  unreliable: {
    name: "unreliable",
    sentence: "The publisher marked the figure as too unreliable to use.",
  },
  "not-available": {
    name: "not available",
    sentence: "The publisher had no figure to give.",
  },
  "not-applicable": {
    name: "not applicable",
    sentence: "There is nothing to count here, so there is no figure.",
  },
  "rounds-to-zero": {
    name: "rounds to zero",
    sentence: "The figure is not zero, but it is so small that it rounds to zero.",
  },
  "not-received": {
    name: "not received",
    sentence: "A figure should be here and has not come. That does not mean zero.",
  },
};

/** `suppressed`, `not received`. */
export function gapName(gap: GapReason): string {
  return GAPS[gap].name;
}

/** What that means, in one sentence. */
export function gapSentence(gap: GapReason): string {
  return GAPS[gap].sentence;
}

/** What is said of a period before which the series breaks, with the reason that was given. */
export function notToCompare(reason: string): string {
  return `Not to be compared with what came before: ${sentence(clause(reason))}`;
}
