import type { ReactNode } from "react";

/** A component or a chart in one state. */
export interface Specimen {
  /** `TrendChart: one point`. */
  readonly name: string;
  readonly shown: ReactNode;
}
