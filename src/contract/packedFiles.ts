import type { Day } from "./period.ts";

/** What a copy of the dashboard in one file says of itself: the day on which it was made. */
export interface PackNote {
  readonly made: Day;
}

/**
 * How files lie in a page that brings its figures with it: as scripts that no browser runs, each with
 * the path that it has below the API's base: `<script type="application/json" data-file="dashboard.json">`.
 */
export const PACKED = { type: "application/json", path: "data-file", note: "pack.json" } as const;

/** How what the first screen says lies in a page that was written with it. */
export const GIVEN = { type: "application/json", mark: "data-given" } as const;
