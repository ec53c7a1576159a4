import type { Day } from "#contract/period.ts";
import { createContext } from "react";
import type { FirstScreen } from "./overview/firstScreen.ts";

/** The first screen with what its controls need to know of the figures. */
export interface ShownScreen extends FirstScreen {
  /** The last month that there is to go back to: `2018-10`. */
  readonly latestMonth: string;
  readonly published: Day;
}

/** What there is of the first screen before the figures have come, worked out when they were published. */
export interface Given {
  /** `null`: nothing. */
  readonly screen: ShownScreen | null;
  /** It lay beside the figures, or stood in the page itself. */
  readonly from: "host" | "page";
}

export const NOTHING_GIVEN: Given = { screen: null, from: "page" };

/** The day on which a page is read that is written before anyone opens it; `null`: today. */
export const GivenDay = createContext<Day | null>(null);

export const GivenScreen = createContext<Given>(NOTHING_GIVEN);
