import type { QueryClient } from "@tanstack/react-query";
import { apiBase, configQuery } from "./config.ts";
import { getJson } from "./http.ts";
import { figuresSource, openedResource } from "./openedFigures.ts";

/** What a query function is told by the query cache. */
export interface Asking {
  readonly client: QueryClient;
  readonly signal: AbortSignal;
}

/**
 * The JSON of one resource of API v1: of the figures that are open here, or else from wherever
 * `config.json` says that it lies.
 */
export async function resource(path: string, { client, signal }: Asking): Promise<unknown> {
  const opened = figuresSource.current();
  if (opened !== null) return openedResource(opened, path);
  const config = await client.ensureQueryData(configQuery);
  return getJson(apiBase(config), path, signal);
}
