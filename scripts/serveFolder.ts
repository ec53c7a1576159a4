import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Server, type ServerResponse, createServer } from "node:http";
import compression from "@polka/compression";
import sirv from "sirv";
import { viewFile } from "#cli/siteViews.ts";
import {
  API_FOLDER,
  ASKED_EACH_TIME,
  LASTING,
  LASTING_FOLDER,
  OTHER_PAGES,
  securityHeaders,
} from "./hosting/headers.ts";

export interface Address {
  readonly host: string;
  readonly port: number;
}

/**
 * Serves a built site: the bare address is its first screen, and an unknown path another view of the
 * app, except below `api/` and where it names a file.
 *
 * @param port Where it is in use, the next free one is taken; 0 is any.
 * @returns the server, and the port that it got
 */
export async function serveFolder(
  folder: string,
  { host, port }: Address,
): Promise<{ readonly server: Server; readonly port: number }> {
  const files = sirv(folder, {
    dev: true, // looks afresh each time: figures may be published while it runs
    single: OTHER_PAGES,
    ignores: `^/${API_FOLDER}/`,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders,
  });
  const squeeze = compression({ brotli: true, level: QUICK });
  const server = createServer((request, response) => {
    request.url = addressOf(request.url ?? "/", folder);
    squeeze(request, response, () => files(request, response, () => notFound(response)));
  });
  return { server, port: await listen(server, host, port) };
}

/** How hard pages and figures are compressed, which are sent anew each time: of 11. */
const QUICK = 4;

/** Which file answers: a view with filters, or of an earlier day, is not the one that was written. */
function addressOf(url: string, folder: string): string {
  const { pathname, search } = new URL(url, "http://host");
  if (pathname === "/") return search === "" ? url : `/${OTHER_PAGES}`;
  const view = viewFile(pathname, search);
  return view !== null && existsSync(join(folder, view)) ? view : url;
}

/** Files under `assets/` bear a hash of what they hold in their name; all others may change. */
function setHeaders(response: ServerResponse, path: string): void {
  const lasting = path.startsWith(`/${LASTING_FOLDER}/`);
  response.setHeader("cache-control", lasting ? LASTING : ASKED_EACH_TIME);
  response.setHeader("vary", "accept-encoding");
  for (const [name, value] of Object.entries(securityHeaders())) response.setHeader(name, value);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
  response.end("There is no such file.\n");
}

const MOST_PORTS_TRIED = 50;

async function listen(server: Server, host: string, port: number): Promise<number> {
  for (let candidate = port; candidate < port + MOST_PORTS_TRIED; candidate += 1) {
    const got = await attempt(server, host, candidate);
    if (got !== null) return got;
  }
  throw new Error(`Ports ${port} to ${port + MOST_PORTS_TRIED - 1} are all in use. Name another.`);
}

/** The port that the server got, or `null` where it is in use. */
function attempt(server: Server, host: string, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(null);
      else reject(error);
    };
    server.once("error", refused);
    server.listen(port, host, () => {
      server.off("error", refused);
      const address = server.address();
      resolve(address !== null && typeof address === "object" ? address.port : port);
    });
  });
}
