import type { Day } from "#contract/period.ts";
import type { Failed } from "./errorMessage.ts";
import { dayName } from "./words/periods.ts";
import { capital, list } from "./words/text.ts";

/** Figures that have come since those that are shown. */
export interface NewerFigures {
  /** `null` where the dashboard itself is as it was. */
  readonly published: Day | null;
  /** How many of its measures are not as they were. */
  readonly changed: number;
  /** The files that are not as they were: `sessions.json`, `measures/caseload.json`. */
  readonly paths: readonly string[];
}

/** What has come: `Figures of 21 November 2018 have come: 3 measures changed.` */
export function newerText({ published, changed, paths }: NewerFigures): string {
  if (published !== null)
    return `Figures of ${dayName(published)} have come: ${changedText(changed)}.`;
  const things = [
    ...(paths.includes("action-plan.json") ? ["the action plan"] : []),
    ...(paths.includes("sessions.json") ? ["the record of sessions"] : []),
    ...(paths.some((path) => path.startsWith("measures/")) ? ["what is said of a measure"] : []),
  ];
  return `${capital(list(things))} ${things.length === 1 ? "has" : "have"} changed since this page was opened.`;
}

function changedText(changed: number): string {
  if (changed === 0) return "no measure changed";
  return changed === 1 ? "1 measure changed" : `${changed} measures changed`;
}

/** What is done about newer figures: what is seen, and what is added for who hears it alone. */
export const NEWER = {
  show: { name: "Show them", of: ": the newer figures" },
  later: { name: "Later", of: ": show the newer figures" },
  again: { name: "Try again", of: ": ask for the latest figures" },
  hide: { name: "Hide", of: "this notice" },
} as const;

/** What is said once they are shown. */
export const NEWER_SHOWN = "You now see the newest figures.";

/** Why there may be newer figures than those that are shown. */
const BEHIND: Readonly<Record<Failed["kind"], string>> = {
  offline: "The host of the figures cannot be reached",
  server: "The host of the figures has a fault",
  busy: "The host of the figures is busy",
  "signed-out": "You are no longer signed in",
  forbidden: "The host no longer lets you see the figures",
  missing: "The figures are no longer on the host",
  "not-json": "Newer figures came broken",
  contract: "Newer figures have come that cannot be read",
  "too-large": "The host sent far more than a file of figures holds",
  replaced: "The host has a newer version of the dashboard",
  timeout: "The host of the figures did not answer in time",
};

/** What to do about it. */
const REMEDIES: Partial<Readonly<Record<Failed["kind"], string>>> = {
  "signed-out": "Sign in again in a new tab, then try again here.",
  forbidden: "Ask whoever publishes the figures to let you in.",
  missing: "Tell whoever publishes the figures.",
  "not-json": "Tell whoever publishes the figures: they have to be published again.",
  contract: "Tell whoever publishes the figures: pcd check says what has to be mended.",
  "too-large": "Tell whoever publishes the figures to check what lies there.",
};

/**
 * Why what is shown may not be the newest, of when it is, and what to do.
 *
 * @param published the figures that are shown
 */
export function behindText(kind: Failed["kind"], published: Day): string {
  const remedy = REMEDIES[kind];
  const shown = `You see the figures published on ${dayName(published)}, as this device has them.`;
  return [`${BEHIND[kind]}.`, shown, remedy].filter((part) => part !== undefined).join(" ");
}
