import type { PublicationId } from "./mapping.ts";
import type { AreaYear } from "./publication.ts";

/** An English authority as the files know it: its codes and rows over the years. */
export interface Authority {
  /** As people say it: Herefordshire; the files write “Herefordshire, County of”. */
  readonly name: string;
  readonly published: string;
  readonly oldCodes: readonly string[];
  readonly newCodes: readonly string[];
  readonly region: string;
  /** Oldest first. */
  readonly rows: readonly AreaYear[];
}

/** Two authorities that a publication counts as one: “940 / 941”. */
const JOINT = " / ";

/** All authorities in the files, by name. Those published together are one of their own. */
export function authoritiesIn(rows: readonly AreaYear[]): readonly Authority[] {
  const byName = new Map<string, AreaYear[]>();
  for (const row of rows) {
    if (row.level !== "authority") continue;
    const key = plain(row.name);
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  return [...byName.values()]
    .map((own) => authorityOf(own.toSorted((a, b) => a.year - b.year)))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

function authorityOf(rows: readonly AreaYear[]): Authority {
  const published = rows.at(-1)?.name ?? "";
  return {
    name: naturalName(published),
    published,
    oldCodes: [...new Set(rows.map(({ oldCode }) => oldCode))],
    newCodes: [...new Set(rows.map(({ newCode }) => newCode))],
    region: rows.at(-1)?.region ?? "",
    rows,
  };
}

/** The name of an authority in the order of speech: “Bristol, City of” is Bristol. */
export function naturalName(published: string): string {
  return published.replace(/, (City|County) of$/u, "");
}

/** The rows that an authority has in a publication of its own. */
export function rowsIn(authority: Authority, publication: PublicationId): readonly AreaYear[] {
  return authority.rows.filter((row) => row.publication === publication);
}

/** The authorities that publish together with others, of which this is one. */
export function jointWith(
  authority: Pick<Authority, "published">,
  authorities: readonly Authority[],
): Authority | null {
  return (
    authorities.find(
      ({ published }) =>
        published.includes(JOINT) &&
        published.split(JOINT).some((part) => plain(part) === plain(authority.published)),
    ) ?? null
  );
}

/** The one authority meant, or the names of all that may be. */
export type Found =
  | { readonly authority: Authority }
  | { readonly authority: null; readonly meant: readonly string[] };

/**
 * The authority of a name or code. A whole name or code comes first; then a name that has the words
 * in it, where only one does. Capitals and punctuation do not matter.
 */
export function findAuthority(wanted: string, authorities: readonly Authority[]): Found {
  const text = plain(wanted);
  const tries: readonly ((authority: Authority) => boolean)[] = [
    ({ oldCodes, newCodes }) => [...oldCodes, ...newCodes].some((code) => plain(code) === text),
    ({ oldCodes, newCodes }) =>
      [...oldCodes, ...newCodes].some((code) => code.split(JOINT).map(plain).includes(text)),
    ({ name, published }) => plain(name) === text || plain(published) === text,
    ({ published }) => ` ${plain(published)} `.includes(` ${text} `),
  ];
  for (const meant of tries) {
    const found = authorities.filter(meant);
    const [only] = found;
    if (only !== undefined && found.length === 1) return { authority: only };
    if (found.length > 1) return { authority: null, meant: found.map(({ name }) => name) };
  }
  return { authority: null, meant: [] };
}

/** Letters and figures in lower case, words apart by one space: “St. Helens” is “st helens”. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("&", "and")
    .replaceAll(/[.’']/gu, "")
    .replaceAll(/[^a-z0-9]+/gu, " ")
    .trim();
}
