import type { ReactNode } from "react";
import type { GivenPage } from "../givenPage.ts";
import { aheadOfFigures } from "./aheadOfFigures.ts";
import { drawn } from "./drawn.ts";

/**
 * Draws the first screen that lies beside the figures of a page.
 *
 * @param given what the page was written with, and so where that screen lies
 * @param dashboard what is drawn of what the page is given: what React will draw first
 * @returns what it was drawn of; `null` where there is none, or it cannot be drawn
 */
export async function drawnAhead(
  root: Element,
  given: GivenPage,
  dashboard: (given: GivenPage) => ReactNode,
): Promise<GivenPage | null> {
  const { ahead } = given;
  const come = ahead === undefined ? null : await aheadOfFigures(ahead);
  if (come === null) return null;
  const page = { ...given, ...come };
  try {
    root.replaceChildren(await drawn(dashboard(page)));
    return page;
  } catch {
    return null;
  }
}
