import { AUTHORITY_CODE } from "#contract/authorityCode.ts";

/** Whether something is kept under this name of any authority. */
export function isOfAnAuthority(kept: string, name: string): boolean {
  if (kept === name) return true;
  return kept.startsWith(`${name} `) && AUTHORITY_CODE.test(kept.slice(name.length + 1));
}
