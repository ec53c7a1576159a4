import { queryOptions } from "@tanstack/react-query";
import * as z from "zod/mini";
import { ApiError } from "./ApiError.ts";
import { APP_ROOT } from "./appRoot.ts";
import { kept } from "./checked.ts";
import { getJson } from "./http.ts";
import { figuresSource } from "./openedFigures.ts";

/** `config.json` beside the app, for whoever hosts it. Every field may be left out. */
export const Config = z.object({
  api: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^(https?:\/\/[\w.-]+(:\d+)?(\/\S*)?|[\w./-]+)$/i,
          "the folder of the figures: api/v1/ beside the app, or an address with https://",
        ),
      ),
  ),
});
export type Config = z.infer<typeof Config>;

const FILE = "config.json";

/** Under which the settings are cached: they outlast a change of where the figures come from. */
export const CONFIG_KEY = "config";

/** What the host has set, or a pack brings. It is asked for once; with no such file, all is as usual. */
export const configQuery = queryOptions({
  queryKey: [CONFIG_KEY],
  queryFn: async ({ signal }) => kept(Config, await settings(signal), FILE),
  staleTime: "static",
  retry: false, // whoever needs it asks again
});

async function settings(signal: AbortSignal): Promise<unknown> {
  const { own } = figuresSource;
  if (own !== null) return own.files.get(FILE) ?? {};
  try {
    return await getJson(APP_ROOT, FILE, signal);
  } catch (error) {
    if (error instanceof ApiError && error.kind === "missing") return {};
    throw error;
  }
}

/** The folder of the API's files as an address that ends in a slash. */
export function apiBase({ api = "api/v1/" }: Config): URL {
  return new URL(api.endsWith("/") ? api : `${api}/`, APP_ROOT);
}
