import * as React from "react";
import { fieldOf } from "#api/fieldOf.ts";

/** The values of the contexts around what is being drawn. */
export type Contexts = Map<unknown, unknown>;

/**
 * Draws with hooks that answer as they do when a page is taken over for the first time: state is what it
 * begins with, a store is as it was before the device was asked, and no effect runs.
 *
 * @throws where this React hands its hooks out in another way: nothing can be drawn then
 */
export function withFirstHooks<T>(contexts: Contexts, draw: () => T): T {
  // React's own renderers put their hooks there, and there is no other door.
  const shared: unknown = Reflect.get(React, SHARED);
  if (typeof shared !== "object" || shared === null || !("H" in shared))
    throw new Error(`React ${React.version} has its hooks elsewhere.`);
  const before: unknown = shared.H;
  shared.H = firstHooks(contexts);
  try {
    return draw();
  } finally {
    shared.H = before;
  }
}

const SHARED = "__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE";

function firstHooks(contexts: Contexts) {
  const useContext = (context: unknown) =>
    contexts.has(context) ? contexts.get(context) : fieldOf(context, "_currentValue");
  return {
    useContext,
    use: useContext,
    useState: (first: unknown) => [typeof first === "function" ? first() : first, nothing],
    useRef: (current: unknown) => ({ current }),
    useMemo: <T>(make: () => T) => make(),
    useCallback: <T>(callback: T) => callback,
    useSyncExternalStore: <T>(_: unknown, now: () => T, before?: () => T) => (before ?? now)(),
    useDeferredValue: <T>(value: T, first?: T) => (first === undefined ? value : first),
    // What is drawn first names nothing by it: it would have to be the name that React finds.
    useId: () => "",
    useEffect: nothing,
    useLayoutEffect: nothing,
    useInsertionEffect: nothing,
    useDebugValue: nothing,
  };
}

function nothing(): void {}
