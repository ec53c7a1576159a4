import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Answered } from "../loadServer.ts";

/** What one visit asks of a host. */
export interface Visit {
  readonly requests: number;
  /** How many of them are answered with 304: still the same. */
  readonly unchanged: number;
  /** In bytes, compressed as a CDN does it; headers are not counted. */
  readonly bytes: number;
  /** Those of files that are kept for good, of the requests that are sent whole. */
  readonly lasting: number;
}

/** @param size how large the file at a path is as it is sent */
export function visitOf(answered: readonly Answered[], size: (path: string) => number): Visit {
  const whole = answered.filter(({ status }) => status === 200);
  return {
    requests: answered.length,
    unchanged: answered.filter(({ status }) => status === 304).length,
    bytes: whole.reduce((sum, { path }) => sum + size(path), 0),
    lasting: whole.filter(({ path }) => path.startsWith("/assets/")).length,
  };
}

/** The quality of brotli at which CDNs compress what they send. */
const ON_THE_WAY = 5;

/** How large a file of a site is as it is sent: by its compressed copy, or compressed on the way. */
export function sentBytes(site: string, path: string): number {
  const { pathname } = new URL(path, "http://host");
  const file = join(site, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  try {
    return readFileSync(`${file}.br`).length;
  } catch {
    return brotliCompressSync(readOr(file, join(site, "shell.html")), {
      params: { [constants.BROTLI_PARAM_QUALITY]: ON_THE_WAY },
    }).length;
  }
}

function readOr(file: string, other: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return readFileSync(other);
  }
}
