import { describe, expect, it } from "vitest";
import type { AgreedAction, Question, Session } from "#contract/sessions.ts";
import type { Action } from "#contract/actionPlan.ts";
import { agendaOf } from "#domain/agendaOf.ts";
import { followUp } from "#domain/followUp.ts";
import type { ItemSlide } from "#view-models/deckModels.ts";
import { itemSlide } from "#view-models/itemSlide.ts";
import { analysed, CASELOAD, observed } from "./analyses.ts";

const ANALYSIS = analysed({ observations: observed("2018-11", "month", [18, 18]) });

const JULY: Session = {
  date: "2018-07-19",
  title: "Session of July",
  agenda: [],
  questions: [],
  commitments: [],
  actions: [],
};
const FEBRUARY: Session = { ...JULY, date: "2019-02-01", title: "Session of February" };

const ROTA: AgreedAction = { id: "rota", text: "bring the rota", owner: "Head of Service" };
const PLANNED: Action = {
  id: "standards",
  title: "Publish the standards",
  owner: "Director",
  state: "complete",
  measures: [],
};

interface Put {
  readonly earlier?: Partial<Session>;
  readonly session?: Partial<Session>;
  readonly planned?: Partial<Action>;
}

/** The slides of the items of a session that have no figures. */
function itemsOf({ earlier = {}, session = {}, planned }: Put): readonly ItemSlide[] {
  const now = { ...FEBRUARY, ...session };
  const action = { ...PLANNED, ...planned };
  const actions = planned === undefined ? [] : [action];
  const plan = { title: "Plan", priorities: [{ id: "one", title: "One", actions }] };
  const follow = followUp(
    [{ ...JULY, ...earlier }, now],
    { measures: [ANALYSIS] },
    plan,
    "2019-02-01",
  );
  const agenda = agendaOf(now, { ...follow, unexplained: [] });
  return agenda.map((part) => itemSlide(part, { agenda, questions: now.questions, broken: [] }));
}

describe("an item that is carried from before", () => {
  it.each<[string, Put, Partial<ItemSlide>]>([
    [
      "what was agreed is late: when it was due, and who is asked why",
      { earlier: { actions: [{ ...ROTA, due: "2018-10-01" }] } },
      {
        line: null,
        rows: [
          {
            text: "Carried from before.",
            who: "Head of Service, agreed on 19 July 2018.",
            tag: { tone: "bad", text: "Overdue" },
            // 31 + 30 + 31 + 31 days after 1 October.
            evidence: "It was due on 1 October 2018: 123 days late.",
          },
        ],
        questions: ["Head of Service: why is this not done yet, and by when will it be?"],
      },
    ],
    [
      "what was agreed has no date",
      { earlier: { actions: [{ ...ROTA, owner: " " }] } },
      { questions: ["By when will this be done?"] },
    ],
    [
      "a promise that no figure judges",
      {
        earlier: {
          commitments: [
            { id: "a", text: "A report for January", owner: "Director", madeOn: "2018-07-19" },
          ],
        },
      },
      { questions: ["Director: what became of this promise, and what is promised now?"] },
    ],
    [
      "a question that nobody answered is asked by its own words",
      { earlier: { questions: [{ id: "q", text: "Who leads?", askedBy: "Chair", answers: [] }] } },
      {
        heading: "Who leads?",
        rows: [
          {
            text: "Carried from before.",
            who: "Asked by Chair on 19 July 2018.",
            tag: { tone: "bad", text: "No answer" },
            evidence: "No answer is recorded.",
          },
        ],
        questions: [],
      },
    ],
    [
      "an action of the plan that is done without evidence",
      { planned: {} },
      { questions: ["Director: what shows that this is done?"] },
    ],
    [
      "an action of the plan that is late",
      { planned: { state: "in-progress", due: "2019-01-01" } },
      { questions: ["Director: why is this not done yet, and by when will it be?"] },
    ],
    [
      "an action of the plan whose post is vacant is asked of nobody by name",
      { planned: { state: "in-progress", ownerVacant: true } },
      { questions: ["Who sees to this while nobody holds the post?"] },
    ],
  ])("%s", (_, put, expected) => {
    const earlier = { actions: [], ...put.earlier };
    const items = itemsOf({ ...put, earlier });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject(expected);
  });
});

describe("an item that was put on the agenda", () => {
  const why: Question = { id: "why", text: "Why now", answers: [] };
  const agenda = [{ title: "The new plan" }];

  it("says that nothing was prepared where nothing was", () => {
    expect(itemsOf({ session: { agenda } })[0]).toMatchObject({
      line: "Nothing was prepared for this item.",
      rows: [],
      questions: [],
    });
  });

  it("has the questions that are on no measure of the agenda, where no other item could", () => {
    const asked = { ...why, measure: CASELOAD.id, id: "other", text: "On caseload?" };
    const of = (agenda: Session["agenda"]) =>
      itemsOf({ session: { agenda, questions: [why, asked] } }).map(({ questions }) => questions);
    expect(of(agenda)).toEqual([["Why now.", "On caseload?"]]);
    expect(of([...agenda, { title: "Caseloads", measure: CASELOAD.id }])[0]).toEqual(["Why now."]);
    expect(of([...agenda, { title: "The budget" }])).toEqual([[], []]);
  });

  it("says what its acronyms stand for", () => {
    const [slide] = itemsOf({ session: { agenda: [{ title: "The MASH" }] } });
    expect(slide?.short).toEqual(["MASH stands for multi-agency safeguarding hub."]);
  });
});
