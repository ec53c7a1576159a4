import type { Day } from "#contract/period.ts";
import type { ApiError } from "./ApiError.ts";
import { createTold, type Told } from "./told.ts";

/** Figures that have come since those that are shown. */
export interface Newer {
  /** When they were published; `null` where the dashboard itself is as it was. */
  readonly published: Day | null;
  /** How many measures of the dashboard are not as they were. */
  readonly changed: number;
  /** The files that are not as they were. */
  readonly paths: readonly string[];
}

/** How the figures that are shown stand to those of the host. The same object until it changes. */
export interface Standing {
  /** `null`: none are known of. */
  readonly newer: Newer | null;
  /** Why the host could not say whether there are newer ones; `null` while it can. */
  readonly failed: ApiError | null;
}

/** The figures are those of the host, as far as is known. */
export const CALM: Standing = { newer: null, failed: null };

/** How the figures of this page stand. */
export const figuresStanding: Told<Standing> = createTold(CALM);
