import type { ErrorMessage } from "./models.ts";

/** Apart from all other failures, since any part of the first screen may meet this one. */
export const REPLACED = {
  title: "This version of the dashboard was replaced",
  text: "The host has a newer version, and a part of the one that is open here is gone.",
  remedy: "Try again: this page is then loaded anew. Nothing that you have kept is lost.",
} as const;

/** The words for a part of the app that the host no longer has; `null` for any other error. */
export function replacedMessage(error: Error): ErrorMessage | null {
  return "kind" in error && error.kind === "replaced"
    ? { ...REPLACED, details: [error.message] }
    : null;
}
