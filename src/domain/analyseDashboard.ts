import type { ActionPlan } from "#contract/actionPlan.ts";
import type { Dashboard } from "#contract/dashboard.ts";
import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import { type AnalysisContext, analyseMeasure } from "./analyseMeasure.ts";
import { byChance } from "./byChance.ts";
import type { DashboardAnalysis, MeasureAnalysis } from "./findings.ts";

/** What a dashboard is read with. */
export interface DashboardContext {
  readonly asAt: Day;
  readonly plan: ActionPlan | null;
  readonly sessions: readonly Session[];
}

/** All that is known of every measure on one day, and what has changed since the last session. */
export function analyseDashboard(
  dashboard: Pick<Dashboard, "measures">,
  context: DashboardContext,
): DashboardAnalysis {
  const each = measureContext(context);
  return dashboardAnalysis(
    each,
    dashboard.measures.map((measure) => analyseMeasure(measure, each)),
  );
}

/**
 * What every measure of a dashboard is read with: changes are told since the last session before the
 * day. A session on that very day is the one that is being prepared or held.
 */
export function measureContext(context: DashboardContext): AnalysisContext {
  return { ...context, since: lastSession(context.sessions, context.asAt) };
}

/** The measures put together, where they were analysed one by one. */
export function dashboardAnalysis(
  { asAt, since }: Pick<AnalysisContext, "asAt" | "since">,
  measures: readonly MeasureAnalysis[],
): DashboardAnalysis {
  return { asAt, since, measures, byChance: byChance(measures) };
}

function lastSession(sessions: readonly Session[], asAt: Day): Day | null {
  return sessions.reduce<Day | null>(
    (last, { date }) => (date < asAt && (last === null || date > last) ? date : last),
    null,
  );
}
