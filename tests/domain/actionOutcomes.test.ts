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

it("takes the actions of a measure, and none of a plan that was not agreed yet", () => {
  expect(outcomes(planOf({})).map(({ action }) => action.id)).toEqual(["recruit"]);
  expect(outcomes({ ...planOf({}), agreed: "2019-03-21" })).toEqual([]);
});
