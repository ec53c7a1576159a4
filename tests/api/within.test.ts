import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { within } from "#api/within.ts";

const never = new Promise<never>(() => undefined);

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => vi.useRealTimers());

/** As when the lid is shut: the clock of the day goes on, and what was due is done on waking. */
async function sleepAnHour(): Promise<void> {
  vi.setSystemTime(Date.now() + 60 * 60 * 1000);
  await vi.advanceTimersByTimeAsync(1000);
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

  it("may still come after a sleep, and is too late when as long again has gone by", async () => {
    let come: (what: string) => void = () => undefined;
    const waited = within(1000, new Promise<string>((resolve) => (come = resolve)));
    const without = Promise.allSettled([within(1000, never)]);
    await sleepAnHour();
    come("here");
    expect(await waited).toBe("here");
    await vi.advanceTimersByTimeAsync(1000);
    expect(await without).toMatchObject([{ reason: { name: "TimeoutError" } }]);
  });
});
