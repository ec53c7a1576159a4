/** A view of the app as its address names it: `/plan`, `?problems=1`, `#overdue`. */
export interface ViewAddress {
  readonly path: string;
  /** With its question mark, or empty. */
  readonly search: string;
  /** A place on the page, with its hash, or empty. */
  readonly place: string;
}

/**
 * The view that stands behind the hash of an address, as on hosts that know one page only:
 * `#/plan?problems=1#overdue`. `null` where the hash names a place on the page: `#overdue`.
 */
export function viewInHash(hash: string): ViewAddress | null {
  const [whole, path = "", search = "", place = ""] =
    /^#(\/[^?#]*)(\?[^#]*)?(#.*)?$/.exec(hash) ?? [];
  return whole === undefined ? null : { path, search, place };
}

/** The id of the place that an address leads to, however its views are addressed; empty where there is none. */
export function placeIn(hash: string): string {
  const place = (viewInHash(hash)?.place ?? hash).slice(1);
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}

/** The address of the same view with one thing changed in what follows its question mark, and no place. */
export function withParameter(address: string, name: string, value: string): string {
  const link = new URL(address);
  const view = viewInHash(link.hash);
  if (view === null) {
    link.hash = "";
    link.searchParams.set(name, value);
  } else {
    const search = new URLSearchParams(view.search);
    search.set(name, value);
    link.hash = `${view.path}?${search}`;
  }
  return link.href;
}

/**
 * An address as it may be given away: of a file on a disk only its name, since the folders in which
 * it lies are its owner's business and open nothing elsewhere.
 */
export function givenAway(address: string): string {
  const { protocol, pathname, hash } = new URL(address);
  if (protocol !== "file:") return address;
  return `${decodeURIComponent(pathname.split("/").at(-1) ?? "")}${hash}`;
}
