import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import type { ActionPlan } from "#contract/actionPlan.ts";
import type { Session } from "#contract/sessions.ts";
import { GLOSSARY } from "#view-models/glossary.ts";
import { helpSections } from "#view-models/helpSections.ts";
import type { MethodsText } from "#view-models/methodsText.ts";
import type { QuestionCard } from "#view-models/models.ts";
import { found, searchIndex, termAnchor } from "#view-models/searchIndex.ts";
import { CASELOAD, CLOSED } from "./analyses.ts";

const PLAN: ActionPlan = {
  title: "Plan",
  priorities: [
    {
      id: "front-door",
      title: "A front door that works.",
      actions: [
        {
          id: "threshold",
          title: "Agree the threshold with the café at Hay-on-Wye",
          owner: "Head of MASH",
          state: "in-progress",
          measures: [CLOSED.id],
        },
      ],
    },
  ],
};

const SESSIONS: readonly Session[] = [
  {
    date: "2018-10-01",
    title: "Scrutiny committee",
    agenda: [],
    questions: [
      {
        id: "police-app",
        measure: CLOSED.id,
        text: "Does the police’s application drive referrals?",
        answers: [
          { text: "The Harm Assessment Unit looks first.", by: "Inspector", on: "2018-10-01" },
        ],
      },
      { id: "budget", text: "What does it cost?", answers: [] },
    ],
    commitments: [],
    actions: [],
  },
];

const CARD: QuestionCard = {
  id: "average-caseload-off-target",
  measureId: CASELOAD.id,
  measure: CASELOAD.title,
  question: "What is being done about average caseload?",
  evidence: "18.1 cases a worker in September 2018.",
  grounds: "",
  why: "",
  goodAnswer: "",
  periods: [],
};

const METHODS: MethodsText = {
  title: "How each figure is judged",
  blocks: [
    { kind: "heading", depth: 2, id: "the-sums", text: "The sums" },
    { kind: "paragraph", phrases: [{ kind: "text", text: "No heading" }] },
    { kind: "heading", depth: 3, id: "regression-to-the-mean", text: "Regression to the mean" },
  ],
};

const INDEX = searchIndex({
  dashboard: { areas: [{ id: "caseload", title: "Workload" }], measures: [CASELOAD, CLOSED] },
  plan: PLAN,
  sessions: SESSIONS,
  cards: [CARD],
  help: helpSections(METHODS),
});

function paths(text: string): readonly string[] {
  return found(INDEX, text)?.groups.flatMap(({ first }) => first.map(({ path }) => path)) ?? [];
}

describe("a search", () => {
  it.each([
    ["a measure by its title", "average caseload", "/measures/average-caseload"],
    ["the beginnings of words, in any order", "casel aver", "/measures/average-caseload"],
    ["its area", "workload", "/measures/average-caseload"],
    ["its definition", "full-time worker", "/measures/average-caseload"],
    ["an action by its title", "threshold", "/plan#threshold"],
    ["an action by the measure that it serves", "threshold referrals", "/plan#threshold"],
    ["an action by its owner", "head mash", "/plan#threshold"],
    ["a word with an accent, without it", "cafe", "/plan#threshold"],
    ["a word without an accent, with it", "thrésHOLD", "/plan#threshold"],
    ["what stands behind a hyphen", "wye", "/plan#threshold"],
    ["what has a hyphen, without it", "hayonwye", "/plan#threshold"],
    ["a question that the figures ask", "being done", "/measures/average-caseload#questions"],
    ["its evidence", "18.1 cases", "/measures/average-caseload#questions"],
    ["a question of a session", "police application", "/measures/referrals-closed#questions"],
    ["a question of no one measure", "what cost", "/sessions/2018-10-01"],
    ["a session by its title", "scrutiny committee", "/sessions/2018-10-01"],
    ["a session by its day", "1 October 2018", "/sessions/2018-10-01"],
    ["its answer", "harm assessment", "/measures/referrals-closed#questions"],
    ["an apostrophe, left out", "polices", "/measures/referrals-closed#questions"],
    ["a term", "process limits", "/help#process-limits"],
    ["a term by what it means", "front door police", "/help#multi-agency-safeguarding-hub"],
    ["a section of the methods", "regression mean", "/help/methods#regression-to-the-mean"],
    ["a section of the help", "keyboard", "/help#keys"],
    ["a rule of reading by its text", "league table", "/help#other-areas"],
    ["an example of the help", "a shift", "/help/examples#shift"],
    ["what is kept on a device", "privacy", "/privacy"],
    ["how accessible it is", "statement", "/accessibility"],
    ["what an acronym stands for", "NFA", "/measures/referrals-closed"],
    ["an acronym half written", "nf", "/measures/referrals-closed"],
    ["an acronym by what it stands for", "multi-agency safe", "/plan#threshold"],
  ])("finds %s: %s", (_, text, path) => {
    expect(paths(text)).toContain(path);
  });

  it("finds nothing by the middle of a word", () => {
    expect(paths("hreshold")).toEqual([]);
  });

  it("wants every word", () => {
    expect(paths("average threshold")).toEqual([]);
  });

  it.each(["", "  ", "?!", "’"])("is none where there is no word: “%s”", (text) => {
    expect(found(INDEX, text)).toBeNull();
  });

  it("puts what has the words in its title before what has them elsewhere", () => {
    const measures = found(INDEX, "case")?.groups[0]?.first.map(({ title }) => title);
    expect(measures?.[0]).toBe("Average caseload");
  });

  it("says how much was found, of each kind", () => {
    expect(found(INDEX, "average caseload")?.text).toBe("2 results: 1 measure and 1 question.");
  });

  it("lists the first of many, and says how many there are", () => {
    const measures = Array.from({ length: 9 }, (_, i) => ({ ...CASELOAD, id: `caseload-${i}` }));
    const index = searchIndex({
      dashboard: { areas: [], measures },
      plan: null,
      sessions: [],
      cards: [],
      help: [],
    });
    const result = found(index, "average caseload");
    expect(result?.groups[0]).toMatchObject({ kind: "measure", count: 9 });
    expect(result?.groups[0]?.first).toHaveLength(6);
    expect(result?.text).toBe("9 results: 9 measures. Another word would narrow them down.");
  });

  it("says what can be searched where nothing is found", () => {
    expect(found(INDEX, "xylophone")?.text).toBe(
      "Nothing was found for “xylophone”. You can search measures, actions of the plan, questions, sessions, words of the glossary and sections of the help. Try fewer letters, or another word.",
    );
  });

  it("still has the glossary where no figures have come", () => {
    const index = searchIndex({ dashboard: null, plan: null, sessions: [], cards: [], help: [] });
    expect(index.about).toBe("You can search words of the glossary.");
    expect(found(index, "vacancy")?.groups.map(({ kind }) => kind)).toEqual(["term"]);
  });

  it("finds every term by its name and by its acronym", () => {
    for (const term of GLOSSARY) {
      const path = `/help#${termAnchor(term)}`;
      for (const text of [term.term, term.short ?? term.term]) expect(paths(text)).toContain(path);
    }
  });

  it("takes any text for words, and no text for a pattern", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(() => found(INDEX, text)).not.toThrow();
      }),
    );
    expect(paths(".*")).toEqual([]);
  });

  it("finds a title by the beginnings of any of its words", () => {
    const words = CLOSED.title.split(" ");
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: 1 }), fc.nat(3), (some, cut) => {
        const text = some.map((word) => word.slice(0, Math.max(1, word.length - cut))).join(" ");
        const results = found(INDEX, text)?.groups[0];
        expect(results?.first.map(({ path }) => path)).toContain("/measures/referrals-closed");
      }),
    );
  });
});
