import { waitFor } from "@testing-library/react";
import { type RecordStore, createRecordStore, newId } from "#api/recordStore.ts";
import type { RecordEntry } from "#contract/record.ts";
import { openDB } from "idb";
import { describe, expect, it, vi } from "vitest";

function entry(text: string, id = newId(), at = "2018-10-18T14:00:00.000Z"): RecordEntry {
  return {
    id,
    session: "2018-10-18",
    item: { kind: "question", id: "triage", text },
    made: at,
    at,
  };
}

/** A record of its own for each test; opened again under the same name, it is the next visit. */
const fresh = () => `record ${newId()}`;

async function opened(name: string): Promise<RecordStore> {
  const store = createRecordStore(name);
  store.subscribe(() => {});
  await waitFor(() => expect(store.list().state).toBe("open"));
  return store;
}

const texts = (store: RecordStore) =>
  store.list().entries.map(({ item }) => (item.kind === "question" ? item.text : item.kind));

/** A tab that sleeps over the record while another has it deleted: it lets go when it wakes. */
async function sleeping(name: string): Promise<{ readonly wakes: () => void }> {
  const tab = await openDB(name, 1, { upgrade: (db) => void db.createObjectStore("entries") });
  indexedDB.deleteDatabase(name);
  return { wakes: () => tab.close() };
}

/** What it is after as long as a device is waited for. */
async function patiently<T>(begin: () => T): Promise<T> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const begun = begin();
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  return begun;
}

describe("the record of this device", () => {
  it("is there on the next visit", async () => {
    const name = fresh();
    const today = await opened(name);
    today.write([entry("Does triage work?")]);
    expect(today.list().saved).toBe(false);
    await today.settled();
    expect(today.list().saved).toBe(true);

    expect(texts(await opened(name))).toEqual(["Does triage work?"]);
  });

  it("keeps the last keystroke of a spell, and one entry of it", async () => {
    const name = fresh();
    const store = await opened(name);
    for (const text of ["D", "Do", "Doe", "Does it?"]) store.write([entry(text, "spell")]);
    await store.settled();
    expect(texts(await opened(name))).toEqual(["Does it?"]);
  });

  it("has on the next visit what was not yet there when the page was left", async () => {
    const [name, next] = [fresh(), fresh()];
    const store = await opened(name);
    store.write([entry("W", "spell", "2018-10-18T14:00:00.001Z"), entry("Another?", "other")]);
    await store.settled();
    window.dispatchEvent(new Event("pagehide"));
    expect(window.localStorage.getItem(`${name} unsaved`), "all was there").toBeNull();
    store.write([entry("Who leaves?", "spell", "2018-10-18T14:00:00.002Z")]);
    window.dispatchEvent(new Event("pagehide"));
    const left = window.localStorage.getItem(`${name} unsaved`);
    expect(left).toContain("Who leaves?");
    expect(left).not.toContain("Another?");

    // A device where the page's last breath came to nothing else.
    const device = await opened(next);
    device.write([entry("W", "spell", "2018-10-18T14:00:00.001Z")]);
    await device.settled();
    window.localStorage.setItem(`${next} unsaved`, left ?? "");
    const visit = await opened(next);
    expect(texts(visit)).toEqual(["Who leaves?"]);
    await visit.settled();
    expect(visit.list().saved).toBe(true);
    await waitFor(() => expect(window.localStorage.getItem(`${next} unsaved`)).toBeNull());
    expect(texts(await opened(next))).toEqual(["Who leaves?"]);
  });

  it("does not go back to what a page left, where it was worded anew since", async () => {
    const name = fresh();
    const store = await opened(name);
    store.write([entry("Who leaves?", "spell", "2018-10-18T14:00:00.002Z")]);
    await store.settled();
    const older = [entry("Who", "spell", "2018-10-18T14:00:00.001Z")];
    window.localStorage.setItem(`${name} unsaved`, JSON.stringify(older));
    const visit = await opened(name);
    await visit.settled();
    expect(texts(visit)).toEqual(["Who leaves?"]);
  });

  it.each(["not JSON", "{}", '[{"id":"odd"}]', "[null]"])(
    "opens where what was left cannot be read: %s",
    async (left) => {
      const name = fresh();
      window.localStorage.setItem(`${name} unsaved`, left);
      const store = await opened(name);
      expect(store.list()).toMatchObject({ entries: [], trouble: null, saved: true });
    },
  );

  it("leaves nothing where it was erased", async () => {
    const name = fresh();
    const store = await opened(name);
    store.write([entry("Who leaves?")]);
    window.dispatchEvent(new Event("pagehide"));
    await store.erase();
    window.dispatchEvent(new Event("pagehide"));
    expect(window.localStorage.getItem(`${name} unsaved`)).toBeNull();
    expect(texts(await opened(name))).toEqual([]);
  });

  it("is written in by two tabs, and each hears the other", async () => {
    const name = fresh();
    const [one, two] = [await opened(name), await opened(name)];
    one.write([entry("From one")]);
    two.write([entry("From two")]);
    await waitFor(() => {
      expect(texts(one).toSorted()).toEqual(["From one", "From two"]);
      expect(texts(two).toSorted()).toEqual(["From one", "From two"]);
    });
    await Promise.all([one.settled(), two.settled()]);
    expect(texts(await opened(name)).toSorted()).toEqual(["From one", "From two"]);
  });

  it("is erased in every tab", async () => {
    const name = fresh();
    const [one, two] = [await opened(name), await opened(name)];
    one.write([entry("From one")]);
    await waitFor(() => expect(texts(two)).toHaveLength(1));
    await one.erase();
    await waitFor(() => expect(texts(two)).toEqual([]));
    expect(texts(await opened(name))).toEqual([]);
  });

  it("stays erased, however long it takes to read what another tab wrote before", async () => {
    const tabs: EventTarget[] = [];
    class Tabs extends EventTarget {
      constructor() {
        super();
        tabs.push(this);
      }
    }
    vi.stubGlobal("BroadcastChannel", Tabs);
    const store = await opened(fresh());
    vi.unstubAllGlobals();
    let changes = 0;
    store.subscribe(() => (changes += 1));
    for (const data of [[entry("Written before")], "erased"])
      for (const tab of tabs) tab.dispatchEvent(new MessageEvent("message", { data }));
    await waitFor(() => expect(changes).toBe(2));
    expect(texts(store)).toEqual([]);
  });

  it("is the same object until it changes", async () => {
    const store = await opened(fresh());
    const before = store.list();
    expect(store.list()).toBe(before);
    store.write([]);
    expect(store.list()).toBe(before);
    store.write([entry("Now it does")]);
    expect(store.list()).not.toBe(before);
  });

  it("leaves an entry that it cannot read where it is, and counts it", async () => {
    const name = fresh();
    (await opened(name)).write([entry("Sound")]);
    const db = await openDB(name, 1);
    await db.put("entries", { id: "odd", item: "not one of ours" }, "odd");

    const store = await opened(name);
    expect(texts(store)).toEqual(["Sound"]);
    expect(store.list().unreadable).toBe(1);
    store.write([entry("Another")]);
    await store.settled();
    expect(await db.get("entries", "odd")).toEqual({ id: "odd", item: "not one of ours" });
    db.close();
  });

  it("says that a newer version wrote it, changes nothing there, and goes on in memory", async () => {
    const name = fresh();
    const newer = await openDB(name, 7, { upgrade: (db) => void db.createObjectStore("later") });
    newer.close();

    const store = await opened(name);
    expect(store.list().trouble).toBe("newer");
    store.write([entry("Written all the same")]);
    await store.settled();
    expect(texts(store)).toEqual(["Written all the same"]);
    expect(store.list().saved).toBe(false);
    const still = await openDB(name);
    expect([still.version, [...still.objectStoreNames]]).toEqual([7, ["later"]]);
    still.close();
  });

  it.each([
    ["QuotaExceededError", "full"],
    ["InvalidStateError", "forbidden"],
    ["UnknownError", "broken"],
  ] as const)(
    "goes on in memory where the device answers %s, and saves when it can",
    async (name, trouble) => {
      const store = await opened(fresh());
      const transaction = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
        throw new DOMException("No", name);
      });
      store.write([entry("Held")]);
      await store.settled();
      expect(store.list()).toMatchObject({ trouble, saved: false });
      expect(texts(store)).toEqual(["Held"]);

      transaction.mockRestore();
      store.write([entry("And more")]);
      await store.settled();
      expect(store.list()).toMatchObject({ trouble: null, saved: true });
    },
  );

  it("goes on in memory where the browser has nothing to keep it in", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const store = await opened(fresh());
    expect(store.list().trouble).toBe("forbidden");
    store.write([entry("Held")]);
    expect(texts(store)).toEqual(["Held"]);
    vi.unstubAllGlobals();
  });

  it("is not waited for where a tab that sleeps holds it, and is there when that wakes", async () => {
    const name = fresh();
    const tab = await sleeping(name);
    const store = createRecordStore(name);
    await patiently(() => store.subscribe(() => {}));
    expect(store.list()).toMatchObject({ state: "open", trouble: "held" });
    store.write([entry("Written meanwhile")]);
    await store.settled();
    expect(store.list().saved).toBe(false);
    window.dispatchEvent(new Event("pagehide"));
    expect(window.localStorage.getItem(`${name} unsaved`)).toContain("Written meanwhile");
    await expect(store.erase()).rejects.toThrow("Another tab holds the record");
    expect(texts(store)).toEqual(["Written meanwhile"]);

    tab.wakes();
    await waitFor(() => expect(store.list()).toMatchObject({ trouble: null, saved: true }));
    expect(texts(await opened(name))).toEqual(["Written meanwhile"]);
  });
});
