import type { DashboardAnalysis, MeasureAnalysis } from "#domain/findings.ts";
import { banners, type Frame, noticeOf, type ScreenOptions, updatedText } from "./banners.ts";
import { problemText } from "./errorMessage.ts";
import { daysLate } from "./figure.ts";
import type { BrokenMeasure, DataPage, ErrorMessage, Table } from "./models.ts";
import { figureText } from "./words/figures.ts";
import { dayName, inPeriod, periodName } from "./words/periods.ts";
import { named } from "./words/named.ts";
import { capital, clause, sentence } from "./words/text.ts";

/** What heads the page and its parts. */
export const DATA = {
  title: "The data",
  sources: "Sources",
  notes: "Notes",
  freshness: "How fresh the figures are",
  revisions: "Revisions",
} as const;

/** Where the figures come from, how fresh each is, what was revised, and what is wrong with them. */
export function dataPage(
  frame: Frame,
  { measures }: DashboardAnalysis,
  options: ScreenOptions,
): DataPage {
  const { broken } = options;
  return {
    title: DATA.title,
    banners: banners(frame, options),
    notice: noticeOf(frame),
    updated: updatedText(frame),
    sources: sourcesOf(frame, measures),
    notes: (frame.notes ?? []).map(sentence),
    late: measures.flatMap(lateSentence),
    freshness: freshnessTable(measures),
    revisions: revisionsTable(measures),
    noRevisions: "No figure was changed after it was first published.",
    problems: broken.map(brokenMessage),
  };
}

/** A measure that is left out because it cannot be read. The others are not touched by it. */
export function brokenMessage({ id, title, problems }: BrokenMeasure): ErrorMessage {
  return {
    title: `${title ?? id ?? "A measure without a name"} cannot be read`,
    text: "It is left out. All other measures are as they should be.",
    remedy: "Whoever publishes the figures should mend the values below and publish again.",
    details: problems.map(problemText),
  };
}

function sourcesOf({ sources }: Frame, measures: readonly MeasureAnalysis[]): DataPage["sources"] {
  const all = [...(sources ?? []), ...measures.map(({ measure }) => measure.source)];
  const byName = new Map(all.map(({ title, link }) => [`${title} ${link ?? ""}`, { title, link }]));
  return [...byName.values()].map(({ title, link }) => ({
    title: clause(title),
    link: link ?? null,
  }));
}

function lateSentence({ measure, freshness }: MeasureAnalysis): DataPage["late"] {
  const { latest, nextDue, daysLate: days } = freshness;
  if (nextDue === null || days <= 0) return [];
  const text = `The next figure for ${named(measure.title)} was due on ${dayName(nextDue)}: it is ${daysLate(days)}.`;
  return [{ text, periods: latest === null ? [] : [latest] }];
}

function freshnessTable(measures: readonly MeasureAnalysis[]): Table {
  return {
    caption: "How fresh each measure is",
    columns: ["Measure", "Latest period", "Next figure due", "State"].map(words),
    rows: measures.map(({ measure, freshness: { latest, nextDue, daysLate: days } }) => [
      measure.title,
      latest === null ? "None yet" : capital(periodName(latest, measure)),
      nextDue === null ? "Not said" : dayName(nextDue),
      days > 0 ? capital(daysLate(days)) : nextDue === null ? "Not known" : "In time",
    ]),
  };
}

function revisionsTable(measures: readonly MeasureAnalysis[]): Table {
  return {
    caption: "Figures that were changed after they were first published",
    columns: [
      ...["Measure", "Period"].map(words),
      ...["First published as", "Now"].map((name) => ({ name, numeric: true })),
    ],
    rows: measures.flatMap(({ measure, series }) =>
      series.points.flatMap(({ period, value, firstPublished }) =>
        firstPublished === null || firstPublished === value
          ? []
          : [
              [
                measure.title,
                capital(inPeriod(period, measure)),
                figureText(measure, firstPublished),
                value === null ? "No figure" : figureText(measure, value),
              ],
            ],
      ),
    ),
  };
}

function words(name: string): Table["columns"][number] {
  return { name, numeric: false };
}
