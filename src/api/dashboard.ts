import { queryOptions } from "@tanstack/react-query";
import { arrived } from "./arrived.ts";

/** All that the overview needs: every measure with its headline series. */
export const dashboardQuery = queryOptions({
  queryKey: ["dashboard"],
  queryFn: async (asking) => (await arrived(import("./readDashboard.ts"))).dashboardFrom(asking),
});
