import type { Session } from "#contract/sessions.ts";
import { dayName } from "./words/periods.ts";
import { clause } from "./words/text.ts";

/** What is said beside the pack on the screen. */
export const PACK_PAGE = {
  title: "Briefing pack",
  waiting: "Putting the pack together…",
  about:
    "This is how the pack will be printed, on A4 paper. It reads as well in black and white. Your own questions are in it.",
  wide: "Its sheets are wider than this screen: scroll them sideways.",
  choices: "What to print",
  measures: [
    { value: "agenda", text: "Those on the agenda" },
    { value: "exceptions", text: "Those to ask about first" },
    { value: "all", text: "All measures" },
    { value: "named", text: "Those that I choose" },
  ],
  session: "Session",
  which: "Measures",
  lines: "Lines to write on",
  print: "Print",
  oneByOne: "Choose the measures one by one",
  ofPack: "Measures of the pack",
} as const;

/** What heads the parts of the sheets. */
export const SHEETS = {
  agenda: "On the agenda",
  summary: "Summary",
  promised: "What was promised",
  questions: "Questions",
  notes: "Notes",
  mine: "Mine:",
  own: "My other questions",
  words: "Words in this pack",
} as const;

/** The sessions to print a pack for, the newest first. */
export function sessionChoices(
  sessions: readonly Session[],
): readonly { readonly day: string; readonly text: string }[] {
  return sessions
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ date, title }) => ({ day: date, text: `${dayName(date)}: ${clause(title)}` }));
}

/** That the address asks for a session or measures that there are not, and what is shown instead. */
export function unknownChoices(
  session: string | null,
  measures: readonly string[],
): readonly string[] {
  return [
    ...(session === null
      ? []
      : [
          `The address asks for a session on “${session}”, and there is none. Another is shown: choose below.`,
        ]),
    ...(measures.length === 0
      ? []
      : [
          `The address asks for measures that there are not: “${measures.join("”, “")}”. They are left out.`,
        ]),
  ];
}
