import type { Session } from "#contract/sessions.ts";
import { recordAsAt } from "#domain/record/recordAsAt.ts";
import { expect, it } from "vitest";

const october: Session = {
  date: "2018-10-18",
  title: "October",
  agenda: [],
  questions: [
    {
      id: "triage",
      text: "Does triage work?",
      answers: [
        { text: "We shall see.", by: "Head of Service", on: "2018-10-18" },
        { text: "It does not.", by: "Head of Service", on: "2018-11-02" },
      ],
    },
  ],
  commitments: [
    { id: "now", text: "Now", owner: "Director", madeOn: "2018-10-18" },
    { id: "later", text: "Later", owner: "Director", madeOn: "2018-11-02" },
  ],
  actions: [{ id: "note", text: "Write a note", owner: "Team", done: "2018-11-01" }],
};
const january: Session = { ...october, date: "2019-01-24" };

it("is what had been said, promised and done by a day", () => {
  const [session, ...others] = recordAsAt([october, january], "2018-10-31");
  expect(others).toEqual([]);
  expect(session?.questions[0]?.answers.map(({ text }) => text)).toEqual(["We shall see."]);
  expect(session?.commitments.map(({ id }) => id)).toEqual(["now"]);
  expect(session?.actions).toEqual([{ id: "note", text: "Write a note", owner: "Team" }]);
});

it("is the whole record on a later day", () => {
  expect(recordAsAt([october, january], "2019-01-24")).toEqual([october, january]);
});
