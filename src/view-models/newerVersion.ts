/** Why the page is not loaded anew now: a session is on a screen, or something is being written. */
export type ReasonToWait = "meeting" | "writing";

/** That another version of the dashboard is there, and what to do. */
export const NEWER_VERSION = {
  ready: "A new version of the dashboard is ready.",
  elsewhere: "Another window has taken up a new version of the dashboard.",
  gone: "The host has a newer version of the dashboard, and a part of the one that is open here is gone. Reload this page: nothing that you have kept is lost.",
  reload: "Reload now",
  later: "Later",
  /** What is put off, for who hears the button alone. */
  what: ": take up the new version",
} as const;

export const WAITS: Readonly<Record<ReasonToWait, string>> = {
  meeting:
    "A session is on the screen in another window, so nothing is changed now. Close it first.",
  writing:
    "Words that you have written on this page may not be kept yet. Keep them first, or press again to go on without them.",
};
