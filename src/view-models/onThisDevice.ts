import { counted, list } from "./words/text.ts";

/** What a device may keep: the reader's own questions, and what was written down in sessions. */
export type Keepable = "questions" | "record";

/** Something that this device keeps, and what is said before it is erased. */
export interface KeptThing {
  readonly what: Keepable;
  readonly phrase: string;
  readonly offer: string;
  readonly title: string;
  readonly warning: string;
}

/** What was said when it had been erased. */
export const ERASED: Readonly<Record<Keepable, string>> = {
  questions: "Your questions have been erased.",
  record: "The record on this device has been erased.",
};

/** What there is to erase; none of it where nothing is kept. */
export function keptHere({
  questions,
  entries,
}: {
  readonly questions: number;
  readonly entries: number;
}): readonly KeptThing[] {
  return [
    ...(questions === 0
      ? []
      : [
          {
            what: "questions",
            phrase: `your own questions (${questions})`,
            offer: "Erase my questions",
            title: `Erase ${questions === 1 ? "your question" : `all ${questions} questions`}?`,
            warning: "They cannot be brought back.",
          } as const,
        ]),
    ...(entries === 0
      ? []
      : [
          {
            what: "record",
            phrase: `what you wrote down in sessions (${counted(entries, "entry", "entries")})`,
            offer: "Erase the record of sessions",
            title: `Erase ${counted(entries, "entry", "entries")} of the record?`,
            warning:
              "What is not in a file or on another device cannot be brought back: save it on the page of a session first.",
          } as const,
        ]),
  ];
}

/** What is kept, in a paragraph. */
export function keptOn(kept: readonly KeptThing[]): string {
  const things =
    kept.length === 0
      ? "Nothing is kept on this device yet."
      : `This device keeps ${list(kept.map(({ phrase }) => phrase))}.`;
  const written = kept.some(({ what }) => what === "record")
    ? " Some browsers erase it where this page is not opened for a week: save the record of a session on its day."
    : "";
  return `${things}${written} What is kept stays in this browser and is sent nowhere. There are no cookies and nothing is counted about you.`;
}
