import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import { extname, join, relative } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import {
  ASKED_EACH_TIME,
  ENDS_LIKE_A_FILE,
  LASTING,
  securityHeaders,
} from "../../scripts/hosting/headers.ts";
import { viewFile } from "#cli/siteViews.ts";

/** A folder that is served, until it is closed. */
export interface Host {
  readonly url: string;
  readonly port: number;
  /** Closed, it answers nobody: also those who are still connected to it. */
  readonly close: () => Promise<void>;
}

interface Sent {
  readonly type: string;
  readonly plain: Buffer;
  readonly etag: string;
  readonly brotli?: Buffer;
  readonly gzip?: Buffer;
}

interface Serving {
  /** Port 0 is any that is free. */
  readonly port?: number;
  /** With the policy of the hosting tables, too, that a page has no styles and code but its own files. */
  readonly policed?: boolean;
}

/**
 * Serves a built page as a good host would: everything is compressed once, before the first request,
 * so that no candidate waits for the machine; a name that bears a hash is kept for good, all else is
 * asked for each time; and all has the headers of the hosting tables. An address that names no file is a view:
 * `shell.html` answers it, or, where there is none, `index.html`.
 */
export async function serve(
  folder: string,
  { port = 0, policed = false }: Serving = {},
): Promise<Host> {
  const files = readAll(folder);
  const { "Content-Security-Policy": policy = "", ...others } = securityHeaders();
  const headers = policed ? { ...others, "Content-Security-Policy": policy } : others;
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://host");
    const path = decodeURIComponent(pathname);
    const written = files.get(viewFile(path, search) ?? "");
    const file = written ?? fileFor(files, path);
    if (file === undefined) response.writeHead(404, headers).end();
    else answer(request, response, file, { ...headers, "cache-control": keptFor(path) });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  const got = address !== null && typeof address === "object" ? address.port : port;
  return {
    url: `http://localhost:${got}`,
    port: got,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readAll(folder: string): ReadonlyMap<string, Sent> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [`/${relative(folder, file).replaceAll("\\", "/")}`, compressed(file)];
    }),
  );
}

function compressed(file: string): Sent {
  const plain = readFileSync(file);
  const etag = `"${createHash("sha1").update(plain).digest("hex")}"`;
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  if (!SQUEEZED.has(extname(file))) return { type, plain, etag };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: plain.length > LARGE ? QUICK : constants.BROTLI_MAX_QUALITY,
  };
  return {
    type,
    plain,
    etag,
    brotli: brotliCompressSync(plain, { params }),
    gzip: gzipSync(plain, { level: 9 }),
  };
}

/** Bytes above which the best compression would take minutes, and the level that takes its place. */
const LARGE = 8_000_000;
const QUICK = 5;

function fileFor(files: ReadonlyMap<string, Sent>, path: string): Sent | undefined {
  const asked = path.endsWith("/") ? `${path}index.html` : path;
  const found = files.get(asked) ?? files.get(`${asked}.html`) ?? files.get(`${asked}/index.html`);
  if (found !== undefined || path.startsWith("/api/") || FILE.test(path)) return found;
  return files.get("/shell.html") ?? files.get("/index.html");
}

const FILE = new RegExp(ENDS_LIKE_A_FILE);

/** A part of a name that is a hash of what the file holds: `main-B9akoq12.js`. */
const HASHED = /[.-][\w-]{8,}\.\w+$/;

function keptFor(path: string): string {
  return HASHED.test(path) ? LASTING : ASKED_EACH_TIME;
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { type, plain, etag, brotli, gzip }: Sent,
  headers: Readonly<Record<string, string>>,
): void {
  const all = { ...headers, "content-type": type, vary: "accept-encoding", etag };
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, all).end();
    return;
  }
  const accepted = request.headers["accept-encoding"] ?? "";
  const [encoding, body] =
    brotli !== undefined && /\bbr\b/.test(accepted)
      ? (["br", brotli] as const)
      : gzip !== undefined && /\bgzip\b/.test(accepted)
        ? (["gzip", gzip] as const)
        : ([null, plain] as const);
  response.writeHead(200, {
    ...all,
    ...(encoding === null ? {} : { "content-encoding": encoding }),
    "content-length": body.length,
  });
  response.end(body);
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".webmanifest": "application/manifest+json",
  ".csv": "text/csv",
};

const SQUEEZED = new Set([".html", ".js", ".css", ".json", ".svg", ".webmanifest", ".csv"]);
