/** What a page says at an address that leads nowhere. */
export const NOT_FOUND = { title: "Page not found", page: "page at this address" } as const;

/** The way on from a page that has nothing to show. */
export const TO_OVERVIEW = "All measures are on the overview";

/** @param what was looked for: `measure called “caseload”` */
export function notFoundText(what: string): string {
  return `There is no ${what}. If you typed the address, check it; if you followed a link, it may be old.`;
}
