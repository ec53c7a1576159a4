import type { Measure } from "#contract/measure.ts";
import type { Period } from "#contract/period.ts";
import type { CaseloadSpread, WorkerSpread } from "#domain/caseloadSpread.ts";
import { overText } from "./averageHides.ts";
import { axis } from "./axis.ts";
import { qualities } from "./figure.ts";
import type { Table } from "./models.ts";
import { amount, NO_SPREAD, SPREAD_COLUMNS, spreadCells } from "./spreadCells.ts";
import type { SpreadPictureModel } from "./spreadModels.ts";
import { figurePhrase, unitName } from "./words/figures.ts";
import { gapName, notToCompare } from "./words/gaps.ts";
import { inPeriod, periodCount, periodName, periodRange, tick } from "./words/periods.ts";
import { named } from "./words/named.ts";
import { capital, clause } from "./words/text.ts";

/** All workers over time, and how many are over the limit; `null` where nothing is said of them. */
export function spreadPicture(measure: Measure, found: CaseloadSpread): SpreadPictureModel | null {
  const { points, all } = found;
  const spreads = all.map(({ spread }) => spread);
  const known = spreads.filter((spread) => spread !== null);
  const [first] = points;
  const last = points.at(-1);
  const place = spreads.findLastIndex((spread) => spread !== null);
  if (known.length === 0 || first === undefined || last === undefined) return null;

  const averages = all.map(({ average }) => average);
  const limits = spreads.map((spread) => spread?.over?.limit ?? null);
  const counts = spreads.map((spread) => spread?.over?.count ?? null);
  const most = Math.max(0, ...counts.map((count) => count ?? 0));
  const drawn = [...known.map(({ highest }) => highest), ...averages, ...limits];
  const values = drawn.filter((value) => value !== null);
  const latest = spreads[place] ?? null;
  const title = titleOf(measure, latest, points[place]?.period ?? last.period);
  return {
    title,
    subtitle: `${clause(measure.title)}, ${periodRange(first.period, last.period, measure)}: all workers`,
    summary: summaryOf(measure, found),
    unit: unitName(measure),
    points: points.map(({ period, gap, provisional, breakBefore }, i) => {
      const spread = spreads[i] ?? null;
      return {
        period,
        when: periodName(period, measure),
        row: capital(periodName(period, measure)),
        spoken: spokenAt(measure, found, i),
        tick: tick(period),
        lowest: spread?.lowest ?? null,
        lowerQuartile: spread?.lowerQuartile ?? null,
        upperQuartile: spread?.upperQuartile ?? null,
        highest: spread?.highest ?? null,
        gap: gap === null ? null : gapName(gap),
        provisional,
        breakBefore: breakBefore !== null,
      };
    }),
    lines: [
      { kind: "own", name: "Average", values: averages },
      {
        kind: "middle",
        name: "Middle worker",
        values: spreads.map((spread) => spread?.median ?? null),
      },
      ...(limits.some((limit) => limit !== null)
        ? ([{ kind: "limit", name: "Limit", values: limits }] as const)
        : []),
    ],
    bandName: "Lowest to highest",
    halfName: "The middle half of workers",
    axis: axis(values, null).zero,
    notes: ["The axis starts at zero."],
    source: clause(measure.source.title),
    over: counts.some((count) => count !== null)
      ? { name: "Workers over the limit", counts, most }
      : null,
  };
}

function titleOf(measure: Measure, latest: WorkerSpread | null, period: Period): string {
  if (latest === null) return `How ${named(measure.title)} is shared out`;
  const over =
    latest.over === null
      ? `workers held from ${amount(latest.lowest)} to ${amount(latest.highest)}`
      : overText({ ...latest.over, of: latest.workers });
  return `${capital(inPeriod(period, measure))}: ${over}`;
}

/** How many periods there are, and how many of them say how the cases are spread. */
function summaryOf(measure: Measure, { points, all }: CaseloadSpread): string {
  const known = all.filter(({ spread }) => spread !== null).length;
  return `${periodCount(points.length, measure.frequency)}, ${known === points.length ? "each" : `${known} of them`} with what the lowest, the middle and the highest worker held.`;
}

/**
 * `September 2018: average 16.5 cases a worker; workers held from 3 to 31, half of them from 12 to 20,
 * the middle worker 17; 23 over the limit of 20.`
 */
function spokenAt(measure: Measure, { points, all }: CaseloadSpread, place: number): string {
  const point = points[place];
  const at = all[place];
  if (point === undefined || at === undefined) return "";
  const { average, spread, gap } = at;
  const parts = [
    average === null
      ? `no average, ${gapName(point.gap ?? "not-received")}`
      : `average ${figurePhrase(measure, average)}${qualities(point)}`,
    spread === null
      ? gap === "contradictory"
        ? "how they are spread cannot all be true"
        : "how they are spread was not given"
      : `workers held from ${amount(spread.lowest)} to ${amount(spread.highest)}, half of them from ${amount(spread.lowerQuartile)} to ${amount(spread.upperQuartile)}, the middle worker ${amount(spread.median)}`,
    ...(spread === null || spread.over === null
      ? []
      : [`${amount(spread.over.count)} over the limit of ${amount(spread.over.limit)}`]),
  ];
  const broken = point.breakBefore === null ? "" : ` ${notToCompare(point.breakBefore)}`;
  return `${capital(periodName(point.period, measure))}: ${parts.join("; ")}.${broken}`;
}

/** All workers, period by period. */
export function spreadTable(measure: Measure, { points, all }: CaseloadSpread): Table {
  return {
    caption: `${clause(measure.title)}: how it is spread over all workers (${unitName(measure)})`,
    columns: [{ name: "Period", numeric: false }, ...SPREAD_COLUMNS],
    rows: points.map(({ period }, i) =>
      spreadCells(measure, capital(periodName(period, measure)), all[i] ?? NO_SPREAD),
    ),
  };
}
