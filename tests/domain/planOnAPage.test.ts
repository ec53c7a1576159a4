import { describe, expect, it } from "vitest";
import type { Action, ActionPlan } from "#contract/actionPlan.ts";
import type { Measure } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import { planOnAPage, standingOf } from "#domain/planOnAPage.ts";
import { measure, observations } from "./measures.ts";

const AS_AT = "2019-03-20";

const action = (parts: Partial<Action> = {}): Action => ({
  id: "recruit",
  title: "Recruit",
  owner: "Head of Service",
  state: "in-progress",
  measures: [],
  ...parts,
});

const planOf = (...actions: readonly Action[]): ActionPlan => ({
  title: "Improvement plan",
  agreed: "2017-01-01",
  priorities: [{ id: "caseloads", title: "Caseloads", actions: [...actions] }],
});

/** January 2017 to February 2019: 19 and 21 by turns, a mean of 20. */
const STEADY = Array.from({ length: 26 }, (_, i) => 19 + 2 * (i % 2));
const months = (values: readonly number[], parts: Partial<Measure> = {}) =>
  measure({ observations: observations("2017-01", "month", values), ...parts });

function page(plan: ActionPlan | null, measures: readonly Measure[] = [], asAt: Day = AS_AT) {
  const analyses = measures.map((one) =>
    analyseMeasure(one, { asAt, since: null, plan, sessions: [] }),
  );
  return planOnAPage(plan, analyses, asAt);
}

const planned = (one: Action, measures?: readonly Measure[], asAt?: Day) => {
  const found = page(planOf(one), measures, asAt).priorities[0]?.actions[0];
  if (found === undefined) throw new Error("the plan has one action");
  return found;
};

describe("how far an action is", () => {
  it.each<[string, Partial<Action>, string]>([
    ["under way", {}, "in-progress"],
    ["due on the very day", { due: AS_AT }, "in-progress"],
    ["due the day before", { due: "2019-03-19" }, "overdue"],
    ["complete", { state: "complete", completedOn: "2019-03-20" }, "complete"],
    ["completed only later", { state: "complete", completedOn: "2019-03-21" }, "in-progress"],
    ["closed without a date", { state: "closed" }, "closed"],
    ["closed only later", { state: "closed", completedOn: "2019-03-21" }, "in-progress"],
    ["not known", { state: "not-known" }, "not-known"],
  ])("%s", (_, parts, standing) => {
    expect(standingOf(action(parts), AS_AT)).toBe(standing);
  });

  it("is overdue by the day of the view, whatever day it is", () => {
    const due = action({ due: "2018-12-31" });

    expect(planned(due, [], "2018-12-31").daysOverdue).toBe(0);
    // 31 January has 31 days after 31 December.
    expect(planned(due, [], "2019-01-31").daysOverdue).toBe(31);
    expect(planned({ ...due, state: "complete", completedOn: "2019-01-10" }).daysOverdue).toBe(0);
  });

  it("says who is missing while it is open, and what is unproven once it is done", () => {
    const { owner: _, ...unowned } = action();

    expect(planned(unowned)).toMatchObject({ unowned: true, vacant: false, unproven: false });
    expect(planned(action({ ownerVacant: true }))).toMatchObject({ unowned: false, vacant: true });
    expect(planned({ ...unowned, ownerVacant: true, state: "complete" })).toMatchObject({
      unowned: false,
      vacant: false,
      unproven: true,
    });
    expect(planned(action({ state: "complete", evidence: [{ title: "Report" }] })).unproven).toBe(
      false,
    );
  });
});

describe("what a measure has done since its action was complete", () => {
  const done = action({ state: "complete", completedOn: "2018-07-15", measures: ["caseload"] });
  const before = STEADY.slice(0, 18);
  const of = (values: readonly number[], parts?: Partial<Measure>) =>
    planned(done, [months(values, parts)]);

  it.each<[string, readonly number[], Partial<Measure>, string, boolean | null]>([
    ["nothing but chance", STEADY, {}, "not-moved", null],
    ["eight low months", [...before, 14, 15, 14, 15, 14, 15, 14, 15], {}, "fallen", true],
    ["eight high months", [...before, 25, 26, 25, 26, 25, 26, 25, 26], {}, "risen", false],
    [
      "eight high months where higher is better",
      [...before, 25, 26, 25, 26, 25, 26, 25, 26],
      { polarity: "higher" },
      "risen",
      true,
    ],
    [
      "eight low months where neither way is good",
      [...before, 14, 15, 14, 15, 14, 15, 14, 15],
      { polarity: "none" },
      "fallen",
      null,
    ],
    ["three months are too few", STEADY.slice(0, 21), {}, "too-soon", null],
  ])("%s", (_, values, parts, movement, better) => {
    expect(of(values, parts).serves[0]).toMatchObject({ movement, better });
  });

  it("is both ways where the last signal points one way and the means the other", () => {
    // Seven at 10 bring the mean after to 13.75; the last, at 40, is beyond the upper limit.
    expect(of([...before, 10, 11, 10, 11, 10, 11, 10, 40]).serves[0]?.movement).toBe("both-ways");
  });

  it("is not asked of an open action", () => {
    expect(planned({ ...done, state: "in-progress" }, [months(STEADY)]).serves[0]).toMatchObject({
      movement: null,
      better: null,
    });
  });

  it("leaves an action unmoved where every measure that can be told of has not moved", () => {
    const both = { ...done, measures: ["caseload", "visits"] };
    const fallen = [...before, 14, 15, 14, 15, 14, 15, 14, 15];

    expect(planned(both, [months(STEADY), months(STEADY, { id: "visits" })]).unmoved).toBe(true);
    expect(planned(both, [months(STEADY), months([], { id: "visits" })]).unmoved).toBe(true);
    expect(planned(both, [months(STEADY), months(fallen, { id: "visits" })]).unmoved).toBe(false);
    expect(planned(done, [months([])]).unmoved).toBe(false);
  });

  it("names the measures that are not there", () => {
    const found = planned(action({ measures: ["caseload", "gone"] }), [months(STEADY)]);

    expect(found.serves.map(({ analysis }) => analysis.measure.id)).toEqual(["caseload"]);
    expect(found.unknown).toEqual(["gone"]);
  });
});

describe("the state of a plan", () => {
  it("is none, not agreed yet, empty, or here", () => {
    expect(page(null).state).toBe("none");
    expect(page({ ...planOf(action()), agreed: "2019-03-21" })).toMatchObject({
      state: "not-agreed",
      priorities: [],
    });
    expect(page(planOf()).state).toBe("empty");
    expect(page({ title: "Plan", priorities: [] }).state).toBe("empty");
    expect(page(planOf(action())).state).toBe("here");
  });
});

describe("what does not progress swiftly enough", () => {
  const promise = (value: number, to: string) =>
    ({ from: "2017-01", to, value, shape: "step", label: "Target", setBy: "Plan" }) as const;
  const falling = (a: number) => Array.from({ length: 26 }, (_, i) => 40 - a * i + (i % 2) / 10);

  it("is ranked by how much of the required change is not made", () => {
    const swift = months(falling(1), { id: "swift", targets: [promise(14, "2019-06")] });
    const slow = months(falling(0.5), { id: "slow", targets: [promise(20, "2019-12")] });
    const slower = months(falling(0.2), { id: "slower", targets: [promise(20, "2019-12")] });
    const away = months(
      falling(0.2).map((value) => 80 - value),
      { id: "away", targets: [promise(20, "2019-12")] },
    );
    const found = page(null, [swift, slow, slower, away]).slow;

    expect(found.map(({ analysis }) => analysis.measure.id)).toEqual(["away", "slower", "slow"]);
    const [first, second, third] = found.map((slow) =>
      slow.kind === "pace" ? (slow.shortfall ?? 0) : 0,
    );
    expect(first).toBeGreaterThan(1);
    expect(second).toBeGreaterThan(third ?? 1);
    expect(third).toBeGreaterThan(0);
  });

  it("has what misses its target and goes no way, with the whole change still to make", () => {
    const still = { id: "still", targets: [promise(15, "2019-12")] };
    const met = { id: "met", targets: [promise(30, "2019-12")] };
    const found = page(null, [months(STEADY, still), months(STEADY, met)]).slow;
    expect(
      found.map((slow) => [slow.analysis.measure.id, slow.kind === "pace" && slow.shortfall]),
    ).toEqual([["still", 1]]);
  });

  it("holds the actions that are overdue while their measure gets worse", () => {
    const late = action({ due: "2018-12-31", measures: ["caseload"] });
    const found = page(planOf(late), [months([...STEADY.slice(0, 25), 40])]).slow;

    expect(found).toMatchObject([{ kind: "action", action: { id: "recruit" } }]);
    expect(page(planOf(late), [months(STEADY)]).slow).toEqual([]);
  });
});

describe("the measures beside the plan", () => {
  const target = { from: "2017-01", value: 18, shape: "step", label: "18", setBy: "Plan" } as const;
  const off = months(STEADY, { targets: [target] });

  it("are unserved where they are off target and no action that serves them is open", () => {
    const serving = action({ measures: ["caseload"] });

    expect(page(planOf(action()), [off]).unserved).toHaveLength(1);
    expect(page(planOf(serving), [off]).unserved).toHaveLength(0);
    expect(page(planOf({ ...serving, state: "complete" }), [off]).unserved).toHaveLength(1);
    expect(page(null, [off]).unserved).toHaveLength(0);
  });

  it("are unexplained, twice running before once", () => {
    const once = months([...STEADY.slice(0, 24), 15, 19], { id: "once", targets: [target] });

    const found = page(null, [once, off]).unexplained;
    expect(found.map(({ explanation }) => explanation.state)).toEqual(["escalate", "required"]);
  });

  it("have accepted exceptions, those that expired marked and those to come left out", () => {
    const exceptions = [
      { from: "2019-04-01", until: "2019-06-30", reason: "Later", acceptedBy: "Board" },
      { from: "2018-01-01", until: "2019-03-20", reason: "Now", acceptedBy: "Board" },
      { from: "2018-01-01", until: "2019-03-19", reason: "Then", acceptedBy: "Board" },
    ];
    const found = page(null, [months(STEADY, { exceptions })]).exceptions;

    expect(found.map(({ exception, expired }) => [exception.reason, expired])).toEqual([
      ["Then", true],
      ["Now", false],
    ]);
    const begins = [{ from: AS_AT, until: "2019-06-30", reason: "Today", acceptedBy: "Board" }];
    expect(page(null, [months(STEADY, { exceptions: begins })]).exceptions).toHaveLength(1);
    expect(page(null, [months(STEADY)]).exceptions).toEqual([]);
    const turned = exceptions.toReversed();
    expect(
      page(null, [months(STEADY, { exceptions: turned })]).exceptions.map(
        ({ exception }) => exception.reason,
      ),
    ).toEqual(["Then", "Now"]);
  });

  it("tell targets that were moved the latest first, and the first that took the place of each", () => {
    const step = (value: number, agreed: string, superseded?: string) => ({
      ...target,
      value,
      agreed,
      ...(superseded !== undefined && { superseded }),
    });
    const targets = [
      step(18, "2017-01-01", "2018-01-18"),
      step(22, "2018-10-18"),
      step(20, "2018-01-18", "2018-10-18"),
    ];
    const found = (all: Measure["targets"]) =>
      page(null, [months(STEADY, { targets: all })]).movedTargets.map(({ on, from, to }) => [
        on,
        from.value,
        to?.value,
      ]);
    const expected = [
      ["2018-10-18", 20, 22],
      ["2018-01-18", 18, 20],
    ];

    expect(found(targets)).toEqual(expected);
    expect(found(targets.toReversed())).toEqual(expected);
  });

  it("have targets that were moved: from what, to what, and how each judges the latest figure", () => {
    const moved = { ...target, agreed: "2017-01-01", superseded: "2018-10-18" };
    const easier = {
      ...target,
      from: "2018-10",
      value: 22,
      agreed: "2018-10-18",
      why: "Vacancies",
    };
    const found = (targets: Measure["targets"], asAt?: Day) =>
      page(null, [months(STEADY, { targets })], asAt).movedTargets;

    expect(found([moved, easier])).toMatchObject([
      { on: "2018-10-18", from: { value: 18 }, to: { value: 22 }, metBefore: false, metNow: true },
    ]);
    expect(found([moved])).toMatchObject([{ to: null, metNow: null }]);
    // What was set before the old one fell away did not take its place.
    expect(found([moved, { ...easier, agreed: "2018-10-17" }])).toMatchObject([{ to: null }]);
    expect(found([moved], "2018-10-18")).toHaveLength(1);
    expect(found([moved, easier], "2018-10-17")).toEqual([]);
    expect(found([{ ...moved, to: "2018-12" }, easier])).toMatchObject([{ metBefore: null }]);
  });
});
