import { noDetail } from "#contract/measureDetail.ts";
import { describe, expect, it } from "vitest";
import type { Action } from "#contract/actionPlan.ts";
import type { Commitment } from "#contract/sessions.ts";
import { banners } from "#view-models/banners.ts";
import { errorMessage } from "#view-models/errorMessage.ts";
import { expanded, expandedOnce, GLOSSARY } from "#view-models/glossary.ts";
import { measurePage } from "#view-models/measurePage.ts";
import { dataPage } from "#view-models/dataPage.ts";
import { overview } from "#view-models/overview.ts";
import { chanceSentence } from "#view-models/chanceSentence.ts";
import { sinceRows } from "#view-models/sinceRows.ts";
import { statusTag } from "#view-models/statusTag.ts";
import { distanceText } from "#view-models/targetText.ts";
import { whatItWouldTakeModel } from "#view-models/whatItWouldTakeModel.ts";
import {
  analysed,
  type CASELOAD,
  CLOSED,
  FRAME,
  NO_SESSIONS,
  observed,
  OPTIONS,
  PLAN,
} from "./analyses.ts";

const WORKERS = {
  numerator: "Cases",
  denominator: "Full-time workers",
  targets: [
    { from: "2018-01", value: 16, shape: "step", label: "16 or lower", setBy: "Improvement plan" },
  ],
  observations: [{ period: "2018-12", value: 18.1, numerator: 982, denominator: 54.3 }],
} satisfies Partial<typeof CASELOAD>;

describe("the distance to a target", () => {
  // 16 × 54.3 = 868.8 cases are allowed, so 982 − 868.8 = 113.2: 114 too many.
  it("is said in the measure's unit and in what is counted", () => {
    const { measure, status } = analysed(WORKERS);

    expect(distanceText(measure, status)).toBe(
      "2.1 cases a worker above target: 114 more cases than it allows",
    );
  });

  it("is in percentage points for a per cent, and below for a target to reach", () => {
    const { measure, status } = analysed({
      ...CLOSED,
      frequency: "month",
      polarity: "higher",
      numerator: "Contacts decided in a day",
      targets: [{ from: "2018-01", value: 88, shape: "step", label: "88%", setBy: "Board" }],
      observations: [{ period: "2018-12", value: 86.8, numerator: 528, denominator: 608 }],
    });

    expect(distanceText(measure, status)).toBe(
      "1.2 percentage points below target: 8 fewer contacts decided in a day than it asks for",
    );
  });
});

describe("whatItWouldTakeModel", () => {
  it("shows its sum", () => {
    const { takes, measure } = analysed(WORKERS, { netRecruitment: 0.5 });
    if (takes === null) throw new Error("the target is missed, so there is a sum");
    const model = whatItWouldTakeModel(takes, measure);

    expect(model.title).toBe("What it would take to reach the target: 16 cases a worker");
    expect(model.lines.map(({ text }) => text)).toEqual([
      "In December 2018 there were 982 cases and 54.3 full-time workers.",
      "For 16 cases a worker it takes 7.1 more full-time workers (61.4 in all).",
      "Or it takes 114 fewer cases (868 in all).",
      "At the recent net recruitment of 0.5 each month, that takes about 15 months.",
    ]);
    expect(model.arithmetic).toEqual([
      "982 ÷ 16 = 61.4",
      "61.4 − 54.3 = 7.1",
      "54.3 × 16 = 868.8, so 868",
      "868 − 982 = −114",
    ]);
    expect(model.assumptions.map(({ name, unit }) => [name, unit])).toEqual([
      ["aim", "cases a worker"],
    ]);
  });
});

describe("sinceRows", () => {
  it("says what is new, what was changed and what moved", () => {
    const analysis = analysed(
      {
        observations: observed("2018-10", "month", [16.5, 17.3]),
        targets: [
          {
            from: "2018-01",
            value: 18,
            shape: "step",
            label: "Old",
            setBy: "Plan",
            agreed: "2018-01-01",
            superseded: "2018-11-20",
          },
          {
            from: "2018-11",
            value: 16,
            shape: "step",
            label: "New",
            setBy: "Plan",
            agreed: "2018-11-20",
          },
        ],
      },
      { since: "2018-11-10" },
    );

    expect(sinceRows(analysis).map(({ text }) => text)).toEqual([
      "A new figure is in: 17.3 cases a worker in November 2018. Before that it stood at 16.5 in October 2018.",
      "Status: it was “On target” and is now “Off target”.",
      "The target moved: it was 18 cases a worker or lower and is now 16 cases a worker or lower.",
    ]);
    expect(sinceRows(analysis).map(({ tone }) => tone)).toEqual(["info", "bad", "info"]);
  });
});

describe("a measure's page", () => {
  const action: Action = {
    id: "recruit",
    title: "Recruit ten social workers.",
    owner: "Head of Workforce",
    ownerVacant: true,
    due: "2018-06-30",
    state: "in-progress",
    measures: ["average-caseload"],
  };
  const commitment: Commitment = {
    id: "under-17",
    measure: "average-caseload",
    text: "Average caseload will be under 17 by December",
    owner: "Director",
    bound: "at-most",
    value: 17,
    by: "2018-12",
    madeOn: "2018-07-19",
  };
  const plan = {
    ...PLAN,
    priorities: [{ id: "caseloads", title: "Manageable caseloads", actions: [action] }],
  };
  const session = {
    date: "2018-07-19",
    title: "Performance challenge",
    agenda: [],
    questions: [
      {
        id: "why",
        measure: "average-caseload",
        text: "Why is it so high?",
        answers: [{ text: "Two left", by: "Head of Service", on: "2018-07-19" }],
      },
    ],
    commitments: [commitment],
    actions: [],
  };
  const sessions = { sessions: [session] };
  const page = measurePage(
    analysed(WORKERS, { plan, sessions: [session] }),
    null,
    plan,
    sessions,
    OPTIONS,
  );

  it("says who owns an action, that nobody holds the post, and what priority it serves", () => {
    expect(page.actions).toMatchObject([
      {
        title: "Recruit ten social workers",
        priority: "Manageable caseloads",
        owner: "Head of Workforce (nobody in post)",
        due: "30 June 2018",
      },
    ]);
  });

  it("judges a promise by the figures", () => {
    expect(page.commitments).toEqual([
      {
        text: "Average caseload will be under 17 by December.",
        owner: "Director",
        madeOn: "19 July 2018",
        outcome: { tone: "bad", text: "Not kept" },
        evidence:
          "Promised: at most 17 cases a worker by December 2018. The figure in December 2018: 18.1.",
      },
    ]);
    expect(page.questions.map(({ question }) => question)).toContain(
      "What became of the promise “Average caseload will be under 17 by December”?",
    );
  });

  it("keeps what was asked and answered", () => {
    expect(page.challenge).toEqual([
      {
        session: "Performance challenge, 19 July 2018",
        question: "Why is it so high?",
        answers: ["Two left. (Head of Service, 19 July 2018)"],
      },
    ]);
  });

  it("never sets a figure of another definition beside one of another time", () => {
    const rival = {
      title: "Ofsted",
      when: "April to May 2014",
      value: 18,
      text: "18 cases a social worker on average",
      difference: "From the inspection",
      source: { title: "Inspection report" },
    };
    const detail = { ...noDetail("average-caseload"), rivals: [rival] };
    const { rivals } = measurePage(analysed(WORKERS), detail, PLAN, NO_SESSIONS, OPTIONS);

    expect(rivals[0]?.beside).toBe("No figure of this measure covers the same time.");
  });
});

describe("overview", () => {
  const measures = [
    analysed(WORKERS),
    analysed({ id: "other", area: "elsewhere", observations: [] }),
  ];
  const byChance = { judged: 0, signals: 0, expected: 0, chanceOfAny: 0 };
  const model = overview(FRAME, { asAt: "2019-02-01", since: null, measures, byChance }, OPTIONS);

  it("says the whole in one sentence", () => {
    expect(model.summary.text).toBe(
      "The one measure with a target is off target, and there are too few figures to tell a real change from chance.",
    );
  });

  it("keeps a measure whose area is not known", () => {
    expect(model.areas.map(({ title, rows }) => [title, rows.length])).toEqual([
      ["Caseload", 1],
      ["Other measures", 1],
    ]);
  });

  it("counts each status for the filter", () => {
    expect(model.statuses).toEqual([
      { tone: "bad", text: "Off target", count: 1 },
      { tone: "none", text: "No data", count: 1 },
    ]);
  });

  it("tells what a new figure changed before the figure itself, and the bad first", () => {
    const since = "2018-11-10";
    const rising = analysed(
      {
        observations: observed("2018-10", "month", [16.5, 19]),
        targets: [{ from: "2018-01", value: 18, shape: "step", label: "18", setBy: "Plan" }],
      },
      { since },
    );
    const falling = analysed(
      {
        id: "falling",
        observations: observed("2018-10", "month", [19, 16.5]),
        targets: [{ from: "2018-01", value: 18, shape: "step", label: "18", setBy: "Plan" }],
      },
      { since },
    );
    const model = overview(
      FRAME,
      { asAt: "2019-02-01", since, measures: [falling, rising], byChance },
      OPTIONS,
    );

    expect(model.since?.rows.map(({ kind, tone }) => [kind, tone])).toEqual([
      ["status", "bad"],
      ["status", "good"],
    ]);
    expect(model.since?.opening).toBe("2 measures have a new figure.");
  });

  it("asks the strongest question of each measure, once", () => {
    expect(model.ask).toHaveLength(1);
    expect(model.ask[0]?.measureId).toBe("average-caseload");
  });
});

describe("banners", () => {
  it("say that figures are made up, for members, of an earlier day, and old", () => {
    const frame = {
      ...FRAME,
      nature: "illustrative",
      audience: "members",
      nextUpdate: "2018-12-01",
    } as const;
    const broken = [{ id: "x", title: "Agency rate", problems: [] }];

    expect(banners(frame, { asAt: null, now: "2019-02-01", broken })).toEqual([
      { tone: "made-up", text: "Made-up figures for a council that does not exist." },
      { tone: "members", text: "Not for publication." },
      { tone: "problem", text: "One measure could not be read and is left out: Agency rate." },
    ]);
    const council = { ...FRAME, nature: "management", nextUpdate: "2018-12-01" } as const;
    expect(banners(council, { asAt: null, now: "2019-02-01", broken: [] })).toEqual([
      { tone: "stale", text: "An update was due on 1 December 2018 and has not come." },
    ]);
    // The clock of a device may be a day ahead.
    expect(banners(council, { asAt: null, now: "2018-12-02", broken: [] })).toEqual([]);
    expect(banners(FRAME, { asAt: "2018-10-12", now: "2019-02-01", broken: [] })).toEqual([
      { tone: "as-at", text: "You are looking at what was known on 12 October 2018." },
    ]);
  });
});

describe("chanceSentence", () => {
  it("says how many signals chance alone would give", () => {
    expect(chanceSentence({ judged: 30, signals: 2, expected: 0.48, chanceOfAny: 0.38 })).toBe(
      "Of the 30 measures whose risk of a false alarm is known, 2 show a change that looks real. By chance alone it would be about 0.5. The risk of at least one false alarm is about 4 in 10.",
    );
  });
});

describe("errorMessage", () => {
  it("says what went wrong, what to do, and where", () => {
    const problems = [{ path: "observations[12].value", value: '"n/a"', expected: "a number" }];
    const message = errorMessage({
      kind: "contract",
      path: "dashboard.json",
      status: 200,
      problems,
    });

    expect(message.details).toEqual([
      "dashboard.json (answer 200)",
      'observations[12].value: it is "n/a"; it should be a number.',
    ]);
    expect(message.remedy).toMatch(/mend/);
  });

  it("says of a broken measure that the others are not touched", () => {
    const byChance = { judged: 0, signals: 0, expected: 0, chanceOfAny: 0 };
    const { problems } = dataPage(
      FRAME,
      { asAt: "2019-02-01", since: null, measures: [], byChance },
      { ...OPTIONS, broken: [{ id: "agency-rate", title: null, problems: [] }] },
    );

    expect(problems.map(({ title }) => title)).toEqual(["agency-rate cannot be read"]);
  });
});

describe("glossary", () => {
  it("writes an acronym out once", () => {
    expect(expanded("MASH contacts and MASH referrals")).toBe(
      "multi-agency safeguarding hub (MASH) contacts and MASH referrals",
    );
    expect(expanded("A mash of figures")).toBe("A mash of figures");
    expect(expandedOnce(["84.4 FTE posts", "86.0 FTE posts"])).toEqual([
      "84.4 full-time equivalent (FTE) posts",
      "86.0 FTE posts",
    ]);
  });

  it("stands in the order of the alphabet, each term in at most three sentences", () => {
    const terms = GLOSSARY.map(({ term }) => term.toLowerCase());

    expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, "en-GB")));
    for (const { text } of GLOSSARY) {
      expect(text).toMatch(/\.$/);
      expect(text.split(/(?<=\.)\s/).length).toBeLessThanOrEqual(3);
    }
  });
});

describe("statusTag", () => {
  it("never leaves a status to its tone", () => {
    expect(statusTag("not-judged")).toEqual({ tone: "info", text: "For information" });
    expect(statusTag("no-target").text).toBe("No target");
  });
});
