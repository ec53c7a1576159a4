import { queryOptions } from "@tanstack/react-query";
import { arrived } from "./arrived.ts";

/** The sessions, and the published record of each. */
export const sessionsQuery = queryOptions({
  queryKey: ["sessions"],
  queryFn: async (asking) => (await arrived(import("./readResources.ts"))).sessionsFrom(asking),
});
