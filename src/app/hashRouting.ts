import { type ViewAddress, viewInHash } from "#view-models/viewAddress.ts";
import type { BaseLocationHook, RouterOptions } from "wouter";
import { useLocationProperty } from "wouter/use-browser-location";

const START: ViewAddress = { path: "/", search: "", place: "" };

/** The view that was open before a link to a place on the page took its place in the address. */
let open: ViewAddress = START;

function view(): ViewAddress {
  const named = viewInHash(window.location.hash);
  if (named !== null) open = named;
  return open;
}

function useHashLocation(): ReturnType<BaseLocationHook> {
  return [useLocationProperty(() => view().path), navigate];
}

function useHashSearch(): string {
  return useLocationProperty(() => view().search);
}

/**
 * Views behind the hash of one address, `index.html#/plan?problems=1`: for hosts that cannot answer
 * every address with the app, and for a file on a disk.
 */
export const HASH_ROUTING: RouterOptions = {
  hook: useHashLocation,
  searchHook: useHashSearch,
  hrefs: (href) => `#${href}`,
};

function navigate(
  to: string,
  { replace = false, state = null }: { readonly replace?: boolean; readonly state?: unknown } = {},
): void {
  window.history[replace ? "replaceState" : "pushState"](state, "", `#${to}`);
}

/**
 * Keeps the view in the address when a link leads to a place on the page (`#main`): the browser goes
 * there, and the place is written behind the view.
 *
 * @returns how to stop
 */
export function keepViewInHash(): () => void {
  function keep(): void {
    const { hash } = window.location;
    const { path, search } = view();
    if (viewInHash(hash) === null)
      window.history.replaceState(window.history.state, "", `#${path}${search}${hash}`);
  }
  keep();
  window.addEventListener("hashchange", keep);
  return () => window.removeEventListener("hashchange", keep);
}
