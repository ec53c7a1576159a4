import { API_FOLDER, ASKED_EACH_TIME, type Headers, LASTING, LASTING_FOLDER } from "./headers.ts";

/**
 * Azure Static Web Apps keeps `/api/` for functions once there are any, so that figures are better put
 * in a folder of another name: `figures/` is one below which no address is a view.
 */
export function azureConfig(headers: Headers): string {
  const config = {
    globalHeaders: { ...headers, "Cache-Control": ASKED_EACH_TIME },
    routes: [{ route: `/${LASTING_FOLDER}/*`, headers: { "Cache-Control": LASTING } }],
    navigationFallback: {
      rewrite: "/index.html",
      exclude: [
        `/${API_FOLDER}/*`,
        "/figures/*",
        `/${LASTING_FOLDER}/*`,
        "/*.{css,js,json,png,svg,webmanifest}",
      ],
    },
    mimeTypes: {
      ".json": "application/json",
      ".svg": "image/svg+xml",
      ".webmanifest": "application/manifest+json",
    },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
