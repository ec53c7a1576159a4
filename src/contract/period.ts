import * as z from "zod/mini";

/** How often a measure is counted. Quarters and years are financial: Q1 is April to June. */
export const Frequency = z.enum(["month", "quarter", "year"]);
export type Frequency = z.infer<typeof Frequency>;

/**
 * One period: `2018-04` (a month; with frequency `year`, the year ending in that month) or `2018-Q1`
 * (April to June 2018). Ids of one measure sort as text in the order of time.
 */
export const Period = z
  .string()
  .check(
    z.regex(
      /^(19|20)\d{2}-(0[1-9]|1[0-2]|Q[1-4])$/,
      "a period is written 2018-04 (a month, or the year ending in it) or 2018-Q1 (April to June 2018)",
    ),
  );
export type Period = z.infer<typeof Period>;

/** A day: `2018-10-12`. */
export const Day = z
  .string()
  .check(
    z.regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a day is written 2018-10-12"),
  );
export type Day = z.infer<typeof Day>;

/** A moment, in universal time: `2018-10-18T14:05:09.123Z`. As text they sort in the order of time. */
export const Instant = z
  .string()
  .check(
    z.regex(
      /^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/,
      "a moment is written 2018-10-18T14:05:09.123Z",
    ),
  );
export type Instant = z.infer<typeof Instant>;
