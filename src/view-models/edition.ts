import { version } from "../../package.json";

/** Put in by the build: the day of the last change to what was built, in words; "" where it is not known. */
declare const BUILT_ON: string | undefined;

/** `0.2.0, 25 November 2026`; without a day where it is not known. */
export function editionText(version: string, builtOn: string): string {
  return builtOn === "" ? version : `${version}, ${builtOn}`;
}

/** Which dashboard this is. */
export const EDITION = editionText(version, typeof BUILT_ON === "undefined" ? "" : BUILT_ON);

/** What a file that is made here says of how it was made. */
export const MADE_WITH = `Performance challenge dashboard ${EDITION}`;
