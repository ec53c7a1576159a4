import type { ActionPlan } from "#contract/actionPlan.ts";
import type { Dashboard } from "#contract/dashboard.ts";
import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import { analyseMeasure } from "./analyseMeasure.ts";
import { byChance } from "./byChance.ts";
import type { DashboardAnalysis } from "./findings.ts";

/** What a dashboard is read with. */
export interface DashboardContext {
  readonly asAt: Day;
  readonly plan: ActionPlan | null;
  readonly sessions: readonly Session[];
}

/**
 * All that is known of every measure on one day, and what has changed since the last session before
 * it. A session on that very day is the one that is being prepared or held.
 */
export function analyseDashboard(
  dashboard: Pick<Dashboard, "measures">,
  context: DashboardContext,
): DashboardAnalysis {
  const { asAt, sessions } = context;
  const since = lastSession(sessions, asAt);
  const measures = dashboard.measures.map((measure) =>
    analyseMeasure(measure, { ...context, since }),
  );
  return { asAt, since, measures, byChance: byChance(measures) };
}

function lastSession(sessions: readonly Session[], asAt: Day): Day | null {
  return sessions.reduce<Day | null>(
    (last, { date }) => (date < asAt && (last === null || date > last) ? date : last),
    null,
  );
}
