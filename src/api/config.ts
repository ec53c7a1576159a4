import { queryOptions } from "@tanstack/react-query";
import type { ContractProblem } from "./ApiError.ts";
import { APP_ROOT } from "./appRoot.ts";
import { arrived } from "./arrived.ts";
import type { Colour } from "./contrast.ts";
import { openAuthority } from "./openAuthority.ts";

/** What is usual in this council's sessions. */
export interface SessionDefaults {
  readonly title: string | null;
  /** How many minutes an item of the agenda is given. */
  readonly minutesPerItem: number | null;
}

/** `config.json` beside the app, for whoever hosts it. `null` is what it does not say. */
export interface Config {
  readonly api: string | null;
  readonly title: string | null;
  /** How the council is reached about its dashboard, for the accessibility statement. */
  readonly contact: string | null;
  /** An address of a picture. */
  readonly logo: string | null;
  readonly colours: { readonly head: Colour | null; readonly link: Colour | null };
  readonly session: SessionDefaults;
  /** Whether devices may keep the app, so that it opens with no network. */
  readonly offline: boolean;
  /** What it says and cannot be used: the usual takes its place. */
  readonly refused: readonly ContractProblem[];
}

/** Under which the settings are cached: they outlast a change of where the figures come from. */
export const CONFIG_KEY = "config";

/**
 * What the host has set, or a pack brings. It is asked for once; with no such file, all is as usual. What
 * the device keeps of it comes at once, and what has changed since when the page is next loaded.
 */
export const configQuery = queryOptions({
  queryKey: [CONFIG_KEY],
  queryFn: async ({ signal }) => (await arrived(import("./readConfig.ts"))).configFrom(signal),
  staleTime: "static",
  retry: false, // whoever needs it asks again
});

/** Where the figures lie unless the host says otherwise: in this folder beside the app. */
export const DEFAULT_API = "api/v1/";

/**
 * The folder of the API's files as an address that ends in a slash.
 *
 * @param authority whose files they are, where the host has those of several; `null`: the one folder
 *   in which all of them lie
 */
export function apiBase(
  { api }: Pick<Config, "api">,
  authority: string | null = openAuthority.now(),
): URL {
  const folder = api ?? DEFAULT_API;
  const base = new URL(folder.endsWith("/") ? folder : `${folder}/`, APP_ROOT);
  return authority === null ? base : new URL(`${authority}/`, base);
}
