import { waitFor } from "@testing-library/react";
import { createKeptFigures } from "#api/keptFigures.ts";
import { openDB } from "idb";
import { expect, it, vi } from "vitest";

const ADDRESS = "https://council.example/api/v1/dashboard.json";
const FILES = new Map([[ADDRESS, { text: "{}", tag: null, came: 1, confirmed: 1 }]]);
const fresh = () => `figures ${Math.random()}`;

/** A tab that sleeps: it does not hear that another waits for it to let go. */
function sleeping(name: string) {
  return openDB(name, 1, { upgrade: (db) => void db.createObjectStore("files") });
}

it("leaves nothing in what a tab that sleeps holds, which is gone once that lets go", async () => {
  const name = fresh();
  const tab = await sleeping(name);
  const kept = createKeptFigures(name);
  await kept.put(FILES);
  expect(await tab.count("files")).toBe(1);
  await kept.erase();
  expect(await tab.count("files")).toBe(0);

  tab.close();
  const names = async () => (await indexedDB.databases()).map((one) => one.name);
  await waitFor(async () => expect(await names()).not.toContain(name));
});

it("does not wait for what a tab that sleeps holds, and says that it could not be erased", async () => {
  const name = fresh();
  const tab = await sleeping(name);
  indexedDB.deleteDatabase(name);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const kept = createKeptFigures(name);
  const asked = Promise.allSettled([
    kept.put(FILES),
    kept.get(ADDRESS),
    kept.bytes(),
    kept.forget(ADDRESS),
    kept.erase(),
  ]);
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  expect(await asked).toMatchObject([
    { value: undefined },
    { value: null },
    { value: 0 },
    { value: undefined },
    { reason: { name: "TimeoutError" } },
  ]);
  tab.close();
});
