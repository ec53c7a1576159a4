import { expect, it } from "vitest";
import { isToCome, sessionToCome } from "#domain/sessionToCome.ts";

const SESSIONS = [{ date: "2018-10-18" }, { date: "2018-07-19" }, { date: "2019-01-24" }];

it.each([
  ["before the first", "2018-01-01", "2018-07-19"],
  ["between two", "2018-08-01", "2018-10-18"],
  ["on the very day", "2018-10-18", "2018-10-18"],
  ["after the last", "2019-05-01", "2019-01-24"],
])("%s, it is that of %s: %s", (_, day, session) => {
  expect(sessionToCome(SESSIONS, day)).toEqual({ date: session });
});

it("does not depend on the order in which they are kept", () => {
  const dates = ["2019-01-24", "2018-04-19", "2018-10-18", "2018-07-19"].map((date) => ({ date }));

  for (const sessions of [dates, dates.toReversed(), [...dates.slice(2), ...dates.slice(0, 2)]]) {
    expect(sessionToCome(sessions, "2018-05-01")).toEqual({ date: "2018-07-19" });
    expect(sessionToCome(sessions, "2020-01-01")).toEqual({ date: "2019-01-24" });
  }
});

it("is the first that is kept of two on one day", () => {
  const [first, second] = [
    { date: "2019-01-24", title: "First" },
    { date: "2019-01-24", title: "Second" },
  ];
  expect(sessionToCome([first, second], "2019-01-01")).toBe(first);
});

it("is none where there is none", () => {
  expect(sessionToCome([], "2019-01-01")).toBeNull();
});

const PREPARED = {
  date: "2019-01-24",
  questions: [{ id: "why", text: "Why?", answers: [] }],
  commitments: [],
  actions: [],
};
const AGREED = { id: "rota", text: "Bring the rota", owner: "Assistant Director" };

it.each([
  ["the day before", PREPARED, "2019-01-23", true],
  [
    "the day before, though something was agreed",
    { ...PREPARED, actions: [AGREED] },
    "2019-01-23",
    true,
  ],
  ["the very day", PREPARED, "2019-01-24", true],
  ["the day after", PREPARED, "2019-01-25", false],
  [
    "the very day, when something was agreed",
    { ...PREPARED, actions: [AGREED] },
    "2019-01-24",
    false,
  ],
])("on %s, whether it is to come is told", (_, session, day, expected) => {
  expect(isToCome(session, day)).toBe(expected);
});
