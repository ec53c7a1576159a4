import { inSlices } from "#api/inSlices.ts";
import type { Day } from "#contract/period.ts";
import { actionChanges, measureChanges } from "#domain/changesBetween.ts";
import { recordAsAt } from "#domain/record/recordAsAt.ts";
import type { HeldScreen } from "#pages/works.ts";
import type { SincePageModel } from "#view-models/planModels.ts";
import { sincePage } from "#view-models/sincePage.ts";

/** The two days that changes are told between; `from` is `null` where there is none to count from. */
export interface Days {
  readonly from: Day | null;
  readonly to: Day;
}

/** What changed between two days, worked out a few measures at a time. */
export async function sinceOf(
  { dashboard, plan, sessions: recorded, options, asAt }: HeldScreen,
  { from, to }: Days,
  signal: AbortSignal,
): Promise<SincePageModel> {
  const known = from !== null && from < to;
  const sessions = to < asAt ? recordAsAt(recorded, to) : recorded;
  const context = { asAt: to, plan, sessions };
  const changes = known
    ? await inSlices(
        dashboard.measures,
        (measure) => measureChanges(measure, from, context),
        signal,
      )
    : [];
  return sincePage(changes, known ? actionChanges(plan, from, to) : [], {
    ...options,
    asAt: to === dashboard.published ? null : to,
    frame: dashboard,
    from,
    to,
    sessions: recorded,
  });
}
