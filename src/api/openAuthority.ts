import { createTold, type Told } from "./told.ts";

/**
 * Whose figures the bare address of a page shows, where its host has those of several authorities:
 * `<meta name="authority" content="E06000019">`. `null`: it has those of one council, as most do.
 */
export function ownAuthority(page: Document): string | null {
  return page.querySelector('meta[name="authority"]')?.getAttribute("content") ?? null;
}

/** Under which the list of authorities is cached: it outlasts a change of authority. */
export const AUTHORITIES_KEY = "authorities";

/** The authority of the bare address. While the first screen is written there is no page to ask. */
export const OWN_AUTHORITY: string | null =
  typeof document === "undefined" ? null : ownAuthority(document);

/** The authority whose figures are shown, by its code. It changes only while no page shows any. */
export const openAuthority: Told<string | null> = createTold(OWN_AUTHORITY);

/** A name under which something is kept of one authority: others have their own. */
export function ofAuthority(name: string, authority: string | null = openAuthority.now()): string {
  return authority === null ? name : `${name} ${authority}`;
}

/** One store for each authority, made when it is first wanted. */
export interface EachAuthority<Store> {
  /** Under which the store of a host with one council is kept. */
  readonly name: string;
  /** That of the authority whose figures are shown. */
  readonly now: () => Store;
  /** That which is kept under a name. */
  readonly named: (name: string) => Store;
}

/** @param make a store that is kept under a name */
export function eachAuthority<Store>(
  name: string,
  make: (name: string) => Store,
): EachAuthority<Store> {
  const stores = new Map<string, Store>();

  function named(kept: string): Store {
    const store = stores.get(kept) ?? make(kept);
    stores.set(kept, store);
    return store;
  }
  return { name, named, now: () => named(ofAuthority(name)) };
}
