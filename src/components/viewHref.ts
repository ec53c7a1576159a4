import { createContext, useContext } from "react";

/** What stays in the address from page to page: the day as at which the figures are read. */
const KEPT = ["asAt"] as const;

/** What stays of the address from page to page. */
export const KeptSearch = createContext("");

/** The address of another page of the app, seen as at the same day as this one. */
export function useViewHref(): (path: string) => string {
  const kept = useContext(KeptSearch);
  return (path) => viewHref(path, kept);
}

/** What stays of `?q=case&asAt=2018-10` from page to page: `asAt=2018-10`. */
export function keptView(search: string): string {
  const now = new URLSearchParams(search);
  return KEPT.flatMap((name) => {
    const value = now.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  }).join("&");
}

/**
 * `/measures/caseload` from `?q=case&asAt=2018-10` is `/measures/caseload?asAt=2018-10`. What the path
 * itself asks for stays: `/print?session=2019-01-24`.
 */
export function viewHref(path: string, search: string): string {
  const now = new URLSearchParams(search);
  const [address = "", place] = path.split("#");
  const [page = "", own = ""] = address.split("?");
  const kept = new URLSearchParams(own);
  for (const name of KEPT) {
    const value = now.get(name);
    if (value !== null && !kept.has(name)) kept.set(name, value);
  }
  const query = kept.size === 0 ? "" : `?${kept}`;
  return `${page}${query}${place === undefined ? "" : `#${place}`}`;
}
