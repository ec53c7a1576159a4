import { expect, it } from "vitest";
import { sessionToCome } from "#domain/sessionToCome.ts";

const SESSIONS = [{ date: "2018-10-18" }, { date: "2018-07-19" }, { date: "2019-01-24" }];

it.each([
  ["before the first", "2018-01-01", "2018-07-19"],
  ["between two", "2018-08-01", "2018-10-18"],
  ["on the very day", "2018-10-18", "2018-10-18"],
  ["after the last", "2019-05-01", "2019-01-24"],
])("%s, it is that of %s: %s", (_, day, session) => {
  expect(sessionToCome(SESSIONS, day)).toEqual({ date: session });
});

it("is none where there is none", () => {
  expect(sessionToCome([], "2019-01-01")).toBeNull();
});
