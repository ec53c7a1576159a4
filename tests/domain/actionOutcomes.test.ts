import { describe, expect, it } from "vitest";
import type { Action, ActionPlan } from "#contract/actionPlan.ts";
import type { Measure } from "#contract/measure.ts";
import { actionOutcomes } from "#domain/actionOutcomes.ts";
import { directionOf } from "#domain/directionOf.ts";
import { seriesOf } from "#domain/seriesOf.ts";
import { measure, observations } from "./measures.ts";

const AS_AT = "2019-03-20";

const planOf = (parts: Partial<Action>): ActionPlan => ({
  title: "Improvement plan",
  agreed: "2017-01-01",
  priorities: [
    {
      id: "caseloads",
      title: "Caseloads",
      actions: [
        { id: "recruit", title: "Recruit", state: "in-progress", measures: ["caseload"], ...parts },
        { id: "other", title: "Other", state: "in-progress", measures: ["vacancies"] },
      ],
    },
  ],
});

const steady = Array.from({ length: 26 }, (_, i) => 19 + 2 * (i % 2));
const months = (values: readonly number[], parts: Partial<Measure> = {}) =>
  measure({ observations: observations("2017-01", "month", values), ...parts });

function outcomes(plan: ActionPlan, of = months(steady), asAt = AS_AT) {
  const series = seriesOf(of, asAt);
  return actionOutcomes(plan, of, series, directionOf(series, of), asAt);
}

const finding = (parts: Partial<Action>, of?: Measure) => outcomes(planOf(parts), of)[0]?.finding;

describe("an open action", () => {
  it("is on course, overdue, or overdue while the measure worsens", () => {
    const worsening = months([...steady.slice(0, 25), 40]);

    expect(finding({})).toBe("on-course");
    expect(finding({ due: "2019-03-20" })).toBe("on-course");
    expect(finding({ due: "2019-03-19" })).toBe("overdue");
    expect(finding({ due: "2019-03-19" }, worsening)).toBe("overdue-worsening");
    expect(finding({ due: "2019-03-19", state: "not-known" })).toBe("on-course");
  });

  it("without anybody in the post says so", () => {
    expect(finding({ ownerVacant: true })).toBe("owner-vacant");
    expect(finding({ ownerVacant: true, state: "complete" })).not.toBe("owner-vacant");
  });
});

describe("a complete action", () => {
  const complete = { state: "complete", completedOn: "2018-07-15" } as const;
  const moved = [...steady.slice(0, 18), 14, 15, 14, 15, 14, 15, 14, 15];

  it("has moved its measure where a change for the better is seen after it", () => {
    const found = outcomes(planOf(complete), months(moved))[0];

    expect(found?.finding).toBe("complete-moved");
    // Twelve months to June 2018 average 20; July 2018 to February 2019 average 14.5.
    expect(found?.before).toBeCloseTo(20, 9);
    expect(found?.after).toBeCloseTo(14.5, 9);
  });

  it("has not moved it where seven months later nothing has changed", () => {
    expect(finding(complete)).toBe("complete-not-moved");
  });

  it("can't have moved it yet in six months, or where there are too few to tell", () => {
    expect(finding({ ...complete, completedOn: "2018-09-15" })).toBe("complete-too-soon");
    expect(finding(complete, months(steady.slice(0, 9)))).toBe("complete-too-soon");
  });

  it("is not complete before its day", () => {
    expect(finding({ ...complete, completedOn: "2019-03-21" })).toBe("on-course");
  });
});

describe("before and after a completed action", () => {
  const around = (completedOn: string, of = months(steady)) =>
    outcomes(planOf({ state: "complete", completedOn }), of)[0];

  it("belongs to the months after it the one in which it was completed, unless it was on its last day", () => {
    const climbing = months(Array.from({ length: 26 }, (_, i) => i));

    // Twelve months to June 2018 are 6 to 17; with July, 7 to 18.
    expect(around("2018-07-30", climbing)).toMatchObject({ before: 11.5, after: 21.5 });
    expect(around("2018-07-31", climbing)).toMatchObject({ before: 12.5, after: 22 });
  });

  it("averages the last twelve months of either side, and no more", () => {
    const climbing = months(Array.from({ length: 26 }, (_, i) => i));

    // June 2017 on: the last twelve are 14 to 25.
    const found = around("2017-06-15", climbing);
    expect(found?.before).toBeCloseTo(2, 9);
    expect(found?.after).toBeCloseTo(19.5, 9);
  });

  it("has nothing before where it came first, and nothing after where it came last", () => {
    expect(around("2016-12-01")).toMatchObject({ before: null, after: 20 });
    expect(around("2019-03-10")).toMatchObject({
      finding: "complete-too-soon",
      before: 20,
      after: null,
    });
  });

  it("leaves out what is provisional or has not come", () => {
    const of = months(steady.slice(0, 20));
    of.observations.push(
      { period: "2018-09", value: null, flag: "c" },
      { period: "2018-10", value: 90, flag: "p" },
    );
    const found = around("2018-07-15", of);

    expect(found).toMatchObject({ before: 20, after: 20 });
    expect(found?.evidence.periods.slice(-2)).toEqual(["2018-07", "2018-08"]);
  });

  it("has not moved it in seven months, and under 13 points nobody can tell", () => {
    // August 2018 to February 2019.
    expect(around("2018-07-31")?.finding).toBe("complete-not-moved");
    expect(around("2018-08-31")?.finding).toBe("complete-too-soon");
    expect(around("2017-01-15", months(steady.slice(0, 9)))?.finding).toBe("complete-too-soon");
  });

  it("does not count a change that was over before it", () => {
    const low = Array.from({ length: 7 }, (_, i) => 14 + (i % 2));

    expect(around("2018-01-15", months([...low, ...steady.slice(7)]))?.finding).toBe(
      "complete-not-moved",
    );
  });

  it.each(["none", "range"] as const)("asks of a %s measure only whether it moved", (polarity) => {
    const moved = [...steady.slice(0, 18), 14, 15, 14, 15, 14, 15, 14, 15];

    expect(around("2018-07-15", months(moved, { polarity }))?.finding).toBe("complete-moved");
    expect(around("2018-07-15", months(steady, { polarity }))?.finding).toBe("complete-not-moved");
  });

  it("takes only a change for the better, where there is one", () => {
    const up = [...steady.slice(0, 18), 25, 26, 25, 26, 25, 26, 25, 26];

    expect(around("2018-07-15", months(up))?.finding).toBe("complete-not-moved");
    expect(around("2018-07-15", months(up, { polarity: "higher" }))?.finding).toBe(
      "complete-moved",
    );
  });
});

describe("the evidence of an open action", () => {
  it("is the latest figure, or none", () => {
    expect(outcomes(planOf({}))[0]?.evidence).toEqual({ periods: ["2019-02"], values: [21] });
    expect(outcomes(planOf({}), months([]))[0]?.evidence).toEqual({ periods: [], values: [] });
  });
});

it("takes the actions of a measure, and none of a plan that was not agreed yet", () => {
  expect(outcomes(planOf({})).map(({ action }) => action.id)).toEqual(["recruit"]);
  expect(outcomes({ ...planOf({}), agreed: "2019-03-21" })).toEqual([]);
  expect(outcomes({ ...planOf({}), agreed: AS_AT })).toHaveLength(1);
  const { agreed: _, ...undated } = planOf({});
  expect(outcomes(undated)).toHaveLength(1);
});
