import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { within } from "#api/within.ts";

const never = new Promise<never>(() => undefined);

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => vi.useRealTimers());

/** As when the lid is shut: what is due is done on waking, once. */
function sleep(): void {
  vi.runOnlyPendingTimers();
}

describe("what is waited for", () => {
  it("is what comes, and no clock goes on after it", async () => {
    expect(await within(1000, Promise.resolve("here"))).toBe("here");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is too late after that time", async () => {
    const settling = Promise.allSettled([within(1000, never)]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await settling).toMatchObject([{ reason: { name: "TimeoutError" } }]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("may still come after a sleep, and is too late once it was awake for as long", async () => {
    let come: (what: string) => void = () => undefined;
    const waited = within(1000, new Promise<string>((resolve) => (come = resolve)));
    const without = Promise.allSettled([within(1000, never)]);
    sleep();
    come("here");
    expect(await waited).toBe("here");
    await vi.advanceTimersByTimeAsync(1000);
    expect(await without).toMatchObject([{ reason: { name: "TimeoutError" } }]);
  });
});
