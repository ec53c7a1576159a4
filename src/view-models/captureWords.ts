import type { Choice } from "./capture.ts";

/** What the form says by which something is written down. */
export const WRITE_DOWN = {
  title: "Write down",
  opens: "N",
  anew: "Word it anew",
  kinds: "What is it? Press its letter.",
  session: "Session",
  done: "Done",
  key: "Enter",
  kept: "It is kept as you write. Shift and Enter begin a new line.",
} as const;

/** What takes back what was written last, and what is said then. */
export const TAKE_BACK = {
  name: "Take back",
  taken: "Taken back.",
  changed: "It has been changed since, so it stays as it is.",
} as const;

/** What each field asks for. */
export const FIELDS = {
  question: "To the question",
  noQuestion: "There is no question to answer yet.",
  measure: "About",
  bound: "Promised",
  value: "Number",
  month: "By",
  due: "Due",
} as const;

export const BOUNDS: readonly Choice[] = [
  { value: "at-most", text: "at most" },
  { value: "at-least", text: "at least" },
];

/** `Asked by (a role)`: no person is named. */
export function roleLabel(by: string): string {
  return `${by} (a role)`;
}
