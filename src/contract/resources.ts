import { ActionPlan } from "./actionPlan.ts";
import { Dashboard } from "./dashboard.ts";
import { MeasureDetail } from "./measureDetail.ts";
import { OverviewFile } from "./overviewFile.ts";
import { Sessions } from "./sessions.ts";

/** The resources of API v1: where each lies below the base address, and what it holds. */
export const RESOURCES = {
  dashboard: { path: "dashboard.json", schema: Dashboard },
  measure: { path: "measures/{id}.json", schema: MeasureDetail },
  actionPlan: { path: "action-plan.json", schema: ActionPlan },
  sessions: { path: "sessions.json", schema: Sessions },
  /** An API need not have it: it says nothing that does not follow from the others. */
  overview: { path: "overview.json", schema: OverviewFile },
} as const;

/** Where the file of one measure lies: `measures/caseload.json`. */
export function measurePath(id: string): string {
  return RESOURCES.measure.path.replace("{id}", id);
}

/** All the files of one API folder, as data. `measures` is keyed by measure id. */
export interface ApiFiles {
  readonly dashboard: Dashboard;
  readonly measures: ReadonlyMap<string, MeasureDetail>;
  readonly actionPlan: ActionPlan;
  readonly sessions: Sessions;
}
