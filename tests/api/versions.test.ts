import { waitFor } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { givenFile } from "#api/givenFile.ts";
import { createRecordStore, newId } from "#api/recordStore.ts";
import { recordedItems } from "#domain/record/recordedItems.ts";
import { sessionsOf } from "#domain/record/sessionsOf.ts";
import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";

/** What a browser held: as released code wrote it there, and nobody has touched it since. */
const Held = z.object({
  version: z.number(),
  store: z.string(),
  entries: z.array(z.looseObject({ id: z.string() })),
});

const written = (name: string) => readFileSync(join(import.meta.dirname, "versions", name), "utf8");

/** A device on which a released version has written, met by the code of today. */
async function deviceOf(name: string) {
  const held = Held.parse(JSON.parse(written(name)));
  const database = `record ${newId()}`;
  const db = await openDB(database, held.version, {
    upgrade: (fresh) => void fresh.createObjectStore(held.store),
  });
  for (const entry of held.entries) await db.put(held.store, entry, entry.id);
  db.close();
  const store = createRecordStore(database);
  store.subscribe(() => {});
  await waitFor(() => expect(store.list().state).toBe("open"));
  return { store, held };
}

describe.each(["0.2.0"])("a record of version %s", (version) => {
  it("is opened on the device, every entry as it was written", async () => {
    const { store, held } = await deviceOf(`device-${version}.json`);
    const { entries, unreadable, trouble } = store.list();
    expect({ unreadable, trouble }).toEqual({ unreadable: 0, trouble: null });
    expect(entries).toHaveLength(9);
    expect(entries.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(held.entries);
  });

  it("says what it said, keeps the wording before, and what was taken back stays so", async () => {
    const { store } = await deviceOf(`device-${version}.json`);
    const items = recordedItems(store.list().entries);
    const asked = items.find(({ key }) => key === "2019-01-24 question who-holds");
    expect(asked?.item).toMatchObject({ text: "Who holds the cases of the workers who left?" });
    expect(asked?.versions).toHaveLength(2);
    expect(items.find(({ key }) => key.endsWith("mistake"))?.withdrawn).toBe(true);
    const [session] = sessionsOf(items);
    expect(session?.commitments[0]).toMatchObject({ bound: "at-most", value: 18, by: "2019-06" });
    expect(session?.questions[0]?.answers[0]?.text).toBe("Agency workers, for now.");
    expect(session?.actions[0]).toMatchObject({ due: "2019-02-14" });
  });

  it("is taken in from the file that it saved, and agrees with the device", async () => {
    const file = new Blob([written(`sessions-${version}.json`)]);
    const given = await givenFile(file, "2030-01-01T00:00:00.000Z");
    if (given.kind !== "record") throw new Error(`It was not taken in: ${given.kind}.`);
    expect(given.sessions).toHaveLength(1);
    expect(given.sessions[0]?.questions.map(({ text }) => text)).toEqual([
      "Who holds the cases of the workers who left?",
    ]);
    expect(given.sessions[0]?.commitments).toHaveLength(1);
    expect(given.sessions[0]?.actions).toHaveLength(1);
  });

  it("can be written on: what is new stands beside what was there", async () => {
    const { store, held } = await deviceOf(`device-${version}.json`);
    const at = "2030-01-01T10:00:00.000Z";
    const item = { kind: "question", id: "later", text: "And since?" } as const;
    store.write([{ id: "later", session: "2019-01-24", item, made: at, at }]);
    await store.settled();
    expect(store.list().saved).toBe(true);
    expect(store.list().entries).toHaveLength(held.entries.length + 1);
  });
});
