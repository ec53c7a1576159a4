import type { RecordEntry } from "#contract/record.ts";
import type { Session } from "#contract/sessions.ts";
import { entriesOf } from "#domain/record/entriesOf.ts";
import { incoming } from "#domain/record/incoming.ts";
import { recordedItems } from "#domain/record/recordedItems.ts";
import { sessionsOf } from "#domain/record/sessionsOf.ts";
import { undoneBy } from "#domain/record/undoneBy.ts";
import { world } from "#mocks/world.ts";
import * as fc from "../../generated/seeded.ts";
import { describe, expect, it } from "vitest";

const { sessions: marchshire } = (await world("marchshire")).sessions;
const { sessions: herefordshire } = (await world("herefordshire")).sessions;

/** What stands of the record that entries make, as `sessions.json` would say it. */
const standing = (entries: Iterable<RecordEntry>) => sessionsOf(recordedItems(entries));

function question(id: string, text: string, at: string, more: Partial<RecordEntry> = {}) {
  return {
    id: `${id} ${at} ${text}`,
    session: "2018-10-18",
    item: { kind: "question", id, text },
    made: at,
    at,
    ...more,
  } as const satisfies RecordEntry;
}
const at = (second: number) => `2018-10-18T14:00:${`${second}`.padStart(2, "0")}.000Z`;

/** Entries of a few items, written in a few seconds, so that they meet one another. */
const someEntries: fc.Arbitrary<RecordEntry[]> = fc.array(
  fc
    .record({
      id: fc.constantFrom("one", "two", "three"),
      second: fc.integer({ min: 0, max: 5 }),
      text: fc.constantFrom("Why?", "When?", "How many?"),
      withdrawn: fc.boolean(),
    })
    .map(({ id, second, text, withdrawn }) =>
      question(id, text, at(second), withdrawn ? { withdrawn } : {}),
    ),
  { maxLength: 12 },
);

describe("a record", () => {
  it.each([
    ["Marchshire", marchshire],
    ["Herefordshire", herefordshire],
  ])("gives back the sessions that it was made of: %s", (_, sessions) => {
    // An answer gets the id that it is known by.
    const without = (all: readonly Session[]) =>
      all.map((session) => ({
        ...session,
        questions: session.questions.map((question) => ({
          ...question,
          answers: question.answers.map(({ text, by, on }) => ({ text, by, on })),
        })),
      }));
    expect(without(standing(entriesOf(sessions)))).toEqual(without(sessions));
  });

  it("is the same after it went to another device and back", () => {
    const once = standing(entriesOf(marchshire));
    expect(standing(entriesOf(once))).toEqual(once);
    expect(standing([...entriesOf(marchshire), ...entriesOf(once)])).toEqual(once);
  });

  it("says what was written last, and keeps what was written before", () => {
    const [item] = recordedItems([
      question("triage", "Does triage work?", at(2)),
      question("triage", "Is triage working?", at(1)),
    ]);
    expect(item?.item).toMatchObject({ text: "Does triage work?" });
    expect(item?.versions.map(({ item }) => "text" in item && item.text)).toEqual([
      "Is triage working?",
      "Does triage work?",
    ]);
    expect(item?.made).toBe(at(1));
  });

  it("puts a change made here over what was published", () => {
    const [published] = marchshire;
    const [first] = published?.questions ?? [];
    if (published === undefined || first === undefined)
      throw new Error("Marchshire has no record.");
    const { answers: _, ...asked } = first;
    const changed: RecordEntry = {
      id: "here",
      session: published.date,
      item: { kind: "question", ...asked, text: "Reworded" },
      made: "2018-04-19T10:00:00.000Z",
      at: "2018-04-19T10:00:00.000Z",
    };
    const [session] = standing([...entriesOf(marchshire), changed]);
    expect(session?.questions.map(({ text }) => text)).toEqual([
      "Reworded",
      ...published.questions.slice(1).map(({ text }) => text),
    ]);
    expect(session?.questions[0]?.answers).toHaveLength(first.answers.length);
  });

  it("leaves out what was withdrawn, and a session that was", () => {
    const gone = question("triage", "Does triage work?", at(2), { withdrawn: true });
    expect(standing([question("triage", "Does triage work?", at(1)), gone])).toEqual([]);
  });

  it("does not depend on the order in which entries came, or on how often", () => {
    fc.assert(
      fc.property(someEntries, someEntries, (here, there) => {
        const together = recordedItems([...here, ...there]);
        expect(recordedItems([...there, ...here])).toEqual(together);
        expect(recordedItems([...here, ...there, ...here])).toEqual(together);
      }),
    );
  });

  it("loses nothing that was ever written", () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const kept = recordedItems(entries).flatMap(({ versions }) => versions.map(({ id }) => id));
        expect(new Set(kept)).toEqual(new Set(entries.map(({ id }) => id)));
      }),
    );
  });
});

describe("taking back", () => {
  it("restores what was said before, and withdraws what was new", () => {
    const first = question("triage", "Is triage working?", at(1));
    const second = question("triage", "Does triage work?", at(2));
    expect(undoneBy(recordedItems([first, second]), second.id)).toEqual({
      session: "2018-10-18",
      item: first.item,
    });
    expect(undoneBy(recordedItems([first]), first.id)).toMatchObject({ withdrawn: true });
  });

  it("does not take back what somebody has changed since", () => {
    const mine = question("triage", "Is triage working?", at(1));
    const theirs = question("triage", "Does triage work?", at(2));
    expect(undoneBy(recordedItems([mine, theirs]), mine.id)).toBeNull();
    expect(undoneBy([], mine.id)).toBeNull();
  });
});

describe("what comes from elsewhere", () => {
  const kept = [question("triage", "Does triage work?", at(2))];
  const effect = (entry: RecordEntry) => incoming(kept, [entry])[0]?.effect;

  it.each([
    ["another question is new", question("visits", "Why?", at(1)), "adds"],
    ["a later wording changes it", question("triage", "Is it?", at(3)), "changes"],
    ["an earlier wording goes beneath it", question("triage", "Is it?", at(1)), "older"],
    ["the same words are known", question("triage", "Does triage work?", at(3)), "known"],
  ])("%s", (_, entry, expected) => {
    expect(effect(entry)).toBe(expected);
  });

  it("is all known when it came from here", () => {
    const entries = entriesOf(marchshire);
    const back = entriesOf(standing(entries));
    expect(new Set(incoming(entries, back).map(({ effect }) => effect))).toEqual(
      new Set(["known"]),
    );
  });
});
