import { problemText } from "./errorMessage.ts";
import type { ContractProblem, ErrorMessage } from "./models.ts";
import { plainText } from "#contract/plainText.ts";

/** That a file is read, and when it has been. */
export function readingText(file: string, isRead: boolean): string {
  return isRead ? `${plainText(file)} has been read.` : `Reading ${plainText(file)}…`;
}

/** Why a file is not taken in, as plain data. */
export type RefusedFile =
  | { readonly reason: "too-large"; readonly bytes: number }
  | { readonly reason: "unreadable" | "not-json" | "changed" | "empty" }
  | { readonly reason: "not-ours"; readonly fields: readonly string[] }
  | { readonly reason: "newer"; readonly version: number }
  | { readonly reason: "contract" | "ahead"; readonly problems: readonly ContractProblem[] };

/** Problems, and names of fields, that a reader is shown. */
const MOST_SHOWN = 10;

/** That a file is not taken in, why, and what to do. What is on the device stays as it is. */
export function refusedText(refused: RefusedFile, file: string, mostBytes: number): ErrorMessage {
  const name = plainText(file);
  const unchanged = "Nothing on this device was changed.";
  switch (refused.reason) {
    case "too-large":
      return {
        title: `${name} is too large`,
        text: `It has ${megabytes(refused.bytes)}, and a record or a session’s figures have at most ${megabytes(mostBytes)}. It was not read. ${unchanged}`,
        remedy: "Choose the file that was saved from a session.",
        details: [],
      };
    case "unreadable":
      return {
        title: `${name} could not be read`,
        text: `The device did not give its content. ${unchanged}`,
        remedy:
          "Check that the file is still there and that you may open it, then choose it again.",
        details: [],
      };
    case "not-json":
      return {
        title: `${name} is not a file of this dashboard`,
        text: `It cannot be read as a file of the dashboard, or it was cut short. ${unchanged}`,
        remedy:
          "Save it again on the device that it came from. Minutes in Word, Markdown and CSV are for reading, and cannot be taken in.",
        details: [],
      };
    case "not-ours":
      return {
        title: `${name} is not a file of this dashboard`,
        text: `It has no record of sessions, and not what a session saw. ${unchanged}`,
        remedy:
          "Choose a file that was saved here with “Record for another device” or “What we saw”.",
        details:
          refused.fields.length === 0
            ? []
            : [
                `It has: ${plainText(refused.fields.slice(0, MOST_SHOWN).map(shortened).join(", "))}.`,
              ],
      };
    case "newer":
      return {
        title: `${name} was written by a later version`,
        text: `It is of version ${refused.version}, which this dashboard does not know. ${unchanged}`,
        remedy:
          "Load this page again to get the latest version, or ask whoever hosts the dashboard.",
        details: [],
      };
    case "empty":
      return {
        title: `There is no session in ${name}`,
        text: `The file is sound, and its list of sessions is empty. ${unchanged}`,
        remedy: "Save it again on the device that has the record.",
        details: [],
      };
    case "contract":
      return {
        title: `${name} cannot be read`,
        text: `A value in it is not of the kind that it should be. Nothing is guessed. ${unchanged}`,
        remedy: "Save it again on the device that it came from, or mend the values below.",
        details: listed(refused.problems),
      };
    case "ahead":
      return {
        title: `${name} says that it was written in the future`,
        text: `It would overrule all that is written from now on. ${unchanged}`,
        remedy: "Set the clock of the device that it came from, or of this one, and save it again.",
        details: listed(refused.problems),
      };
    case "changed":
      return {
        title: `${name} is not as it was saved`,
        text: `Its content does not agree with its checksum: something in it was changed, if only one digit. It is not opened. ${unchanged}`,
        remedy: "Ask for the file as it was saved in the session.",
        details: [],
      };
  }
}

function listed(problems: readonly ContractProblem[]): readonly string[] {
  const left = problems.length - MOST_SHOWN;
  return [
    ...problems.slice(0, MOST_SHOWN).map((problem) => plainText(problemText(problem))),
    ...(left > 0 ? [`And ${left.toLocaleString("en-GB")} more.`] : []),
  ];
}

/** A name from outside, as much of it as fits on a line. */
function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString("en-GB", { maximumFractionDigits: 1 })} MB`;
}
