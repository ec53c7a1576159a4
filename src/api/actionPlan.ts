import { queryOptions } from "@tanstack/react-query";
import { RESOURCES } from "#contract/resources.ts";
import { kept } from "./checked.ts";
import { resource } from "./resource.ts";

const { path, schema } = RESOURCES.actionPlan;

/** The action plan: its priorities and their actions. */
export const actionPlanQuery = queryOptions({
  queryKey: ["action-plan"],
  queryFn: async (asking) => kept(schema, await resource(path, asking), path),
});
