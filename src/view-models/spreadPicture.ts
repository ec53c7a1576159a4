import type { Measure } from "#contract/measure.ts";
import type { Period } from "#contract/period.ts";
import type { CaseloadSpread, WorkerSpread } from "#domain/caseloadSpread.ts";
import { overText } from "./averageHides.ts";
import { axis } from "./axis.ts";
import type { Table } from "./models.ts";
import { amount, NO_SPREAD, SPREAD_COLUMNS, spreadCells } from "./spreadCells.ts";
import type { SpreadPictureModel } from "./spreadModels.ts";
import { unitName } from "./words/figures.ts";
import { gapName } from "./words/gaps.ts";
import { inPeriod, periodName, periodRange, tick } from "./words/periods.ts";
import { capital, clause, inSentence } from "./words/text.ts";

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
    described: `${title}. ${periodRange(first.period, last.period, measure)}, every period in the table.`,
    unit: unitName(measure),
    points: points.map(({ period, gap, provisional, breakBefore }, i) => {
      const spread = spreads[i] ?? null;
      return {
        period,
        when: periodName(period, measure),
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
  if (latest === null) return `How ${inSentence(clause(measure.title))} is shared out`;
  const over =
    latest.over === null
      ? `workers held from ${amount(latest.lowest)} to ${amount(latest.highest)}`
      : overText({ ...latest.over, of: latest.workers });
  return `${capital(inPeriod(period, measure))}: ${over}`;
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
