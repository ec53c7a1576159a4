import type { SeenFigure, WhatWeSaw } from "#contract/whatWeSaw.ts";
import type { MeasurePageModel, Table } from "./models.ts";
import { dayName } from "./words/periods.ts";
import { plainText } from "#contract/plainText.ts";
import { clause } from "./words/text.ts";

/** One figure as a session saw it, in the words of its page. */
export function seenFigure({ id, title, figure, status, trend }: MeasurePageModel): SeenFigure {
  const period = trend.points.findLast(({ value }) => value !== null)?.period;
  return {
    measure: id,
    title: plainText(clause(title)),
    ...(period !== undefined && { period }),
    text: plainText(`${figure.spoken}. ${status.text}.`),
  };
}

/** What a file of seen figures says of itself. */
export interface SeenPreviewModel {
  readonly title: string;
  readonly said: readonly string[];
  readonly figures: Table;
}

/** @param cited the beginning of its checksum, once that is found to be right */
export function seenPreview(seen: WhatWeSaw, cited: string): SeenPreviewModel {
  const { title, session, organisation, notice, asAt, published } = seen;
  return {
    title: plainText(`What was seen on ${dayName(session)}`),
    said: [
      `${clause(organisation)}: ${clause(title)}. ${notice}`,
      `The figures as known on ${dayName(asAt)}, published on ${dayName(published)}.`,
      `The file is as it was saved: its checksum begins with ${cited}.`,
    ].map(plainText),
    figures: {
      caption: "The figures of the agenda, as they were shown",
      columns: ["Measure", "Figure"].map((name) => ({ name, numeric: false })),
      rows: seen.figures.map(({ title, text }) => [plainText(title), plainText(text)]),
    },
  };
}
