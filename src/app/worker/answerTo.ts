/** What of a request tells how it is answered. */
export interface Asked {
  readonly method: string;
  /** `navigate` where a page is opened. */
  readonly mode: string;
  readonly url: string;
}

/** The files of one version of the app, by their paths below its folder. */
export interface AppFiles {
  /** Another for each version. */
  readonly version: string;
  /** The page that answers every address of a view. */
  readonly page: string;
  readonly files: readonly string[];
}

/**
 * With what a request is answered: a `page` of the app, by the paths under which it may be kept, the
 * first that is; a `file` of the app; or `null`: by the host, as if there were no worker. Figures and
 * settings are the host's.
 */
export type Answer =
  | { readonly kind: "page"; readonly paths: readonly string[] }
  | { readonly kind: "file"; readonly path: string }
  | null;

/** The path of the first screen, which the page itself keeps where its figures may be kept. */
export const OVERVIEW = "";
/** Files whose names bear a hash of what they hold: those of an earlier version may still be wanted. */
const LASTING = /^assets\//;
/** What is never a view: the figures, and what ends like a file. */
const NO_VIEW = /^api\/|\.[A-Za-z0-9]+$/;

/** @param root the folder of the app, with its last slash */
export function answerTo(
  { method, mode, url }: Asked,
  root: string,
  { page, files }: AppFiles,
): Answer {
  const address = new URL(url);
  const bare = `${address.origin}${address.pathname}`;
  if (method !== "GET" || !bare.startsWith(root)) return null;
  const path = bare.slice(root.length);

  if (mode === "navigate") {
    if (path === OVERVIEW || path === "index.html")
      return { kind: "page", paths: [OVERVIEW, page] };
    return NO_VIEW.test(path) ? null : { kind: "page", paths: [page] };
  }
  return LASTING.test(path) || files.includes(path) ? { kind: "file", path } : null;
}
