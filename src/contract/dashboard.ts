import * as z from "zod/mini";
import { Id, Measure, Source } from "./measure.ts";
import { Day } from "./period.ts";

/** What the figures are: published `official` statistics, the council's own `management` information, or made up (`illustrative`). */
export const Nature = z.enum(["official", "management", "illustrative"]);
export type Nature = z.infer<typeof Nature>;

export const Audience = z.enum(["public", "members"]);
export type Audience = z.infer<typeof Audience>;

export const Organisation = z.object({
  name: z.string(),
  shortName: z.optional(z.string()),
  code: z.optional(z.string()),
  region: z.optional(z.string()),
});
export type Organisation = z.infer<typeof Organisation>;

/** A part of the service, in the order of the scorecard. */
export const Area = z.object({ id: Id, title: z.string(), about: z.optional(z.string()) });
export type Area = z.infer<typeof Area>;

/** `smallNumberThreshold`: counts of people under this are small, where that is not the usual five. */
const frame = {
  version: z.literal(1),
  organisation: Organisation,
  title: z.string(),
  nature: Nature,
  audience: Audience,
  published: Day,
  nextUpdate: z.optional(Day),
  about: z.optional(z.string()),
  sources: z.optional(z.array(Source)),
  notes: z.optional(z.array(z.string())),
  smallNumberThreshold: z.optional(z.int().check(z.minimum(1))),
  areas: z.array(Area),
};

/** `dashboard.json`: all that the overview needs, in one request. */
export const Dashboard = z.object({ ...frame, measures: z.array(Measure) });
export type Dashboard = z.infer<typeof Dashboard>;

/** The same with its measures unread, so that one broken measure costs that measure only. */
export const DashboardFrame = z.object({ ...frame, measures: z.array(z.unknown()) });
export type DashboardFrame = z.infer<typeof DashboardFrame>;
