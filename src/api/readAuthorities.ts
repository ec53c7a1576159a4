import { Authorities, AUTHORITIES_PATH } from "#contract/authorities.ts";
import { kept } from "./checked.ts";
import { apiBase, configQuery } from "./config.ts";
import { hostFigures } from "./hostFigures.ts";
import type { Asking } from "./resource.ts";

/**
 * The list of authorities, from where all their folders lie.
 *
 * @throws {ApiError} of every kind
 */
export async function authoritiesFrom({ client, signal }: Asking): Promise<Authorities> {
  const base = apiBase(await client.ensureQueryData(configQuery), null);
  const reading = (json: unknown) => kept(Authorities, json, AUTHORITIES_PATH);
  return hostFigures.read({ path: AUTHORITIES_PATH, base }, reading, signal);
}
