import { queryOptions } from "@tanstack/react-query";
import * as z from "zod/mini";
import { ApiError } from "./ApiError.ts";
import { APP_ROOT } from "./appRoot.ts";
import { kept } from "./checked.ts";
import { getJson } from "./http.ts";

/** `config.json` beside the app, for whoever hosts it. Every field may be left out. */
export const Config = z.object({
  /** The folder of the API's files: beside the app (`api/v1/`) or a web address. */
  api: z.optional(z.string()),
});
export type Config = z.infer<typeof Config>;

const FILE = "config.json";

/** What the host has set. It is asked for once; with no such file, all is as usual. */
export const configQuery = queryOptions({
  queryKey: ["config"],
  queryFn: async ({ signal }) => kept(Config, await settings(signal), FILE),
  staleTime: "static",
});

async function settings(signal: AbortSignal): Promise<unknown> {
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
