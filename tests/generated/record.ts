import { RecordEntry, type RecordItem } from "#contract/record.ts";
import { entriesOf } from "#domain/record/entriesOf.ts";
import { incoming } from "#domain/record/incoming.ts";
import { keyOf, recordedItems } from "#domain/record/recordedItems.ts";
import { sessionsOf } from "#domain/record/sessionsOf.ts";
import { undoneBy } from "#domain/record/undoneBy.ts";
import * as fc from "./seeded.ts";
import { expect } from "vitest";
import { holds } from "./cases.ts";

const text = fc.constantFrom("Why?", "When?", "How many?", "Under 17 by December", "");
const id = fc.constantFrom("one", "two", "three");
const day = fc.constantFrom("2018-10-18", "2018-07-12");

const items: readonly fc.Arbitrary<RecordItem>[] = [
  fc.record({
    kind: fc.constant("session" as const),
    title: text,
    agenda: fc.array(fc.record({ title: text }), { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant("question" as const), id, text }),
  fc.record({
    kind: fc.constant("answer" as const),
    id,
    question: id,
    text,
    by: fc.constantFrom("Director", "Head of service"),
    on: day,
  }),
  fc.record({
    kind: fc.constant("commitment" as const),
    id,
    text,
    owner: fc.constant("Director"),
    madeOn: day,
    by: fc.constant("2018-12"),
  }),
  fc.record({ kind: fc.constant("action" as const), id, text, owner: fc.constant("Director") }),
];
const item = fc.oneof(...items);

/** Entries of a few items, written by a few devices in a few seconds, so that they meet one another. */
const entry: fc.Arbitrary<RecordEntry> = fc
  .record({
    device: fc.constantFrom("a", "b"),
    spell: fc.nat(9),
    session: day,
    item,
    second: fc.integer({ min: 0, max: 5 }),
    withdrawn: fc.option(fc.constant(true), { nil: undefined }),
  })
  .map(({ device, spell, session, item, second, withdrawn }) => {
    const at = `2018-10-18T14:00:0${second}.000Z`;
    const id = `${device}-${spell} of ${keyOf(session, item)}`;
    return Object.assign({ id, session, item, made: at, at }, withdrawn && { withdrawn });
  });
const record = fc.array(entry, { maxLength: 8 });

/** The entries of a record once it was put together. */
function merged(...records: readonly (readonly RecordEntry[])[]): readonly RecordEntry[] {
  return recordedItems(records.flat()).flatMap(({ versions }) => versions);
}

export function recordRules(): void {
  holds("whatever is generated here keeps the contract", 500, record, (entries) => {
    for (const entry of entries) expect(RecordEntry.safeParse(entry).success).toBe(true);
  });

  holds(
    "records are put together the same in any order, in any groups and however often",
    3000,
    fc.tuple(record, record, record),
    ([a, b, c]) => {
      const together = merged(a, b, c);
      expect(merged(c, b, a)).toEqual(together);
      expect(merged(merged(a, b), c)).toEqual(together);
      expect(merged(a, merged(b, c))).toEqual(together);
      expect(merged(together, together, b)).toEqual(together);
    },
  );

  holds("nothing that was written is lost", 3000, fc.tuple(record, record), ([a, b]) => {
    const kept = new Set(merged(a, b).map(({ id }) => id));
    for (const { id } of [...a, ...b]) expect(kept).toContain(id);
  });

  holds(
    "what is taken in is known from then on, and taking it in again brings nothing",
    1500,
    fc.tuple(record, record),
    ([here, there]) => {
      const after = merged(here, there);
      for (const { effect } of incoming(after, merged(there))) expect(effect).toBe("known");
    },
  );

  holds("taking back restores what stood before, and erases nothing", 3000, record, (entries) => {
    const items = recordedItems(entries);
    for (const { key, versions } of items) {
      const last = versions.at(-1) ?? versions[0];
      const before = versions.at(-2);
      const undoing = undoneBy(items, last.id);
      expect(undoing).not.toBeNull();
      if (undoing === null) continue;
      const at = "2018-10-18T15:00:00.000Z";
      const after = recordedItems([...entries, { id: "undo", made: at, at, ...undoing }]);
      const standing = after.find((one) => one.key === key);
      expect(standing?.withdrawn).toBe(before === undefined || before.withdrawn === true);
      if (before !== undefined) expect(standing?.item).toEqual(before.item);
      expect(standing?.versions.length).toBe(versions.length + 1);
    }
  });

  holds("sessions go out as a file and come back as they were", 1000, record, (entries) => {
    const out = sessionsOf(recordedItems(entries));
    const back = sessionsOf(recordedItems(entriesOf(out)));
    expect(back).toEqual(out);
    expect(sessionsOf(recordedItems([...entriesOf(out), ...entriesOf(back)]))).toEqual(out);
  });
}
