import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import type { ApiFiles } from "#contract/resources.ts";
import { analyseDashboard } from "#domain/analyseDashboard.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import { world } from "#mocks/world.ts";
import { analysisJson } from "#view-models/analysisJson.ts";
import { figureSentence } from "#view-models/figure.ts";
import { measurePage } from "#view-models/measurePage.ts";
import { measureSlide } from "#view-models/measureSlide.ts";
import type { MeasurePageModel, Table } from "#view-models/models.ts";
import { reading } from "#view-models/reading.ts";
import { scorecardRow } from "#view-models/scorecardRow.ts";
import { seenFigure } from "#view-models/seenFigures.ts";
import { briefTable } from "#view-models/trendTable.ts";
import { ODD_FILES } from "../oddFigures.ts";
import { printedFigure } from "../printedFigure.ts";

const WORLDS: readonly (readonly [string, () => Promise<ApiFiles>])[] = [
  ["Herefordshire", () => world("herefordshire")],
  ["Marchshire", () => world("marchshire")],
  ["figures that are apt to differ", () => Promise.resolve(ODD_FILES)],
];

/** One measure in all that is made of it, and how each of its periods has to be printed. */
interface Walked {
  readonly analysis: MeasureAnalysis;
  readonly page: MeasurePageModel;
  readonly slide: ReturnType<typeof measureSlide>;
  readonly expected: readonly string[];
  /** The last that is a number; `null` where there is none. */
  readonly latest: string | null;
}

async function walk(given: Promise<ApiFiles>): Promise<readonly Walked[]> {
  const { dashboard, measures, actionPlan: plan, sessions } = await given;
  const options = { frame: dashboard, asAt: null, now: dashboard.published, broken: [] };
  const context = { asAt: dashboard.published, plan, sessions: sessions.sessions };
  return analyseDashboard(dashboard, context).measures.map((analysis) => {
    const { measure, series } = analysis;
    const detail = measures.get(measure.id) ?? null;
    const printed = (period: string) =>
      printedFigure(
        measure,
        measure.observations.find((observation) => observation.period === period),
      );
    return {
      analysis,
      page: measurePage(analysis, detail, plan, sessions, options),
      slide: measureSlide(analysis, detail, { ...context, session: null, options }),
      expected: series.points.map(({ period }) => printed(period)),
      latest: series.latest === null ? null : printed(series.latest.period),
    };
  });
}

const FIGURE = /^Figure( \(|$)/;
const PROVISIONAL = / (?:\(provisional\)|p)$/;

/** The cells of one column, without what is said of a figure that may still change. */
function column({ columns, rows }: Table, named: RegExp): readonly string[] {
  const place = columns.findIndex(({ name }) => named.test(name));
  return rows.map((row) => (row[place] ?? "").replace(PROVISIONAL, ""));
}

/** What is printed, as a spreadsheet reads it; nothing where it says that there is nothing. */
function plain(printed: string): string {
  return /^(–|No figure|No target)$/.test(printed)
    ? ""
    : printed.replaceAll(/[,%]/g, "").replace("\u2212", "-");
}

/** The columns of a file of the trend by name, a cell a period. */
function fileColumns(text: string, periods: number): (name: string) => readonly string[] {
  const lines = Papa.parse<string[]>(text).data;
  const top = lines.findIndex(([first]) => first === "period");
  const rows = lines.slice(top + 1, top + 1 + periods);
  return (name) => {
    const place = lines[top]?.indexOf(name) ?? -1;
    return rows.map((row) => row[place] ?? `no column ${name}`);
  };
}

describe.each(WORLDS)("%s: the figure of every period is the same string", (_, files) => {
  let walked: readonly Walked[] = [];
  beforeAll(async () => {
    walked = await walk(files());
  });

  it("in the label of the chart and as it is spoken", () => {
    for (const { page, expected } of walked)
      for (const [i, { figure, label, spoken, gap, value }] of page.trend.points.entries()) {
        const text = expected[i] ?? "";
        expect(figure).toBe(text);
        expect(label.startsWith(text), `“${label}” is not ${text}`).toBe(true);
        expect(spoken).toContain(value === null ? `no figure, ${gap}` : `: ${text}`);
        expect(gap).toBe(value === null ? text.toLowerCase() : null);
      }
  });

  it("in the table, on paper and on a slide, beside its own period", () => {
    for (const { page, slide, expected } of walked) {
      const { points } = page.trend;
      const paper = briefTable(page.table, page.trend, { about: page.title, periods: 13 });
      expect(column(page.table, FIGURE).slice(0, points.length)).toEqual(expected);
      expect(column(paper, FIGURE)).toEqual(expected.slice(-13));
      expect(column(paper, /^Period$/)).toEqual(points.slice(-13).map(({ tick }) => tick));
      expect(column(slide.table, FIGURE)).toEqual(expected.toReversed());
    }
  });

  it("in the file, as it is shown and as a number, and so is what is reckoned of it", () => {
    for (const { page, expected } of walked) {
      const { points } = page.trend;
      const inFile = fileColumns(page.csv.text, points.length);
      const isGap = (i: number) => points[i]?.value === null;
      expect(inFile("shown_as")).toEqual(expected);
      expect(inFile("value")).toEqual(expected.map((text, i) => (isGap(i) ? "" : plain(text))));
      expect(inFile("why_no_value")).toEqual(
        expected.map((text, i) => (isGap(i) ? text.toLowerCase() : "")),
      );
      const inTable = (named: RegExp) =>
        column(page.table, named).slice(0, points.length).map(plain);
      expect(inFile("average")).toEqual(inTable(/^Average$/));
      expect(inFile("lower_limit")).toEqual(inTable(/^Lower process limit$/));
      expect(inFile("upper_limit")).toEqual(inTable(/^Upper process limit$/));
      const upper = inFile("target_upper");
      const ends = inFile("target_lower").map((lower, i) => [lower, upper[i] ?? ""]);
      expect(
        ends.map((both) => [...new Set(both)].filter((end) => end !== "").join(" to ")),
      ).toEqual(inTable(/^Target$/));
    }
  });

  it("in what `pcd analyse` writes", () => {
    for (const { analysis, expected, latest } of walked) {
      const { figures, latest: said } = analysisJson(analysis);
      expect(figures.map(({ text }) => text)).toEqual(expected);
      expect(figures.map(({ value }) => value)).toEqual(
        analysis.series.points.map(({ value }) => value),
      );
      if (latest !== null) expect(said?.text.startsWith(latest)).toBe(true);
    }
  });

  it("and the latest in its sentence, on the scorecard, the page, the slide, and in what was seen", () => {
    for (const { analysis, page, slide, latest } of walked) {
      if (latest === null) {
        expect(page.figure.text).toBe("No figure");
        continue;
      }
      expect(reading(analysis)[0]?.text).toContain(` stood at ${latest}`);
      expect(figureSentence(analysis)).toContain(`The latest figure is ${latest}`);
      for (const { figure } of [page, slide, scorecardRow(analysis)]) {
        expect(figure.text).toBe(latest);
        expect(figure.spoken.startsWith(latest)).toBe(true);
      }
      expect(seenFigure(page).text.startsWith(latest)).toBe(true);
    }
  });

  it("walks all there is", () => {
    const periods = walked.reduce((sum, { expected }) => sum + expected.length, 0);
    expect(walked.length).toBeGreaterThan(25);
    expect(periods).toBeGreaterThan(300);
  });
});
