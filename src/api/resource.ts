import type { QueryClient } from "@tanstack/react-query";
import { apiBase, configQuery } from "./config.ts";
import { hostFigures, type Reading } from "./hostFigures.ts";
import { figuresSource, openedResource } from "./openedFigures.ts";

/** What a query function is told by the query cache. */
export interface Asking {
  readonly client: QueryClient;
  readonly signal: AbortSignal;
}

/**
 * One resource of API v1: of the figures that are open here, or else of the host's, from wherever
 * `config.json` says that they lie.
 *
 * @param reading what makes it of its JSON, and throws where that breaks the contract
 */
export async function resource<T>(
  path: string,
  { client, signal }: Asking,
  reading: Reading<T>,
): Promise<T> {
  const opened = figuresSource.current();
  if (opened !== null) return reading(openedResource(opened, path), signal);
  const config = await client.ensureQueryData(configQuery);
  return hostFigures.read({ path, base: apiBase(config) }, reading, signal);
}
