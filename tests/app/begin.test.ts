import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const PAGE = `
  <div id="root">STANDING</div>
  <p id="unopened" hidden>The dashboard could not be opened.</p>
  <script data-app="/assets/none.js" data-code="/assets/a.js /assets/b.js" data-figures="/config.json"></script>`;

/** In milliseconds, as the clock of these tests has it. */
const FRAME = 16;

const BEGIN: string = "#app/begin.ts";

/** Tells of a paint, as the browser does. */
let tellOf: (name: string) => void;

class Paints {
  constructor(told: (list: { getEntriesByName: (name: string) => unknown[] }) => void) {
    tellOf = (name) => told({ getEntriesByName: (wanted) => (wanted === name ? [{}] : []) });
  }
  observe(): void {}
}

function asked(): readonly (string | null)[] {
  return [...document.head.querySelectorAll("link")].map((link) => link.getAttribute("href"));
}

const ALL = ["/config.json", "/assets/a.js", "/assets/b.js"];

async function begin(standing: string, seen: DocumentVisibilityState): Promise<void> {
  document.body.innerHTML = PAGE.replace("STANDING", standing);
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(seen);
  vi.resetModules();
  // It gives nothing, and is no module for who checks types.
  await import(BEGIN);
  await Promise.resolve();
}

describe("how an app begins", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("PerformanceObserver", Paints);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    document.head.innerHTML = "";
    document.body.innerHTML = "";
  });

  it("asks for all at once where nothing stands in the page", async () => {
    await begin("<p>Opening…</p>", "visible");
    expect(asked()).toEqual(ALL);
  });

  it("asks for nothing before what stands there is painted, and then for all", async () => {
    await begin("<h1>Plan</h1>", "visible");
    tellOf("first-paint");
    await vi.advanceTimersByTimeAsync(10);
    expect(asked()).toEqual([]);
    tellOf("first-contentful-paint");
    await vi.advanceTimersByTimeAsync(2 * FRAME);
    expect(asked()).toEqual(ALL);
  });

  it("asks for nothing before all that stands there is painted, where its head was before", async () => {
    await begin("<h1>Plan</h1>", "visible");
    tellOf("first-contentful-paint");
    await vi.advanceTimersByTimeAsync(FRAME);
    expect(asked()).toEqual([]);
    await vi.advanceTimersByTimeAsync(FRAME);
    expect(asked()).toEqual(ALL);
  });

  it("waits for no paint in a tab that nobody sees", async () => {
    await begin("<h1>Plan</h1>", "hidden");
    expect(asked()).toEqual(ALL);
  });

  it("does not wait for ever for a browser that tells of none", async () => {
    await begin("<h1>Plan</h1>", "visible");
    await vi.advanceTimersByTimeAsync(990);
    expect(asked()).toEqual([]);
    await vi.advanceTimersByTimeAsync(10);
    expect(asked()).toEqual(ALL);
  });

  it("gives way to the reader where asking takes long", async () => {
    const append = document.head.append.bind(document.head);
    vi.spyOn(document.head, "append").mockImplementation((...links) => {
      append(...links);
      vi.advanceTimersByTime(5);
    });
    const before = performance.now();
    await begin("<p>Opening…</p>", "visible");
    expect(performance.now() - before).toBe(5);
    expect(asked()).toEqual(ALL.slice(0, 1));
    await vi.waitFor(() => expect(asked()).toEqual(ALL));
  });

  it("says so where the app does not come", async () => {
    await begin("<p>Opening…</p>", "visible");
    vi.useRealTimers();
    await vi.waitFor(() => expect(document.querySelector("#unopened")).toBeVisible());
  });
});
