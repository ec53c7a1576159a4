import type { Measure } from "#contract/measure.ts";
import type { Period } from "#contract/period.ts";
import type { CaseloadSpread, GroupAt } from "#domain/caseloadSpread.ts";
import { axis } from "./axis.ts";
import { ALL, amount, NO_SPREAD, SPREAD_COLUMNS, spreadCells } from "./spreadCells.ts";
import type { SpreadRow, SpreadRows } from "./spreadModels.ts";
import { figurePhrase, unitName } from "./words/figures.ts";
import { outOf } from "./words/numbers.ts";
import { periodName } from "./words/periods.ts";
import { capital, clause, counted, list } from "./words/text.ts";

/** Each period that has any group, the newest first. */
export function spreadRows(measure: Measure, found: CaseloadSpread): readonly SpreadRows[] {
  const { points, all, teams, apart } = found;
  const groups = [
    { kind: "all", name: ALL, periods: all } as const,
    ...teams.map(({ name, periods }) => ({ kind: "team", name, periods }) as const),
    ...apart.map(({ name, periods }) => ({ kind: "apart", name, periods }) as const),
  ];
  const highest = groups.flatMap(({ periods }) =>
    periods.flatMap(({ spread, average }) => [
      spread?.highest ?? 0,
      average ?? 0,
      spread?.over?.limit ?? 0,
    ]),
  );
  const shared = axis(highest, null).zero;
  const rowsOf = (place: number, period: Period): SpreadRows => {
    const here = groups.map(({ name, kind, periods }) => ({
      name: clause(name),
      kind,
      at: periods[place] ?? NO_SPREAD,
    }));
    const when = periodName(period, measure);
    return {
      period,
      when,
      title: `By team, ${when}`,
      subtitle: `Cases of each worker, ${when}`,
      summary: `${counted(here.length, "group")}: ${list(here.map(({ name }) => name))}. Of each, the lowest, the middle and the highest caseload.`,
      unit: unitName(measure),
      rows: here.map((group) => rowOf(measure, group)),
      axis: shared,
      source: clause(measure.source.title),
      table: {
        caption: `${clause(measure.title)} by team, ${when} (${unitName(measure)})`,
        columns: [{ name: "Workers in", numeric: false }, ...SPREAD_COLUMNS],
        rows: here.map(({ name, at }) => spreadCells(measure, name, at)),
      },
    };
  };
  return points
    .flatMap(({ period }, place) =>
      groups.some(({ periods }) => (periods[place] ?? NO_SPREAD).gap !== "not-received")
        ? [rowsOf(place, period)]
        : [],
    )
    .toReversed();
}

function rowOf(
  measure: Measure,
  {
    name,
    kind,
    at,
  }: { readonly name: string; readonly kind: SpreadRow["kind"]; readonly at: GroupAt },
): SpreadRow {
  const { spread, gap, average } = at;
  if (spread === null) {
    const text =
      gap === "contradictory"
        ? "left out: the figures cannot all be true"
        : "not given for this period";
    return {
      name,
      row: name,
      kind,
      box: null,
      average,
      limit: null,
      text: capital(text),
      spoken: `${name}: ${text}.`,
    };
  }
  const { lowest, lowerQuartile, median, upperQuartile, highest, workers, over } = spread;
  const text =
    over === null
      ? counted(workers, "worker")
      : `${outOf(over.count, workers)} over ${amount(over.limit)}`;
  return {
    name,
    row: name,
    kind,
    box: { lowest, lowerQuartile, median, upperQuartile, highest },
    average,
    limit: over?.limit ?? null,
    text,
    spoken: `${name}: from ${amount(lowest)} to ${amount(highest)} ${highest === 1 ? "case" : "cases"}, ${amount(median)} in the middle${average === null ? "" : `, average ${figurePhrase(measure, average)}`}; ${text}.`,
  };
}
