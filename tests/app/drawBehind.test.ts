import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { drawBehind } from "#app/drawBehind.ts";
import { earlySearch } from "#components/Search.tsx";
import { AS_PUBLISHED } from "#view-models/unopened.ts";

const STANDING = `
  <header><button inert>Search</button></header>
  <main>
    <h1>The plan</h1>
    <h2>What is overdue</h2>
    <details><summary>Methods</summary>How it is counted</details>
    <a href="/measures/caseload">Caseload</a>
  </main>`;
const DRAWN = STANDING.replace(" inert", "").replace(
  "</main>",
  "<p>Kept here</p><p data-acronyms></p></main>",
);
const FAILED = `<main><div data-failed><h1>The figures could not be shown</h1></div><p data-acronyms></p></main>`;

const SLIDES = `<main><div data-mode="presenter"><h1>Session</h1></div></main>`;

let standing: HTMLElement;
let drawn: Element | null = null;
let ended = new AbortController();

function begin(html = STANDING, draw = drawBehind): void {
  standing.innerHTML = html;
  draw(standing, (place) => {
    drawn = place;
  });
}

/** What the app draws comes; observers are told of it a moment later. */
async function comes(html: string): Promise<void> {
  if (drawn === null) throw new Error("Nothing was begun.");
  drawn.innerHTML = html;
  await Promise.resolve();
}

/** @returns whether the browser is left to do with it what it does */
function press(key: string, held: KeyboardEventInit = {}, target?: Element | null): boolean {
  return (target ?? document.body).dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }),
  );
}

/** The keys that the app hears from now on. */
function listening(): readonly string[] {
  const heard: string[] = [];
  const hears = ({ key }: KeyboardEvent) => void heard.push(key);
  window.addEventListener("keydown", hears, { signal: ended.signal });
  return heard;
}

function waiting(): Element {
  const wait = document.createElement("div");
  wait.setAttribute("aria-busy", "true");
  return wait;
}

const root = () => document.getElementById("root");

beforeEach(() => {
  // What one test presses is not another's.
  earlySearch.end();
  vi.useFakeTimers();
  ended = new AbortController();
  document.body.innerHTML = `<div id="root"></div>`;
  standing = document.querySelector<HTMLElement>("#root") ?? document.body;
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.documentElement.removeAttribute("data-at-once");
  ended.abort();
});

it("leads to the search where its keys were pressed before anything was drawn", async () => {
  // What is pressed until then is kept once for a page.
  vi.resetModules();
  const { drawBehind } = await import("#app/drawBehind.ts");
  expect(press("/")).toBe(false);
  begin(STANDING, drawBehind);
  const heard = listening();
  await comes(DRAWN);
  vi.runAllTimers();
  expect(heard).toEqual(["/"]);
});

describe("what is drawn behind a view", () => {
  it("takes its place once nothing of it is waited for, and acronyms are explained", async () => {
    begin();
    await comes(`<main><h1>The plan</h1><div aria-busy="true"></div></main>`);
    expect(root()).toBe(standing);
    await comes(DRAWN);
    expect(root()).toBe(drawn);
    expect(standing.isConnected).toBe(false);
    expect(root()?.className).toBe("");
    expect(document.body.textContent).toContain("Kept here");
  });

  it("waits for the last of its parts, and not for long", async () => {
    begin();
    await comes(DRAWN.replace("<h2>What is overdue</h2>", ""));
    expect(root()).toBe(standing);
    vi.advanceTimersByTime(2000);
    expect(root()).toBe(drawn);
  });

  it("does not wait long for what explains acronyms", async () => {
    begin();
    await comes("<main><h1>The plan</h1></main>");
    expect(root()).toBe(standing);
    vi.advanceTimersByTime(2000);
    expect(root()).toBe(drawn);
  });

  it("is laid out at once where somebody has scrolled down meanwhile, so that they stay there", async () => {
    begin();
    await comes(DRAWN);
    expect(document.documentElement.hasAttribute("data-at-once")).toBe(false);

    document.body.innerHTML = `<div id="root"></div>`;
    standing = document.querySelector<HTMLElement>("#root") ?? document.body;
    vi.stubGlobal("scrollY", 900);
    begin();
    await comes(DRAWN);
    expect(document.documentElement.hasAttribute("data-at-once")).toBe(true);
  });

  it("leaves open what was opened, and the focus on the link that had it", async () => {
    begin();
    const [opened] = standing.getElementsByTagName("details");
    opened?.setAttribute("open", "");
    standing.querySelector("a")?.focus();
    await comes(DRAWN);
    expect(root()?.querySelector("details")?.open).toBe(true);
    expect(document.activeElement).toBe(root()?.querySelector("a"));
  });

  it("says why it failed above what stood there, until it can show the same", async () => {
    begin();
    await comes(FAILED);
    expect([...document.querySelectorAll("h1")].map(({ textContent }) => textContent)).toEqual([
      "The figures could not be shown",
    ]);
    expect(document.body.textContent).toContain(AS_PUBLISHED);
    expect(document.querySelector("main a")?.textContent).toBe("Caseload");

    const main = root()?.querySelector("main");
    main?.querySelector("[data-failed]")?.replaceWith(waiting());
    await Promise.resolve();
    expect(document.body.textContent).toContain(AS_PUBLISHED);
    main?.querySelector("[aria-busy]")?.remove();
    main?.insertAdjacentHTML("afterbegin", "<h1>The plan</h1>");
    await Promise.resolve();
    expect(document.body.textContent).not.toContain(AS_PUBLISHED);
    expect(document.querySelector("main a")).toBeNull();
  });

  it("gives way to why slides failed, which nothing can stand below", async () => {
    begin(SLIDES);
    await comes(FAILED);
    expect(document.body.textContent).not.toContain(AS_PUBLISHED);
    expect(root()?.querySelector("[data-mode]")).toBeNull();
  });

  it("presses the keys again that were pressed on slides, in their order", async () => {
    begin(SLIDES);
    press("ArrowRight");
    const heard = listening();
    press("b");
    await comes(`${SLIDES}<h2 data-acronyms></h2>`);
    expect(heard).toEqual([]);
    vi.runAllTimers();
    expect(heard).toEqual(["ArrowRight", "b"]);
    press("End");
    vi.runAllTimers();
    expect(heard).toEqual(["ArrowRight", "b", "End"]);
  });

  it("presses letters and what leads to the search again on any view, and leaves all else to the browser", async () => {
    begin();
    const heard = listening();
    expect(press("/")).toBe(false);
    expect(press("n")).toBe(true);
    expect(press("k", { ctrlKey: true })).toBe(false);
    expect(heard).toEqual([]);
    expect(press("PageDown")).toBe(true);
    expect(press("c", { ctrlKey: true })).toBe(true);
    expect(heard).toEqual(["PageDown", "c"]);
    await comes(DRAWN);
    vi.runAllTimers();
    expect(heard).toEqual(["PageDown", "c", "/", "n", "k"]);
  });

  it("takes nothing that is typed, and presses again where the last key has led", async () => {
    begin();
    standing.insertAdjacentHTML("beforeend", "<input />");
    const typed = listening();
    const field = standing.querySelector("input");
    expect(press("n", {}, field)).toBe(true);
    expect(typed).toEqual(["n"]);

    press("/");
    press("n");
    await comes(`${DRAWN}<input name="search" />`);
    const search = root()?.querySelector("input");
    const places: unknown[] = [];
    const hears = ({ key, target }: KeyboardEvent) => {
      places.push(target);
      if (key === "/") search?.focus();
    };
    window.addEventListener("keydown", hears, { signal: ended.signal });
    vi.runAllTimers();
    expect(places).toEqual([document.body, search]);
  });

  it("lets go of what stood there where the reader goes to another view", async () => {
    begin();
    await comes(FAILED);
    window.history.pushState(null, "", "/sessions");
    root()?.querySelector("main")?.prepend("Sessions");
    await Promise.resolve();
    expect(document.body.textContent).not.toContain(AS_PUBLISHED);
  });
});
