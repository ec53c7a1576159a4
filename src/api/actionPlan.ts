import { queryOptions } from "@tanstack/react-query";
import { arrived } from "./arrived.ts";

/** The action plan: its priorities and their actions. */
export const actionPlanQuery = queryOptions({
  queryKey: ["action-plan"],
  queryFn: async (asking) => (await arrived(import("./readResources.ts"))).actionPlanFrom(asking),
});
