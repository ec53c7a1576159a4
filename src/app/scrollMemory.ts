import { placeIn } from "#view-models/viewAddress.ts";
import { layOutAtOnce, markLaidOut } from "./layingOut.ts";
import { useEffect, useLayoutEffect, useRef } from "react";

/** After scrolling stops, in milliseconds: Safari lets a page write to its history 100 times in 30 s. */
const SETTLED = 250;
/** For how long a page that is still being filled is scrolled towards where it was. */
const PATIENCE = 3000;
/** For how long it is then held there: a chart may find its size a few frames after the page. */
const STEADY = 500;

/**
 * A new page begins at its top, or at the place that its address names; a page that is gone back to
 * begins where it was left. Where a page was left is kept in its entry of the browser's history.
 */
export function useScrollMemory(path: string): void {
  const seen = useRef<string | null>(null);

  useEffect(() => {
    window.history.scrollRestoration = "manual";
    let timer = 0;
    const remember = () => {
      window.clearTimeout(timer);
      const entry = window.location.href;
      timer = window.setTimeout(() => {
        if (window.location.href === entry) window.history.replaceState(withScroll(), "");
      }, SETTLED);
    };
    window.addEventListener("scroll", remember, { passive: true });
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener("scroll", remember);
    };
  }, []);

  useEffect(markLaidOut, []);

  useLayoutEffect(() => {
    if (seen.current === path) return undefined;
    // Who has begun to read what stood there before any script came stays where they are.
    const top = seen.current === null ? window.scrollY : 0;
    seen.current = path;
    const leads = leadsFurther();
    layOutAtOnce(top > 0 || leads);
    if (leads) return reach(target());
    window.scrollTo(0, top);
    return undefined;
  }, [path]);
}

function withScroll(): object {
  return { ...stateOf(window.history.state), scroll: window.scrollY };
}

function stateOf(state: unknown): object {
  return typeof state === "object" && state !== null ? state : {};
}

/** How far a page was scrolled when it was left; `null`: it is opened anew. */
function leftAt(): number | null {
  const state = stateOf(window.history.state);
  return "scroll" in state && typeof state.scroll === "number" ? state.scroll : null;
}

/** Whether this entry of the history wants the page to stand further down than at its top. */
function leadsFurther(): boolean {
  return (leftAt() ?? 0) > 0 || placeIn(window.location.hash) !== "";
}

/** Where this entry of the history wants the page to stand: `null` while it is not there to be reached. */
function target(): () => number | null {
  const left = leftAt();
  const name = placeIn(window.location.hash);

  return () => {
    if (left !== null) {
      const room = document.documentElement.scrollHeight - window.innerHeight;
      return left <= room ? left : null;
    }
    const place = document.getElementById(name);
    return place === null ? null : place.getBoundingClientRect().top + window.scrollY;
  };
}

/**
 * Scrolls there as soon as the page is long enough, and again while what stands above finds its size, unless the
 * reader does something first.
 */
function reach(place: () => number | null): () => void {
  const started = performance.now();
  let reached: number | null = null;
  let frame = 0;
  const ended = new AbortController();
  const stop = () => {
    window.cancelAnimationFrame(frame);
    ended.abort();
  };

  const attempt = () => {
    const now = performance.now();
    const top = place();
    if (top !== null) {
      reached ??= now;
      if (Math.abs(top - window.scrollY) >= 1) window.scrollTo(0, top);
    }
    const goesOn = reached === null ? now - started < PATIENCE : now - reached < STEADY;
    if (goesOn) frame = window.requestAnimationFrame(attempt);
    else stop();
  };
  for (const does of ["wheel", "touchstart", "pointerdown", "keydown"])
    window.addEventListener(does, stop, { passive: true, signal: ended.signal });
  attempt();
  return stop;
}
