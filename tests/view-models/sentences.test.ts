import { describe, expect, it } from "vitest";
import { world } from "#mocks/world.ts";
import { analyseDashboard } from "#domain/analyseDashboard.ts";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import { helpPage } from "#view-models/helpPage.ts";
import { measurePage } from "#view-models/measurePage.ts";
import { overview } from "#view-models/overview.ts";
import { sentencesOf } from "#view-models/sentencesOf.ts";
import { summary } from "#view-models/summary.ts";
import { named } from "#view-models/words/named.ts";
import { readingAge, wordsOf } from "./readingAge.ts";
import { untraced } from "./said.ts";

/** The age by which most can read what is written for everyone. */
const READING_AGE = 14;

/** As many words as a sentence may have with the names and numbers of the data in it. */
const LONGEST = 30;

/** `1 months`, `of of`, a stop or a space too many. */
const STUMBLES =
  /(?<![\d,.])1 (?:months|quarters|years|days|measures|actions|questions|promises|items|workers|councils)\b|\b(of|the|to|is|in|at|a|and|by) \1\b|\.\.|,,| {2}| [.,;:?]|[:;,]\./;

const VERBS = ["is", "has", "was", "does", "gets"];

describe.each(["herefordshire", "marchshire"])("the sentences of %s", (name) => {
  async function screens() {
    const { dashboard, measures, actionPlan: plan, sessions } = await world(name);
    const asAt = dashboard.published;
    const context = { asAt, plan, sessions: sessions.sessions };
    const analysis = analyseDashboard(dashboard, context);
    const options = { asAt: null, now: asAt, broken: [], frame: dashboard };
    const pages = dashboard.measures.map((measure) => {
      const detail = measures.get(measure.id) ?? null;
      const read = analyseMeasure(measure, { ...context, since: analysis.since, detail });
      return { read, page: measurePage(read, detail, plan, sessions, options) };
    });
    return { analysis, pages, first: overview(dashboard, analysis, options) };
  }

  it("can be read at fourteen, on every screen", async () => {
    const { pages, first } = await screens();
    const hard = [first, ...pages.map(({ page }) => page)]
      .map((model) => ({ title: model.title, age: readingAge(sentencesOf(model)) }))
      .filter(({ age }) => age > READING_AGE);
    expect(hard).toEqual([]);
  });

  it("are of at most 30 words, count one as one, and stumble over nothing", async () => {
    const { pages, first } = await screens();
    const said = [first, ...pages.map(({ page }) => page)].flatMap(sentencesOf);
    expect(said.filter((sentence) => wordsOf(sentence).length > LONGEST)).toEqual([]);
    expect(said.filter((sentence) => STUMBLES.test(sentence))).toEqual([]);
  });

  it("let no verb follow the name of a measure that may be of many", async () => {
    const { pages } = await screens();
    const wrong = pages.flatMap(({ read, page }) => {
      const name = named(read.measure.title);
      return page.questions
        .flatMap(({ question, evidence }) => [question, evidence])
        .filter((text) =>
          VERBS.some(
            (verb) =>
              text.includes(`${verb} ${name} `) ||
              (text.includes(`${name} ${verb} `) && !text.includes(`for ${name} `)),
          ),
        );
    });
    expect(wrong).toEqual([]);
  });

  it("ask something, each question in the end", async () => {
    const { pages } = await screens();
    const asked = pages.flatMap(({ page }) => page.questions.map(({ question }) => question));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((question) => !question.endsWith("?"))).toEqual([]);
  });

  it("hold no number that is not in the data", async () => {
    const { analysis, pages } = await screens();
    const lost = pages.flatMap(({ read, page }) =>
      [
        ...page.reading.map(({ text }) => text),
        ...page.questions.flatMap(({ question, evidence }) => [question, evidence]),
      ].flatMap((text) => untraced(text, read).map((number) => `${number}: ${text}`)),
    );
    expect(lost).toEqual([]);

    const { measures } = analysis;
    const counts = new Set(measures.map((_, i) => i + 1));
    const { text } = summary(analysis);
    expect(
      text
        .match(/\d+/g)
        ?.map(Number)
        .every((count) => counts.has(count)),
    ).toBe(true);
  });

  it("are two or three to a reading, and claim no cause", async () => {
    const { pages } = await screens();
    for (const { page } of pages) {
      expect(page.reading.length).toBeGreaterThanOrEqual(1);
      expect(page.reading.length).toBeLessThanOrEqual(3);
      const said = [...page.reading.map(({ text }) => text), page.trend.title].join(" ");
      expect(said).not.toMatch(/because|due to|thanks to|caused|as a result|led by|certain/i);
    }
  });
});

describe("the help page", () => {
  it("can be read at fourteen", () => {
    const { reading, statuses, signs, gaps, keys, glossary } = helpPage();
    const texts = [...reading, ...statuses, ...gaps, ...keys, ...glossary]
      .map(({ text }) => text)
      .concat(signs.map(({ explanation }) => explanation));
    const sentences = texts.flatMap((text) => text.split(/(?<=[.?])\s/));
    expect(readingAge(sentences)).toBeLessThanOrEqual(READING_AGE);
  });
});
