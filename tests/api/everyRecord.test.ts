import type { RecordEntry } from "#contract/record.ts";
import { beforeEach, expect, it, vi } from "vitest";

/** Read afresh, as a page is that says whose figures its bare address shows. */
async function page() {
  vi.resetModules();
  const meta = document.createElement("meta");
  meta.name = "authority";
  meta.content = "E06000019";
  document.head.replaceChildren(meta);
  const [authority, records, every, questions, everyQuestion] = await Promise.all([
    import("#api/openAuthority.ts"),
    import("#api/recordStore.ts"),
    import("#api/everyRecord.ts"),
    import("#api/myQuestions.ts"),
    import("#api/everyQuestion.ts"),
  ]);
  return { ...authority, ...records, ...every, ...questions, ...everyQuestion };
}

beforeEach(() => () => document.head.replaceChildren());

const ENTRY: RecordEntry = {
  id: "one",
  session: "2018-10-18",
  item: { kind: "question", id: "triage", text: "Does triage work?" },
  made: "2018-10-18T14:00:00.000Z",
  at: "2018-10-18T14:00:00.000Z",
};

it("keeps the record and the questions of each authority apart, and erases all of them", async () => {
  const { openAuthority, recordStore, everyRecord, eraseEveryRecord, ...rest } = await page();
  const { myQuestions, questionKeys, eraseEveryQuestion } = rest;
  const question = { text: "Why?", measure: null, evidence: null };
  myQuestions.add(question);
  recordStore.write([ENTRY]);
  await recordStore.settled();

  openAuthority.put("E06000051");
  expect(myQuestions.list().questions).toEqual([]);
  expect(recordStore.list().entries).toEqual([]);
  myQuestions.add({ ...question, text: "And here?" });
  recordStore.write([{ ...ENTRY, id: "two" }]);
  await recordStore.settled();

  openAuthority.put("E06000019");
  expect(myQuestions.list().questions.map(({ text }) => text)).toEqual(["Why?"]);
  expect(recordStore.list().entries.map(({ id }) => id)).toEqual([ENTRY.id]);
  expect((await everyRecord()).map(({ id }) => id)).toEqual([ENTRY.id, "two"]);
  expect(questionKeys()).toContain("my-questions E06000051");

  await eraseEveryRecord();
  eraseEveryQuestion();
  expect(await indexedDB.databases()).toEqual([]);
  expect(Object.keys(window.localStorage)).toEqual([]);
});
