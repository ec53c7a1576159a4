import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
} from "react";

/** How many times the reader has moved to another page since the app was opened. */
export const Arrivals = createContext(0);

/** What follows the name of every page in the tab and the history: that it is for members only. */
export const TitleMark = createContext("");

interface PageHeadingProps {
  readonly children: ReactNode;
  /** What the tab and the history say: the page, then the dashboard. */
  readonly name: string;
}

/**
 * The one first heading of a page. Who comes from another page is placed on it, so that a screen
 * reader says where they are; on the first page the browser's own beginning is left alone.
 */
export function PageHeading({ children, name }: PageHeadingProps) {
  const arrivals = useContext(Arrivals);
  const mark = useContext(TitleMark);
  const heading = useRef<HTMLHeadingElement>(null);

  useLayoutEffect(() => {
    document.title = `${name}${mark}`;
  }, [name, mark]);

  useEffect(() => {
    if (arrivals > 0) heading.current?.focus({ preventScroll: true });
  }, [arrivals]);

  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
