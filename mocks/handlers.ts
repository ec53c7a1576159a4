import type { ApiFiles } from "#contract/resources.ts";
import { HttpResponse, http, type RequestHandler } from "msw";

/** The description of the API, once `npm run schemas` has written it. */
const OPENAPI = Object.values(
  import.meta.glob<unknown>("../docs/api/openapi.json", { import: "default" }),
);

/** Where the files come from: a dataset that is built when it is first asked for. */
export type Files = () => Promise<ApiFiles>;

/** Every resource of API v1 below whatever base address, and `config.json`, as a static host has them. */
export function handlers(files: Files): readonly RequestHandler[] {
  return [
    http.get("*/config.json", ({ request }) => json(request, {})),
    http.get("*/openapi.json", async ({ request }) => json(request, await OPENAPI[0]?.())),
    http.get("*/dashboard.json", async ({ request }) => json(request, (await files()).dashboard)),
    http.get("*/action-plan.json", async ({ request }) =>
      json(request, (await files()).actionPlan),
    ),
    http.get("*/sessions.json", async ({ request }) => json(request, (await files()).sessions)),
    http.get("*/measures/:id.json", async ({ request, params }) =>
      json(request, (await files()).measures.get(String(params["id"]))),
    ),
  ];
}

/** A file with its ETag: 304 where the asker has it already, 404 where there is none. */
async function json(request: Request, body: unknown): Promise<Response> {
  if (body === undefined) return HttpResponse.text("Not found", { status: 404 });

  const text = JSON.stringify(body);
  const headers = { etag: await etag(text), "cache-control": "no-cache" };
  if (request.headers.get("if-none-match") === headers.etag) {
    return new HttpResponse(null, { status: 304, headers });
  }
  return HttpResponse.text(text, { headers: { ...headers, "content-type": "application/json" } });
}

/** Where the bytes are the same, so is the tag. 31 is the usual multiplier of a text's hash. */
function etag(text: string): string {
  let hash = 0;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2 ** 32;
  return `"${hash.toString(16)}"`;
}
