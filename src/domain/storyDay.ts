import type { DashboardFrame } from "#contract/dashboard.ts";
import type { Day } from "#contract/period.ts";

/**
 * The day on which a made-up story stands still: that of its publication, whatever the day is where it
 * is read. `null` for figures of a council that exists.
 */
export function storyDay({
  nature,
  published,
}: Pick<DashboardFrame, "nature" | "published">): Day | null {
  return nature === "illustrative" ? published : null;
}
