import { STYLE_MARK } from "#publishing/sitePage.ts";

/** What a host sends with its answers, by the name of the header. */
export type Headers = Readonly<Record<string, string>>;

/**
 * Where else than from the host itself a page may fetch: the origins of an API that lies on another
 * host, such as `https://data.example.gov.uk`.
 */
export type OtherOrigins = readonly string[];

/**
 * What a host sends with every answer, and why: this is the one list, from which the files in `deploy/`
 * are written and by which the local server answers.
 */
export function securityHeaders(others: OtherOrigins = []): Headers {
  return {
    // Nothing is loaded from elsewhere, no code stands in a page, none is made from text.
    "Content-Security-Policy": contentSecurityPolicy(others),
    // Whoever came once over https comes so for a year. Browsers pass over it where there is no https.
    "Strict-Transport-Security": `max-age=${YEAR_IN_SECONDS}`,
    // A file is what its type says that it is.
    "X-Content-Type-Options": "nosniff",
    // Which view a reader came from is nobody else's business.
    "Referrer-Policy": "same-origin",
    // A page that another site has opened is out of that site's reach.
    "Cross-Origin-Opener-Policy": "same-origin",
    // Another site cannot put a file of this one into a page of its own.
    "Cross-Origin-Resource-Policy": "same-origin",
    // No page here asks for more of a device than to stay awake and to fill the screen.
    "Permissions-Policy": [
      ...["camera", "display-capture", "geolocation", "microphone", "midi", "payment", "usb"].map(
        (feature) => `${feature}=()`,
      ),
      "fullscreen=(self)",
      "screen-wake-lock=(self)",
    ].join(", "),
  };
}

/** Each line lets one thing through: what stands on none, such as frames, fonts and sound, is refused. */
function contentSecurityPolicy(others: OtherOrigins): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    // A page has its styles in itself, so that it is painted at once, and lets only these stand in it: its own
    // head names their hash, which this policy cannot undo. Here they are named by their mark, since a host
    // that named the hash would have to be told of every new version's.
    `style-src 'self' 'nonce-${STYLE_MARK}'`,
    // A council's logo may stand in config.json itself. Charts are drawn as pictures to be taken away.
    "img-src 'self' data: blob:",
    `connect-src ${["'self'", ...others].join(" ")}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    // Text never becomes code or markup, and a script is started by src/api/ownScript.ts alone.
    "require-trusted-types-for 'script'",
    "trusted-types pcd",
  ].join("; ");
}

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** A file whose name bears a hash of what it holds: another content has another name. */
export const LASTING = `public, max-age=${YEAR_IN_SECONDS}, immutable`;

/**
 * Any other file: it is kept, but the host is asked each time whether it is still the same. That holds
 * for the page, for `config.json`, for figures, and for a worker that serves pages offline.
 */
export const ASKED_EACH_TIME = "no-cache";

/** Answers the bare address of the dashboard: the first screen, written with its figures. */
export const FIRST_PAGE = "index.html";
/** Answers every other view, and the first screen where it is asked for more than its latest figures. */
export const OTHER_PAGES = "shell.html";

/**
 * The folder of the pages in which other views stand, and what asks for one of a session: that of `/plan` is
 * `views/plan.html`, that of `/present?session=2019-01-24` is `views/present/2019-01-24.html`.
 */
export { OF_A_SESSION, VIEWS_FOLDER } from "#cli/siteViews.ts";

/** The folder of the files whose names bear a hash. */
export const LASTING_FOLDER = "assets";
/** The folder below which an address is of a file and never of a view. */
export const API_FOLDER = "api";
/** An address that ends so names a file, and never a view: `/icon.svg`, `/assets/old-1a2b.js`. */
export const ENDS_LIKE_A_FILE = String.raw`\.[A-Za-z0-9]+$`;
