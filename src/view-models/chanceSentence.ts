import type { ByChance } from "#domain/findings.ts";
import { aboutIn, numeral } from "./words/numbers.ts";

/** How many of the signals on the page chance alone would give, so that one is not taken for many. */
export function chanceSentence({ judged, signals, expected, chanceOfAny }: ByChance): string {
  if (judged === 0)
    return "No measure has enough figures of its own to tell a real change from chance.";
  const shown =
    judged === 1
      ? `One measure can be judged by itself, and ${signals === 0 ? "it shows no" : "it shows a"} signal.`
      : `Of the ${judged} measures that can be judged by themselves, ${signals === 0 ? "none shows" : signals === 1 ? "1 shows" : `${signals} show`} a signal.`;
  const alone =
    expected < 0.05 ? "close to none" : `about ${numeral(expected, expected < 10 ? 1 : 0)}`;
  return `${shown} By chance alone there would be ${alone}. The chance of one or more false signals is ${aboutIn(chanceOfAny)}.`;
}
