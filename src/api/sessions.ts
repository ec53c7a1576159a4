import { queryOptions } from "@tanstack/react-query";
import { RESOURCES } from "#contract/resources.ts";
import { kept } from "./checked.ts";
import { resource } from "./resource.ts";

const { path, schema } = RESOURCES.sessions;

/** The sessions, and the published record of each. */
export const sessionsQuery = queryOptions({
  queryKey: ["sessions"],
  queryFn: async (asking) => kept(schema, await resource(path, asking), path),
});
