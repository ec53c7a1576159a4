import { askSize } from "#charts/askSize.ts";
import { afterEach, expect, it, vi } from "vitest";

afterEach(() => vi.unstubAllGlobals());

/** An element that the browser says is in sight, or is not, or that it cannot tell of. */
function element(inSight?: boolean): Element {
  const made = document.createElement("div");
  return inSight === undefined ? made : Object.assign(made, { checkVisibility: () => inSight });
}

it("asks at once of what is seen, and where a browser cannot tell", () => {
  const ask = vi.fn();
  askSize(element(true), ask);
  expect(ask).toHaveBeenCalledTimes(1);
  askSize(element(), ask);
  expect(ask).toHaveBeenCalledTimes(2);
});

it("asks of what nobody sees ahead of the next frame", () => {
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (run: FrameRequestCallback) => frames.push(run));
  const ask = vi.fn();
  askSize(element(false), ask);
  expect(ask).not.toHaveBeenCalled();
  for (const run of frames) run(0);
  expect(ask).toHaveBeenCalledTimes(1);
});
