import { describe, expect, it } from "vitest";
import type { RecordEntry, RecordItem } from "#contract/record.ts";
import { recordedItems } from "#domain/record/recordedItems.ts";
import { sessionsOf } from "#domain/record/sessionsOf.ts";
import { challengeHistory } from "#view-models/challengeHistory.ts";
import { analysed, observed } from "./analyses.ts";

const ID = "average-caseload";

/** One spell of writing; `time` counts them. */
function entry(session: string, item: RecordItem, time: number): RecordEntry {
  const at = `${session}T10:00:${String(time).padStart(2, "0")}.000Z`;
  return { id: `${session}-${time}`, session, item, made: at, at };
}

const question = (id: string, text: string, measure = ID): RecordItem => ({
  kind: "question",
  id,
  measure,
  text,
  askedBy: "Chair",
});

const answer = (text: string): RecordItem => ({
  kind: "answer",
  id: "a",
  question: "why",
  text,
  by: "Head of Service",
  on: "2018-10-18",
});

const ENTRIES = [
  entry("2018-12-13", question("again", "And now?"), 1),
  entry("2018-10-18", question("why", "Why is it high?"), 1),
  entry("2018-10-18", question("why", "Why is it so high?"), 2),
  entry("2018-10-18", answer("It is being looked into"), 3),
  entry("2018-10-18", answer("Posts are vacant"), 4),
  entry(
    "2018-10-18",
    {
      kind: "commitment",
      id: "under-17",
      measure: ID,
      text: "Under 17 by December",
      owner: "Head of Service",
      bound: "at-most",
      value: 17,
      by: "2018-12",
      madeOn: "2018-10-18",
    },
    5,
  ),
  entry(
    "2018-10-18",
    { kind: "action", id: "report", measure: ID, text: "Bring a report", owner: "Team" },
    6,
  ),
  entry("2018-11-15", question("other", "What of agency staff?", "agency-rate"), 1),
  entry("2019-04-18", question("ready", "What next?"), 1),
];

function history(entries: readonly RecordEntry[]) {
  const record = recordedItems(entries);
  const sessions = sessionsOf(record);
  const observations = observed("2018-10", "month", [18, 17.5, 17.2]);
  return challengeHistory(analysed({ observations }, { sessions }), sessions, record);
}

describe("the history of challenge", () => {
  const [october, ...others] = history(ENTRIES);

  it("has the sessions on the measure in the order of time, and no other", () => {
    expect([october, ...others].map((session) => session?.when)).toEqual([
      "18 October 2018",
      "13 December 2018",
      "18 April 2019",
    ]);
  });

  it("says what was asked, promised and agreed, and what became of it", () => {
    const said = october?.parts.map(({ name, rows: [row] }) => [name, row?.text, row?.tag?.text]);

    expect(said).toEqual([
      ["Asked", "Why is it so high?", undefined],
      ["Promised", "Under 17 by December.", "Not kept"],
      ["Agreed", "Bring a report.", "Open"],
    ]);
    expect(october?.parts[1]?.rows[0]?.known).toMatch(/was 17.2 cases a worker/);
    expect(october?.parts[0]?.rows[0]?.by).toBe("Asked by Chair");
  });

  it("keeps how questions and answers read before", () => {
    const asked = october?.parts[0]?.rows[0];

    expect(asked?.before).toEqual(["Why is it high?"]);
    expect(asked?.answers).toEqual([
      {
        key: "a",
        text: "Posts are vacant. (Head of Service, 18 October 2018)",
        before: ["It is being looked into"],
      },
    ]);
  });

  it("tells a question without an answer from one that is still to be asked", () => {
    expect(others.map(({ parts: [part] }) => [part?.name, part?.rows[0]?.tag?.text])).toEqual([
      ["Asked", "No answer"],
      ["To be asked", undefined],
    ]);
  });
});
