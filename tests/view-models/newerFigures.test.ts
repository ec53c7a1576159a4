import { behindText, newerText } from "#view-models/newerFigures.ts";
import { expect, it } from "vitest";

it.each([
  [
    { published: "2026-11-21", changed: 3, paths: ["dashboard.json", "sessions.json"] },
    "Figures of 21 November 2026 have come: 3 measures changed.",
  ],
  [
    { published: "2026-11-21", changed: 1, paths: ["dashboard.json"] },
    "Figures of 21 November 2026 have come: 1 measure changed.",
  ],
  [
    { published: null, changed: 0, paths: ["action-plan.json", "sessions.json"] },
    "The action plan and the record of sessions have changed since this page was opened.",
  ],
  [
    { published: null, changed: 0, paths: ["measures/caseload.json", "measures/nfa.json"] },
    "What is said of a measure has changed since this page was opened.",
  ],
])("says what has come: %j", (newer, text) => expect(newerText(newer)).toBe(text));

it("says why there may be newer figures, of when these are, and what to do", () => {
  expect(behindText("offline", "2018-11-03")).toBe(
    "The host of the figures cannot be reached. You see the figures published on 3 November 2018, as this device has them.",
  );
  expect(behindText("signed-out", "2018-11-03")).toMatch(
    /Sign in again in a new tab, then try again here\.$/,
  );
});
