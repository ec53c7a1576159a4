import type { RecordEntry } from "#contract/record.ts";
import type { Session } from "#contract/sessions.ts";
import { entriesOf } from "#domain/record/entriesOf.ts";
import { onlyHere } from "#domain/record/onlyHere.ts";
import { recordedItems } from "#domain/record/recordedItems.ts";
import { sessionsOf } from "#domain/record/sessionsOf.ts";
import { expect, it } from "vitest";

const DATE = "2019-01-24";
const PUBLISHED: readonly Session[] = [
  {
    date: DATE,
    title: "January",
    agenda: [],
    questions: [{ id: "why", text: "Why?", answers: [] }],
    commitments: [],
    actions: [],
  },
];

const entry = (id: string, text: string, minute: number, withdrawn = false): RecordEntry => {
  const at = `2019-01-25T10:0${minute}:00.000Z`;
  const item = { kind: "question", id, text } as const;
  return {
    id: `${id} ${minute}`,
    session: DATE,
    item,
    made: at,
    at,
    ...(withdrawn && { withdrawn }),
  };
};
const here = (published: readonly Session[], ...written: readonly RecordEntry[]) =>
  onlyHere(recordedItems([...entriesOf(published), ...written]), published, DATE).map(
    ({ item }) => "text" in item && item.text,
  );

it("is nothing of what is published alone", () => {
  expect(here(PUBLISHED)).toEqual([]);
});

it("is what was written, reworded and taken out here", () => {
  expect(here(PUBLISHED, entry("who", "Who?", 1))).toEqual(["Who?"]);
  expect(here(PUBLISHED, entry("why", "Why now?", 1))).toEqual(["Why now?"]);
  expect(here(PUBLISHED, entry("why", "Why?", 1, true))).toEqual(["Why?"]);
  expect(here(PUBLISHED, entry("who", "Who?", 1), entry("who", "Who?", 2, true))).toEqual([]);
});

it("is nothing of another session, and nothing once it is published", () => {
  const other = { ...entry("who", "Who?", 1), session: "2019-04-18" };
  expect(here(PUBLISHED, other)).toEqual([]);

  const written = entry("who", "Who?", 1);
  const later = sessionsOf(recordedItems([...entriesOf(PUBLISHED), written]));
  expect(here(later, written)).toEqual([]);
});
