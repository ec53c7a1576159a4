import type { ActionPlan } from "#contract/actionPlan.ts";
import { MeasureDetail } from "#contract/measureDetail.ts";
import { measurePath, RESOURCES } from "#contract/resources.ts";
import type { Sessions } from "#contract/sessions.ts";
import { kept } from "./checked.ts";
import { type Asking, resource } from "./resource.ts";

/**
 * The action plan, from wherever it lies.
 *
 * @throws {ApiError} of every kind
 */
export async function actionPlanFrom(asking: Asking): Promise<ActionPlan> {
  const { path, schema } = RESOURCES.actionPlan;
  return resource(path, asking, (json) => kept(schema, json, path));
}

/**
 * The sessions with their published record, from wherever they lie.
 *
 * @throws {ApiError} of every kind
 */
export async function sessionsFrom(asking: Asking): Promise<Sessions> {
  const { path, schema } = RESOURCES.sessions;
  return resource(path, asking, (json) => kept(schema, json, path));
}

/**
 * What the page of one measure adds, from wherever it lies.
 *
 * @throws {ApiError} of every kind
 */
export async function measureDetailFrom(id: string, asking: Asking): Promise<MeasureDetail> {
  const path = measurePath(id);
  return resource(path, asking, (json) => kept(MeasureDetail, json, path));
}
