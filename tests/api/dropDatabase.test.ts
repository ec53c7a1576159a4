import { openDB } from "idb";
import { expect, it, vi } from "vitest";
import { dropDatabase } from "#api/dropDatabase.ts";

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

it("takes a database away", async () => {
  (await openDB("nobody's", 1)).close();
  await dropDatabase("nobody's");
  expect(await names()).not.toContain("nobody's");
});

it("does not wait for a tab that sleeps, whether the browser says that it holds on or not", async () => {
  const tab = await openDB("a sleeper's", 1);
  await dropDatabase("a sleeper's");

  // The one before is still waited for, so that nothing is said of the next.
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const dropped = dropDatabase("a sleeper's");
  await vi.advanceTimersByTimeAsync(2000);
  vi.useRealTimers();
  await dropped;
  expect(await names()).toContain("a sleeper's");
  tab.close();
});
