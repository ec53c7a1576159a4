import * as z from "zod/mini";
import { Day } from "./period.ts";

/**
 * `overview.json`, which an API may have: what the first screen says of its figures, worked out when
 * they were published, so that a slow line shows it before the figures themselves have come.
 */
export const OverviewFile = z.object({
  version: z.literal(1),
  /** The day of publication of the figures that it was worked out of. */
  published: Day,
  /** The code that worked it out. An app of other code leaves it, and works out its own. */
  shape: z.string().check(z.minLength(1, "the name of the code that made it")),
  /** What the head and foot of the page say. */
  about: z.record(z.string(), z.unknown()),
  screen: z.record(z.string(), z.unknown()),
});
export type OverviewFile = z.infer<typeof OverviewFile>;
