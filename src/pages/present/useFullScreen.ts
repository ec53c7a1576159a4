import { useSyncExternalStore } from "react";

/** Whether the page fills the screen, and how to change that; `can`: whether the browser can at all. */
export function useFullScreen(): {
  readonly full: boolean;
  readonly can: boolean;
  readonly turn: () => void;
} {
  const full = useSyncExternalStore(listen, isFull, () => false);
  const can = useSyncExternalStore(neverChanges, mayBeFull, () => true);
  return { full, can, turn };
}

function isFull(): boolean {
  return document.fullscreenElement !== null;
}

function mayBeFull(): boolean {
  return document.fullscreenEnabled;
}

function neverChanges(): () => void {
  return () => {};
}

function listen(changed: () => void): () => void {
  document.addEventListener("fullscreenchange", changed);
  return () => document.removeEventListener("fullscreenchange", changed);
}

/** A browser that refuses leaves the page as it is: the slides go on in the window. */
function turn(): void {
  if (!document.fullscreenEnabled) return;
  const turned =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  turned.catch(() => {});
}
