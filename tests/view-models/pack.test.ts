import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import type { Session } from "#contract/sessions.ts";
import { putOn } from "#domain/agendaOf.ts";
import { dashboardAnalysis } from "#domain/analyseDashboard.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import { followUp } from "#domain/followUp.ts";
import { measurePage } from "#view-models/measurePage.ts";
import { pack, type PackParts } from "#view-models/pack.ts";
import { sincePage } from "#view-models/sincePage.ts";
import { analysed, anyPage, CLOSED, FRAME, observed, OPTIONS, PLAN } from "./analyses.ts";

const SESSION: Session = {
  date: "2019-02-14",
  title: "Performance challenge session.",
  agenda: [{ title: "Caseloads." }, { title: "The plan" }],
  questions: [],
  commitments: [],
  actions: [],
};

const promised = (id: string, value: number, madeOn: string) => ({
  id,
  text: `At most ${value}`,
  owner: "Director",
  measure: "average-caseload",
  bound: "at-most" as const,
  value,
  by: "2018-12",
  madeOn,
});

function packOf(
  analyses: readonly MeasureAnalysis[],
  { sessions = [], ...parts }: Partial<PackParts> & { readonly sessions?: readonly Session[] } = {},
) {
  const asAt = "2019-02-01";
  const { frame = FRAME } = parts;
  const analysis = dashboardAnalysis({ asAt, since: null }, analyses);
  return pack({
    frame,
    asAt,
    analysis,
    session: SESSION,
    agenda: SESSION.agenda.map((item, place) => ({ ...putOn(item), own: place === 0 })),
    followUp: followUp(sessions, analysis, PLAN, asAt),
    since: sincePage([], [], { ...OPTIONS, frame, from: null, to: asAt, sessions: [] }),
    pages: analyses.map((analysis) => measurePage(analysis, null, PLAN, null, OPTIONS)),
    own: [],
    options: OPTIONS,
    ...parts,
  });
}

describe("the pack", () => {
  it("says whose it is, for which session, and what the figures are", () => {
    const made = packOf([analysed(CLOSED)], {
      frame: { ...FRAME, nature: "illustrative", audience: "members" },
    });

    expect(made.name).toBe("Briefing pack, 14 February 2019 – Herefordshire Council");
    expect(made.session).toEqual({
      title: "Performance challenge session",
      day: "14 February 2019",
    });
    expect(made.vintage).toMatch(/^Figures as known on 1 February 2019\. Published on/);
    expect(made.foot).toBe(
      "Herefordshire Council, 14 February 2019. Made-up figures for a council that does not exist. For members only: not for publication.",
    );
    expect(made.mark).toBe("Made-up figures, for members only.");
    expect(made.agenda).toEqual(["Caseloads", "The plan (carried over)"]);
  });

  it("without a session has the day of its figures at its foot, and no mark for statistics", () => {
    const { foot, mark, session, agenda } = packOf([analysed(CLOSED)], {
      session: null,
      agenda: [],
    });
    expect(foot).toMatch(/^Herefordshire Council, 1 February 2019\. Official statistics/);
    expect([mark, session, agenda]).toEqual([null, null, []]);
  });

  it("has the promises of earlier sessions, the broken first, and none of its own", () => {
    const sessions = [
      {
        ...SESSION,
        date: "2018-07-19",
        commitments: [promised("kept", 30, "2018-07-19"), promised("broken", 10, "2018-07-19")],
      },
    ];
    const caseload = analysed(
      { observations: observed("2017-01", "month", Array(24).fill(20)) },
      { sessions, asAt: "2019-03-01" },
    );
    const own = { ...SESSION, commitments: [promised("own", 9, "2019-01-20")] };
    const { followed } = packOf([caseload], { sessions: [...sessions, own] });
    expect(
      followed.map(({ id, rows }) => [id, rows.map(({ tag, text }) => [tag.text, text])]),
    ).toEqual([
      [
        "promises",
        [
          ["Not kept", "At most 10."],
          ["Kept", "At most 30."],
        ],
      ],
    ]);
  });

  it("has the last 13 figures of a month's table, a gap by its name and what is provisional as p", () => {
    const figures = [...Array.from({ length: 20 }, (_, i) => 20 + i), "c" as const, null, 19];
    const observations = observed("2017-01", "month", figures);
    const last = observations.at(-1);
    const caseload = analysed({
      observations: [
        ...observations.slice(0, -1),
        ...(last === undefined ? [] : [{ ...last, flag: "p" as const }]),
      ],
    });
    const [sheet] = packOf([caseload]).sheets;
    expect(sheet?.table.columns.map(({ name }) => name)).toEqual(["Period", "Figure"]);
    expect(sheet?.table.rows).toHaveLength(13);
    expect(sheet?.table.rows.slice(-3)).toEqual([
      ["Sep 2018", "Suppressed"],
      ["Oct 2018", "Not received"],
      ["Nov 2018", "19.0 p"],
    ]);
  });

  it("puts my questions before those that the figures ask, each once, and the others at the end", () => {
    const swung = analysed({
      observations: observed("2017-01", "month", [...Array(14).fill(20), 90]),
    });
    const [asked] = packOf([swung]).sheets[0]?.page.questions ?? [];
    const { sheets, questions } = packOf([swung], {
      own: [
        { text: asked?.question ?? "", measure: swung.measure.id, evidence: "It rose." },
        { text: "Who is next", measure: null, evidence: null },
        { text: "Why?", measure: "elsewhere", evidence: null },
      ],
    });
    expect(asked).toBeDefined();
    const texts = (sheets[0]?.questions ?? []).map(({ text }) => text);
    expect(sheets[0]?.questions[0]).toEqual({
      text: asked?.question,
      evidence: "It rose.",
      own: true,
    });
    expect(new Set(texts).size).toBe(texts.length);
    expect(questions.map(({ text }) => text)).toEqual(["Who is next.", "Why?"]);
  });

  it("explains the acronyms that it uses, and no others", () => {
    const { glossary } = packOf([analysed({ ...CLOSED, title: "NFA of contacts to the MASH" })]);
    const shorts = glossary.flatMap(({ short }) => short ?? []);
    expect(shorts).toEqual(expect.arrayContaining(["MASH", "NFA"]));
    expect(shorts).not.toContain("ICPC");
  });

  it("has a sheet for any measure, with no more than 13 figures and two questions of the figures", () => {
    fc.assert(
      fc.property(anyPage, ({ analysis, detail, plan, sessions }) => {
        const page = measurePage(analysis, detail, plan, sessions, OPTIONS);
        const { sheets, glance } = packOf([analysis], { pages: [page] });
        const [sheet] = sheets;
        expect(sheet?.table.rows.length).toBe(Math.min(13, page.table.rows.length));
        expect(sheet?.questions.length).toBe(Math.min(2, page.questions.length));
        expect(glance.rows).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
