import * as z from "zod/mini";
import { AcceptedException, ComparatorKind, Id, Source } from "./measure.ts";
import { Observation, Revision } from "./observation.ts";
import { Day, Period } from "./period.ts";

/** One member of a dimension: the police among the sources of referral. */
export const BreakdownMember = z.object({
  id: Id,
  title: z.string(),
  observations: z.array(Observation),
});
export type BreakdownMember = z.infer<typeof BreakdownMember>;

/** A measure by one dimension. `adds` is true where the members should add up to the whole. */
export const Breakdown = z.object({
  dimension: Id,
  title: z.string(),
  adds: z.optional(z.boolean()),
  members: z.array(BreakdownMember),
});
export type Breakdown = z.infer<typeof Breakdown>;

/** How a caseload is spread over workers in one period: what the average hides. */
export const Spread = z.object({
  period: Period,
  group: z.optional(z.string()),
  lowest: z.number(),
  lowerQuartile: z.number(),
  median: z.number(),
  upperQuartile: z.number(),
  highest: z.number(),
  workers: z.int(),
  limit: z.optional(z.number()),
  overLimit: z.optional(z.int()),
});
export type Spread = z.infer<typeof Spread>;

/**
 * Another area's series. A neighbour mean names its list, the list's year and its authorities: each
 * observation's `denominator` is how many of them had a figure. A single area's observations have the
 * counts behind them where they are published. `note` says who is missing and why.
 */
export const Comparator = z.object({
  kind: ComparatorKind,
  name: z.string(),
  list: z.optional(
    z.object({ title: z.string(), year: z.int(), authorities: z.array(z.string()) }),
  ),
  note: z.optional(z.string()),
  observations: z.array(Observation),
});
export type Comparator = z.infer<typeof Comparator>;

/** Another published figure for the same thing, and the difference in definition behind it. */
export const RivalFigure = z.object({
  title: z.string(),
  when: z.string(),
  period: z.optional(Period),
  value: z.number(),
  text: z.string(),
  difference: z.string(),
  source: Source,
});
export type RivalFigure = z.infer<typeof RivalFigure>;

/** An officer's explanation of a period, by role. */
export const Commentary = z.object({
  period: Period,
  published: Day,
  author: z.string(),
  text: z.string(),
});
export type Commentary = z.infer<typeof Commentary>;

/** Something that happened, marked on the chart. It is not said to be the cause of anything. */
export const Annotation = z.object({
  period: Period,
  text: z.string(),
  source: z.optional(Source),
});
export type Annotation = z.infer<typeof Annotation>;

/** A revision of the headline, or of one member of a breakdown. */
export const DetailRevision = z.extend(Revision, {
  dimension: z.optional(Id),
  member: z.optional(Id),
});

/** `measures/{id}.json`: what the page of one measure adds to the overview. */
export const MeasureDetail = z.object({
  id: Id,
  breakdowns: z.array(Breakdown),
  distribution: z.array(Spread),
  comparators: z.array(Comparator),
  rivals: z.array(RivalFigure),
  commentary: z.array(Commentary),
  annotations: z.array(Annotation),
  exceptions: z.array(AcceptedException),
  revisions: z.array(DetailRevision),
});
export type MeasureDetail = z.infer<typeof MeasureDetail>;

/** The file of a measure of which there is nothing more to say. */
export function noDetail(id: Id): MeasureDetail {
  return {
    id,
    breakdowns: [],
    distribution: [],
    comparators: [],
    rivals: [],
    commentary: [],
    annotations: [],
    exceptions: [],
    revisions: [],
  };
}
