import { describe, expect, it } from "vitest";
import type { Action, ActionPlan } from "#contract/actionPlan.ts";
import type { Observation } from "#contract/observation.ts";
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
    const late = { due: "2018-12-31" };
    const changes = (agreed: string) => actionChanges({ ...planOf(late), agreed }, FROM, TO);

    expect(changes("2019-01-17")).toEqual([]);
    expect(changes(TO)).toHaveLength(1);
    const { agreed: _, ...undated } = planOf(late);
    expect(actionChanges(undated, FROM, TO)).toHaveLength(1);
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
    ["which no figure judges", { by: "2018-05" }, []],
    ["of a month that was over when it was made", { by: "2018-08", madeOn: FROM }, []],
    ["made between the days and judged by the later", { madeOn: "2018-11-01" }, ["kept"]],
  ])("%s", (_, parts, outcomes) => {
    expect(judged(parts)).toEqual(outcomes);
  });
});

describe("a new figure between two days", () => {
  const steady = Array.from({ length: 16 }, (_, i) => 19 + 2 * (i % 2));
  /** From September 2017 on: the last is that of December 2018, due on 14 January 2019. */
  const newFigure = (values: readonly number[], from = FROM, last: Partial<Observation> = {}) => {
    const all = observations("2017-09", "month", values);
    const of = measure({
      usualDelay: 14,
      observations: [...all.slice(0, -1), ...all.slice(-1).map((one) => Object.assign(one, last))],
    });
    return measureChanges(of, from, { asAt: TO, plan: null, sessions: [] }).newFigure;
  };

  it("is part of a real change, or of none", () => {
    expect(newFigure(steady)).toBe("no-real-change");
    expect(newFigure([...steady.slice(0, 15), 40])).toBe("real-change");
  });

  it("is none where nothing came after the day, or the day it came on", () => {
    expect(newFigure(steady, "2019-01-14")).toBeNull();
    expect(newFigure(steady, "2019-01-13")).toBe("no-real-change");
    expect(newFigure([])).toBeNull();
  });

  it("is too few to tell under 13, and in a series without values that count", () => {
    const few = observations("2018-08", "month", [20, 21, 22, 23, 24]);
    const of = measure({ usualDelay: 14, observations: few });
    const { newFigure: found } = measureChanges(of, FROM, { asAt: TO, plan: null, sessions: [] });

    expect(found).toBe("too-few");
  });

  it("is not judged where all that came is provisional", () => {
    expect(newFigure(steady, "2018-12-31", { flag: "p" })).toBe("not-judged");
    // November's came on 14 December, and is confirmed.
    expect(newFigure(steady, "2018-12-13", { flag: "p" })).toBe("no-real-change");
    expect(newFigure(steady, "2018-12-14", { flag: "p" })).toBe("not-judged");
  });

  it("judges no promise where there is none", () => {
    const found = measureChanges(measure(), FROM, { asAt: TO, plan: null, sessions: [] });

    expect(found).toMatchObject({ newFigure: null, judged: [] });
    expect(found.analysis.measure.id).toBe("caseload");
  });
});
