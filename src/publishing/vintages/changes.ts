import type { Observation } from "#contract/observation.ts";
import { writeCsv } from "../csv.ts";
import type { FigureChange } from "./mergedSeries.ts";

/** Of which series a figure is: the whole, or a member of a breakdown. */
export interface SeriesName {
  readonly measure: string;
  readonly dimension?: string;
  readonly member?: string;
}

/** A change of a figure, and of which series. */
export interface Change extends FigureChange, SeriesName {}

/** A change of a figure as one of its series. */
export function changeOf(change: FigureChange, series: SeriesName): Change {
  return { ...change, ...series };
}

/** So many changes are said; a file has them all. */
const MOST_SAID = 10;

/** What was changed since the last publication, in words: how much, and the first of what was revised. */
export function changeLines(changes: readonly Change[], since: string): readonly string[] {
  const of = (what: Change["what"]) => changes.filter((change) => change.what === what);
  const counts = [
    [of("revised").length, "revised"],
    [of("withdrawn").length, "withdrawn"],
    [of("new").length, "new"],
  ] as const;
  const said = counts.flatMap(([count, what]) =>
    count === 0 ? [] : [`${count} ${count === 1 ? "figure" : "figures"} ${what}`],
  );
  const told = [...of("revised"), ...of("withdrawn")];
  return [
    `Since the publication of ${since}: ${said.length === 0 ? "no figure changed" : said.join(", ")}.`,
    ...told.slice(0, MOST_SAID).map((change) => `  ${seriesText(change)}: ${changeText(change)}`),
    ...(told.length > MOST_SAID
      ? [`  and ${told.length - MOST_SAID} more: --changes <file.csv> lists them all`]
      : []),
  ];
}

/** All changes as a CSV file: what each figure was, what it is, and by how much they differ. */
export function changesCsv(changes: readonly Change[]): string {
  return writeCsv(
    [
      "measure",
      "dimension",
      "member",
      "period",
      "change",
      "before",
      "flag_before",
      "known_before",
      "now",
      "flag_now",
      "difference",
    ],
    changes.map(({ measure, dimension, member, period, what, before, now }) => ({
      measure,
      dimension,
      member,
      period,
      change: what,
      before: before?.value ?? undefined,
      flag_before: before?.flag,
      known_before: before?.published,
      now: now.value ?? undefined,
      flag_now: now.flag,
      difference: differenceOf(before?.value ?? null, now.value) ?? undefined,
    })),
  );
}

function seriesText({ measure, dimension, member, period }: Change): string {
  const of = dimension === undefined ? "" : `, ${dimension}: ${member}`;
  return `${measure}${of}, ${period}`;
}

function changeText({ before, now }: Change): string {
  const difference = differenceOf(before?.value ?? null, now.value);
  const by = difference === null ? "" : ` (${difference > 0 ? "+" : ""}${difference})`;
  return `${before === null ? "" : figureText(before)} → ${figureText(now)}${by}${countsText(before, now)}`;
}

function figureText({ value, flag }: Pick<Observation, "value" | "flag">): string {
  return [value, flag].filter((part) => part !== null && part !== undefined).join(" ");
}

/** The counts behind a figure, where they changed and it did not. */
function countsText(before: Change["before"], now: Observation): string {
  const counts = (of: Pick<Observation, "numerator" | "denominator"> | null) =>
    `${of?.numerator ?? "–"} of ${of?.denominator ?? "–"}`;
  return before?.value !== now.value || counts(before) === counts(now)
    ? ""
    : ` (${counts(before)} → ${counts(now)})`;
}

/** Differences of decimals are written with no more digits than such figures have. */
const DIGITS = 10;

function differenceOf(before: number | null, now: number | null): number | null {
  return before === null || now === null || before === now
    ? null
    : Number((now - before).toPrecision(DIGITS));
}
