import type { RecordEntry } from "#contract/record.ts";
import type { Session } from "#contract/sessions.ts";
import { entriesOf } from "#domain/record/entriesOf.ts";
import { incoming } from "#domain/record/incoming.ts";
import { recordAsAt } from "#domain/record/recordAsAt.ts";
import { keyOf, recordedItems } from "#domain/record/recordedItems.ts";
import { sessionsOf } from "#domain/record/sessionsOf.ts";
import { undoneBy } from "#domain/record/undoneBy.ts";
import { describe, expect, it } from "vitest";

const DAY = "2018-10-18";
const MADE = "2018-10-18T14:00:01.000Z";
const CHANGED = "2018-10-18T15:00:00.000Z";
const written = { made: MADE, changed: CHANGED };

/** A session of which every thing says when it was written, or none does. */
function session(when: { made?: string; changed?: string }): Session {
  return {
    date: DAY,
    title: "October",
    agenda: [],
    questions: [
      {
        id: "q",
        text: "Why?",
        answers: [{ id: "a", text: "So", by: "Head", on: DAY, ...when }],
        ...when,
      },
    ],
    commitments: [{ id: "c", text: "Fewer", owner: "Head", madeOn: DAY, ...when }],
    actions: [{ id: "d", text: "List", owner: "Head", done: DAY, ...when }],
    ...when,
  };
}

const question = (text: string, at: string, more: Partial<RecordEntry> = {}): RecordEntry => ({
  id: `q ${at}`,
  session: DAY,
  item: { kind: "question", id: "q", text },
  made: at,
  at,
  ...more,
});

describe("sessions as entries", () => {
  it("are as old as they say", () => {
    const entries = entriesOf([session(written)]);
    expect(entries.map(({ item }) => item.kind)).toEqual([
      "session",
      "question",
      "answer",
      "commitment",
      "action",
    ]);
    for (const { made, at, undated } of entries)
      expect({ made, at, undated }).toEqual({ made: MADE, at: CHANGED, undated: undefined });
    expect(sessionsOf(recordedItems(entries))).toEqual([session(written)]);
  });

  it("are as old as they were made where they were never changed, and the other way round", () => {
    expect(entriesOf([session({ made: MADE })])[1]).toMatchObject({ made: MADE, at: MADE });
    expect(entriesOf([session({ made: MADE })])[1]?.undated).toBeUndefined();
    expect(entriesOf([session({ changed: CHANGED })])[1]).toMatchObject({ at: CHANGED });
    expect(entriesOf([session({ changed: CHANGED })])[1]?.undated).toBeUndefined();
  });

  it("are as old as their day, in the order in which they stand, where they do not say", () => {
    const entries = entriesOf([session({})]);
    expect(entries.map(({ at }) => at)).toEqual(
      [0, 1, 2, 3, 4].map((place) => `${DAY}T00:00:00.00${place}Z`),
    );
    expect(entries.every(({ undated }) => undated === true)).toBe(true);
    expect(sessionsOf(recordedItems(entries))).toEqual([session({})]);
  });

  it("have a moment of their own past the thousandth thing", () => {
    const many = { ...session({}), questions: [], commitments: [] };
    const [action] = many.actions;
    if (action === undefined) throw new Error("There is no action.");
    const actions = Array.from({ length: 1001 }, (_, i) =>
      Object.assign({}, action, { id: `d${i}` }),
    );
    expect(entriesOf([{ ...many, actions }]).at(-1)?.at).toBe(`${DAY}T00:00:01.001Z`);
  });

  it("carry a source only where there is one", () => {
    const [first] = entriesOf([session({})]);
    expect(first?.item).not.toHaveProperty("source");
    const [other] = entriesOf([{ ...session({}), source: { title: "Minutes" } }]);
    expect(other?.item).toMatchObject({ source: { title: "Minutes" } });
  });
});

describe("entries as sessions", () => {
  const of = (date: string): RecordEntry => ({
    ...question("Why?", MADE),
    id: date,
    session: date,
  });

  it("come in the order of their dates, and bear them where they have no title", () => {
    const sessions = sessionsOf(recordedItems([of("2018-12-01"), of("2018-07-01"), of(DAY)]));
    expect(sessions.map(({ date, title, agenda }) => [date, title, agenda])).toEqual(
      ["2018-07-01", DAY, "2018-12-01"].map((date) => [date, date, []]),
    );
    expect(keyOf(DAY, { kind: "session", title: "", agenda: [] })).toBe(`${DAY} session`);
  });

  it("leave out a whole session that was withdrawn, and only the thing that was", () => {
    const gone: RecordEntry = {
      ...of(DAY),
      id: "gone",
      item: { kind: "session", title: "October", agenda: [] },
      withdrawn: true,
    };
    expect(sessionsOf(recordedItems([of(DAY), gone]))).toEqual([]);
    const other = { ...of(DAY), id: "z", item: { kind: "question", id: "z", text: "?" } } as const;
    const [left] = sessionsOf(recordedItems([of(DAY), { ...other, withdrawn: true }]));
    expect(left?.questions.map(({ id }) => id)).toEqual(["q"]);
    const all = [of(DAY), of("2018-07-01"), gone];
    expect(sessionsOf(recordedItems(all)).map(({ date }) => date)).toEqual(["2018-07-01"]);
  });
});

describe("what comes from elsewhere", () => {
  const here = [question("Why?", "2018-10-18T14:00:02.000Z")];
  const effect = (entry: RecordEntry) => incoming(here, [entry])[0]?.effect;

  it("is older, changes or is known by its moment, its name and what it says", () => {
    expect(effect(question("When?", "2018-10-18T14:00:01.000Z"))).toBe("older");
    expect(effect(question("When?", "2018-10-18T14:00:03.000Z"))).toBe("changes");
    expect(effect(question("When?", "2018-10-18T14:00:02.000Z", { id: "z" }))).toBe("changes");
    expect(effect(question("Else", "2018-10-18T14:00:02.000Z"))).toBe("known");
    expect(effect(question("Why?", "2018-10-18T14:00:09.000Z"))).toBe("known");
  });

  it("is known in whatever order a file has its fields", () => {
    const item = { text: "Why?", id: "q", kind: "question" } as const;
    expect(effect(question("Why?", "2018-10-18T14:00:09.000Z", { item }))).toBe("known");
  });

  it("is known where one of several wordings says the same", () => {
    const two = [...here, question("When?", "2018-10-18T14:00:05.000Z")];
    expect(incoming(two, [question("Why?", "2018-10-18T14:00:09.000Z")])[0]?.effect).toBe("known");
  });
});

describe("the record as at a day", () => {
  it("has what was answered, promised and done on that day", () => {
    expect(recordAsAt([session({})], DAY)).toEqual([session({})]);
  });

  it("has an action that was done later as one to be done", () => {
    const later = {
      ...session({}),
      actions: [{ id: "d", text: "List", owner: "Head", done: "2018-11-01" }],
    };
    expect(recordAsAt([later], DAY)[0]?.actions[0]).not.toHaveProperty("done");
  });
});

describe("taking back", () => {
  it("of what followed a withdrawal withdraws it again, as it stood before", () => {
    const entries = [
      question("Why?", "2018-10-18T14:00:01.000Z", { withdrawn: true }),
      question("When?", "2018-10-18T14:00:02.000Z"),
    ];
    expect(undoneBy(recordedItems(entries), "q 2018-10-18T14:00:02.000Z")).toEqual({
      session: DAY,
      item: { kind: "question", id: "q", text: "Why?" },
      withdrawn: true,
    });
  });

  it("has the later of two entries of one moment by their names, on every device", () => {
    const [a, b] = [question("A", MADE, { id: "a" }), question("B", MADE, { id: "b" })];
    for (const both of [
      [a, b],
      [b, a],
    ])
      expect(recordedItems(both)[0]?.item).toMatchObject({ text: "B" });
  });

  it("has the later of two states of one spell, whichever came first", () => {
    const early = question("A", MADE, { id: "one" });
    const late = question("B", CHANGED, { id: "one" });
    for (const both of [
      [early, late],
      [late, early],
    ])
      expect(recordedItems(both)[0]?.item).toMatchObject({ text: "B" });
  });
});
