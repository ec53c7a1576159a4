import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import type { Commitment, Session } from "#contract/sessions.ts";
import { agendaOf } from "#domain/agendaOf.ts";
import { analyseDashboard } from "#domain/analyseDashboard.ts";
import { followUp } from "#domain/followUp.ts";
import { world } from "#mocks/world.ts";
import { carriedText } from "#view-models/carriedText.ts";
import { followUpCsv } from "#view-models/followUpCsv.ts";
import { followUpPage } from "#view-models/followUpPage.ts";
import { promisedLastTime } from "#view-models/promisedLastTime.ts";
import { slowPage } from "#view-models/slowPage.ts";
import { planOnAPage } from "#domain/planOnAPage.ts";
import { analysed, anyPage, FRAME, observed, OPTIONS } from "./analyses.ts";
import { readingAge } from "./readingAge.ts";
import { strings } from "./said.ts";

/** October 18, November 17.5, December 17.2, known on 1 February 2019. */
const CASELOAD = {
  id: "caseload",
  usualDelay: 14,
  observations: observed("2018-10", "month", [18, 17.5, 17.2]),
};

const promise = (parts: Partial<Commitment> = {}): Commitment => ({
  id: "under-17",
  measure: "caseload",
  text: "Under 17 by December",
  owner: "Head of Service",
  bound: "at-most",
  value: 17,
  by: "2018-12",
  madeOn: "2018-10-18",
  ...parts,
});

const held = (parts: Partial<Session> = {}): Session => ({
  date: "2018-10-18",
  title: "October",
  agenda: [],
  questions: [],
  commitments: [],
  actions: [],
  ...parts,
});

function followed(...sessions: readonly Session[]) {
  const measure = analysed(CASELOAD, { plan: null });
  return followUp(sessions, { measures: [measure] }, null, measure.asAt);
}

const page = (...sessions: readonly Session[]) => followUpPage(followed(...sessions), OPTIONS);
const group = (id: string, ...sessions: readonly Session[]) =>
  page(...sessions).groups.find((one) => one.id === id);
const factsOf = (parts: Partial<Commitment>) =>
  group("promises", held({ commitments: [promise(parts)] }))?.rows[0]?.facts.join(" ");

describe("what is known of a promise", () => {
  it.each<[string, Partial<Commitment>, string]>([
    [
      "not kept",
      { by: "2018-11" },
      // 17.2 − 17
      "Promised: at most 17 cases a worker by November 2018. The figure in November 2018 was 17.5 cases a worker. In December 2018 it was still 0.2 cases a worker away.",
    ],
    [
      "not kept, and its own words have its number and its date",
      { by: "2018-11", text: "At most 17 by November 2018" },
      "The figure in November 2018 was 17.5 cases a worker. In December 2018 it was still 0.2 cases a worker away.",
    ],
    [
      "not kept, and its own words have a number that is not its own",
      { by: "2018-11", text: "17.2 or less by November 2018" },
      "Promised: at most 17 cases a worker by November 2018. The figure in November 2018 was 17.5 cases a worker. In December 2018 it was still 0.2 cases a worker away.",
    ],
    [
      "not kept, and reached since",
      { by: "2018-10", value: 17.5 },
      "Promised: at most 17.5 cases a worker by October 2018. The figure in October 2018 was 18.0 cases a worker. It has been reached since, in December 2018.",
    ],
    [
      "kept",
      { value: 17.5 },
      "Promised: at most 17.5 cases a worker by December 2018. The figure in December 2018 was 17.2 cases a worker.",
    ],
    [
      "pending",
      { by: "2019-03" },
      "Promised: at most 17 cases a worker by March 2019. The figure in March 2019 is due on 14 April 2019. The latest, 17.2 cases a worker in December 2018, is 0.2 cases a worker away.",
    ],
    [
      "pending, and late",
      { by: "2019-01", value: 18, madeOn: "2018-10-18" },
      "Promised: at most 18 cases a worker by January 2019. The figure in January 2019 is due on 14 February 2019. The latest, 17.2 cases a worker in December 2018, is there.",
    ],
    [
      "of a time that was over",
      { by: "2018-09" },
      "Its time was over before the promise was made.",
    ],
    [
      "of a measure that is not there",
      { measure: "gone" },
      "Its measure is not among the figures that could be read.",
    ],
  ])("%s", (_, parts, text) => {
    expect(factsOf(parts)).toBe(text);
  });

  it("names the promise that took its place", () => {
    const later = held({
      date: "2019-01-17",
      commitments: [promise({ id: "anew", by: "2019-06", madeOn: "2019-01-17" })],
    });
    const first = group("promises", held({ commitments: [promise()] }), later)?.rows[0];

    expect(first?.facts.join(" ")).toMatch(/Another was made in its place on 17 January 2019\.$/);
  });
});

describe("the follow-up", () => {
  const october = held({
    questions: [{ id: "why", measure: "caseload", text: "Why?", askedBy: "Chair", answers: [] }],
    commitments: [promise(), promise({ id: "later", by: "2019-06" })],
    actions: [
      { id: "report", text: "Bring a report", owner: "Performance team", due: "2019-01-22" },
      { id: "note", text: "Write a note", owner: "Performance team", done: "2018-11-01" },
    ],
  });

  it("counts in a sentence what there is, the worst first", () => {
    expect(page(october).summary).toBe(
      "2 promises: 1 not kept and 1 pending. 1 question without an answer. 1 agreed action still open and overdue.",
    );
    expect(page().summary).toBe("No session has been held yet.");
  });

  it("says by how much an agreed action is late, and where a row leads", () => {
    const rows = group("agreed", october)?.rows;

    // From 22 January to 1 February.
    expect(rows?.[0]).toMatchObject({ due: "22 January 2019", facts: ["10 days late."] });
    expect(rows?.[0]?.session).toEqual({ date: "2018-10-18", text: "18 October 2018" });
    expect(group("promises", october)?.rows[0]?.measures).toEqual([
      { id: "caseload", title: "Average caseload", charted: true },
    ]);
  });

  it("offers what there is to choose by, with how many", () => {
    const { states, owners, measures } = page(october);

    expect(states.map(({ text }) => text)).toEqual([
      "Not kept (1)",
      "Pending (1)",
      "No answer (1)",
      "Overdue (1)",
      "Done (1)",
    ]);
    expect(owners.map(({ value }) => value)).toContain("Performance team");
    expect(measures).toEqual([{ value: "caseload", text: "Average caseload" }]);
  });

  it("gives a file of the same rows, in which no word is a formula", () => {
    const model = page(held({ commitments: [promise({ text: "=1+1" })] }), october);
    const { name, text } = followUpCsv(model, model.groups, FRAME);
    const lines = text.split("\r\n");

    expect(name).toBe("follow-up-as-known-2019-02-01.csv");
    expect(lines).toContain("As known on,1 February 2019");
    expect(text).toContain("'=1+1");
    const rows = model.groups.flatMap(({ rows }) => rows).length;
    expect(lines.filter((line) => /^(Promise|Question|Action),/.test(line))).toHaveLength(rows);
  });

  it("tells the first screen of the last promises, and of older ones that are not kept", () => {
    const january = held({
      date: "2019-01-17",
      commitments: [promise({ id: "w", measure: "gone", madeOn: "2019-01-17" })],
    });
    const old = held({
      commitments: [promise({ by: "2018-11" }), promise({ id: "k", value: 18 })],
    });

    expect(promisedLastTime(followed())).toBeNull();
    expect(promisedLastTime(followed(january))?.title).toBe("Promised on 17 January 2019");
    const both = promisedLastTime(followed(old, january));
    expect(both?.title).toBe("Promises of 17 January 2019, and older ones not kept");
    expect(both?.rows.map(({ tag }) => tag.text)).toEqual(["Not kept", "Cannot be judged"]);
  });
});

describe("whatever the record is", () => {
  it("no word of it is flawed", () => {
    fc.assert(
      fc.property(anyPage, ({ analysis, plan, sessions }) => {
        const whole = sessions?.sessions ?? [];
        const found = followUp(whole, { measures: [analysis] }, plan, analysis.asAt);
        const agenda = agendaOf({ date: "2030-01-01", agenda: [] }, found);
        const model = followUpPage(found, OPTIONS);
        const slow = slowPage(planOnAPage(plan, [analysis], analysis.asAt), {
          ...OPTIONS,
          on: analysis.asAt,
        });
        const said = [
          ...strings([model, agenda.flatMap(({ carried }) => carried.map(carriedText))]),
          ...strings([slow.summary, promisedLastTime(found)]),
        ];
        for (const text of said)
          expect(text).not.toMatch(/NaN|Infinity|undefined|\bnull\b|\[object| {2}|\.\.|,,| ,| \./);
      }),
      { numRuns: 100 },
    );
  });
});

describe.each(["herefordshire", "marchshire"])("the follow-up of %s", (name) => {
  it("claims no cause, and can be read at fourteen", async () => {
    const { dashboard, actionPlan: plan, sessions } = await world(name);
    const asAt = dashboard.published;
    const analysis = analyseDashboard(dashboard, { asAt, plan, ...sessions });
    const found = followUp(sessions.sessions, analysis, plan, asAt);
    const { summary, note, groups } = followUpPage(found, { ...OPTIONS, frame: dashboard });
    const carried = agendaOf({ date: "2030-01-01", agenda: [] }, found).flatMap(
      ({ carried }) => carried,
    );
    const said = [
      summary,
      note,
      ...groups.flatMap(({ about, none }) => [about, none]),
      ...groups.flatMap(({ rows }) => rows).flatMap(({ facts }) => facts),
      ...carried.map((one) => carriedText(one).text.replaceAll(/“[^”]*”/g, "“…”")),
    ].flatMap((text) => text.split(/(?<=[.?])\s/));

    expect(said.join(" ")).not.toMatch(/because|due to|thanks to|caused|as a result|led to/i);
    expect(readingAge(said)).toBeLessThanOrEqual(14);
  });
});
