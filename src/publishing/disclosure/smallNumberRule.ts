import type { Cells } from "../sheetRows.ts";

/** What is done with a number that could identify a child: an error, hidden with `c`, or shown with a warning. */
export type SmallNumbers = "refuse" | "suppress" | "allow";

export interface SmallNumberRule {
  readonly smallNumbers: SmallNumbers;
  /** Numbers of people from one up to, but not including, this are small. */
  readonly threshold: number;
  /** Whether a measure counts children or families whose numbers are to be looked at. */
  readonly ofPeople: (measure: Cells<"measures">) => boolean;
}
