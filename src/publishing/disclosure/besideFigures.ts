import type { Problem } from "../problem.ts";
import type { Cells, SheetRow, Sheets } from "../sheetRows.ts";
import { grouped } from "../grouped.ts";
import { countsOf } from "./counts.ts";
import {
  allowedWarnings,
  besideProblem,
  coverProblem,
  HIDE_ALL,
  smallProblem,
} from "./hiddenWords.ts";
import { protect } from "./protect.ts";
import type { SmallNumberRule } from "./smallNumberRule.ts";
import { isSmall, sumsThatHold } from "./sums.ts";
import type { Amount, Cell, Place } from "./sums.ts";

type Beside = Pick<Sheets, "comparators" | "distribution" | "rivals">;

/**
 * What stands beside the observations, as it may be published: the counts of other areas, how cases
 * are spread over workers, and other figures for the same thing. A row of a spread, or a rival
 * figure, is left out whole, since it has no symbol for what is hidden.
 *
 * @param hidden The headlines that are hidden, by measure and period.
 */
export function smallBeside(
  sheets: Beside & Pick<Sheets, "measures">,
  hidden: ReadonlySet<string>,
  rule: SmallNumberRule,
): Beside & { readonly problems: readonly Problem[] } {
  const people = new Map(
    sheets.measures.flatMap(({ cells }) => (rule.ofPeople(cells) ? [[cells.id, cells]] : [])),
  );
  const ofPeople = <R extends { readonly cells: { readonly measure: string } }>(
    rows: readonly R[],
  ) => rows.filter(({ cells }) => people.has(cells.measure));
  const unitOf = (id: string) => people.get(id)?.unit ?? "count";

  const comparators = smallComparators(ofPeople(sheets.comparators), unitOf, rule.threshold);
  const spreads = smallSpreads(ofPeople(sheets.distribution), rule.threshold);
  const rivals = ofPeople(sheets.rivals).flatMap((row): readonly Found[] => {
    const { counted } = countsOf({ value: row.cells.value }, unitOf(row.cells.measure));
    const amount = counted && amountIn(row, counted.value, "value");
    if (amount !== undefined && isSmall(amount, rule.threshold)) return [{ row, amount }];
    return hidden.has(headlineOf(row.cells)) ? [{ row, amount: null }] : [];
  });
  const found = [...comparators, ...spreads, ...rivals];
  if (rule.smallNumbers === "allow")
    return { ...sheets, problems: allowedWarnings(cellsOf(found), [], rule.threshold) };
  const problems = [
    ...comparators.map((one) => problemOf(one, rule, HIDE_ALL)),
    ...[...spreads, ...rivals].map((one) => problemOf(one, rule, "Take the row out")),
  ];
  if (rule.smallNumbers === "refuse") return { ...sheets, problems };
  const rows = new Set(found.map(({ row }) => row));
  const notHidden = (row: Place) => !rows.has(row);
  return {
    comparators: sheets.comparators.map((row) => (rows.has(row) ? hiddenComparator(row) : row)),
    distribution: sheets.distribution.filter(notHidden),
    rivals: sheets.rivals.filter(notHidden),
    problems,
  };
}

/** A headline by measure and period. */
export function headlineOf({
  measure,
  period,
}: {
  readonly measure: string;
  readonly period?: string;
}) {
  return `${measure} ${period}`;
}

/** A row to be hidden: for a small number in it, or to cover another row; or because it stands beside one. */
interface Found {
  readonly row: Place;
  readonly amount: Amount | null;
  readonly covers?: Cell;
}

function problemOf({ row, amount, covers }: Found, rule: SmallNumberRule, how: string): Problem {
  if (amount !== null) return smallProblem(amount, row, rule, how);
  return covers === undefined
    ? besideProblem(row, rule, how)
    : coverProblem(row, covers, rule, how);
}

function cellsOf(found: readonly Found[]): ReadonlyMap<Cell, Amount> {
  return new Map(
    found.flatMap(({ amount }) => (amount?.cell ? [[amount.cell, amount] as const] : [])),
  );
}

/** The counts of single areas; and the mean of neighbours, which with all but one of them gives that one away. */
function smallComparators(
  rows: readonly SheetRow<"comparators">[],
  unitOf: (measure: string) => Cells<"measures">["unit"],
  threshold: number,
): readonly Found[] {
  const single = rows.filter(({ cells }) => cells.kind !== "neighbours");
  const small = single.flatMap((row): readonly Found[] => {
    const { counted, of, rest } = countsOf(row.cells, unitOf(row.cells.measure));
    const amounts = [
      counted && amountIn(row, counted.value, counted.column),
      of && amountIn(row, of.value, of.column),
      rest && amountIn(row, rest.value, rest.column, of?.value ?? null),
    ];
    const amount = amounts.find((one) => one !== undefined && isSmall(one, threshold));
    return amount === undefined ? [] : [{ row, amount }];
  });
  const byNeighbour = new Map(
    small.flatMap(({ row, amount }) =>
      row.texts["kind"] === "neighbour" && amount?.cell
        ? [[`${row.texts["measure"]} ${row.texts["period"]}`, amount.cell] as const]
        : [],
    ),
  );
  const means = rows.flatMap((row): readonly Found[] => {
    const covers = byNeighbour.get(`${row.texts["measure"]} ${row.texts["period"]}`);
    return row.cells.kind === "neighbours" && covers !== undefined && row.cells.value !== "c"
      ? [{ row, amount: null, covers }]
      : [];
  });
  return [...small, ...means];
}

const SPREAD_COLUMNS = ["workers", "over_limit", "lowest", "highest"] as const;

/** Groups of few workers, and caseloads of few children; and the group that with the others gives one away. */
function smallSpreads(
  rows: readonly SheetRow<"distribution">[],
  threshold: number,
): readonly Found[] {
  const read = rows.map((row) => {
    const cell: Cell = { rows: [row], leftOut: false };
    const amounts = SPREAD_COLUMNS.flatMap((column) => {
      const value = row.cells[column];
      return value === undefined ? [] : [{ ...amountIn(row, value, column), cell }];
    });
    return { row, cell, amounts };
  });
  const small = new Map(
    read.flatMap(({ cell, amounts }) => {
      const amount = amounts.find((one) => isSmall(one, threshold));
      return amount === undefined ? [] : [[cell, amount] as const];
    }),
  );
  const sums = (["workers", "over_limit"] as const).flatMap((column) =>
    sumsThatHold(
      [...grouped(read, ({ row }) => headlineOf(row.cells)).values()].flatMap((spreads) => {
        const amountOf = ({ amounts }: (typeof read)[number]) =>
          amounts.find((amount) => amount.column === column);
        const whole = spreads.find(({ row }) => row.cells.group === undefined);
        const total = whole && amountOf(whole);
        const parts = spreads.flatMap((spread) =>
          spread === whole ? [] : (amountOf(spread) ?? []),
        );
        return total === undefined || parts.length === 0 ? [] : [{ total, parts }];
      }),
    ),
  );
  const amounts = read.flatMap(({ amounts }) => amounts);
  return [
    ...[...small].flatMap(([cell, amount]) => cell.rows.map((row) => ({ row, amount }))),
    ...protect(sums, amounts, new Set(small.keys()), threshold).flatMap(({ cell, covers }) =>
      cell.rows.map((row) => ({ row, amount: null, covers })),
    ),
  ];
}

function amountIn(
  row: Place,
  value: number | null,
  column: string,
  of: number | null = null,
): Amount {
  return {
    cell: { rows: [row], leftOut: false },
    row,
    column,
    told: of === null ? "counted" : "rest",
    of,
    value,
    hiddenBefore: false,
    guarded: false,
    ofPeople: true,
    least: 0,
  };
}

function hiddenComparator(row: SheetRow<"comparators">): SheetRow<"comparators"> {
  const { value: _value, flag: _flag, numerator: _n, denominator: _d, ...cells } = row.cells;
  return { ...row, cells: { ...cells, value: "c" } };
}
