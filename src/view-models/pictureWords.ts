import type { Audience, Nature } from "#contract/dashboard.ts";
import type { Day } from "#contract/period.ts";
import { nameMarks, noticeOf } from "./banners.ts";
import type { Trend } from "./models.ts";
import { shortSentences } from "./shortWords.ts";
import { givenAway, withParameter } from "./viewAddress.ts";
import { dayName } from "./words/periods.ts";
import { capital, clause, inSentence, list, sentence } from "./words/text.ts";

/** Pixels that any program opens, or lines that stay sharp at every size. */
export type PictureKind = "png" | "svg";

/** What is written with a picture that leaves the page, so that it says what it is wherever it is put. */
export interface PictureWords {
  /** The name of its file, without the ending. */
  readonly name: string;
  readonly title: string;
  /** Below the title: unit and periods. */
  readonly subtitle: string;
  /** Whose figures these are, of what nature, and for whom. */
  readonly notice: string;
  /** Below the drawing: what its marks stand for, its source, the day as at which it was, its address. */
  readonly notes: readonly string[];
}

/** What a picture shows. `id` and `period` name its file; `period` is `null` where it has no figure. */
export interface Pictured {
  readonly id: string;
  readonly period: string | null;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly source: string;
}

/** Where a picture is taken from. `asAt`: the day whose knowledge it shows. `link`: the address of its view. */
export interface PicturedAt {
  readonly organisation: string;
  readonly nature: Nature;
  readonly audience: Audience;
  readonly asAt: Day;
  readonly link: string;
}

/** What is written with a picture. */
export function pictureWords(
  { id, period, title, subtitle, notes, source }: Pictured,
  { organisation, asAt, link, ...figures }: PicturedAt,
): PictureWords {
  return {
    name: fileName([id, organisation, period, nameMarks(figures)]),
    title,
    subtitle,
    notice: `${clause(organisation)}. ${noticeOf(figures)}`,
    notes: [
      ...notes,
      ...shortSentences([title, subtitle, ...notes]),
      `Source: ${sentence(source)}`,
      `As known on ${dayName(asAt)}.`,
      `This view: ${givenAway(link)}`,
    ],
  };
}

/**
 * What the picture of a trend shows: every number, letter and break that is marked on it, its scale, and
 * whom it stands beside.
 *
 * @param hidden the names of the comparators that the reader has put away
 */
export function picturedTrend(
  id: string,
  trend: Trend,
  { near, hidden }: { readonly near: boolean; readonly hidden: readonly string[] },
): Pictured {
  const { title, subtitle, source, method, points, comparators } = trend;
  const beside = comparators.filter(({ name }) => !hidden.includes(name)).map(({ name }) => name);
  return {
    id,
    period: points.findLast(({ value }) => value !== null)?.period ?? null,
    title,
    subtitle,
    source,
    notes: [
      ...markNotes(trend, { sourced: true }),
      sentence(near ? trend.axis.statedNear : trend.axis.statedZero),
      ...(beside.length === 0 ? [] : [`Beside it: ${list(beside)}.`]),
      ...(hidden.length === 0 ? [] : [`Put away: ${list(hidden)}.`]),
      sentence(method),
    ],
  };
}

/** What the numbers, the letters and the breaks on a trend stand for, a text each. */
export function markNotes(
  { annotations, commitments, points }: Trend,
  { sourced }: { readonly sourced: boolean },
): readonly string[] {
  return [
    ...annotations.map(
      ({ when, text, source }, index) =>
        `${index + 1}. ${capital(when)}: ${sentence(text)}${source === null || !sourced ? "" : ` (${clause(source)})`}`,
    ),
    ...commitments.map(
      ({ letter, label, outcome }) => `${letter}. ${label}: ${inSentence(outcome.text)}.`,
    ),
    ...points.flatMap(({ when, breakBefore }) =>
      breakBefore === null ? [] : [`Break before ${when}: ${sentence(breakBefore)}`],
    ),
  ];
}

/** The address of a view that shows the same on any later day: as at the day whose knowledge it shows. */
export function viewLink(address: string, asAt: Day): string {
  return withParameter(address, "asAt", asAt);
}

/** `no-further-action-herefordshire-2025-03`: what is not there is left out. */
function fileName(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .join(" ")
    .normalize("NFKD")
    .replace(/[\p{M}'’]+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|(?<!-)-+$/g, "");
}

/** What a picture shows whose model says its own title, unit and source. */
export function picturedFigure(
  id: string,
  figure: {
    readonly title: string;
    readonly subtitle: string;
    readonly unit: string;
    readonly source: string;
    readonly notes?: readonly string[];
  },
): Pictured {
  const { title, subtitle, unit, source, notes = [] } = figure;
  return { id, period: null, title, subtitle: `${subtitle} (${unit})`, notes, source };
}
