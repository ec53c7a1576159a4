import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { world } from "#mocks/world.ts";
import type { Action, ActionPlan } from "#contract/actionPlan.ts";
import type { Measure } from "#contract/measure.ts";
import { analyseDashboard } from "#domain/analyseDashboard.ts";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import { planOnAPage } from "#domain/planOnAPage.ts";
import { planPage, type PlanPageOptions } from "#view-models/planPage.ts";
import { anyPage, CASELOAD, FRAME, observed } from "./analyses.ts";
import { readingAge } from "./readingAge.ts";
import { strings } from "./said.ts";

const ON = "2019-02-01";
const OPTIONS: PlanPageOptions = { frame: FRAME, on: ON, asAt: null, now: ON, broken: [] };

const action = (parts: Partial<Action> = {}): Action => ({
  id: "recruit",
  title: "Recruit ten social workers",
  owner: "Head of Service",
  due: "2019-06-30",
  state: "in-progress",
  measures: ["average-caseload"],
  ...parts,
});

const planOf = (...actions: readonly Action[]): ActionPlan => ({
  title: "Improvement plan.",
  agreed: "2017-01-01",
  reviewEveryMonths: 3,
  priorities: [{ id: "caseloads", title: "Caseloads", actions: [...actions] }],
});

function modelOf(
  plan: ActionPlan | null,
  measures: readonly Partial<Measure>[] = [],
  options: Partial<PlanPageOptions> = {},
) {
  const analyses = measures.map((parts) =>
    analyseMeasure({ ...CASELOAD, ...parts }, { asAt: ON, since: null, plan, sessions: [] }),
  );
  return planPage(planOnAPage(plan, analyses, ON), { ...OPTIONS, ...options });
}

function rowOf(parts: Partial<Action>, measures?: readonly Partial<Measure>[]) {
  const row = modelOf(planOf(action(parts)), measures).priorities[0]?.actions[0];
  if (row === undefined) throw new Error("the plan has one action");
  return row;
}

/** Two years of months: 19 and 21 by turns; and the same with eight at the end at 14 and 15. */
const LEVEL = Array.from({ length: 24 }, (_, i) => 19 + 2 * (i % 2));
const STEADY = observed("2017-01", "month", LEVEL);
const FALLEN = observed(
  "2017-01",
  "month",
  LEVEL.map((value, i) => (i < 16 ? value : 14 + (i % 2))),
);

describe("the plan in one sentence", () => {
  it("counts how far its actions are, and what is wrong with them", () => {
    const plan = planOf(
      action({ id: "one", state: "complete", completedOn: "2018-04-15" }),
      action({ id: "two", due: "2018-09-30" }),
      action({ id: "three", ownerVacant: true }),
      action({ id: "four" }),
    );

    expect(modelOf(plan, [{ observations: STEADY }]).summary).toBe(
      "4 actions: 1 complete, 1 overdue and 2 in progress. To ask about: 1 owned by a post that nobody holds; 1 done with no evidence given; 1 done whose measures have not moved.",
    );
  });

  it("says plainly where nothing is known", () => {
    const { owner: _, due: __, ...bare } = action({ state: "not-known", measures: [] });

    expect(modelOf(planOf(bare)).summary).toBe(
      "1 action, and no source says how far it is. To ask about: 1 with no owner named; 1 with no date.",
    );
  });
});

describe("an action", () => {
  it("says by how many days it is late", () => {
    // 30 September to 1 February: 31 + 30 + 31 + 31 + 1 days.
    const late = { due: "2018-09-30", stateText: "12 of 31 held" };

    expect(rowOf(late, [{ observations: STEADY }])).toMatchObject({
      due: "30 September 2018",
      late: "124 days late",
      state: { tone: "bad", text: "Overdue" },
      stateNotes: ["12 of 31 held"],
      problems: ["124 days late"],
    });
  });

  it("says what is missing", () => {
    const { owner: _, due: __, ...bare } = action({ measures: [] });
    const row = modelOf(planOf({ ...bare, dueText: "Ongoing" })).priorities[0]?.actions[0];

    expect(row).toMatchObject({
      ownerProblem: "No owner named",
      due: "Ongoing",
      review: "No review date",
      noEvidence: "No evidence given",
      measureNotes: ["It names no measure."],
    });
  });

  it("says of a measure that is not there, or could not be read, that it is so", () => {
    const plan = planOf(action({ measures: ["gone", "bad"] }));
    const broken = [{ id: "bad", title: "Bad", problems: [] }];

    expect(modelOf(plan, [], { broken }).priorities[0]?.actions[0]?.measureNotes).toEqual([
      "It names the measure “gone”, which is not among the figures.",
      "It names the measure “bad”, which could not be read.",
    ]);
  });

  it.each<[string, Measure["observations"], string, string]>([
    // May to December 2018 are 14 and 15 by turns: 14.5; the twelve before are 19 and 21: 20.
    [
      "has fallen",
      FALLEN,
      "2018-04-30",
      "It has fallen since, for the better, and the fall is real: the usual level was 20.0 cases a worker before and 14.5 after.",
    ],
    [
      "has not moved",
      STEADY,
      "2018-04-30",
      "It has not moved: the usual level was 20.0 cases a worker before and 20.0 after.",
    ],
    ["is too young", STEADY, "2018-10-31", "It is too soon to tell whether it has moved."],
  ])("that is complete says that its measure %s", (_, observations, completedOn, text) => {
    const row = rowOf({ state: "complete", completedOn }, [{ observations }]);

    expect(row.measures[0]?.text).toBe(text);
  });

  it("leaves out what was said of it after its completion, seen from before", () => {
    const done = { state: "complete", completedOn: "2019-03-01", stateText: "Done" } as const;

    expect(rowOf(done)).toMatchObject({ state: { text: "In progress" }, stateNotes: [] });
  });
});

describe("a plan that has nothing to list", () => {
  it.each<[string, ActionPlan | null, string]>([
    ["is not there", null, "There is no action plan to show"],
    ["is empty", { title: "Plan", priorities: [] }, "The plan has no actions yet"],
    [
      "was agreed later",
      { ...planOf(action()), agreed: "2019-03-01" },
      "The plan was not agreed yet",
    ],
  ])("%s", (_, plan, title) => {
    const model = modelOf(plan, [{ observations: STEADY }]);

    expect(model).toMatchObject({ nothing: { title }, priorities: [], summary: "" });
    expect(model.beside.map(({ id }) => id)).not.toContain("unserved");
  });
});

describe("the file of a plan", () => {
  it("has every action, and makes no formula of what people wrote", () => {
    const { csv } = modelOf(planOf(action({ title: "=cmd()", owner: 'The "lead", acting' })), [
      { observations: STEADY },
    ]);
    const lines = csv.text.split("\r\n");

    expect(csv.name).toBe("action-plan-as-known-2019-02-01.csv");
    expect(lines.at(-2)).toContain('Caseloads,\'=cmd(),"The ""lead"", acting",30 June 2019');
  });
});

describe("whatever the plan is", () => {
  it("no word of it is flawed", () => {
    fc.assert(
      fc.property(anyPage, ({ analysis, plan }) => {
        const page = planOnAPage(plan, [analysis], analysis.asAt);
        const { csv, ...model } = planPage(page, { ...OPTIONS, on: analysis.asAt });
        expect(csv.text).not.toMatch(/NaN|Infinity|undefined/);
        for (const text of strings(model))
          expect(text).not.toMatch(/NaN|Infinity|undefined|\bnull\b|\[object| {2}|\.\.|,,| ,| \./);
      }),
      { numRuns: 100 },
    );
  });
});

describe.each(["herefordshire", "marchshire"])("the plan of %s", (name) => {
  it("claims no cause, and can be read at fourteen", async () => {
    const { dashboard, actionPlan: plan, sessions } = await world(name);
    const on = dashboard.published;
    const { measures } = analyseDashboard(dashboard, { asAt: on, plan, ...sessions });
    const model = planPage(planOnAPage(plan, measures, on), { ...OPTIONS, frame: dashboard, on });
    const rows = model.priorities.flatMap(({ actions }) => actions);
    const said = [
      model.summary,
      model.caution,
      ...rows.flatMap(({ measures }) => measures.map(({ text }) => text)),
      ...model.beside.flatMap(({ about, none }) => [about, none]),
    ];

    expect(said.join(" ")).not.toMatch(/because|due to|thanks to|caused|as a result|led to/i);
    expect(readingAge(said.flatMap((text) => text.split(/(?<=[.?])\s/)))).toBeLessThanOrEqual(14);
  });
});
