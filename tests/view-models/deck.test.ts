import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import type { AgendaItem, Session } from "#contract/sessions.ts";
import { agendaOf } from "#domain/agendaOf.ts";
import { followUp } from "#domain/followUp.ts";
import { deck, type DeckOptions, rankedAgenda } from "#view-models/deck.ts";
import type { Deck, MeasureSlide } from "#view-models/deckModels.ts";
import { minutesInAll } from "#view-models/presentWords.ts";
import { measureSlide } from "#view-models/measureSlide.ts";
import { analysed, CASELOAD, FRAME, observed, OPTIONS, PLAN } from "./analyses.ts";

const FIGURES = Array.from({ length: 24 }, (_, month) => 18 + (month % 3) * 0.2);
/** 18.4 in December 2018. */
const MEASURE = {
  targets: [{ from: "2017-01", value: 17, shape: "step" as const, label: "Plan", setBy: "Plan" }],
  observations: observed("2017-01", "month", FIGURES),
};

const JULY: Session = {
  date: "2018-07-19",
  title: "Session of July.",
  agenda: [],
  questions: [],
  commitments: [
    {
      id: "under-17",
      measure: CASELOAD.id,
      text: "Under 17 by December",
      owner: "Director",
      bound: "at-most",
      value: 17,
      by: "2018-12",
      madeOn: "2018-07-19",
    },
  ],
  actions: [],
};

const JANUARY: Session = {
  date: "2019-02-01",
  title: "Session of February.",
  agenda: [
    { title: "The new plan" },
    { title: "Caseloads", measure: CASELOAD.id },
    { title: "Zebras", measure: "zebras" },
  ],
  questions: [],
  commitments: [],
  actions: [],
};

interface Made {
  readonly session?: Session | null;
  readonly earlier?: readonly Session[];
  readonly options?: Partial<DeckOptions>;
}

function made({ session = JANUARY, earlier = [JULY], options = {} }: Made = {}): Deck {
  const sessions = session === null ? earlier : [...earlier, session];
  const analysis = analysed(MEASURE, { sessions });
  const follow = followUp(sessions, { measures: [analysis] }, PLAN, analysis.asAt);
  const slide = measureSlide(analysis, null, { plan: PLAN, sessions, session, options: OPTIONS });
  return deck(
    {
      session,
      agenda: session === null ? [] : agendaOf({ ...session }, { ...follow, unexplained: [] }),
      ranked: false,
      measures: new Map([[CASELOAD.id, slide]]),
      followUp: follow,
    },
    { ...OPTIONS, elsewhere: null, ...options },
  );
}

function measureIn({ slides }: Deck): MeasureSlide {
  const slide = slides.find(({ kind }) => kind === "measure");
  if (slide?.kind !== "measure") throw new Error("There is no slide of a measure");
  return slide;
}

describe("a session as slides", () => {
  it("has its title, what was promised, an item each, what was agreed, and an end", () => {
    expect(made().slides.map(({ kind, id }) => [kind, id])).toEqual([
      ["title", "title"],
      ["promised", "promised"],
      ["item", "item"],
      ["measure", CASELOAD.id],
      ["item", "zebras"],
      ["agreed", "agreed"],
      ["end", "end"],
    ]);
  });

  it("says what happened, where it stands, and one question", () => {
    const slide = measureIn(made());
    expect(slide.heading).toMatch(/^Average caseload /);
    expect(slide.figure.text).toBe("18.4");
    expect(slide.status.text).toBe("Off target");
    // 18.4 is 1.4 above 17.
    expect(slide.target).toBe("Target: 17 or lower");
    expect(slide.far).toBe("1.4 above");
    expect(slide.question).toBe(slide.notes.questions[0]?.question);
  });

  it("asks the question that was prepared before any that the figures ask", () => {
    const question = { id: "why", measure: CASELOAD.id, text: "Why so high?", answers: [] };
    const slide = measureIn(made({ session: { ...JANUARY, questions: [question] } }));
    expect(slide.question).toBe("Why so high?");
  });

  it("says what became of the promise of the session before", () => {
    const slide = made().slides[1];
    expect(slide?.heading).toBe("What was promised: 1\u00a0not kept");
    expect(slide).toMatchObject({
      rows: [{ text: "Under 17 by December.", tag: { tone: "bad" } }],
    });
  });

  it("shows promises where the agenda has them, under its own words, as an item", () => {
    const agenda = [
      { title: "Caseloads", measure: CASELOAD.id },
      { title: "What was promised in July." },
      { title: "Promises of others" },
    ];
    const deck = made({ session: { ...JANUARY, agenda } });
    expect(deck.slides.map(({ id, heading }) => [id, heading]).slice(2, 4)).toEqual([
      ["promised", "What was promised in July: 1\u00a0not kept"],
      ["item", "Promises of others"],
    ]);
    expect(minutesInAll(deck, 10)).toBe(30);
    expect(minutesInAll(made(), 10)).toBe(30);
  });

  it("leaves out what was settled before the session before it", () => {
    const autumn = { ...JULY, date: "2019-01-20", commitments: [] };
    const kept = {
      ...JULY,
      commitments: JULY.commitments.map((one) =>
        Object.assign({}, one, { value: 19, by: "2018-08" }),
      ),
    };
    const slide = made({ earlier: [kept, autumn] }).slides[1];
    expect(slide).toMatchObject({ rows: [], nothing: expect.stringMatching(/^No promise/) });
  });

  it("says of a measure that is not there that it is not, and what to do", () => {
    const slide = made().slides[4];
    expect(slide).toMatchObject({
      line: expect.stringContaining("No measure here is called “zebras”"),
    });
    const broken = [{ id: "zebras", title: null, problems: [] }];
    expect(made({ options: { broken } }).slides[4]).toMatchObject({
      line: expect.stringContaining("could not be read"),
    });
  });

  it("lists what is agreed as it is written, also before it has words", () => {
    const session: Session = {
      ...JANUARY,
      commitments: [
        { id: "a", text: "Under 16", owner: "Director", by: "2019-03", madeOn: "2019-02-01" },
      ],
      actions: [{ id: "b", text: "", owner: "" }],
    };
    const slide = made({ session }).slides.find(({ kind }) => kind === "agreed");
    expect(slide).toMatchObject({
      heading: "What was agreed: 1\u00a0promise and 1\u00a0action",
      rows: [
        { text: "Under 16.", who: "Director.", evidence: "By March 2019." },
        { text: "(no words yet)", who: "Nobody named.", evidence: "No date." },
      ],
    });
  });

  it("bears on every slide that figures are made up, for members, or of a copy", () => {
    const frame = { ...FRAME, nature: "illustrative", audience: "members" } as const;
    const elsewhere = { kind: "pack", name: "meeting.html" } as const;
    expect(made({ options: { frame, elsewhere } }).notices).toEqual([
      "Copy",
      "Made up",
      "Members only",
    ]);
    expect(made().notices).toEqual([]);
  });

  it("bears the name of the dashboard where there is no session", () => {
    const { title, slides } = made({ session: null });
    expect(title).toBe(FRAME.title);
    expect(slides.map(({ kind }) => kind)).toEqual(["title", "promised", "agreed", "end"]);
  });

  it("gives every slide an address of its own, whatever is on the agenda", () => {
    const item: fc.Arbitrary<AgendaItem> = fc.record(
      {
        title: fc.string(),
        measure: fc.constantFrom(CASELOAD.id, "title", "agreed", "promised", "item", "item-2"),
      },
      { requiredKeys: ["title"] },
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), (agenda) => {
        const ids = made({ session: { ...JANUARY, agenda } }).slides.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it("spreads promises over as many slides as they need, and loses none", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 900 }), { maxLength: 30 }), (texts) => {
        const actions = texts.map((text, place) => ({ id: `a-${place}`, text, owner: "Director" }));
        const pages = made({ session: { ...JANUARY, actions } }).slides.filter(
          (slide) => slide.kind === "agreed",
        );
        const rows = pages.flatMap((page) => (page.kind === "agreed" ? page.rows : []));
        expect(rows).toHaveLength(texts.length);
        expect(
          pages.every(
            (page) => page.kind === "agreed" && (page.rows.length > 0 || texts.length === 0),
          ),
        ).toBe(true);
      }),
    );
  });
});

it("takes the measures of the strongest questions where nobody has made an agenda", () => {
  expect(rankedAgenda([{ measureId: "caseload", measure: "Caseload" }])).toEqual([
    { title: "Caseload", measure: "caseload" },
  ]);
});
