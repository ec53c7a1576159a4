import { counted } from "./words/text.ts";

/** What the page of a session says around its agenda and its record. */
export const SESSION = {
  officers: "What officers will be asked",
  agenda: "Agenda and record",
  record: "The record",
  source: "Source of the record:",
  print: "Print",
} as const;

/** What is said while a session is on its way, and what its page is called until then. */
export const SESSION_WAITS = { page: "Session", what: "Fetching the session…" } as const;

/** What of a session is on record, in the order in which it comes about. */
export const RECORD_LISTS = [
  { of: "questions", title: "Questions", none: "No question is on record." },
  { of: "commitments", title: "Promises", none: "No promise is on record." },
  { of: "actions", title: "Actions", none: "No action is on record." },
] as const;

/** What is said on what is to be spoken of, and on changing it. */
export const AGENDA = {
  title: "Agenda",
  nothing: "Nothing is on the agenda yet.",
  change: "Change the agenda",
  label: "Add a measure, or anything else",
  add: "Add to the agenda",
  put: "Put on the agenda",
  carried: "Carried over from what is still open.",
  item: "Title",
  up: "Move up",
  down: "Move down",
  rename: "Rename",
  save: "Save",
  takeOff: "Take off",
} as const;

/** What is said when the agenda has been changed. */
export const AGENDA_CHANGED = {
  renamed: "Renamed.",
  takenOff: "Taken off the agenda.",
  put: "Put on the agenda.",
} as const;

export function addedText(title: string): string {
  return `“${title}” is on the agenda.`;
}

/** `What the figures suggest (3 measures)` */
export function suggestedText(count: number): string {
  return `What the figures suggest (${counted(count, "measure")})`;
}

/** What puts the reader's own questions among those of a session. */
export function bringText(count: number): string {
  return `Bring my ${counted(count, "question")} into this session`;
}

export function broughtText(count: number): string {
  return `${counted(count, "question")} of yours ${count === 1 ? "is" : "are"} in the session now.`;
}

/** What can be done with what is on record, and what is said then. */
export const RECORDED = {
  edit: "Edit",
  done: "Done",
  takeOut: "Take out",
  takenOut: "Taken out.",
  markedDone: "Marked as done.",
  before: "How it read before",
} as const;

/** What the view of what officers will be asked says around it. */
export const OFFICERS = {
  members: "Members will ask",
  figures: "The figures ask",
  before: "Still open from before",
} as const;

/** How the name of a session is changed. */
export const SESSION_NAME = {
  label: "What the session is called",
  rename: "Rename",
  /** What is renamed, for who hears the button alone. */
  of: "the session",
  renamed: "Renamed.",
} as const;

/** What is said at the address of a session that there is not. */
export const NO_SESSION = {
  name: "No such session",
  title: "There is no session of that day",
  all: "All sessions",
  or: ", or ",
  take: "take in a file from another device",
} as const;

export function noSessionText(date: string): string {
  return `Nothing is known here of a session of “${date}”. It may have been written down on another device: it can be taken in from a file.`;
}
