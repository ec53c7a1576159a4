/**
 * Begins the app once what stands in its page is painted: code that is there before would hold the thread until
 * it has run. The page names the file of the app: `<script data-app="/assets/index-1a2b.js">`.
 */

/** In milliseconds: the longest that a paint is waited for; a page that nobody sees is never painted. */
const UNSEEN = 100;

const app = document.querySelector<HTMLScriptElement>("script[data-app]")?.dataset["app"];
const isStanding = document.querySelector("#root h1") !== null;
if (app !== undefined)
  void (isStanding ? painted() : Promise.resolve()).then(() => import(/* @vite-ignore */ app));

function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, UNSEEN);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
