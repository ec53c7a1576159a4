import type { WhatWeSaw } from "#contract/whatWeSaw.ts";
import { checksum } from "./checksum.ts";
import type { OpenedFigures } from "./openedFigures.ts";

/** How much of a checksum is shown and cited: enough that no two files of a council share it. */
const CITED = 12;

/** What a session saw, with the checksum that says so. */
export function sealed(unsealed: Omit<WhatWeSaw, "checksum">): WhatWeSaw {
  return { ...unsealed, checksum: checksumOf(unsealed) };
}

/** The beginning of a checksum, as it is shown and cited. */
export function cited({ checksum }: Pick<WhatWeSaw, "checksum">): string {
  return checksum.slice(0, CITED);
}

/**
 * Whether a file is as it was when it was made.
 *
 * @param json of the file as it was read: fields that no contract knows are part of it
 */
export function isUnchanged(json: object, { checksum }: Pick<WhatWeSaw, "checksum">): boolean {
  return checksumOf(json) === checksum;
}

/** When a file was made is no part of what was seen. */
const NOT_SEEN: ReadonlySet<string> = new Set(["made", "checksum"]);

function checksumOf(json: object): string {
  return checksum(Object.fromEntries(Object.entries(json).filter(([name]) => !NOT_SEEN.has(name))));
}

/** The figures of the file as the whole dashboard shows them. */
export function figuresSeen({ session, files }: WhatWeSaw, name: string): OpenedFigures {
  return { kind: "seen", name, files: new Map(Object.entries(files)), made: session };
}
