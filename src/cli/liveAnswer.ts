import { isHtml } from "#api/http.ts";
import { isOwnPage } from "#api/isOwnPage.ts";
import type { Limits } from "#api/http.ts";
import type { Checksum } from "#contract/manifest.ts";
import type { Problem } from "#publishing/problem.ts";
import { checksumOf } from "./checksum.ts";

/** How a live API is asked: within what limits, and for a dashboard at which other address. */
export interface Asking {
  readonly limits: Limits;
  /** The origin of the page that is to read it, where that is not the API's own. */
  readonly origin?: string;
}

/** One file of a live API as it was sent. */
export interface LiveFile {
  readonly path: string;
  readonly text: string;
  /** How long it is when unpacked, and its SHA-256. */
  readonly checksum: Checksum;
  readonly headers: Headers;
}

/** One file below the base address; or why it cannot be had, and what to do. */
export async function liveFile(
  base: URL,
  path: string,
  { limits, origin }: Asking,
): Promise<{ readonly file: LiveFile } | { readonly problem: Problem }> {
  const failed = (code: string, why: string, remedy: string, value?: string) => ({
    problem: {
      severity: "error" as const,
      code: `live-${code}`,
      file: path,
      ...(value === undefined ? {} : { value }),
      why,
      remedy,
    },
  });
  try {
    const response = await fetch(new URL(path, base), {
      headers: { accept: "application/json", ...(origin === undefined ? {} : { origin }) },
      signal: AbortSignal.timeout(limits.milliseconds),
    });
    const { status, headers, url } = response;
    if (!response.ok)
      return failed(
        isGone(status) ? "missing" : "status",
        `The host answered ${status}`,
        remedyOf(status),
      );
    const read = await textWithin(response, limits.bytes);
    if (read === null)
      return failed(
        "size",
        `It is larger than ${limits.bytes / 1_000_000} MB, which the dashboard refuses to read`,
        "Check what is published there: a large dashboard is a hundredth of that",
      );
    if (isOwnPage(read.text))
      return failed("missing", "The host answered with the dashboard’s own page", PAGE);
    if (isHtml(read.text))
      return failed(
        "html",
        "is a web page and no JSON: probably one to sign in on",
        "Let the dashboard’s readers have it without signing in again, or run this check where they are",
        url,
      );
    return { file: { path, headers, ...read } };
  } catch (cause) {
    const { code, why, remedy } = unreached(cause, limits);
    return failed(code, why, remedy);
  }
}

const PAGE =
  "Put the file there, and let no rule of the host send the page in the place of a file of the API";

/** Counts while it reads, so that an endless answer is stopped; `null` where it is too long. */
async function textWithin(
  response: Response,
  most: number,
): Promise<Pick<LiveFile, "text" | "checksum"> | null> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.byteLength;
    if (bytes > most) return null;
    pieces.push(piece);
  }
  const whole = Buffer.concat(pieces);
  return { text: new TextDecoder().decode(whole), checksum: checksumOf(whole) };
}

function isGone(status: number): boolean {
  return status === 404 || status === 410;
}

function remedyOf(status: number): string {
  if (status === 401 || status === 403)
    return "Let the dashboard’s readers have it: the check signs in nowhere";
  if (isGone(status))
    return "Put the file there, or name the address below which dashboard.json lies";
  if (status === 429)
    return "Wait, and let the host answer more requests in a minute: a page asks for several";
  return "Look in the log of the host";
}

/** What kept an answer from coming, from the first cause that has a code. */
function unreached(
  cause: unknown,
  { milliseconds }: Limits,
): { readonly code: string; readonly why: string; readonly remedy: string } {
  if (cause instanceof DOMException && cause.name === "TimeoutError")
    return {
      code: "timeout",
      why: `It did not come within ${milliseconds / 1000} seconds`,
      remedy: "Make it quicker, or the file smaller: the dashboard waits no longer",
    };
  const code = codeOf(cause);
  const known = REFUSALS.find(({ codes }) => codes.test(code));
  return {
    code: "unreached",
    why: `${known?.why ?? "It could not be fetched"} (${code})`,
    remedy: known?.remedy ?? "Check the address and the connection",
  };
}

const REFUSALS: readonly {
  readonly codes: RegExp;
  readonly why: string;
  readonly remedy: string;
}[] = [
  {
    codes: /^(ENOTFOUND|EAI_AGAIN)$/,
    why: "No host of this name was found",
    remedy: "Check how the address is spelt, and the connection",
  },
  {
    codes: /^ECONNREFUSED$/,
    why: "The host refuses the connection",
    remedy: "Check that the web server runs, and the port",
  },
  {
    codes: /CERT|SIGNATURE|TLS|SSL/,
    why: "Its certificate is not to be trusted",
    remedy: "Renew it, or send the whole chain: browsers refuse it too",
  },
];

function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  if ("code" in cause && typeof cause.code === "string") return cause.code;
  return cause.cause === undefined ? cause.message : codeOf(cause.cause);
}
