import { plainText } from "#contract/plainText.ts";
import { counted } from "./words/text.ts";

/** What a session can be handed over as. */
export type HandoverForm = "docx" | "matters" | "markdown" | "json" | "csv" | "seen";

/** Each form with its name on a button, and what it is for. */
export const HANDOVER_FORMS: readonly {
  readonly form: HandoverForm;
  readonly name: string;
  readonly about: string;
}[] = [
  {
    form: "docx",
    name: "Minutes for Word",
    about: "Headings and tables that can be pasted into the council’s own minutes.",
  },
  {
    form: "matters",
    name: "Matters arising for Word",
    about: "What earlier sessions asked, promised and agreed, and where it stands.",
  },
  { form: "markdown", name: "Minutes as text (Markdown)", about: "For a web page or an email." },
  {
    form: "json",
    name: "Record for another device",
    about: "To be taken in there, or published as it is. Answers and dates of writing included.",
  },
  {
    form: "csv",
    name: "Rows for the analyst (CSV)",
    about: "To be added to the sheet of sessions, and published with the next figures.",
  },
  {
    form: "seen",
    name: "What we saw",
    about:
      "The figures of this session, to be opened again. The minutes cite them by a checksum, which no longer fits if a digit is changed.",
  },
];

/** What stands around the ways to hand a session over, and to take one in. */
export const HAND_OVER = {
  title: "Hand over",
  all: "Save every session",
  allAbout: "The whole record, what is published and what is on this device, in one file.",
  takeIn: "Take in a file from another device",
} as const;

/** What is said where a file is taken in. */
export const TAKE_IN = {
  title: "Take in a file",
  about:
    "The record of sessions from another device, or the figures that a session saw. You are shown what is in it before anything happens. Nothing is sent anywhere.",
  choose: "Choose a file, or drop it here",
  take: "Take these in",
  nothing: "There is nothing to take in.",
  sessions: "See the sessions",
  takeBack: "Take back",
  open: "Open the figures as they were seen",
  leaveFirst:
    "You are looking at the figures that a session saw. Leave them, then choose the file again.",
} as const;

/** What heads what was found in a file. */
export function foundTitle(file: string): string {
  return `What is in ${plainText(file)}`;
}

/** How much of a session is on this device and not published; `null` where nothing is. */
export function onlyHereText(entries: number): string | null {
  if (entries === 0) return null;
  const are = entries === 1 ? "is" : "are";
  const them = entries === 1 ? "it" : "them";
  return `${counted(entries, "entry", "entries")} of this session ${are} on this device and not in the published record. Hand ${them} over, so that ${entries === 1 ? "it is" : "they are"} not lost with it.`;
}

/**
 * That a file was saved.
 *
 * @param checksum by which the figures of a session are cited; `null` for other files
 * @param missing of how many measures the breakdowns and comparisons could not be fetched
 */
export function savedText(name: string, checksum: string | null = null, missing = 0): string {
  const cited = checksum === null ? [] : [`Its checksum begins with ${checksum}.`];
  const left =
    missing === 0
      ? []
      : [
          `The breakdowns and comparisons of ${counted(missing, "measure")} could not be fetched and are left out: the checksum is another with them.`,
        ];
  return [`Saved ${plainText(name)}.`, ...cited, ...left].join(" ");
}

/** That a file could not be made. What it needs is fetched when it is first asked for. */
export function notSavedText(name: string): string {
  return `${name}: the file could not be made. Check your connection and try again.`;
}
