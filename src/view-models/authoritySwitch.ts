import type { Authorities } from "#contract/authorities.ts";

/** Where a reader comes to in another authority. */
export interface Place {
  readonly path: string;
  /** What only the first one has, in words, and cannot be shown there; `null` where the page is the same. */
  readonly lost: string | null;
}

/**
 * The same page in another authority. A session is of one authority alone, so that the overview takes its
 * place; whether a measure is there is known once the other's figures have come.
 */
export function placeInAnother(path: string): Place {
  if (/^\/sessions\/(\d|import)/.test(path)) return { path: "/", lost: "this session" };
  return { path, lost: null };
}

/** The measure whose page a path is; `null` where it is of none. */
export function measureOf(path: string): string | null {
  const [, id] = /^\/measures\/([^/]+)$/.exec(path) ?? [];
  return id ?? null;
}

export const AUTHORITY_SWITCH = {
  label: "Authority",
  choose: "Choose an authority",
  show: "Show",
  failed: "The list of other authorities could not be fetched.",
} as const;

/** Said of a measure by its title: `the measure “Average caseload”`. */
export function measureWords(title: string): string {
  return `the measure “${title}”`;
}

/** What is said where the page that was open has no counterpart. */
export function notHereText(authority: string, lost: string): string {
  return `${authority} has nothing for ${lost}. This is its overview.`;
}

/** What is said where an address names an authority that is not on the list; `null` where it is. */
export function unknownText(code: string, list: Authorities): string | null {
  if (list.authorities.some(({ id }) => id === code)) return null;
  const left = list.leftOut?.find(({ id }) => id === code);
  return left === undefined
    ? `There is no authority with the code ${code} here. Choose one from the list.`
    : `There are no figures of ${left.name} here: they could not be read. Choose another from the list.`;
}
