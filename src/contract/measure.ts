import * as z from "zod/mini";
import { Observation, Revision } from "./observation.ts";
import { Day, Frequency, Period } from "./period.ts";

/** The name of a measure, an area, an action…: lower-case words joined by hyphens. */
export const Id = z
  .string()
  .check(
    z.regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      "an id is lower-case letters, figures and hyphens: mash-contacts",
    ),
  );
export type Id = z.infer<typeof Id>;

/** A web address from data: http or https, nothing else. */
export const Link = z
  .string()
  .check(z.regex(/^https?:\/\/[^\s<>"]+$/i, "a link starts with https:// or http://"));

/** In what a measure is counted. `percent` is 0 to 100; `rate` is per 10,000 children. */
export const Unit = z.enum(["count", "percent", "rate", "cases", "fte", "days"]);
export type Unit = z.infer<typeof Unit>;

/** Which way is good: `range` within a band; `none` is for information and is never judged. */
export const Polarity = z.enum(["lower", "higher", "range", "none"]);
export type Polarity = z.infer<typeof Polarity>;

/**
 * What one observation covers: a `flow` is counted over the period, a `stock` at its end, and
 * `smoothed` figures (rolling averages, year to date) share months with their neighbours, so that
 * run rules are unreliable for them, as they are for stocks.
 */
export const Counting = z.enum(["flow", "stock", "smoothed"]);
export type Counting = z.infer<typeof Counting>;

export const Source = z.object({ title: z.string(), link: z.optional(Link) });
export type Source = z.infer<typeof Source>;

/**
 * Where a measure stands at the front door, in the order of the flow: what the police sent, what
 * reached the hub, the share of contacts closed there, what became a referral, the share of
 * referrals closed with no further action, and the share assessed as not in need. A contact is not
 * a referral: each stage is counted by itself.
 */
export const Stage = z.enum([
  "notifications",
  "contacts",
  "contacts-closed",
  "referrals",
  "referrals-closed",
  "not-in-need",
]);
export type Stage = z.infer<typeof Stage>;

/**
 * What the plan promised, from one period to another (or on, where `to` is left out), in the
 * measure's unit: one `value`, or a band `between` two. A `step` holds throughout; a `line` runs
 * from `start` in the first period to `value` in the last. `superseded` is the day on which another
 * target took its place: it stays, so that no target moves unseen.
 */
export const Target = z
  .object({
    from: Period,
    to: z.optional(Period),
    value: z.optional(z.number()),
    between: z.optional(z.tuple([z.number(), z.number()])),
    start: z.optional(z.number()),
    shape: z.enum(["step", "line"]),
    label: z.string(),
    setBy: z.string(),
    agreed: z.optional(Day),
    superseded: z.optional(Day),
    why: z.optional(z.string()),
    action: z.optional(Id),
    source: z.optional(Source),
  })
  .check(
    z.refine(({ value, between }) => (value === undefined) !== (between === undefined), {
      error: "a target has either a value or a band between two values",
      path: ["value"],
    }),
    z.refine(({ between }) => between === undefined || between[0] <= between[1], {
      error: "a band goes from its lower value to its higher",
      path: ["between"],
    }),
    z.refine(
      ({ shape, start, to, value }) =>
        shape === "step" || (start !== undefined && to !== undefined && value !== undefined),
      {
        error: "a line needs its start, its value at the end, and the period it ends (to)",
        path: ["shape"],
      },
    ),
  );
export type Target = z.infer<typeof Target>;

/** From `period` on, figures do not compare with those before, and why. Nothing is drawn across. */
export const SeriesBreak = z.object({ period: Period, reason: z.string() });
export type SeriesBreak = z.infer<typeof SeriesBreak>;

/** From `period` on the process is known to have changed: limits are worked out afresh. */
export const Step = z.object({ period: Period, reason: z.string(), declaredBy: z.string() });
export type Step = z.infer<typeof Step>;

/** The figure of another area for one period, beside which the latest observation is read. */
export const ComparatorKind = z.enum(["neighbours", "region", "england", "neighbour"]);
export type ComparatorKind = z.infer<typeof ComparatorKind>;

export const ComparatorHeadline = z.object({
  kind: ComparatorKind,
  name: z.string(),
  period: Period,
  value: z.nullable(z.number()),
});
export type ComparatorHeadline = z.infer<typeof ComparatorHeadline>;

/** How many workers hold more than a limit, in the latest period that says so: what the average hides. */
export const OverLimit = z.object({
  period: Period,
  count: z.int(),
  of: z.int(),
  limit: z.number(),
});
export type OverLimit = z.infer<typeof OverLimit>;

/** A measure off target that was accepted, by whom, why, and until when. */
export const AcceptedException = z.object({
  from: Day,
  until: Day,
  reason: z.string(),
  acceptedBy: z.string(),
});
export type AcceptedException = z.infer<typeof AcceptedException>;

/**
 * A measure with its headline series, oldest first: all that the overview needs of it.
 * `tolerance` is how far past its target a value still counts as close, in the measure's unit.
 * `usualDelay` is how many days after a period's end its figure usually comes.
 * `explained` lists, for each period commented on, the day the commentary was published.
 * `countsPeople` says whether it counts children or families, where its unit does not tell: then a
 * small number could identify one.
 */
export const Measure = z.object({
  id: Id,
  title: z.string(),
  area: Id,
  stage: z.optional(Stage),
  unit: Unit,
  per: z.optional(z.string()),
  polarity: Polarity,
  frequency: Frequency,
  counting: Counting,
  decimals: z.int().check(z.minimum(0), z.maximum(3)),
  definition: z.string(),
  numerator: z.optional(z.string()),
  denominator: z.optional(z.string()),
  caution: z.optional(z.string()),
  source: Source,
  owner: z.optional(z.string()),
  usualDelay: z.optional(z.int().check(z.minimum(0))),
  tolerance: z.optional(z.number().check(z.minimum(0))),
  baseline: z.optional(z.int().check(z.minimum(2))),
  seasonal: z.optional(z.boolean()),
  countsPeople: z.optional(z.boolean()),
  breaks: z.optional(z.array(SeriesBreak)),
  steps: z.optional(z.array(Step)),
  targets: z.array(Target),
  observations: z.array(Observation),
  comparators: z.optional(z.array(ComparatorHeadline)),
  revisions: z.optional(z.array(Revision)),
  explained: z.optional(z.array(z.object({ period: Period, published: Day }))),
  exceptions: z.optional(z.array(AcceptedException)),
  overLimit: z.optional(OverLimit),
});
export type Measure = z.infer<typeof Measure>;
