import type { MeasureAnalysis } from "#domain/findings.ts";
import type { Table, Trend, TrendPoint } from "./models.ts";
import { promisedAhead, type PromisedPeriod } from "./trendPromises.ts";
import { bandText, figureText, levelText } from "./words/figures.ts";
import { capital, clause, inSentence } from "./words/text.ts";
import { NOTHING } from "./words/nothing.ts";

interface Column {
  readonly name: string;
  readonly numeric: boolean;
  readonly cell: (point: TrendPoint) => string;
  /** Of a period still to come for which something was promised; left out, there is nothing to say. */
  readonly ahead?: (period: PromisedPeriod) => string;
  /** What it says of a period of which it has nothing to say; left out: a dash. */
  readonly nothing?: string;
  /** Left out where no period has anything to say in it. */
  readonly optional: boolean;
}

/** Why a period for which something was promised has no figure yet. */
export const STILL_TO_COME = "still to come";

/** That none was set is not that no figure came, and neither is a dash. */
const NO_TARGET = "No target";
const NO_FIGURE = "No figure";
const PROVISIONAL = " (provisional)";

/** The same periods, figures and words as the chart, oldest first. */
export function trendTable({ measure }: MeasureAnalysis, trend: Trend): Table {
  const ahead = promisedAhead(trend);
  const columns = columnsOf().filter(
    ({ optional, cell, ahead: told }) =>
      !optional ||
      trend.points.some((point) => cell(point) !== "") ||
      (told !== undefined && ahead.length > 0),
  );
  return {
    caption: `${clause(measure.title)}: ${inSentence(trend.subtitle)}`,
    columns: columns.map(({ name, numeric }) => ({ name, numeric })),
    rows: [
      ...trend.points.map((point) =>
        columns.map(({ cell, nothing = NOTHING }) => cell(point) || nothing),
      ),
      ...ahead.map((period) => columns.map(({ ahead }) => ahead?.(period) ?? NOTHING)),
    ],
  };

  function columnsOf(): readonly Column[] {
    const number = (name: string, valueOf: (point: TrendPoint) => number | null): Column => ({
      name,
      numeric: true,
      optional: true,
      cell: (point) => figureOr(valueOf(point)),
    });
    return [
      {
        name: "Period",
        numeric: false,
        optional: false,
        cell: ({ when }) => capital(when),
        ahead: ({ when }) => capital(when),
      },
      {
        name: `Figure (${trend.unit})`,
        numeric: true,
        optional: false,
        cell: figureCell,
        ahead: () => capital(STILL_TO_COME),
      },
      words("Counts", ({ counts }) => counts),
      { ...words("Target", targetCell), nothing: NO_TARGET },
      {
        ...words("Status", (point) => (targetCell(point) === null ? null : point.status.text)),
        nothing: NO_TARGET,
      },
      number("Average", ({ mean, lower }) => (lower === null ? null : mean)),
      number("Lower process limit", ({ lower }) => lower),
      number("Upper process limit", ({ upper }) => upper),
      ...trend.comparators.map(({ name }, i): Column => ({
        name,
        numeric: true,
        optional: true,
        cell: ({ comparatorTexts }) => comparatorTexts[i] ?? "",
        nothing: NO_FIGURE,
      })),
      {
        name: "Promised",
        numeric: false,
        optional: true,
        cell: ({ promised }) => promised ?? "",
        ahead: ({ promised }) => promised,
      },
      words("Real change", ({ special }) => special?.text ?? null),
      words("Note", noteOf),
    ];
  }

  function figureCell({ value, figure, provisional }: TrendPoint): string {
    return figure + (value !== null && provisional ? PROVISIONAL : "");
  }

  function targetCell({ targetLower, targetUpper }: TrendPoint): string | null {
    if (targetLower === null && targetUpper === null) return null;
    if (targetLower === null || targetUpper === null || targetLower === targetUpper)
      return levelText(measure, targetUpper ?? targetLower ?? 0);
    return bandText(measure, targetLower, levelText(measure, targetUpper));
  }

  function figureOr(value: number | null): string {
    return value === null ? "" : figureText(measure, value);
  }
}

/** What of the columns above a sheet of paper has room for beside the questions. */
const BRIEF = /^(Figure \(.*\)|Target)$/;

/**
 * The last periods of a trend's table, with their figures and targets, in the short words of an axis;
 * `p` stands for provisional, as the glossary says.
 *
 * @param table of the same trend
 * @param about the measure, which the sheet is headed by
 */
export function briefTable(
  table: Table,
  { points }: Trend,
  { about, periods }: { readonly about: string; readonly periods: number },
): Table {
  const kept = table.columns.map(({ name }) => BRIEF.test(name));
  const last = points.slice(-periods);
  // After the periods of the trend come those still to come, for which something was promised.
  const rows = table.rows.slice(0, points.length).slice(-periods);
  const brief = (row: readonly string[]) =>
    row.filter((_, index) => kept[index]).map((cell) => cell.replace(PROVISIONAL, " p"));
  return {
    caption: "Latest figures",
    about,
    columns: [
      { name: "Period", numeric: false },
      ...table.columns
        .filter((_, index) => kept[index])
        .map(({ name, numeric }) => ({ name: name.replace(/ \(.*/, ""), numeric })),
    ],
    rows: last.map(({ tick }, place) => [tick].concat(brief(rows[place] ?? []))),
  };
}

/** What a room takes in of a table, beside the period and its figure. */
const BRIEFLY: ReadonlySet<string> = new Set(["Target", "Status"]);

/**
 * A trend's table as a room can take it in: the latest figure first, few columns, and nothing that is
 * still to come.
 */
export function roomTable({ caption, columns, rows }: Table, { points }: Trend): Table {
  const shown = (_: unknown, place: number) => place < 2 || BRIEFLY.has(columns[place]?.name ?? "");
  return {
    caption,
    columns: columns.filter(shown),
    rows: rows
      .slice(0, points.length)
      .toReversed()
      .map((row) => row.filter(shown)),
  };
}

/** What is said of a period beside its figure. */
export function noteOf({ note, breakBefore }: TrendPoint): string | null {
  const said = [breakBefore === null ? null : `Counted in a new way: ${breakBefore}`, note];
  return said.filter((text) => text !== null).join(" ") || null;
}

function words(name: string, textOf: (point: TrendPoint) => string | null): Column {
  return { name, numeric: false, optional: true, cell: (point) => textOf(point) ?? "" };
}
