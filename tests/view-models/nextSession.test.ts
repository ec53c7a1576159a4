import type { Session } from "#contract/sessions.ts";
import { nextSession } from "#view-models/nextSession.ts";
import { expect, it } from "vitest";

const session = (date: string, agenda: Session["agenda"] = []): Session => ({
  date,
  title: "",
  agenda,
  questions: [],
  commitments: [],
  actions: [],
});
const CASELOAD = { title: "Average caseload", measure: "caseload-average" };
const SESSIONS = [
  session("2019-04-18"),
  session("2018-10-18", [CASELOAD]),
  session("2019-01-24", [CASELOAD, { title: "Audits" }]),
];
const on = (now: string) => ({ now, asAt: null, broken: [] });

it.each([
  ["2018-12-01", "The next session: 24 January 2019, with 2 items on its agenda."],
  ["2019-01-24", "The next session: today, 24 January 2019, with 2 items on its agenda."],
  ["2019-01-25", "The next session: 18 April 2019, with nothing on its agenda yet."],
])("on %s it is said: %s", (now, text) => {
  expect(nextSession(SESSIONS, on(now))).toMatchObject({ text, slide: null });
});

it("tells the page of a measure that it is on the agenda, and which slide is its own", () => {
  expect(nextSession(SESSIONS, on("2018-12-01"), "caseload-average")).toEqual({
    date: "2019-01-24",
    text: "On the agenda of the next session: 24 January 2019.",
    of: "session of 24 January 2019",
    slide: "caseload-average",
  });
  expect(nextSession(SESSIONS, on("2018-12-01"), "sickness")?.slide).toBeNull();
});

it("is none where none is to come, and while looking back", () => {
  expect(nextSession(SESSIONS, on("2019-05-01"))).toBeNull();
  expect(nextSession(SESSIONS, { ...on("2018-12-01"), asAt: "2018-12-01" })).toBeNull();
});
