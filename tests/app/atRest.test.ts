import { atRest } from "#app/atRest.ts";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Whether it has come to rest, so many milliseconds on. */
async function restsAfter(rest: Promise<void>, time: number): Promise<boolean> {
  let rests = false;
  void rest.then(() => (rests = true));
  await vi.advanceTimersByTimeAsync(time);
  return rests;
}

it("waits some seconds for a reader who does nothing", async () => {
  const rest = atRest();
  expect(await restsAfter(rest, 3900)).toBe(false);
  expect(await restsAfter(rest, 200)).toBe(true);
});

it.each(["pointerdown", "keydown", "wheel", "touchmove"])(
  "waits as long again after each %s, wherever it is",
  async (act) => {
    const rest = atRest();
    await vi.advanceTimersByTimeAsync(3000);
    document.body.dispatchEvent(new Event(act));
    expect(await restsAfter(rest, 3900)).toBe(false);
    expect(await restsAfter(rest, 200)).toBe(true);
  },
);

it("waits no longer than half a minute for a reader who never rests", async () => {
  const rest = atRest();
  for (let second = 0; second < 29; second++) {
    document.body.dispatchEvent(new Event("keydown"));
    expect(await restsAfter(rest, 1000)).toBe(false);
  }
  document.body.dispatchEvent(new Event("keydown"));
  expect(await restsAfter(rest, 1100)).toBe(true);
});
