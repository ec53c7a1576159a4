import { counted } from "./words/text.ts";

/** How the record of this device is kept, as `api/recordStore.ts` says it. */
export interface Keeping {
  readonly saved: boolean;
  readonly unreadable: number;
  readonly trouble: "forbidden" | "full" | "newer" | "held" | "broken" | null;
}

const TROUBLES: Readonly<Record<NonNullable<Keeping["trouble"]>, string>> = {
  forbidden: "This browser keeps nothing for this site.",
  full: "There is no room left on this device.",
  newer: "The record on this device was written by a newer version of this page.",
  held: "The record on this device has not opened yet: another tab of this dashboard may hold it.",
  broken: "The record on this device is damaged, and was left as it is.",
};

const REMEDIES: Partial<typeof TROUBLES> = {
  newer: "Reload the page to get that version.",
  held: "Should it stay so, close the other tabs of this dashboard.",
};

/** What is wrong with the keeping of the record, and what to do; `null` where nothing is. */
export function keepingNotice({ unreadable, trouble }: Keeping): string | null {
  if (trouble !== null) {
    return [
      TROUBLES[trouble],
      "What you write now lasts until this page is closed: save the record as a file before.",
      REMEDIES[trouble] ?? [],
    ]
      .flat()
      .join(" ");
  }
  if (unreadable === 0) return null;
  return `${counted(unreadable, "entry", "entries")} of the record on this device cannot be read. Nothing was erased; what you write is kept beside.`;
}

/** What is said when something was written down. */
export function keptText(text: string, { saved, trouble }: Keeping): string {
  const words = text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
  if (trouble !== null) return `Written down until this page is closed: “${words}”`;
  return saved ? `Kept on this device: “${words}”` : `Being kept on this device: “${words}”`;
}
