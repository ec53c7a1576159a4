import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import type { ActionPlan } from "#contract/actionPlan.ts";
import type { Dashboard } from "#contract/dashboard.ts";
import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import { actionChanges, measureChanges } from "#domain/changesBetween.ts";
import { sincePage } from "#view-models/sincePage.ts";
import { world } from "#mocks/world.ts";
import { anyPage, CASELOAD, FRAME, observed } from "./analyses.ts";
import { readingAge } from "./readingAge.ts";
import { strings } from "./said.ts";

const OPTIONS = { asAt: null, now: "2019-02-01", broken: [] };

interface Read {
  readonly dashboard: Dashboard;
  readonly plan?: ActionPlan | null;
  readonly sessions?: readonly Session[];
}

function modelOf({ dashboard, plan = null, sessions = [] }: Read, from: Day | null, to: Day) {
  const context = { asAt: to, plan, sessions };
  const changes =
    from === null ? [] : dashboard.measures.map((one) => measureChanges(one, from, context));
  const actions = from === null ? [] : actionChanges(plan, from, to);
  return sincePage(changes, actions, { ...OPTIONS, frame: dashboard, from, to, sessions });
}

const STEADY = Array.from({ length: 24 }, (_, i) => 19 + 2 * (i % 2));
const read = (values: readonly number[]): Dashboard => ({
  ...FRAME,
  measures: [{ ...CASELOAD, observations: observed("2017-01", "month", values) }],
});

describe("what is said of the days", () => {
  it("is that nothing has changed, where nothing has", () => {
    const { opening, figures, groups } = modelOf(
      { dashboard: read(STEADY) },
      "2019-01-10",
      "2019-01-20",
    );

    expect(opening).toBe("Nothing has changed between these days.");
    expect([figures, groups]).toEqual([[], []]);
  });

  it("is that there is no session to count from, or that the days are the wrong way round", () => {
    expect(modelOf({ dashboard: read(STEADY) }, null, "2019-01-20").opening).toMatch(/no session/);
    expect(modelOf({ dashboard: read(STEADY) }, "2019-02-01", "2019-01-20").opening).toMatch(
      /has to come before/,
    );
  });

  it("offers the sessions by the last publication, that day, and the days chosen, newest first", () => {
    const session = (date: Day) => ({
      date,
      title: "Session",
      agenda: [],
      questions: [],
      commitments: [],
      actions: [],
    });
    const sessions = [session("2018-10-18"), session("2019-03-01")];
    const { days } = modelOf({ dashboard: read(STEADY), sessions }, "2018-11-11", "2019-02-01");

    expect(days).toEqual([
      { day: "2019-02-01", text: "1 February 2019: the latest figures" },
      { day: "2018-11-11", text: "11 November 2018" },
      { day: "2018-10-18", text: "18 October 2018: Session" },
    ]);
  });
});

describe("a new figure", () => {
  it.each<[string, readonly number[], string]>([
    ["within chance", STEADY, "no-real-change"],
    ["beyond the limits", [...STEADY.slice(0, 23), 40], "real-change"],
    ["with too few before it", STEADY.slice(-4), "too-few"],
  ])("%s", (_, values, id) => {
    const first = values.length === 24 ? "2017-01" : "2018-09";
    const dashboard = {
      ...FRAME,
      measures: [{ ...CASELOAD, observations: observed(first, "month", values) }],
    };
    expect(modelOf({ dashboard }, "2018-12-15", "2019-01-20").figures.map(({ id }) => id)).toEqual([
      id,
    ]);
  });

  it("that is provisional is not judged yet", () => {
    const measures = [
      {
        ...CASELOAD,
        observations: [
          ...observed("2017-01", "month", STEADY.slice(0, 23)),
          { period: "2018-12", value: 40, flag: "p" as const },
        ],
      },
    ];
    const [group] = modelOf(
      { dashboard: { ...FRAME, measures } },
      "2018-12-15",
      "2019-01-20",
    ).figures;

    expect(group).toMatchObject({
      id: "not-judged",
      rows: [
        {
          before: "19.0 in November 2018",
          now: "40.0 cases a worker in December 2018, provisional",
        },
      ],
    });
  });
});

describe("the changes of Marchshire from October 2018 to January 2019", () => {
  const asked = async () => {
    const { dashboard, actionPlan: plan, sessions } = await world("marchshire");
    return modelOf({ dashboard, plan, ...sessions }, "2018-10-18", "2019-01-18");
  };

  it("hold the target that moved, the action done and the one overdue, and the promise judged", async () => {
    const model = await asked();
    const texts = model.groups.flatMap(({ rows }) => rows.map(({ text }) => text));

    expect(texts).toContain("The target moved: it was 80% or higher and is now 70% or higher.");
    expect(texts).toContain("The figure in September 2018 was changed from 86.0% to 84.2%.");
    expect(model.actions.map(({ tag, title }) => [tag.text, title])).toEqual([
      ["Completed", "Check every closed case after six weeks"],
      ["Newly overdue", "Contract 20 more places with carers in Marchshire"],
    ]);
    expect(model.judged).toMatchObject([
      { measureId: "caseload-average", tag: { text: "Not kept" } },
    ]);
    expect(model.opening).toMatch(/1 target moved, 1 action completed, 1 action newly overdue/);
  });

  it("are each in the file", async () => {
    const { csv, figures, groups, actions, judged } = await asked();
    const count = [...figures, ...groups].reduce((sum, { rows }) => sum + rows.length, 0);

    expect(csv.name).toBe("changes-made-up-members-only-from-2018-10-18-to-2019-01-18.csv");
    // Five lines on what it is, an empty one, the names of the columns.
    expect(csv.text.trimEnd().split("\r\n")).toHaveLength(
      7 + count + actions.length + judged.length,
    );
  });

  it("can be read at fourteen", async () => {
    const { opening, groups, judged } = await asked();
    const said = [
      opening,
      ...groups.flatMap(({ rows }) => rows.map(({ text }) => text)),
      ...judged.map(({ text }) => text),
    ];
    expect(readingAge(said.flatMap((text) => text.split(/(?<=[.?])\s/)))).toBeLessThanOrEqual(14);
  });
});

describe("whatever has changed", () => {
  it("no word of it is flawed", () => {
    fc.assert(
      fc.property(
        anyPage,
        fc.constantFrom("2016-01-01", "2018-06-01"),
        ({ analysis, plan, sessions }, from) => {
          const dashboard = { ...FRAME, measures: [analysis.measure] };
          const { csv, ...model } = modelOf({ dashboard, plan, ...sessions }, from, analysis.asAt);
          expect(csv.text).not.toMatch(/NaN|Infinity|undefined/);
          for (const text of strings(model))
            expect(text).not.toMatch(
              /NaN|Infinity|undefined|\bnull\b|\[object| {2}|\.\.|,,| ,| \./,
            );
        },
      ),
      { numRuns: 100 },
    );
  });
});
