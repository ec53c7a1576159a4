import { type Server, type ServerResponse, createServer } from "node:http";
import sirv from "sirv";

/**
 * What a host should send with every file: nothing is loaded from elsewhere, no code is made from
 * text, and no other site may frame this one.
 */
const SECURITY: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; form-action 'none'; frame-ancestors 'self'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
};

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

export interface Address {
  readonly host: string;
  readonly port: number;
}

/**
 * Serves a built site: an unknown path is a view of the app, except below `api/` and where it names
 * a file.
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
    single: true,
    ignores: "^/api/",
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders,
  });
  const server = createServer((request, response) => {
    files(request, response, () => notFound(response));
  });
  return { server, port: await listen(server, host, port) };
}

/** Files under `assets/` bear a hash of what they hold in their name; all others may change. */
function setHeaders(response: ServerResponse, path: string): void {
  const lasting = path.startsWith("/assets/");
  response.setHeader(
    "cache-control",
    lasting ? `public, max-age=${YEAR_IN_SECONDS}, immutable` : "no-cache",
  );
  for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value);
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
