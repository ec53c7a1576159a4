import * as z from "zod/mini";
import { Id } from "./measure.ts";
import { Day, Instant, Period } from "./period.ts";

/** One figure of a session's agenda, in the words in which it was shown. `period`: none where no figure came. */
export const SeenFigure = z.object({
  measure: Id,
  title: z.string(),
  period: z.optional(Period),
  text: z.string(),
});
export type SeenFigure = z.infer<typeof SeenFigure>;

/**
 * The figures that a session saw, pinned so that minutes can cite them: a file of its own, beside the
 * API. `files` has the API's files by path, as they were; `figures` says in words what was shown of
 * them. `madeWith` is the dashboard that wrote it. `checksum` is the SHA-256 of all the rest but `made`,
 * so that the same figures have the same checksum whenever the same dashboard saves them.
 */
export const WhatWeSaw = z.object({
  kind: z.literal("what-we-saw"),
  version: z.literal(1),
  made: Instant,
  madeWith: z.optional(z.string()),
  session: Day,
  title: z.string(),
  asAt: Day,
  published: Day,
  organisation: z.string(),
  notice: z.string(),
  figures: z.array(SeenFigure),
  files: z.record(z.string(), z.unknown()),
  checksum: z
    .string()
    .check(z.regex(/^[0-9a-f]{64}$/, "a checksum is 64 of the figures 0 to 9 and letters a to f")),
});
export type WhatWeSaw = z.infer<typeof WhatWeSaw>;
