/**
 * Begins the app once what stands in its page is painted: code that is there before would hold the thread until
 * it has run. The page names the file of the app: `<script data-app="/assets/index-1a2b.js">`. Where that does not
 * come, the page says so.
 */

/** In milliseconds: the longest that a paint is waited for; a page that nobody sees is never painted. */
const UNSEEN = 100;

const app = document.querySelector<HTMLScriptElement>("script[data-app]")?.dataset["app"];
const isStanding = document.querySelector("#root h1") !== null;
if (app !== undefined) void begin(new URL(app, document.baseURI).href);

/** @param address as the page means it: code that stands in a folder would take it as of its own */
async function begin(address: string): Promise<void> {
  if (isStanding) await painted();
  try {
    await import(/* @vite-ignore */ address);
  } catch {
    document.querySelector("#unopened")?.removeAttribute("hidden");
  }
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, UNSEEN);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
