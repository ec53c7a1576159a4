import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import type { Action, ActionPlan } from "#contract/actionPlan.ts";
import type { Measure } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import type {
  AgendaItem,
  AgreedAction,
  Commitment,
  Question,
  Session,
} from "#contract/sessions.ts";
import { agendaOf, type AgendaSubject } from "#domain/agendaOf.ts";
import { analyseDashboard } from "#domain/analyseDashboard.ts";
import { followUp, isHeld } from "#domain/followUp.ts";
import { measure, observations } from "./measures.ts";

const AS_AT = "2019-01-20";

/** October 18, November 17.5, December 17.2: each comes 14 days after its month. */
const CASELOAD = measure({
  usualDelay: 14,
  observations: observations("2018-10", "month", [18, 17.5, 17.2]),
});

const promise = (parts: Partial<Commitment> = {}): Commitment => ({
  id: "under-17",
  measure: "caseload",
  text: "Under 17 by December",
  owner: "Head of service",
  bound: "at-most",
  value: 17,
  by: "2018-12",
  madeOn: "2018-10-18",
  ...parts,
});

const question = (parts: Partial<Question> = {}): Question => ({
  id: "why",
  measure: "caseload",
  text: "Why?",
  answers: [],
  ...parts,
});

const agreed = (parts: Partial<AgreedAction> = {}): AgreedAction => ({
  id: "report",
  text: "Bring a report",
  owner: "Performance team",
  ...parts,
});

const session = (date: string, parts: Partial<Session> = {}): Session => ({
  date,
  title: `Session of ${date}`,
  agenda: [],
  questions: [],
  commitments: [],
  actions: [],
  ...parts,
});

const ANSWER = { text: "Because.", by: "Head of service", on: "2018-10-18" };

const planOf = (...actions: readonly Partial<Action>[]): ActionPlan => ({
  title: "Plan",
  priorities: [
    {
      id: "one",
      title: "One",
      actions: actions.map((parts) =>
        Object.assign(
          { id: "recruit", title: "Recruit", owner: "Head", state: "in-progress", measures: [] },
          parts,
        ),
      ),
    },
  ],
});

function follow(
  sessions: readonly Session[],
  { plan = null, asAt = AS_AT }: { plan?: ActionPlan | null; asAt?: Day } = {},
  measures: readonly Measure[] = [CASELOAD],
) {
  const analysis = analyseDashboard({ measures: [...measures] }, { asAt, plan, sessions });
  return followUp(sessions, analysis, plan, asAt);
}

const promised = (parts: Partial<Commitment>, measures?: readonly Measure[]) => {
  const [found] = follow(
    [session("2018-10-18", { commitments: [promise(parts)] })],
    {},
    measures,
  ).commitments;
  if (found === undefined) throw new Error("the promise is lost");
  return found;
};

describe("a promise that is followed up", () => {
  it("is broken by the figure of its period, and says how far off that still is", () => {
    const found = promised({});

    expect(found).toMatchObject({ outcome: "broken", judgedIn: "2018-12", unjudged: null });
    expect(found.point?.value).toBe(17.2);
    // 17.2 − 17
    expect(found.left).toBeCloseTo(0.2);
    expect(found.session.date).toBe("2018-10-18");
  });

  it("is pending until then, and says when the figure is due and how far off it is now", () => {
    const found = promised({ by: "2019-03" });

    // 31 March and 14 days.
    expect(found).toMatchObject({
      outcome: "pending",
      judgedIn: "2019-03",
      judgedOn: "2019-04-14",
    });
    expect(found.latest?.period).toBe("2018-12");
    expect(found.left).toBeCloseTo(0.2);
  });

  it("has nothing left where its measure is there already", () => {
    expect(promised({ value: 17.5, by: "2019-03" }).left).toBe(0);
    expect(promised({ bound: "at-least", value: 18, by: "2019-03" }).left).toBeCloseTo(0.8);
  });

  it("knows no figure yet where nothing came", () => {
    const [found] = follow([session("2018-10-18", { commitments: [promise()] })], {}, [
      { ...CASELOAD, observations: [] },
    ]).commitments;

    expect(found).toMatchObject({
      outcome: "pending",
      latest: null,
      left: null,
      judgedIn: null,
      judgedOn: null,
    });
  });

  it("does not say when a figure is due whose usual delay is not known", () => {
    const { usualDelay: _, ...undelayed } = CASELOAD;

    expect(promised({ by: "2019-03" }, [undelayed]).judgedOn).toBeNull();
  });

  const { measure: _m, ...unmeasured } = promise();
  const { value: _v, ...numberless } = promise();
  const { by: _b, ...undated } = promise();
  const { bound: _s, ...unbounded } = promise();
  it.each<[string, Commitment, string]>([
    ["no measure", unmeasured, "no-measure"],
    ["a measure that could not be read", promise({ measure: "vacancies" }), "measure-not-read"],
    ["no number", numberless, "no-number"],
    ["a number that is none", promise({ value: Number.NaN }), "no-number"],
    ["no side", unbounded, "no-number"],
    ["no date", undated, "no-date"],
    ["a period that was over", promise({ by: "2018-09" }), "over-before"],
  ])("cannot be judged with %s", (_, commitment, unjudged) => {
    const [found] = follow([session("2018-10-18", { commitments: [commitment] })]).commitments;

    expect(found).toMatchObject({ outcome: "cannot-be-judged", unjudged, judgedIn: null });
  });

  it("cannot be judged by a period that came without a value", () => {
    const suppressed = measure({
      observations: [
        ...observations("2018-10", "month", [18, 17.5]),
        { period: "2018-12", value: null, flag: "c" },
      ],
    });

    expect(promised({}, [suppressed]).unjudged).toBe("no-value");
  });

  it("comes broken first, then pending, unjudged and kept; of each the oldest first", () => {
    const { commitments } = follow([
      session("2018-10-18", {
        commitments: [
          promise({ id: "kept", value: 18 }),
          promise({ id: "pending", by: "2019-06" }),
          { ...numberless, id: "words" },
        ],
      }),
      session("2018-12-13", {
        commitments: [promise({ id: "late-broken", madeOn: "2018-12-13", value: 16 })],
      }),
      session("2018-11-15", {
        commitments: [promise({ id: "broken", madeOn: "2018-11-15" })],
      }),
    ]);

    expect(commitments.map(({ commitment }) => commitment.id)).toEqual([
      "broken",
      "late-broken",
      "pending",
      "words",
      "kept",
    ]);
  });

  it("gives way to a later one on the same measure, and to no other", () => {
    const { commitments } = follow([
      session("2018-10-18", { commitments: [promise()] }),
      session("2019-01-17", {
        commitments: [
          promise({ id: "again", madeOn: "2019-01-17", by: "2019-06" }),
          promise({ id: "other", measure: "vacancies", madeOn: "2019-01-17" }),
        ],
      }),
    ]);
    const replaced = (id: string) =>
      commitments.find(({ commitment }) => commitment.id === id)?.replacedBy?.commitment.id;

    expect(replaced("under-17")).toBe("again");
    expect(replaced("again")).toBeUndefined();
  });

  it.each<[string, Commitment]>([
    ["without a number", numberless],
    ["without a side", unbounded],
    ["without a date", undated],
    ["on no measure", unmeasured],
    ["on another measure", promise({ measure: "vacancies" })],
  ])("does not give way to a later one %s", (_, later) => {
    const { commitments } = follow([
      session("2018-10-18", { commitments: [promise()] }),
      session("2019-01-17", { commitments: [{ ...later, id: "again" }] }),
    ]);

    expect(commitments.every(({ replacedBy }) => replacedBy === null)).toBe(true);
  });

  it("does not give way to one of the same session", () => {
    const { commitments } = follow([
      session("2018-10-18", { commitments: [promise(), promise({ id: "again" })] }),
    ]);

    expect(commitments.every(({ replacedBy }) => replacedBy === null)).toBe(true);
  });
});

describe("what counts of the record", () => {
  it("includes a session that was held after the figures were published", () => {
    const promised = { commitments: [promise({ madeOn: "2019-01-24", by: "2019-03" })] };

    expect(follow([session("2019-01-24", promised)]).commitments).toHaveLength(1);
  });

  it("leaves out what stands ready for a session that is to come", () => {
    const ready = { questions: [question()] };

    expect(follow([session("2019-01-24", ready)]).questions).toEqual([]);
    expect(follow([session("2019-01-20", ready)]).questions).toHaveLength(1);
  });
});

describe("a session that is to come", () => {
  const unanswered = question();
  it.each<[string, Partial<Session>, boolean]>([
    ["with nothing", {}, false],
    ["with a question", { questions: [unanswered] }, false],
    [
      "with one answer of two",
      { questions: [unanswered, question({ id: "b", answers: [ANSWER] })] },
      true,
    ],
    ["with a promise", { commitments: [promise()] }, true],
    ["with something to do", { actions: [agreed()] }, true],
  ])("%s", (_, parts, held) => {
    expect(isHeld(session("2019-01-24", parts), AS_AT)).toBe(held);
  });

  it("stands among the others by its date", () => {
    const dates = ["2018-12-13", "2018-07-19", "2018-10-18"];

    expect(follow(dates.map((date) => session(date))).held.map(({ date }) => date)).toEqual(
      dates.toSorted(),
    );
  });
});

describe("what was asked and agreed", () => {
  it("lists a question without an answer, and the same measure asked about again", () => {
    const { questions } = follow([
      session("2018-07-19", { questions: [question()] }),
      session("2018-10-18", {
        questions: [question({ id: "again", answers: [ANSWER] }), question({ id: "other" })],
      }),
      session("2018-12-13", { questions: [question({ id: "x", measure: "vacancies" })] }),
    ]);

    expect(questions.map(({ question, again }) => [question.id, again.length])).toEqual([
      ["why", 2],
      ["other", 0],
      ["x", 0],
    ]);
  });

  it("tells actions that are overdue, open and done", () => {
    const { agreed: found } = follow([
      session("2018-10-18", {
        actions: [
          agreed({ id: "done", due: "2018-11-01", done: "2018-12-01" }),
          agreed({ id: "open", due: AS_AT }),
          agreed({ id: "late", due: "2018-12-31" }),
          agreed({ id: "undated" }),
        ],
      }),
    ]);

    expect(found.map(({ action, state, daysOverdue }) => [action.id, state, daysOverdue])).toEqual([
      // From 31 December to 20 January.
      ["late", "overdue", 20],
      ["open", "open", 0],
      ["undated", "open", 0],
      ["done", "done", 0],
    ]);
  });

  it("lists the actions of the plan with something amiss", () => {
    const plan = planOf(
      { id: "late", due: "2018-12-31" },
      { id: "vacant", ownerVacant: true },
      { id: "unproven", state: "complete" },
      { id: "well", due: "2019-06-30" },
    );

    expect(follow([], { plan }).planned.map(({ action }) => action.id)).toEqual([
      "late",
      "vacant",
      "unproven",
    ]);
  });
});

describe("the agenda of the next session", () => {
  const next = session("2019-01-24", {
    agenda: [{ title: "Promised last time" }, { title: "Caseload", measure: "caseload" }],
  });
  const before = session("2018-10-18", {
    questions: [question(), question({ id: "free", measure: "vacancies", text: "And agency?" })],
    commitments: [promise()],
    actions: [agreed({ due: "2019-01-22" }), agreed({ id: "later", due: "2019-06-30" })],
  });

  it("keeps what was put on it, and carries the rest after it, no measure twice", () => {
    const agenda = agendaOf(next, follow([before, next]));

    expect(agenda.map(({ item, own, carried }) => [item.title, own, kinds(carried)])).toEqual([
      ["Promised last time", true, []],
      ["Caseload", true, ["commitment", "question"]],
      ["And agency?", false, ["question"]],
      // Due on 22 January: not late on the 20th, and two days late on the 24th.
      ["Bring a report", false, ["agreed"]],
    ]);
    const [report] = agenda.at(-1)?.carried ?? [];
    expect(report).toMatchObject({ daysOverdue: 2 });
  });

  it("sets what is carried under its own words beside them, where they were put on it", () => {
    const words = session("2018-10-18", {
      actions: [{ id: "report", text: "Bring a report", owner: "Head", due: "2018-12-01" }],
    });
    const put = [{ title: "A word of welcome" }, { title: "Bring a report" }];
    const agenda = agendaOf({ ...next, agenda: put }, follow([words]));

    expect(agenda.map(({ item, own, carried }) => [item.title, own, kinds(carried)])).toEqual([
      ["A word of welcome", true, []],
      ["Bring a report", true, ["agreed"]],
    ]);
  });

  it.each<[string, AgendaItem, AgendaSubject]>([
    ["a measure", { title: "Caseload", measure: "caseload" }, "measure"],
    ["a measure, whatever it is called", { title: "Promised", measure: "caseload" }, "measure"],
    ["promises, by its own words", { title: "What was promised in July" }, "promises"],
    ["promises, in capitals too", { title: "Promises" }, "promises"],
    ["something else", { title: "A promising start" }, "other"],
  ])("knows of an item that is put on it that it is about %s", (_, item, about) => {
    const [part] = agendaOf({ ...next, agenda: [item] }, follow([]));
    expect(part?.about).toBe(about);
  });

  it("takes what is carried to it for the one thing that it is, whatever its words", () => {
    const words = session("2018-10-18", {
      actions: [{ id: "list", text: "List every promise", owner: "Head", due: "2018-12-01" }],
    });
    const agenda = agendaOf({ ...next, agenda: [] }, follow([words]));
    expect(agenda.map(({ item, about }) => [item.title, about])).toEqual([
      ["List every promise", "other"],
    ]);
  });

  it("makes one item of a measure that was not put on it", () => {
    const agenda = agendaOf({ ...next, agenda: [] }, follow([before]));

    expect(agenda[0]?.item).toEqual({ title: "Average caseload", measure: "caseload" });
    expect(kinds(agenda[0]?.carried ?? [])).toEqual(["commitment", "question"]);
  });

  it("remembers a promise that is pending only where its measure stands", () => {
    const pending = session("2018-10-18", { commitments: [promise({ by: "2019-06" })] });

    expect(kinds(agendaOf(next, follow([pending]))[1]?.carried ?? [])).toEqual(["commitment"]);
    expect(agendaOf({ ...next, agenda: [] }, follow([pending]))).toEqual([]);
  });

  it("raises a broken promise until its measure is there, or another takes its place", () => {
    const item = (measures: readonly Measure[], ...sessions: readonly Session[]) =>
      agendaOf({ ...next, agenda: [] }, follow(sessions, {}, measures)).length;
    const made = session("2018-10-18", { commitments: [promise({ by: "2018-11" })] });
    const anew = session("2018-12-13", {
      commitments: [promise({ id: "anew", madeOn: "2018-12-13", by: "2019-06" })],
    });
    const there = { ...CASELOAD, observations: observations("2018-10", "month", [18, 17.5, 17]) };

    expect(item([CASELOAD], made)).toBe(1);
    expect(item([there], made)).toBe(0);
    expect(item([CASELOAD], made, anew)).toBe(0);
    // The session that makes another has raised it.
    const now = session(next.date, {
      commitments: [promise({ id: "now", madeOn: next.date, by: "2019-06" })],
    });
    expect(item([CASELOAD], made, now)).toBe(1);
  });

  it("asks the session after it of a promise that no figure judges", () => {
    const words = session("2018-10-18", {
      commitments: [{ id: "w", text: "A report", owner: "Head", madeOn: "2018-10-18" }],
    });
    const between = session("2018-12-13");

    expect(agendaOf({ ...next, agenda: [] }, follow([words]))).toHaveLength(1);
    expect(agendaOf({ ...next, agenda: [] }, follow([words, between]))).toEqual([]);
  });

  it("sets an action of the plan beside its measure, or under its own name", () => {
    const vacancies = measure({ id: "vacancies", title: "Vacancies" });
    const plan = planOf(
      { id: "one", due: "2018-12-31", measures: ["vacancies"] },
      { id: "two", due: "2018-12-31", measures: ["caseload", "vacancies"] },
      { id: "none", title: "Write", due: "2018-12-31" },
    );
    const agenda = agendaOf({ ...next, agenda: [] }, follow([], { plan }, [CASELOAD, vacancies]));

    expect(agenda.map(({ item, carried }) => [item.title, kinds(carried)])).toEqual([
      ["Vacancies", ["planned", "planned"]],
      ["Write", ["planned"]],
    ]);
    const both = planOf({ title: "Both", due: "2018-12-31", measures: ["caseload", "vacancies"] });
    const [item] = agendaOf(
      { ...next, agenda: [] },
      follow([], { plan: both }, [CASELOAD, vacancies]),
    );
    expect(item?.item).toEqual({ title: "Both" });
  });

  it("carries nothing back to a session before the day, and all to one on it", () => {
    expect(agendaOf({ date: "2019-01-19", agenda: [] }, follow([before]))).toEqual([]);
    expect(agendaOf({ date: AS_AT, agenda: [] }, follow([before]))).toHaveLength(2);
  });

  it("carries nothing that was asked, promised or agreed in the session itself", () => {
    const itself = session(next.date, {
      questions: [question()],
      commitments: [
        promise({ by: "2018-11" }),
        { id: "w", text: "A report", owner: "Head", madeOn: "2019-01-24" },
      ],
      actions: [agreed()],
    });

    expect(agendaOf({ ...next, agenda: [] }, follow([itself]))).toEqual([]);
  });

  it("carries what was agreed and has no date, or a date before that of the session", () => {
    const actions = [
      agreed({ id: "undated", text: "Undated" }),
      agreed({ id: "on-the-day", text: "On the day", due: next.date }),
      agreed({ id: "before-it", text: "Before it", due: "2019-01-23" }),
      agreed({ id: "done", text: "Done", due: "2018-11-01", done: "2018-12-01" }),
      agreed({ id: "done-undated", text: "Done, undated", done: "2018-12-01" }),
    ];
    const agenda = agendaOf(
      { ...next, agenda: [] },
      follow([session("2018-10-18", { actions })]),
    ).map(({ item, carried }) => [
      item,
      carried.map((one) => "daysOverdue" in one && one.daysOverdue),
    ]);

    expect(agenda).toEqual([
      [{ title: "Undated" }, [0]],
      [{ title: "Before it" }, [1]],
    ]);
  });

  it("has an item of what is unexplained twice running; once is told where its measure stands", () => {
    const missed = (values: readonly number[]) => ({
      ...CASELOAD,
      targets: [
        { from: "2017-01", value: 17, shape: "step", label: "Plan", setBy: "Plan" } as const,
      ],
      observations: observations("2018-10", "month", values),
    });
    const agenda = (values: readonly number[], own: Session["agenda"]) =>
      agendaOf({ ...next, agenda: own }, follow([], {}, [missed(values)])).map(
        ({ item, own: put, carried }) => [item, put, kinds(carried)],
      );
    const caseload = { title: "Average caseload", measure: "caseload" };

    expect(agenda([16, 18, 18], [])).toEqual([[caseload, false, ["escalate"]]]);
    expect(agenda([16, 16, 18], [])).toEqual([]);
    expect(agenda([16, 16, 18], [caseload])).toEqual([[caseload, true, ["explanation-required"]]]);
    expect(agenda([16, 16, 16], [caseload])).toEqual([[caseload, true, []]]);
  });

  const days = ["2018-04-19", "2018-07-19", "2018-10-18", "2018-12-13"] as const;
  const anySession = fc
    .record({
      date: fc.constantFrom(...days),
      asked: fc.boolean(),
      answered: fc.boolean(),
      value: fc.integer({ min: 16, max: 19 }),
      by: fc.constantFrom("2018-10", "2018-12", "2019-06"),
      due: fc.constantFrom("2018-10-30", "2019-01-23", "2019-06-30"),
    })
    .map(({ date, asked, answered, value, by, due }) =>
      session(date, {
        questions: asked ? [question({ answers: answered ? [ANSWER] : [] })] : [],
        commitments: [promise({ value, by, madeOn: date })],
        actions: [agreed({ due })],
      }),
    );

  it("never has a measure twice, and never loses what was put on it", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anySession, { selector: ({ date }) => date }),
        fc.boolean(),
        (sessions, own) => {
          const agenda = own ? next.agenda : [];
          const parts = agendaOf({ ...next, agenda }, follow(sessions));
          const measures = parts.flatMap(({ item }) => item.measure ?? []);

          expect(new Set(measures).size).toBe(measures.length);
          expect(parts.filter(({ own }) => own).map(({ item }) => item)).toEqual(agenda);
          expect(parts.every(({ own, carried }) => own || carried.length > 0)).toBe(true);
        },
      ),
    );
  });
});

function kinds(carried: readonly { readonly kind: string }[]): readonly string[] {
  return carried.map(({ kind }) => kind);
}
