import type { Session } from "#contract/sessions.ts";
import { putOn } from "#domain/agendaOf.ts";
import { dashboardAnalysis } from "#domain/analyseDashboard.ts";
import { officerView } from "#view-models/officerView.ts";
import { expect, it } from "vitest";

const SESSION: Session = {
  date: "2019-02-14",
  title: "Performance challenge session",
  agenda: [{ title: "What was promised in July." }, { title: "Any other business" }],
  questions: [],
  commitments: [],
  actions: [],
};

it("asks whoever promised about promises, and says last for what nobody is named", () => {
  const analysis = dashboardAnalysis({ asAt: "2019-02-01", since: null }, []);
  const { parts } = officerView(SESSION, SESSION.agenda.map(putOn), analysis);
  expect(parts.map(({ owner, items }) => [owner, items.map(({ title }) => title)])).toEqual([
    ["Whoever promised something before", ["What was promised in July"]],
    ["Nobody is named as owner", ["Any other business"]],
  ]);
});
