import { describe, expect, it } from "vitest";
import type { Action, ActionPlan } from "#contract/actionPlan.ts";
import type { Commitment } from "#contract/sessions.ts";
import { actionChanges, measureChanges } from "#domain/changesBetween.ts";
import { measure, observations } from "./measures.ts";

const FROM = "2018-10-18";
const TO = "2019-01-16";

const planOf = (parts: Partial<Action>): ActionPlan => ({
  title: "Plan",
  agreed: "2018-01-01",
  priorities: [
    {
      id: "first",
      title: "First",
      actions: [{ id: "one", title: "One", state: "in-progress", measures: [], ...parts }],
    },
  ],
});

describe("the actions that changed between two days", () => {
  it.each<[string, Partial<Action>, readonly string[]]>([
    ["completed between them", { state: "complete", completedOn: "2018-12-07" }, ["completed"]],
    ["completed on the later day", { state: "complete", completedOn: TO }, ["completed"]],
    ["completed on the earlier day", { state: "complete", completedOn: FROM }, []],
    ["completed later", { state: "complete", completedOn: "2019-01-17" }, []],
    ["complete on a day that is not said", { state: "complete" }, []],
    ["due between them", { due: "2018-12-31" }, ["overdue"]],
    ["due on the later day, which is not over", { due: TO }, []],
    ["overdue before", { due: "2018-10-17" }, []],
    ["due on the earlier day, and not done", { due: FROM }, ["overdue"]],
    [
      "due between them and completed late",
      { due: "2018-11-30", state: "complete", completedOn: "2018-12-07" },
      ["completed"],
    ],
  ])("%s", (_, parts, whats) => {
    expect(actionChanges(planOf(parts), FROM, TO).map(({ what }) => what)).toEqual(whats);
  });

  it("are none without a plan, or before it was agreed", () => {
    expect(actionChanges(null, FROM, TO)).toEqual([]);
    expect(
      actionChanges({ ...planOf({ due: "2018-12-31" }), agreed: "2019-02-01" }, FROM, TO),
    ).toEqual([]);
  });
});

describe("the promises that could be judged between two days", () => {
  const caseload = measure({
    usualDelay: 14,
    observations: observations("2018-06", "month", [21, 21, 20, 20, 20, 19, 21]),
  });
  const promise = (parts: Partial<Commitment>): Commitment => ({
    id: "promise",
    measure: "caseload",
    text: "20 by November.",
    owner: "Director",
    bound: "at-most",
    value: 20,
    by: "2018-11",
    madeOn: "2018-07-19",
    ...parts,
  });
  const judged = (parts: Partial<Commitment>) => {
    const session = { date: "2018-07-19", title: "July", agenda: [], questions: [], actions: [] };
    const sessions = [{ ...session, commitments: [promise(parts)] }];
    const changes = measureChanges(caseload, FROM, { asAt: TO, plan: null, sessions });
    return changes.judged.map(({ outcome }) => outcome);
  };

  it.each<[string, Partial<Commitment>, readonly string[]]>([
    ["kept by the figure of its period, 19", {}, ["kept"]],
    ["broken by it", { value: 18 }, ["broken"]],
    ["known to be kept before: August stood at 20", { by: "2018-08" }, []],
    ["still to come", { by: "2019-02" }, []],
    ["made between the days and judged by the later", { madeOn: "2018-11-01" }, ["kept"]],
  ])("%s", (_, parts, outcomes) => {
    expect(judged(parts)).toEqual(outcomes);
  });
});
