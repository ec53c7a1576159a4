import { queryOptions } from "@tanstack/react-query";
import { arrived } from "./arrived.ts";

/** What the page of one measure adds to the overview. */
export const measureDetailQuery = (id: string) =>
  queryOptions({
    queryKey: ["measure", id],
    queryFn: async (asking) =>
      (await arrived(import("./readResources.ts"))).measureDetailFrom(id, asking),
  });
