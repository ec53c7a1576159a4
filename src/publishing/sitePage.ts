import { GIVEN } from "#contract/packedFiles.ts";
import { inert } from "./packedPage.ts";

/** What a page of the site is made of, beside the page that the app was built with. */
export interface SitePage {
  /** All styles of the first screen: they stand in the page, so that it needs nothing else to be painted. */
  readonly styles: string;
  /** The styles' SHA-256 in base 64, by which the page lets them and no others stand in it. */
  readonly stylesHash: string;
  /** What stands in the page before any script has run. */
  readonly html: string;
  /** What the tab says; `null`: as the app was built. */
  readonly title: string | null;
  /** As JSON, what the app is given to take the page over; `null`: nothing. */
  readonly given: string | null;
  /** The addresses of files that are asked for before any script has come, or once the page is painted: figures, and parts of the app. */
  readonly figures: readonly string[];
  readonly parts: readonly string[];
  /** The address of what begins the app once what stands in the page is painted. */
  readonly begin: string;
  /** The addresses of the style sheets among its styles that the page which the app was built with does not name. */
  readonly stylesToo: readonly string[];
  /** Whether the largest part of its code is asked for before what it shows has come, since that is little. */
  readonly codeFirst: boolean;
  /** Whether there is something to be read before any code has come: nothing else then takes the line from it. */
  readonly isStanding: boolean;
  /** What a reader without JavaScript is told. */
  readonly withoutScript: string;
}

/**
 * What the style sheet in a page is marked with, and what the host's policy names. It is no secret: it only
 * lets the host refuse all else by default. Which styles may stand in a page is said by the page, by hash.
 */
export const STYLE_MARK = "pcd";

/**
 * A page that paints by itself: its styles and what it shows stand in it. Where something can be read already,
 * all else is asked for once that is painted, by `begin.ts`; else its figures are asked for before any script
 * runs, and its scripts come last, or, where what it shows is little, the largest of them first.
 *
 * @param built the page that the app was built with
 * @throws where that has changed so that this no longer fits
 */
export function sitePage(built: string, page: SitePage): string {
  const scripts = [...built.matchAll(SCRIPT)].map(([tag]) => addressIn(tag));
  const [app, ...together] = scripts;
  if (app === undefined) throw new Error("The built page has no script.");
  // They stand in the page. Named all the same, they are not fetched with the parts that come later.
  const named = [
    ...[...built.matchAll(STYLES)].map(([tag]) => tag.replace("<link ", "<link disabled ").trim()),
    ...page.stylesToo.map(
      (address) => `<link disabled rel="stylesheet" crossorigin href="${escaped(address)}" />`,
    ),
  ];
  const bare = replaced(built, [
    [STYLES, ""],
    [SCRIPT, ""],
    [/(?<=<div id="root">)[\s\S]*?(?=<\/div>)/, headFirst(page.html)],
    [/(?<=<noscript>)[\s\S]*?(?=<\/noscript>)/, `<p>${escaped(page.withoutScript)}</p>`],
    [/(?<=<title>)[^<]*/, (now) => (page.title === null ? now : escaped(page.title))],
  ]);
  const policy = `style-src 'self' 'sha256-${page.stylesHash}'`;
  const begin = (later: string) =>
    `<script type="module" crossorigin src="${escaped(page.begin)}" data-app="${escaped(app)}"${later}></script>`;
  const code = [app, ...together, ...page.parts];
  const isEarly = (address: string) => page.codeFirst && LARGEST.test(address);
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    ...(HEAD.test(page.html) ? [NO_BARE_GROUND] : []),
    ...(page.isStanding ? [] : code.filter(isEarly).map(codeAsked)),
    `<style nonce="${STYLE_MARK}">${page.styles}</style>`,
  ];
  const foot = [
    ...(page.isStanding
      ? [begin(`${listed("data-code", code)}${listed("data-figures", page.figures)}`)]
      : [
          ...page.figures.map(figuresAsked),
          begin(""),
          ...code.filter((address) => !isEarly(address)).map(codeAsked),
        ]),
    ...named,
    ...(page.given === null
      ? []
      : [`<script type="${GIVEN.type}" ${GIVEN.mark}>${inert(page.given)}</script>`]),
  ];
  return put(put(bare, CHARSET, "after", head), "</body>", "before", foot);
}

/** What every page but slides begins with, up to its own part. */
const HEAD = /<\/header>.*<main /s;

/** A page is first painted with its head: a frame with nothing on it would take the time of that. */
const NO_BARE_GROUND = '<link rel="expect" blocking="render" href="#main" />';

/** Has what follows the head of a page laid out after that is painted. */
function headFirst(html: string): string {
  return html.replace(HEAD, (head) => `${head}data-written `);
}

function addressIn(tag: string): string {
  return / (?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? "";
}

function figuresAsked(address: string): string {
  return `<link rel="preload" as="fetch" crossorigin="anonymous" href="${escaped(address)}" />`;
}

function codeAsked(address: string): string {
  return `<link rel="modulepreload" crossorigin href="${escaped(address)}" />`;
}

/** An attribute of so many addresses, none of which has a space in it. */
function listed(name: string, addresses: readonly string[]): string {
  return addresses.length === 0 ? "" : ` ${name}="${escaped(addresses.join(" "))}"`;
}

/** Whether a page was written with what its first screen says. */
export function isGiven(page: string): boolean {
  return (
    page.includes(`<script type="${GIVEN.type}" ${GIVEN.mark}>`) && page.includes('"screen":{')
  );
}

const STYLES = /<link rel="stylesheet"[^>]*>\s*/g;
const SCRIPT = /<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?\s*/g;
/** The part of the app that every page loads, by the name that the build gives it. */
const LARGEST = /\/first-[\w-]+\.js$/;
const CHARSET = '<meta charset="utf-8" />';

type Change = readonly [RegExp, string | ((now: string) => string)];

function replaced(text: string, changes: readonly Change[]): string {
  return changes.reduce((rest, [pattern, by]) => {
    if (rest.search(pattern) === -1) throw new Error(`The built page has nothing like ${pattern}.`);
    // By a function, since signs such as $& would mean something in a text.
    return rest.replace(pattern, (now) => (typeof by === "string" ? by : by(now)));
  }, text);
}

function put(
  text: string,
  mark: string,
  side: "before" | "after",
  lines: readonly string[],
): string {
  const place = text.lastIndexOf(mark);
  if (place === -1) throw new Error(`The built page has no ${mark}.`);
  const at = side === "before" ? place : place + mark.length;
  return `${text.slice(0, at)}\n${lines.join("\n")}\n${text.slice(at)}`;
}

/** A text as HTML holds it, also within an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
