import { type RefCallback, useCallback, useState } from "react";

/** Before a chart has been measured, and where it cannot be (a test, a printer). */
const FIRST_WIDTH = 720;

/** How wide an element is, in pixels, and the ref that measures it. */
export function useWidth(): readonly [width: number, ref: RefCallback<HTMLElement>] {
  const [width, setWidth] = useState(FIRST_WIDTH);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const measured = () => {
      const { width } = element.getBoundingClientRect();
      if (width > 0) setWidth(Math.floor(width));
    };
    const observer = new ResizeObserver(measured);
    observer.observe(element);
    measured();
    return () => observer.disconnect();
  }, []);
  return [width, ref];
}
