import { expect, it } from "vitest";
import type { Session } from "#contract/sessions.ts";
import { sessionOfDay } from "#domain/sessionOfDay.ts";

const on = (date: string): Session => ({
  date,
  title: date,
  agenda: [],
  questions: [],
  commitments: [],
  actions: [],
});
const SESSIONS = [on("2019-01-24"), on("2018-07-19"), on("2018-10-18")];

it.each([
  ["that of the day", "2018-10-18", "2018-10-18"],
  ["the next where there is none on the day", "2018-07-20", "2018-10-18"],
  ["the last where there is no next", "2026-11-25", "2019-01-24"],
])("is %s", (_, day, expected) => {
  expect(sessionOfDay(SESSIONS, day)?.date).toBe(expected);
});

it("is none where no session is on record", () => {
  expect(sessionOfDay([], "2018-10-18")).toBeNull();
});
