import { parseArgs } from "node:util";
import { serveFolder } from "../scripts/serveFolder.ts";

/** One answer of the host, as whoever asked for it sees it. */
export interface Answered {
  readonly path: string;
  readonly status: number;
}

/** Serves a site in a process of its own, and tells of each answer where it is asked to: `--tell`. */
const { values } = parseArgs({
  options: { site: { type: "string", default: "dist" }, tell: { type: "boolean", default: false } },
});
const { server, port } = await serveFolder(values.site, { host: "127.0.0.1", port: 0 });
if (values.tell)
  server.on("request", (request, response) => {
    const path = request.url ?? "/";
    response.on("finish", () => process.send?.({ path, status: response.statusCode }));
  });
process.send?.(port);
