/**
 * Begins the app once what stands in its page is painted: code and figures that come before would take the line
 * and the processor from it. The page names the file of the app, and what else is wanted with it:
 * `<script data-app="/assets/index-1a2b.js" data-code="/assets/first-3c4d.js" data-figures="/config.json">`. Where
 * the app does not come, the page says so.
 */

/** In milliseconds: the longest that a paint is waited for. */
const PATIENCE = 1000;

const script = document.querySelector<HTMLScriptElement>("script[data-app]");
const isStanding = document.querySelector("#root h1") !== null;
if (script !== null) void begin(script.dataset);

async function begin({ app = "", code, figures }: DOMStringMap): Promise<void> {
  if (isStanding) await painted();
  for (const address of listed(figures)) ask(address, { rel: "preload", as: "fetch" });
  for (const address of listed(code)) ask(address, { rel: "modulepreload" });
  try {
    // As the page means it: code that stands in a folder would take it as of its own.
    await import(/* @vite-ignore */ new URL(app, document.baseURI).href);
  } catch {
    document.querySelector("#unopened")?.removeAttribute("hidden");
  }
}

function listed(addresses: string | undefined): readonly string[] {
  return addresses?.split(" ") ?? [];
}

function ask(href: string, how: { readonly rel: string; readonly as?: string }): void {
  document.head.append(
    Object.assign(document.createElement("link"), { crossOrigin: "anonymous", ...how, href }),
  );
}

/** A page that nobody sees is never painted, and some browsers do not tell of it. */
function painted(): Promise<unknown> {
  if (document.visibilityState === "hidden") return Promise.resolve();
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([patience, Promise.all([firstWordPainted(), wholePagePainted()])]);
}

/** A ground without a word on it is painted, too, and may come first. */
function firstWordPainted(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver((told) => {
      if (told.getEntriesByName("first-contentful-paint").length > 0) resolve();
    }).observe({ type: "paint", buffered: true });
  });
}

/** The head of a page is painted before what follows it. */
function wholePagePainted(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
