import { unzipSync } from "fflate";
import { afterEach, expect, it, vi } from "vitest";
import { askPreview } from "#pages/data/askPreview.ts";
import type { PreviewAsked } from "#pages/data/preview.worker.ts";

/** The worker's own code, at the other end of what a browser does. */
class Neighbour extends EventTarget {
  readonly #come: Promise<unknown>;
  constructor() {
    super();
    vi.resetModules();
    vi.stubGlobal("postMessage", (data: unknown) =>
      this.dispatchEvent(new MessageEvent("message", { data })),
    );
    this.#come = import("#pages/data/preview.worker.ts");
  }
  postMessage(asked: PreviewAsked): void {
    const data = structuredClone(asked);
    void this.#come.then(() => window.dispatchEvent(new MessageEvent("message", { data })));
  }
  terminate(): void {}
}

/** A worker whose script is on its way without end. */
class Late extends EventTarget {
  postMessage(): void {}
  terminate(): void {}
}

afterEach(() => vi.unstubAllGlobals());

it("answers with what was asked", async () => {
  vi.stubGlobal("Worker", Neighbour);
  const answer = await askPreview({ texts: new Map([["dashboard.json", "{}"]]) });
  expect(Object.keys("zip" in answer ? unzipSync(answer.zip) : {})).toEqual(["dashboard.json"]);
});

it("says so where the worker cannot do what it was asked", async () => {
  vi.stubGlobal("Worker", Neighbour);
  const texts = new Map([["a name longer than a zip file can hold".repeat(2000), "{}"]]);
  await expect(askPreview({ texts })).rejects.toThrow(/too long/i);
});

it("waits half a minute for the worker's script, and no longer", async () => {
  vi.stubGlobal("Worker", Late);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const asked = askPreview({ texts: new Map() });
  vi.advanceTimersByTime(30_000);
  vi.useRealTimers();
  await expect(asked).rejects.toThrow("did not come");
});
