import type { Verdict } from "#domain/findings.ts";
import type { GapReason } from "#domain/series.ts";
import { GLOSSARY } from "./glossary.ts";
import type { HelpPage, Sign } from "./models.ts";
import { statusTag, VERDICTS } from "./statusTag.ts";
import { gapName, gapSentence } from "./words/gaps.ts";
import { capital } from "./words/text.ts";

const READING: HelpPage["reading"] = [
  {
    title: "Start with the sentences",
    text: "Each measure is read out in two or three sentences: where it stands, whether the change is real, and what that means for the target.",
  },
  {
    title: "On target is one thing, a real change is another",
    text: "A figure can be on target by chance, and off target while it gets better. So the status and the direction are said apart.",
  },
  {
    title: "Two figures do not make a trend",
    text: "Most figures go up and down by chance. A change is called real only where chance is not likely to make it, and never on fewer than 13 figures.",
  },
  {
    title: "A real change does not say why",
    text: "The page never claims a cause. Events are marked on the chart because they happened then, not because they did it.",
  },
  {
    title: "No figure is not zero",
    text: "Where a figure is missing, the page says why. The line on the chart has a gap there.",
  },
  {
    title: "Other areas are there for context",
    text: "England, the region and similar councils show what is common. They are not a league table.",
  },
  {
    title: "Notifications, contacts and referrals are three things",
    text: "A contact is a call or message about a child. A referral is a request for services. National figures count referrals only.",
  },
];

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
    title: "How to read the dashboard",
    reading: READING,
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
