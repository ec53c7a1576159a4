/** What a page says at an address that leads nowhere. */
export const NOT_FOUND = { title: "Page not found", page: "page at this address" } as const;

/** @param what was looked for: `measure called “caseload”` */
export function notFoundText(what: string): string {
  return `There is no ${what}. If you typed the address, check it; if you followed a link, it may be old.`;
}
