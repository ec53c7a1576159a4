import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import type { Heading, QuestionRule } from "#domain/findings.ts";
import { analysisJson } from "#view-models/analysisJson.ts";
import { dataPage } from "#view-models/dataPage.ts";
import { measurePage } from "#view-models/measurePage.ts";
import { overview } from "#view-models/overview.ts";
import { questionCard } from "#view-models/questionCard.ts";
import { sentencesOf } from "#view-models/sentencesOf.ts";
import { STRENGTHS } from "#domain/questionsOf.ts";
import { anyPage, FRAME, OPTIONS } from "./analyses.ts";
import { strings, untraced } from "./said.ts";

const RULES = Object.keys(STRENGTHS).filter((rule): rule is QuestionRule => rule in STRENGTHS);

const HEADINGS: readonly Heading[] = [
  "improving",
  "worsening",
  "rising",
  "falling",
  "no-real-change",
  "too-few",
  "no-data",
];

/** What no reader should ever see. */
const FLAWS = /NaN|Infinity|undefined|\bnull\b|\[object| {2}|\( | \)|\(\)|\.\.|,,| ,| \./;

function balanced(text: string): boolean {
  let open = 0;
  for (const letter of text) {
    if (letter === "(") open++;
    if (letter === ")") open--;
    if (open < 0) return false;
  }
  return open === 0 && text.split("“").length === text.split("”").length;
}

function flawsOf(model: unknown): readonly string[] {
  return strings(model).filter((text) => FLAWS.test(text) || !balanced(text));
}

describe("whatever the figures are", () => {
  it("no word of any model is flawed", () => {
    fc.assert(
      fc.property(anyPage, ({ analysis, detail, plan, sessions }) => {
        const page = measurePage(analysis, detail, plan, sessions, OPTIONS);
        const { csv, ...read } = page;
        expect(csv.text).not.toMatch(/NaN|Infinity|undefined/);
        expect(flawsOf(read)).toEqual([]);

        const byChance = { judged: 1, signals: 1, expected: 0.016, chanceOfAny: 0.016 };
        const all = { asAt: analysis.asAt, since: null, measures: [analysis], byChance };
        expect(flawsOf(overview(FRAME, all, OPTIONS))).toEqual([]);
        expect(flawsOf(dataPage(FRAME, all, OPTIONS))).toEqual([]);
        expect(flawsOf(analysisJson(analysis))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("every rule has a question, whose words are whole", () => {
    fc.assert(
      fc.property(
        anyPage,
        fc.constantFrom(...RULES),
        fc.constantFrom(...HEADINGS),
        ({ analysis, plan, sessions }, rule, heading) => {
          const evidence = analysis.direction.evidence;
          const action = plan.priorities[0]?.actions[0] ?? null;
          const commitment = sessions.sessions[0]?.commitments[0] ?? null;
          const direction = { ...analysis.direction, heading };
          const card = questionCard(
            { rule, strength: 50, evidence, action, commitment },
            { ...analysis, direction },
          );
          expect(flawsOf(card)).toEqual([]);
          expect(card.question).toMatch(/^\P{Ll}.*\?$/u);
          expect(card.why).toMatch(/\.$/);
          expect(card.goodAnswer).toMatch(/\.$/);
        },
      ),
    );
  });

  it("a measure with no good direction is never said to get better or worse", () => {
    fc.assert(
      fc.property(anyPage, ({ analysis, detail, plan, sessions }) => {
        fc.pre(analysis.measure.polarity === "none");
        const page = measurePage(analysis, detail, plan, sessions, OPTIONS);
        const said = [...sentencesOf(page), page.direction.text, page.trend.title].join(" ");
        expect(said).not.toMatch(/improv|better|worse|on target|off target/i);
      }),
    );
  });

  it("every number of the reading, the questions and the summary is found in the data", () => {
    fc.assert(
      fc.property(anyPage, ({ analysis, detail, plan, sessions }) => {
        const page = measurePage(analysis, detail, plan, sessions, OPTIONS);
        const said = [
          ...page.reading.map(({ text }) => text),
          ...page.questions.flatMap(({ question, evidence }) => [question, evidence]),
        ];
        const lost = said.flatMap((text) => untraced(text, analysis));
        expect(lost).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("a gap is said with its reason and never drawn, listed or spoken as zero", () => {
    fc.assert(
      fc.property(anyPage, ({ analysis, detail, plan, sessions }) => {
        const { trend, table } = measurePage(analysis, detail, plan, sessions, OPTIONS);
        for (const [i, point] of trend.points.entries()) {
          expect(point.value === null).toBe(point.gap !== null);
          if (point.gap === null) continue;
          expect(point.spoken).toContain(`no figure, ${point.gap}`);
          expect(table.rows[i]?.[1]?.toLowerCase()).toBe(point.gap);
        }
      }),
    );
  });
});
