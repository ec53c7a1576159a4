import { type PointerEvent, useRef } from "react";

/** How far a finger goes, in pixels, and how much further across than down, before it is a swipe. */
const FAR = 50;
const ACROSS = 2;

interface Swipe {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
}

/** To the left is the next slide, to the right the one before. A mouse does not swipe. */
export function useSwipe(to: {
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}): Swipe {
  const began = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, isPrimary, clientX, clientY, target }) => {
      const within = target instanceof Element && target.closest("dialog, [data-scrolls]") !== null;
      began.current =
        pointerType === "mouse" || !isPrimary || within ? null : { x: clientX, y: clientY };
    },
    onPointerUp: ({ clientX, clientY }) => {
      if (began.current === null) return;
      const across = clientX - began.current.x;
      const down = clientY - began.current.y;
      began.current = null;
      if (Math.abs(across) < FAR || Math.abs(across) < ACROSS * Math.abs(down)) return;
      if (across < 0) to.onNext();
      else to.onPrevious();
    },
  };
}
