import { ApiError } from "./ApiError.ts";
import { isOwnPage } from "./isOwnPage.ts";
import { textWithin } from "./textWithin.ts";

export interface Limits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** 20 MB is a hundred times a large dashboard; 30 seconds is slow rural broadband, and patience. */
export const LIMITS: Limits = { bytes: 20_000_000, milliseconds: 30_000 };

/** A file of JSON as a host sent it. */
export interface HostFile {
  readonly text: string;
  /** The text read, not yet checked against the contract. */
  readonly json: unknown;
  /** The host's name for these very bytes (`ETag`); `null` where it gives none. */
  readonly tag: string | null;
}

/** What is held already, and how much is waited for. */
export interface Asked {
  /** The tag of what is held: where it is still the same, it is not sent again. */
  readonly tag?: string | null;
  readonly limits?: Limits;
}

/**
 * The JSON at `path` below `base`, not yet checked against the contract.
 *
 * @throws {ApiError} of every kind but `contract`. When `signal` stops it, its reason is thrown.
 */
export async function getJson(
  base: URL,
  path: string,
  signal: AbortSignal,
  limits: Limits = LIMITS,
): Promise<unknown> {
  const file = await getFile(base, path, signal, { limits });
  return file?.json;
}

/**
 * The file at `path` below `base`; `null` where it is the one whose tag was named.
 *
 * @throws {ApiError} of every kind but `contract`. When `signal` stops it, its reason is thrown.
 */
export async function getFile(
  base: URL,
  path: string,
  signal: AbortSignal,
  { tag = null, limits = LIMITS }: Asked = {},
): Promise<HostFile | null> {
  signal.throwIfAborted();
  // By hand, and not AbortSignal.any: Safari has that from 17.4 on, and older iPads stay on 16.
  const stop = new AbortController();
  const clock = setTimeout(() => stop.abort(), limits.milliseconds);
  const stopped = () => stop.abort(signal.reason);
  signal.addEventListener("abort", stopped);

  try {
    const response = await answer(new URL(path, base), path, { tag, signal: stop.signal });
    if (response.status === UNCHANGED) return null;
    const text = await textWithin(response, limits.bytes, stop.signal);
    if (text === null) throw tooLarge(path, limits.bytes, response);

    return { text, json: json(text, path, response), tag: response.headers.get("etag") };
  } catch (error) {
    if (error instanceof ApiError || signal.aborted) throw error;
    throw stop.signal.aborted ? tooSlow(path, limits.milliseconds) : unreachable(path);
  } finally {
    clearTimeout(clock);
    signal.removeEventListener("abort", stopped);
  }
}

const UNCHANGED = 304;

/**
 * Accepts JSON only by asking for it, so that a host that negotiates does not answer with a page. A
 * sign-in page on another host cannot be read from here and looks like no network at all: asked
 * once more without following, it shows itself as a redirection.
 */
async function answer(
  address: URL,
  path: string,
  { tag, signal }: { readonly tag: string | null; readonly signal: AbortSignal },
): Promise<Response> {
  // Another host would first have to allow the question.
  const known = tag === null || address.origin !== window.location.origin ? null : tag;
  const headers = {
    accept: "application/json",
    ...(known !== null && { "if-none-match": known }),
  };
  const ask = { headers, signal };
  try {
    return allowed(await fetch(address, ask), path, known !== null);
  } catch (error) {
    if (error instanceof ApiError || signal.aborted) throw error;
    const { type } = await fetch(address, { ...ask, redirect: "manual" });
    if (type === "opaqueredirect") throw signedOut(path);
    throw error;
  }
}

/** @param known Whether the host was asked for no more than what is new */
function allowed(response: Response, path: string, known: boolean): Response {
  const { ok, status } = response;
  if (ok || (known && status === UNCHANGED)) return response;
  if (status === 401) throw signedOut(path, status);
  if (status === 403) {
    const message = `You are not allowed to see ${path} (403). Ask whoever publishes the figures.`;
    throw new ApiError({ kind: "forbidden", path, message, status });
  }
  if (status === 404 || status === 410) throw missing(path, status);
  if (status === 429 || (status === 503 && response.headers.has("retry-after"))) {
    const message = `The host is too busy to send ${path} (${status}). Wait a minute and try again.`;
    throw new ApiError({ kind: "busy", path, message, status });
  }
  const message = `The host answered ${path} with error ${status}. Try again in a few minutes.`;
  throw new ApiError({ kind: "server", path, message, status });
}

function tooLarge(path: string, most: number, { status }: Response): ApiError {
  const message = `${path} is larger than ${most / 1_000_000} MB. Check what is published there.`;
  return new ApiError({ kind: "too-large", path, message, status });
}

function json(text: string, path: string, { status }: Response): unknown {
  if (isHtml(text)) throw isOwnPage(text) ? missing(path, status) : signedOut(path, status);
  try {
    return JSON.parse(text);
  } catch {
    const message = `${path} is not JSON, or was cut short. Publish it again.`;
    throw new ApiError({ kind: "not-json", path, message, status });
  }
}

/** By its first characters: hosts send sign-in pages as JSON, and JSON as text. */
export function isHtml(text: string): boolean {
  return /^\s*<(!doctype|html|head|body|!--)/i.test(text);
}

function signedOut(path: string, status?: number): ApiError {
  const message = `You are not signed in, so ${path} was not sent. Sign in again in a new tab, then try again.`;
  return new ApiError({
    kind: "signed-out",
    path,
    message,
    ...(status !== undefined && { status }),
  });
}

function missing(path: string, status: number): ApiError {
  const message = `There is no ${path} on the host. Check the address in config.json.`;
  return new ApiError({ kind: "missing", path, message, status });
}

function tooSlow(path: string, milliseconds: number): ApiError {
  const message = `${path} did not come within ${milliseconds / 1000} seconds. Try again.`;
  return new ApiError({ kind: "timeout", path, message });
}

function unreachable(path: string): ApiError {
  const message = `${path} could not be fetched: the host cannot be reached. Check the connection.`;
  return new ApiError({ kind: "offline", path, message });
}
