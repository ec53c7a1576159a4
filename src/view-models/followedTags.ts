import type { FollowedAction } from "#domain/followUp.ts";
import type { Tag } from "./models.ts";

/** The tag of a question that nobody has answered. */
export const UNANSWERED: Tag = { tone: "bad", text: "No answer" };

/** The tag of what was agreed to be done. */
export const STATES: Readonly<Record<FollowedAction["state"], Tag>> = {
  overdue: { tone: "bad", text: "Overdue" },
  open: { tone: "info", text: "Open" },
  done: { tone: "good", text: "Done" },
};
