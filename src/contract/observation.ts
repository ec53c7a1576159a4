import * as z from "zod/mini";
import { Day, Period } from "./period.ts";

/**
 * The symbols of official statistics. With no value: `c` suppressed, `x` not available, `z` not
 * applicable, `low` or `k` rounds to zero but is not zero, `u` unreliable. With a value: `p`
 * provisional, `r` revised, `e` estimated.
 */
export const Flag = z.enum(["c", "x", "z", "low", "k", "u", "p", "r", "e"]);
export type Flag = z.infer<typeof Flag>;

const GAP_FLAGS: ReadonlySet<Flag> = new Set(["c", "x", "z", "low", "k", "u"]);

/**
 * One period of a measure, in the measure's unit. A `null` is never zero: its flag says why there is
 * no value. `published` is the day on which this value became known; where it is left out, it is the
 * end of the period and the measure's usual delay after it.
 */
export const Observation = z
  .object({
    period: Period,
    value: z.nullable(z.number()),
    numerator: z.optional(z.number()),
    denominator: z.optional(z.number()),
    flag: z.optional(Flag),
    published: z.optional(Day),
  })
  .check(
    z.refine(({ value, flag }) => value !== null || (flag !== undefined && GAP_FLAGS.has(flag)), {
      error: "a period with no value needs a flag that says why: c, x, z, low, k or u",
      path: ["flag"],
    }),
    z.refine(({ value, flag }) => value === null || flag === undefined || !GAP_FLAGS.has(flag), {
      error: "this flag says that there is no value, yet there is one",
      path: ["flag"],
    }),
  );
export type Observation = z.infer<typeof Observation>;

/** What was published for a period before it was changed: known from `published` on. */
export const Revision = z.object({
  period: Period,
  value: z.nullable(z.number()),
  numerator: z.optional(z.number()),
  denominator: z.optional(z.number()),
  flag: z.optional(Flag),
  published: Day,
});
export type Revision = z.infer<typeof Revision>;
