import { type RefCallback, useCallback, useState } from "react";
import { askSize } from "./askSize.ts";
import type { Room } from "./slideFrame.ts";

/** Before a box has been measured, and where it cannot be (a test): of a slide on a small projector. */
const FIRST: Room = { width: 976, height: 380, letters: 24 };

/** How large an element is, how high its letters are, in pixels, and the ref that measures it. */
export function useBox(): readonly [room: Room, ref: RefCallback<HTMLElement>] {
  const [room, setRoom] = useState(FIRST);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const measured = () => {
      const { width, height } = element.getBoundingClientRect();
      const letters = Number.parseFloat(getComputedStyle(element).fontSize);
      if (width === 0 || height === 0) return;
      setRoom((now) =>
        now.width === width && now.height === height && now.letters === letters
          ? now
          : { width, height, letters },
      );
    };
    const observer = new ResizeObserver(measured);
    observer.observe(element);
    askSize(element, measured);
    return () => observer.disconnect();
  }, []);
  return [room, ref];
}
