import type { Day, Frequency, Period } from "#contract/period.ts";

/** Why a period has no value. `not-received`: it lies between others, and nothing came. */
export type GapReason =
  | "suppressed"
  | "not-available"
  | "not-applicable"
  | "rounds-to-zero"
  | "unreliable"
  | "not-received";

/** One period of a measure as it was known on a day. Exactly one of `value` and `gap` is `null`. */
export interface SeriesPoint {
  readonly period: Period;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly gap: GapReason | null;
  readonly provisional: boolean;
  readonly estimated: boolean;
  /** The value it had when it was first published, where it has been changed since. */
  readonly firstPublished: number | null;
  /** The day on which this value, or its symbol, became known; where nothing came, the day it was due. */
  readonly known: Day;
  /** Why it does not compare with the period before. */
  readonly breakBefore: string | null;
}

/** Every period of a measure from its first to its last, oldest first, gaps included. */
export interface Series {
  readonly frequency: Frequency;
  readonly points: readonly SeriesPoint[];
  /** The last point with a value; `null` where there is none. */
  readonly latest: SeriesPoint | null;
}
