/**
 * Begins the app once what stands in its page is painted: code and figures that come before would take the line
 * and the processor from it. The page names the file of the app, and what else is wanted with it:
 * `<script data-app="/assets/index-1a2b.js" data-code="/assets/first-3c4d.js" data-figures="/config.json">`. Where
 * the app does not come, the page says so.
 */

/** In milliseconds: the longest that a paint is waited for. */
const PATIENCE = 1000;

/** In milliseconds: how long it asks in one go. Each file takes a slow processor one to several of them. */
const AT_ONCE = 4;

const script = document.querySelector<HTMLScriptElement>("script[data-app]");
const isStanding = document.querySelector("#root h1") !== null;
if (script !== null) void begin(script.dataset);

async function begin({ app = "", code, figures }: DOMStringMap): Promise<void> {
  if (isStanding) await painted();
  const asks: readonly Ask[] = [
    ...listed(figures).map((href) => ({ href, rel: "preload", as: "fetch" })),
    ...listed(code).map((href) => ({ href, rel: "modulepreload" })),
  ];
  let since = performance.now();
  for (const asked of asks) {
    if (performance.now() - since > AT_ONCE) {
      await turn();
      since = performance.now();
    }
    ask(asked);
  }
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

interface Ask {
  readonly href: string;
  readonly rel: string;
  readonly as?: string;
}

function ask(asked: Ask): void {
  document.head.append(
    Object.assign(document.createElement("link"), { crossOrigin: "anonymous", ...asked }),
  );
}

/** The next turn of the event loop, in which a tap is answered: in a file of its own, this would be one more to wait for. */
function turn(): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", resolve, { once: true });
    port1.start();
    port2.postMessage(null);
  });
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
