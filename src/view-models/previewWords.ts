import { DashboardFrame } from "#contract/dashboard.ts";
import { nameMarks } from "./banners.ts";
import { counted } from "./words/text.ts";

/** How much may be chosen at once: more than ten years of every table a council has. */
export const MOST_BYTES = 100_000_000;

/** That the files are more than is read; `null` where they are not. */
export function tooLargeText(bytes: number): string | null {
  if (bytes <= MOST_BYTES) return null;
  return `The files have ${Math.ceil(bytes / 1_000_000)} MB. More than ${MOST_BYTES / 1_000_000} MB is not read here: use the command line.`;
}

/** That the browser could not read what was chosen, or ran out of memory over it. */
export function unreadText(name: string): string {
  return `${name} could not be read. Choose the files themselves, not their folder; if they are very large, use the command line.`;
}

/** That the files to publish could not be put into one: what does it did not come, or ran out of memory. */
export function unsavedText(name: string): string {
  return `${name} could not be made. Check the connection, then try again.`;
}

/** What is said of files that were read. */
export function previewText(name: string, made: boolean, errors: number, warnings: number): string {
  if (!made)
    return `${name} cannot be shown: there ${errors === 1 ? "is an error" : "are errors"}. Nothing has changed.`;
  const doubts = warnings === 0 ? "" : ` ${counted(warnings, "warning")} below.`;
  return `The whole dashboard now shows ${name}. It was read on this device, and sent nowhere.${doubts}`;
}

/** What chosen files are called together. */
export function filesName(names: readonly string[]): string {
  const [first = ""] = names;
  return names.length === 1 ? first : `${counted(names.length, "CSV file")}`;
}

/**
 * What the API files that are saved are called together: `api-v1-members-only.zip`.
 *
 * @param dashboard the text of `dashboard.json` among them
 */
export function zipName(dashboard: string): string {
  return `api-v1${nameMarks(DashboardFrame.parse(JSON.parse(dashboard)))}.zip`;
}

/** What is said around the choice of files, and of what they made. */
export const PREVIEW = {
  title: "Look at your own figures",
  about:
    "Choose a workbook, or all the CSV files of a folder at once, and the whole dashboard shows them. They are read on this device and sent nowhere.",
  choose: "Choose the files, or drop them here",
  reading: "Reading the files…",
  overview: "See the overview",
  save: "Save the files to publish",
  leave: "Leave the preview",
  errors: "Errors",
  warnings: "Warnings",
  /** What other files can be opened, and where. */
  others: "What a session saw, and the record of another device:",
  take: "take in a file",
} as const;

/** What is not in the files that are saved. */
export const SAVED_ALONE =
  "The files that you save are made of these sheets alone. What was published before is kept as revisions by the command line only.";
