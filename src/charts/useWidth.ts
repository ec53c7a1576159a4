import { PAPER_WIDTH, useOnPaper } from "#components/useOnPaper.ts";
import { type RefCallback, useCallback, useState } from "react";
import { askSize } from "./askSize.ts";

/** Before a chart has been measured, and where it cannot be (a test). */
const FIRST_WIDTH = 720;

/** How wide an element is, in pixels, or the paper while it is printed, and the ref that measures it. */
export function useWidth(): readonly [width: number, ref: RefCallback<HTMLElement>] {
  const [width, setWidth] = useState(FIRST_WIDTH);
  const onPaper = useOnPaper();
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const measured = () => {
      const { width } = element.getBoundingClientRect();
      if (width > 0) setWidth(Math.floor(width));
    };
    const observer = new ResizeObserver(measured);
    observer.observe(element);
    askSize(element, measured);
    return () => observer.disconnect();
  }, []);
  return [onPaper ? PAPER_WIDTH : width, ref];
}
