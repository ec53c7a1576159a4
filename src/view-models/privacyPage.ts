import { FOOT } from "./shellWords.ts";
import { counted, list } from "./words/text.ts";

/** What the page on privacy says, but for what this device keeps. */
export const PRIVACY = {
  name: "Privacy",
  title: FOOT.privacy,
  about: [
    "The dashboard sets no cookies, counts nothing about you and asks no other site for anything. Its figures come from its own host, which sees that they were asked for, as any web host does.",
    "What is kept below stays in this browser, on this device, and is sent nowhere. Whoever uses this browser can read it: on a shared or borrowed device, erase it before you leave.",
  ],
  kept: "What is kept",
  all: "Leave nothing behind",
  allAbout:
    "All of the above at once, in every tab of this browser. The dashboard goes on working, as on a first visit.",
  everything: "Erase everything on this device",
  saveRecord: "Save the record first",
  keep: "Keep it",
  erase: "Erase",
} as const;

/** What erases one thing, for who hears the button alone. */
export function eraseLabel(name: string): string {
  return `${PRIVACY.erase}: ${name}`;
}

const BYTES_IN_A_KILOBYTE = 1000;
const BYTES_IN_A_MEGABYTE = 1_000_000;

/** How large something is, as far as anyone needs to know. */
export function sizeText(bytes: number): string {
  if (bytes === 0) return "Nothing is kept.";
  if (bytes < BYTES_IN_A_KILOBYTE) return "Less than 1 kB.";
  return bytes < BYTES_IN_A_MEGABYTE
    ? `About ${rounded(bytes / BYTES_IN_A_KILOBYTE)} kB.`
    : `About ${rounded(bytes / BYTES_IN_A_MEGABYTE)} MB.`;
}

function rounded(size: number): string {
  return size.toLocaleString("en-GB", { maximumSignificantDigits: 2 });
}

/** The question before something is erased, and what is lost by it. */
export interface ErasePrompt {
  readonly title: string;
  readonly warning: string;
  readonly yes: string;
}

/**
 * @param name of the one thing that is to be erased; `null`: all of them
 * @param entries of the record, if it is to be erased
 */
export function erasePrompt(name: string | null, entries: number): ErasePrompt {
  const lost =
    entries === 0
      ? "It cannot be brought back."
      : `It cannot be brought back. ${counted(entries, "entry", "entries")} of the record of sessions ${entries === 1 ? "is" : "are"} on this device: save the record first, unless it is in a file or on another device.`;
  return name === null
    ? { title: `${PRIVACY.everything}?`, warning: lost, yes: "Erase everything" }
    : { title: `Erase “${name}”?`, warning: lost, yes: PRIVACY.erase };
}

/**
 * What was said when it had been erased.
 *
 * @param name of the one thing that was erased; `null`: all of them
 * @param failed the names of what could not be erased
 */
export function erasedText(name: string | null, failed: readonly string[]): string {
  if (failed.length > 0)
    return `${list(failed.map((one) => `“${one}”`))} could not be erased. Close the other tabs of the dashboard and try again, or erase the data of this site in the settings of the browser.`;
  return name === null
    ? "Everything on this device has been erased."
    : `“${name}” has been erased from this device.`;
}
