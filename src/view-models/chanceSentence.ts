import type { ByChance } from "#domain/findings.ts";
import { aboutIn, numeral } from "./words/numbers.ts";

/** How many of the signals on the page chance alone would give, so that one is not taken for many. */
export function chanceSentence({ judged, signals, expected, chanceOfAny }: ByChance): string {
  if (judged === 0) return "No measure has enough figures to tell a real change from chance.";
  const shown =
    judged === 1
      ? `The risk of a false alarm is known for one measure, and it shows ${signals === 0 ? "no change" : "a change"} that looks real.`
      : `Of the ${judged} measures whose risk of a false alarm is known, ${shows(signals)} a change that looks real.`;
  const alone =
    expected < 0.05 ? "almost none" : `about ${numeral(expected, expected < 10 ? 1 : 0)}`;
  return `${shown} By chance alone it would be ${alone}. The risk of at least one false alarm is ${aboutIn(chanceOfAny)}.`;
}

function shows(count: number): string {
  if (count === 0) return "none shows";
  return count === 1 ? "1 shows" : `${count} show`;
}
