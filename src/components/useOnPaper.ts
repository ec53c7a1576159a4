import { useSyncExternalStore } from "react";

/** Between the margins of A4 paper, in pixels of a 96th of an inch: 180 mm. */
export const PAPER_WIDTH = 680;

/**
 * Whether the page is being printed. The browser says so just before it lays the page out on paper,
 * which it measures for no script: what is as wide as its place has to be drawn for the paper first.
 */
export function useOnPaper(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => printing,
    () => false,
  );
}

let printing = false;
const listeners = new Set<() => void>();

function set(now: boolean): () => void {
  return () => {
    printing = now;
    for (const changed of listeners) changed();
  };
}

const begin = set(true);
const end = set(false);

function subscribe(changed: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
  }
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
    printing = false;
  };
}
