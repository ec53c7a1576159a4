import { queryOptions } from "@tanstack/react-query";
import { arrived } from "./arrived.ts";
import { AUTHORITIES_KEY } from "./openAuthority.ts";

/** Whose figures this host has, where it has those of several: nobody else asks for it. */
export const authoritiesQuery = queryOptions({
  queryKey: [AUTHORITIES_KEY],
  queryFn: async (asking) =>
    (await arrived(import("./readAuthorities.ts"))).authoritiesFrom(asking),
});
