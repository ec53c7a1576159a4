/** What the page of my questions says around them. */
export const MY_QUESTIONS = {
  title: "My questions",
  about: "They are kept on this device only, and sent nowhere.",
  none: "There are none yet. Add those that the overview and the measures suggest, or your own.",
  print: "Print",
  copy: "Copy as text",
  copied: "Copied.",
  notCopied: "This browser does not let the page copy. Select the questions and copy them.",
  mail: "Send by email",
  pack: "Briefing pack with my questions",
  take: "Take them to a session",
  own: "Your own question",
  ownHere: "Your own question on this measure",
  add: "Add",
  added: "Added.",
  edit: "Edit",
  save: "Save",
  up: "Move up",
  down: "Move down",
  remove: "Remove",
  removed: "Removed.",
  /** What heads those on the measure of a page. */
  here: "My questions on this measure",
  subject: "Questions for the performance challenge session",
} as const;

/** What names the field in which a question is reworded: its number in the list, from 1. */
export function questionLabel(number: number): string {
  return `Question ${number}`;
}
