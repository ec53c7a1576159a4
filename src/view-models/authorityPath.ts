import { AUTHORITY_CODE } from "#contract/authorityCode.ts";

/** How the address of every view of an authority begins: `/authorities/E06000019/measures/caseload`. */
export const FOLDER = "/authorities/";

/** What every view of an authority has before its path. */
export function authorityBase(code: string): string {
  return `${FOLDER}${code}`;
}

/** The authority that a path names; `null` where it names none. */
export function authorityIn(path: string): string | null {
  const [, code = ""] = /^\/authorities\/([^/]+)(?:\/|$)/.exec(path) ?? [];
  return AUTHORITY_CODE.test(code) ? code : null;
}
