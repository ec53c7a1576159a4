import type { Day } from "#contract/period.ts";
import { createContext } from "react";
import type { FirstScreen } from "./overview/firstScreen.ts";

/** The first screen with what its controls need to know of the figures. */
export interface ShownScreen extends FirstScreen {
  /** The last month that there is to go back to: `2018-10`. */
  readonly latestMonth: string;
  readonly published: Day;
}

/** The first screen that the page brought with it, worked out when it was written; `null`: it brought none. */
export const GivenScreen = createContext<ShownScreen | null>(null);
