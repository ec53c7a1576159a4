import { describe, expect, it } from "vitest";
import type { Action } from "#contract/actionPlan.ts";
import type { Measure, Target } from "#contract/measure.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { ApiFiles } from "#contract/resources.ts";
import type { Session } from "#contract/sessions.ts";
import { apiProblems } from "#publishing/apiProblems.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { folder } from "./folder.ts";

const AGAIN = "Correct it where the file is made, and publish again";

function sound(): ApiFiles {
  const { files } = buildApi(
    folder({ actions: "priority,id,title,state\nRecruit,offer,Offer,complete\n" }),
  );
  if (files === null) throw new Error("the folder should be sound");
  return files;
}

/** The sound files with something else in the measure of that id: of a month, 2018-04 and 2018-05. */
function withMeasure(change: Partial<Measure>, id = "average"): ApiFiles {
  const { dashboard, ...files } = sound();
  const measures = dashboard.measures.map((measure) =>
    measure.id === id ? { ...measure, ...change } : measure,
  );
  return { ...files, dashboard: { ...dashboard, measures } };
}

function withDetail(change: Partial<MeasureDetail>): ApiFiles {
  const files = sound();
  const detail = files.measures.get("average");
  if (detail === undefined) throw new Error("there should be its file");
  return {
    ...files,
    measures: new Map([...files.measures, ["average", { ...detail, ...change }]]),
  };
}

function withTarget(change: Partial<Target>): ApiFiles {
  return withMeasure({
    targets: [{ from: "2018-04", shape: "step", label: "16", setBy: "The plan", ...change }],
  });
}

function withActions(...changes: readonly Partial<Action>[]): ApiFiles {
  const files = sound();
  const [priority] = files.actionPlan.priorities;
  const [action] = priority?.actions ?? [];
  if (priority === undefined || action === undefined) throw new Error("there should be an action");
  const actions = changes.map((change) => Object.assign({}, action, change));
  return { ...files, actionPlan: { ...files.actionPlan, priorities: [{ ...priority, actions }] } };
}

function withSession(change: Partial<Session>): ApiFiles {
  const empty = { agenda: [], questions: [], commitments: [], actions: [] };
  const session = { date: "2018-10-12", title: "October", ...empty, ...change };
  return { ...sound(), sessions: { sessions: [session] } };
}

/** Where each problem stands, what stands there and why it is wrong. */
function saidOf(files: ApiFiles) {
  return apiProblems(files).map(({ file, path, value, why }) => [file, path, value, why]);
}

const NOT_A_MONTH = "is not a month, and average is counted by the month";
const OTHER = "2018-Q1";

describe("apiProblems", () => {
  it("finds nothing in sound files", () => {
    expect(apiProblems(sound())).toEqual([]);
  });

  it("says of an id that nothing has what it is not, and which was meant", () => {
    expect(apiProblems(withMeasure({ area: "caselod" }))).toEqual([
      {
        severity: "error",
        code: "unknown-id",
        file: "dashboard.json",
        path: "measures[0].area",
        value: "caselod",
        why: "is not the id of an area",
        remedy: `Did you mean “caseload”? ${AGAIN}`,
      },
    ]);
  });

  it("sees two areas, two measures and two actions with one id", () => {
    const { dashboard, ...files } = sound();
    const areas = [...dashboard.areas, { id: "caseload", title: "Again" }];
    const measures = [...dashboard.measures, ...dashboard.measures.slice(0, 1)];
    expect(apiProblems({ ...files, dashboard: { ...dashboard, areas, measures } })).toEqual([
      {
        severity: "error",
        code: "repeated-row",
        file: "dashboard.json",
        path: "areas[2].id",
        value: "caseload",
        why: "is the id of two areas",
        remedy: AGAIN,
      },
      {
        severity: "error",
        code: "repeated-row",
        file: "dashboard.json",
        path: "measures[4].id",
        value: "average",
        why: "is the id of two measures",
        remedy: AGAIN,
      },
    ]);
    expect(saidOf(withActions({}, {}))).toEqual([
      ["action-plan.json", "priorities", "offer", "is the id of two actions"],
    ]);
  });

  it("sees periods that are not in order, and one that stands twice", () => {
    const observations = ["2018-05", "2018-04", "2018-04"].map((period) => ({ period, value: 17 }));
    expect(apiProblems(withMeasure({ observations }))).toEqual([
      {
        severity: "error",
        code: "period-order",
        file: "dashboard.json",
        path: "measures[0].observations[1].period",
        value: "2018-04",
        why: "comes after 2018-05: the oldest should be first",
        remedy: AGAIN,
      },
      {
        severity: "error",
        code: "repeated-row",
        file: "dashboard.json",
        path: "measures[0].observations[2].period",
        value: "2018-04",
        why: "stands here twice",
        remedy: AGAIN,
      },
    ]);
  });

  it("sees a year that ends in another month than those before it", () => {
    const observations = [
      { period: "2017-09", value: 12 },
      { period: "2018-03", value: 14 },
    ];
    expect(apiProblems(withMeasure({ observations }, "leavers"))).toEqual([
      {
        severity: "error",
        code: "period-of-another-kind",
        file: "dashboard.json",
        path: "measures[3].observations[1].period",
        value: "2018-03",
        why: "ends in another month than 2017-09, with which the years of leavers begin",
        remedy: AGAIN,
      },
    ]);
    // Of a measure without figures any year will do, and so will any month of one by the month.
    const targets: Target[] = [
      { from: "2019-03", value: 12, shape: "step", label: "12", setBy: "The plan" },
    ];
    expect(saidOf(withMeasure({ observations: [], targets }, "leavers"))).toEqual([]);
    expect(saidOf(withTarget({ value: 16, from: "2018-06" }))).toEqual([]);
  });

  it("sees figures that their unit cannot have, and passes on how grave that is", () => {
    const observations = [
      { period: "2018-04", value: 559 },
      { period: "2018-05", value: 104 },
      { period: "2018-06", value: null, flag: "x" as const },
    ];
    const found = apiProblems(withMeasure({ observations }, "timely"));
    expect(found.map(({ code, severity, path, value }) => [code, severity, path, value])).toEqual([
      ["figure-and-unit", "error", "measures[2].observations[0].value", "559"],
      ["figure-and-unit", "warning", "measures[2].observations[1].value", "104"],
    ]);
    expect(found.map(({ remedy }) => remedy)).toEqual([
      "Write 0 to 100: 55.9 for 55.9 per cent",
      "Check it: a part is seldom more than its whole",
    ]);
  });

  it.each<[string, ApiFiles, string, string]>([
    [
      "a month",
      withMeasure({ breaks: [{ period: OTHER, reason: "" }] }),
      "breaks[0].period",
      OTHER,
    ],
    [
      "a step",
      withMeasure({ steps: [{ period: OTHER, reason: "", declaredBy: "" }] }),
      "steps[0].period",
      OTHER,
    ],
    ["the start of a target", withTarget({ value: 16, from: OTHER }), "targets[0].from", OTHER],
    [
      "the end of a target",
      withTarget({ value: 16, from: "2018-04", to: "2018-Q4" }),
      "targets[0].to",
      "2018-Q4",
    ],
  ])("sees a period of another kind in the overview: %s", (_, files, path, value) => {
    expect(saidOf(files)).toEqual([["dashboard.json", `measures[0].${path}`, value, NOT_A_MONTH]]);
  });

  it.each<[string, ApiFiles, string]>([
    [
      "a comparator",
      withDetail({
        comparators: [
          { kind: "england", name: "England", observations: [{ period: OTHER, value: 17 }] },
        ],
      }),
      "comparators[0].observations[0].period",
    ],
    [
      "a spread",
      withDetail({
        distribution: [
          {
            period: OTHER,
            lowest: 5,
            lowerQuartile: 10,
            median: 15,
            upperQuartile: 20,
            highest: 30,
            workers: 40,
          },
        ],
      }),
      "distribution[0].period",
    ],
    [
      "a commentary",
      withDetail({
        commentary: [{ period: OTHER, published: "2018-07-01", author: "Head", text: "Fell" }],
      }),
      "commentary[0].period",
    ],
    [
      "an annotation",
      withDetail({ annotations: [{ period: OTHER, text: "Moved" }] }),
      "annotations[0].period",
    ],
    [
      "a member of a breakdown",
      withDetail({
        breakdowns: [
          {
            dimension: "team",
            title: "Team",
            members: [
              { id: "north", title: "North", observations: [{ period: OTHER, value: 17 }] },
            ],
          },
        ],
      }),
      "breakdowns[0].members[0].observations[0].period",
    ],
  ])("sees a period of another kind in the file of a measure: %s", (_, files, path) => {
    expect(saidOf(files)).toEqual([["measures/average.json", path, OTHER, NOT_A_MONTH]]);
  });

  it("says of the file of another measure that it is", () => {
    expect(apiProblems(withDetail({ id: "contacts" }))).toEqual([
      {
        severity: "error",
        code: "file-of-another",
        file: "measures/average.json",
        path: "id",
        value: "contacts",
        why: "is not the id that the file is named by",
        remedy: AGAIN,
      },
    ]);
  });

  it("sees a target that ends before it begins, and one that ends when it does is sound", () => {
    expect(apiProblems(withTarget({ value: 16, to: "2018-03" }))).toEqual([
      {
        severity: "error",
        code: "target-parts",
        file: "dashboard.json",
        path: "measures[0].targets[0].to",
        value: "2018-03",
        why: "is before the first period, 2018-04",
        remedy: AGAIN,
      },
    ]);
    expect(saidOf(withTarget({ value: 16, to: "2018-04" }))).toEqual([]);
  });

  it("holds every number of a target to the unit of its measure", () => {
    const numbers = { value: -1, start: -2, between: [-3, -4] satisfies [number, number] };
    expect(saidOf(withTarget(numbers))).toEqual(
      [
        ["value", "-1"],
        ["start", "-2"],
        ["between[0]", "-3"],
        ["between[1]", "-4"],
      ].map(([field = "", value]) => [
        "dashboard.json",
        `measures[0].targets[0].${field}`,
        value,
        "is below zero",
      ]),
    );
  });

  it("sees an action of a target that the plan does not have", () => {
    expect(saidOf(withTarget({ value: 16, action: "offer" }))).toEqual([]);
    expect(saidOf(withTarget({ value: 16, action: "offers" }))).toEqual([
      [
        "dashboard.json",
        "measures[0].targets[0].action",
        "offers",
        "is not the id of an action of the plan",
      ],
    ]);
  });

  it("sees a measure that an action or anything of a session names, and nobody has", () => {
    expect(saidOf(withActions({ measures: ["average", "gone"] }))).toEqual([
      [
        "action-plan.json",
        "priorities[0].actions[0].measures[1]",
        "gone",
        "is not the id of a measure",
      ],
    ]);
    const session = withSession({
      agenda: [{ title: "First", measure: "gone" }, { title: "Any other business" }],
      questions: [{ id: "why", text: "Why?", measure: "gone", askedBy: "Chair", answers: [] }],
      commitments: [
        { id: "a", text: "Soon", measure: "gone", owner: "Head", madeOn: "2018-10-12" },
      ],
      actions: [{ id: "b", text: "Write", measure: "gone", owner: "Head" }],
    });
    expect(saidOf(session).map(([file, path]) => [file, path])).toEqual(
      ["agenda", "questions", "commitments", "actions"].map((part) => [
        "sessions.json",
        `sessions[0].${part}[0].measure`,
      ]),
    );
  });

  it("does not look into the file of a measure that is missing", () => {
    expect(apiProblems({ ...sound(), measures: new Map() })).toEqual([]);
  });
});
