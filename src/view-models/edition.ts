import { version } from "../../package.json";
import type { Day } from "#contract/period.ts";
import { dayName } from "./words/periods.ts";

/** Put in by the build: the day of the last change to what was built; "" where it is not known. */
declare const BUILT_ON: Day | "" | undefined;

/** `0.2.0, 25 November 2026`; without a day where it is not known. */
export function editionText(version: string, builtOn: Day | ""): string {
  return builtOn === "" ? version : `${version}, ${dayName(builtOn)}`;
}

/** Which dashboard this is. */
export const EDITION = editionText(version, typeof BUILT_ON === "undefined" ? "" : BUILT_ON);

/** What a file that is made here says of how it was made. */
export const MADE_WITH = `Performance challenge dashboard ${EDITION}`;
