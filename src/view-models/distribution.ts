import type { Measure } from "#contract/measure.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import { caseloadSpread, type CaseloadSpread, type WorkerSpread } from "#domain/caseloadSpread.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import { periodsInYear } from "#domain/period.ts";
import type { Frame } from "./banners.ts";
import { csvNumber, csvText } from "./csvText.ts";
import type { Download, Sentence } from "./models.ts";
import { ALL, amount, NO_SPREAD } from "./spreadCells.ts";
import type { DistributionModel } from "./spreadModels.ts";
import { spreadPicture, spreadTable } from "./spreadPicture.ts";
import { spreadRows } from "./spreadRows.ts";
import { counting, figurePhrase, unitName } from "./words/figures.ts";
import { outOf, shortNumeral } from "./words/numbers.ts";
import { inPeriod, periodName } from "./words/periods.ts";
import { capital, clause, counted, list } from "./words/text.ts";

/** How a caseload is spread over workers, over time and by team; `null` where nothing says it. */
export function distributionModel(
  analysis: MeasureAnalysis,
  detail: MeasureDetail | null,
  frame: Pick<Frame, "nature" | "audience" | "organisation">,
): DistributionModel | null {
  const { measure, series, asAt } = analysis;
  const found = detail === null ? null : caseloadSpread(measure, detail, series, asAt);
  if (found === null) return null;

  const picture = spreadPicture(measure, found);
  return {
    title: "What the average hides",
    reading: readingOf(measure, found),
    notes: notesOf(measure, found),
    all: picture === null ? null : { picture, table: spreadTable(measure, found) },
    byTeam: found.teams.length + found.apart.length === 0 ? [] : spreadRows(measure, found),
    csv: csvOf(analysis, found, frame),
  };
}

/** The last period that has all workers; else the last that has any group. */
function latestPlace({ all, teams, apart }: CaseloadSpread): number {
  const whole = all.findLastIndex(({ spread }) => spread !== null);
  if (whole >= 0) return whole;
  return Math.max(
    ...[...teams, ...apart].map(({ periods }) =>
      periods.findLastIndex(({ spread }) => spread !== null),
    ),
  );
}

function readingOf(measure: Measure, found: CaseloadSpread): readonly Sentence[] {
  const place = latestPlace(found);
  const point = found.points[place];
  const at = found.all[place];
  const spread = at?.spread ?? null;
  if (point === undefined || at === undefined) return [];

  const { period } = point;
  const average =
    at.average === null
      ? "the average is not known"
      : `the average was ${figurePhrase(measure, at.average)}`;
  const over = spread?.over ?? null;
  const earlier = place - periodsInYear(measure.frequency);
  const before = found.all[earlier]?.spread ?? null;
  const texts: readonly (string | null)[] = [
    `${capital(inPeriod(period, measure))}, ${average}${point.provisional ? " (provisional)" : ""}.`,
    spread === null
      ? "Nothing is said of all workers together."
      : `Of ${counted(spread.workers, "worker")}, half held ${amount(spread.median)} or fewer, a quarter held ${amount(spread.upperQuartile)} or more, and the highest held ${amount(spread.highest)}.`,
    spread === null || over === null
      ? null
      : `${overSentence(spread, over)}${beforeText(before, over.limit)}.`,
    mostOver(found, place),
    ...found.apart.flatMap(({ name, periods }) => apartText(name, periods[place]?.spread ?? null)),
    spread === null ? null : countedDifferently(measure, point.denominator, spread.workers),
  ];
  const periods = [...(before === null ? [] : [found.points[earlier]?.period ?? period]), period];
  return texts.flatMap((text) => (text === null ? [] : [{ text, periods }]));
}

function overSentence(
  { workers }: WorkerSpread,
  { count, limit }: { readonly count: number; readonly limit: number },
): string {
  if (count === 0) return `None of them held more than the limit of ${amount(limit)}`;
  const share = workers < 20 ? "" : ` (${Math.round((100 * count) / workers)}%)`;
  return `${outOf(count, workers)}${share} held more than the limit of ${amount(limit)}`;
}

/** The same a year before, where the limit was the same. */
function beforeText(before: WorkerSpread | null, limit: number): string {
  if (before === null || before.over === null || before.over.limit !== limit) return "";
  return `; a year before it was ${outOf(before.over.count, before.workers)}`;
}

/** In which team the most are over the limit. Of one team nothing is said. */
function mostOver({ teams }: CaseloadSpread, place: number): string | null {
  const known = teams.flatMap(({ name, periods }) => {
    const spread = periods[place]?.spread ?? null;
    return spread === null || spread.over === null
      ? []
      : [{ name, count: spread.over.count, workers: spread.workers }];
  });
  const most = Math.max(0, ...known.map(({ count }) => count));
  if (known.length < 2 || most === 0) return null;
  const first = known.filter(({ count }) => count === most);
  return `The most were in ${list(first.map(({ name, count, workers }) => `${clause(name)} (${outOf(count, workers)})`))}.`;
}

function apartText(name: string, spread: WorkerSpread | null): readonly string[] {
  if (spread === null || spread.over === null) return [];
  const { count, limit } = spread.over;
  return [
    `${capital(clause(name))} workers have a limit of ${amount(limit)}: ${count === 0 ? `none of ${spread.workers}` : outOf(count, spread.workers)} held more.`,
  ];
}

/** An average over full-time equivalents and a spread over people are not of the same workers. */
function countedDifferently(
  { denominator }: Measure,
  below: number | null,
  workers: number,
): string | null {
  if (below === null || denominator === undefined || Math.round(below) === workers) return null;
  return `The average is over ${shortNumeral(below, 1)} ${counting(denominator)}; the spread counts ${counted(workers, "worker")}, each as one.`;
}

/** What is missing or cannot be true, which is not drawn. */
function notesOf(measure: Measure, found: CaseloadSpread): readonly string[] {
  const groups = [{ name: ALL, periods: found.all }, ...found.teams, ...found.apart];
  const contradictory = groups.flatMap(({ name, periods }) =>
    found.points.flatMap(({ period }, i) =>
      periods[i]?.gap === "contradictory"
        ? [`${clause(name)}, ${periodName(period, measure)}`]
        : [],
    ),
  );
  const first = found.all.findIndex(({ spread }) => spread !== null);
  const gaps = found.all.flatMap(({ gap }, i) => {
    const period = found.points[i]?.period;
    return first >= 0 && i > first && gap === "not-received" && period !== undefined
      ? [periodName(period, measure)]
      : [];
  });
  return [
    ...(found.all.some(({ spread }) => spread !== null)
      ? []
      : ["Only single groups are given: nothing is said of all workers together."]),
    ...(gaps.length === 0
      ? []
      : [`No spread was given for ${gaps.length > 3 ? `${gaps.length} periods` : list(gaps)}.`]),
    ...(contradictory.length === 0
      ? []
      : [`Left out, because the figures cannot all be true: ${contradictory.join("; ")}.`]),
  ];
}

/** Every group of every period. */
function csvOf(
  analysis: MeasureAnalysis,
  { points, all, teams, apart }: CaseloadSpread,
  frame: Pick<Frame, "nature" | "audience" | "organisation">,
): Download {
  const { measure } = analysis;
  const groups = [{ name: ALL, periods: all }, ...teams, ...apart];
  const number = (value: number | null) => csvNumber(value, Math.max(1, measure.decimals));
  const whole = (value: number | null) => csvNumber(value, 0);
  return csvText(analysis, frame, {
    name: "spread",
    title: `How it is spread over workers, ${unitName(measure)}`,
    rows: () => [
      [
        "period",
        "when",
        "group",
        "average",
        "workers",
        "lowest",
        "lower_quartile",
        "median",
        "upper_quartile",
        "highest",
        "limit",
        "over_limit",
        "why_no_spread",
      ],
      ...points.flatMap(({ period }, place) =>
        groups.flatMap(({ name, periods }) => {
          const { spread, gap, average } = periods[place] ?? NO_SPREAD;
          return name !== ALL && gap === "not-received"
            ? []
            : [
                [
                  period,
                  periodName(period, measure),
                  name,
                  csvNumber(average, measure.decimals),
                  whole(spread?.workers ?? null),
                  number(spread?.lowest ?? null),
                  number(spread?.lowerQuartile ?? null),
                  number(spread?.median ?? null),
                  number(spread?.upperQuartile ?? null),
                  number(spread?.highest ?? null),
                  number(spread?.over?.limit ?? null),
                  whole(spread?.over?.count ?? null),
                  gap === null ? "" : gap === "contradictory" ? "cannot all be true" : "not given",
                ],
              ];
        }),
      ),
    ],
  });
}
