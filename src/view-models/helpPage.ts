import type { Verdict } from "#domain/findings.ts";
import type { GapReason } from "#domain/series.ts";
import { GLOSSARY } from "./glossary.ts";
import { READING_RULES } from "./helpWords.ts";
import type { HelpPage, Sign } from "./models.ts";
import { statusTag, VERDICTS } from "./statusTag.ts";
import { gapName, gapSentence } from "./words/gaps.ts";
import { capital } from "./words/text.ts";

/** What the help is called. */
export const HELP_TITLE = "How to read the dashboard";

const STATUSES: Readonly<Record<Verdict, string>> = {
  "on-target": "The latest figure meets the target of its own time.",
  close: "It does not meet the target, but lies within what was agreed as close.",
  "off-target": "It does not meet the target, and is not close.",
  "no-target": "No target was set for that time, so there is nothing to meet.",
  "not-judged": "Neither high nor low is good, so it is shown and not judged.",
  "no-data": "There is no figure to judge.",
};

const SIGNS: readonly Sign[] = [
  sign(
    "improvement-high",
    "Improving",
    "A change for the better, upwards. Chance is not likely to make it.",
  ),
  sign(
    "improvement-low",
    "Improving",
    "A change for the better, downwards. Chance is not likely to make it.",
  ),
  sign(
    "concern-high",
    "Getting worse",
    "A change for the worse, upwards. Chance is not likely to make it.",
  ),
  sign(
    "concern-low",
    "Getting worse",
    "A change for the worse, downwards. Chance is not likely to make it.",
  ),
  sign("neutral-high", "Rising", "A real change upwards, which is neither good nor bad."),
  sign("neutral-low", "Falling", "A real change downwards, which is neither good nor bad."),
  sign("common-cause", "No real change", "Figures go up and down as they do by chance."),
  sign(
    "pass",
    "Likely to meet target",
    "If nothing changes, figures can be expected to meet the target.",
  ),
  sign(
    "fail",
    "Not likely to meet target",
    "If nothing changes, figures are not likely to meet the target.",
  ),
  sign(
    "hit-or-miss",
    "Hit or miss",
    "If nothing changes, the target is met at times and missed at times, by chance.",
  ),
  sign("none", "Too few figures to tell", "There are fewer than 13 figures, or no target."),
];

const GAPS: readonly GapReason[] = [
  "suppressed",
  "unreliable",
  "not-available",
  "not-applicable",
  "rounds-to-zero",
  "not-received",
];

const KEYS: HelpPage["keys"] = [
  { keys: "Tab", text: "Goes to the next link, button or chart." },
  { keys: "Shift and Tab", text: "Goes back to the one before." },
  { keys: "Enter", text: "Follows a link or presses a button." },
  {
    keys: "Arrow keys",
    text: "On a chart: go to the point before or after, and read it out. Until then, what the chart shows is said in a few sentences.",
  },
  {
    keys: "Home, End, Page Up and Page Down",
    text: "On a chart: go to the first or the last point, or some way back or on.",
  },
  {
    keys: "T",
    text: "On a chart: opens its table at the same point. In the table: goes back to the chart.",
  },
  { keys: "Control and K", text: "Goes to the search, from any page. So does the slash key." },
  {
    keys: "N",
    text: "On a measure, a session or a slide: writes down a question, answer, promise or action.",
  },
  { keys: "Alt with up and down arrow", text: "On an agenda: moves an item." },
  { keys: "Escape", text: "Closes what is open, and ends the reading of a chart." },
];

/** How to read a measure, what each sign says, the keys, and every word of the field. */
export function helpPage(): HelpPage {
  return {
    title: HELP_TITLE,
    reading: READING_RULES,
    statuses: VERDICTS.map((verdict) => ({ tag: statusTag(verdict), text: STATUSES[verdict] })),
    signs: SIGNS,
    gaps: GAPS.map((gap) => ({ name: capital(gapName(gap)), text: gapSentence(gap) })),
    keys: KEYS,
    glossary: GLOSSARY,
  };
}

function sign(kind: Sign["kind"], text: string, explanation: string): Sign {
  return { kind, text, explanation };
}
