import { useSyncExternalStore } from "react";

let on = true;
const listeners = new Set<() => void>();

/**
 * Whether keys that are letters or signs alone do something. Who speaks to the computer switches them
 * off, lest a word that is spoken sets off what its letters stand for (WCAG 2.1.4). It holds until the
 * page is loaded anew.
 */
export const letterKeys = {
  now: (): boolean => on,
  set(value: boolean): void {
    on = value;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** The same, for what is drawn by it. */
export function useLetterKeys(): boolean {
  return useSyncExternalStore(letterKeys.subscribe, letterKeys.now, letterKeys.now);
}
