import {
  API_FOLDER,
  ASKED_EACH_TIME,
  type Headers,
  LASTING,
  LASTING_FOLDER,
  OTHER_PAGES,
} from "./headers.ts";

/**
 * Azure Static Web Apps keeps `/api/` for functions once there are any, so that figures are better put
 * in a folder of another name: `figures/` is one below which no address is a view. It cannot tell a first
 * screen with a question from one without: the app then draws the view that is asked for over it.
 */
export function azureConfig(headers: Headers): string {
  const config = {
    globalHeaders: { ...headers, "Cache-Control": ASKED_EACH_TIME },
    routes: [{ route: `/${LASTING_FOLDER}/*`, headers: { "Cache-Control": LASTING } }],
    navigationFallback: {
      rewrite: `/${OTHER_PAGES}`,
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
