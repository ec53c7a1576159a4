import type { Unit } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import { usuallyKnown } from "../figures.ts";
import { grouped } from "../grouped.ts";
import type { Cells, SheetRow } from "../sheetRows.ts";
import { slug } from "../slug.ts";
import { countsOf } from "./counts.ts";
import type { Count, Told } from "./counts.ts";
import { ofKnown, shownToHold, sumsThatHold, sumsThatSeemToHold } from "./sums.ts";
import type { Amount, Cell, Sum } from "./sums.ts";

type Observation = SheetRow<"observations">;

/** The amounts of one row. */
export type Amounts = { readonly [K in Told]?: Amount };

/** The figures of one measure as numbers that add up. */
export interface MeasureSums {
  readonly measure: Cells<"measures">;
  readonly amounts: readonly Amount[];
  readonly sums: readonly Sum[];
  /** The latest version of every figure, by series and period. */
  readonly latest: ReadonlyMap<string, ReadonlyMap<string, Amounts>>;
}

const TOLD = ["counted", "of", "rest"] as const satisfies readonly Told[];

/** The series of the whole. */
const WHOLE = "";

/**
 * Every number that the rows of a measure tell, and the sums that join them: the members of each
 * breakdown to the whole, as they stood on every day on which one was published.
 *
 * @param ofPeople Whether they are numbers of children or families.
 * @param leftOut Rows that are not in the files, and must not be worked out from those that are.
 */
export function measureSums(
  measure: Cells<"measures">,
  ofPeople: boolean,
  kept: readonly Observation[],
  leftOut: readonly Observation[],
): MeasureSums {
  const usualDelay = measure.usual_delay;
  const versions = [
    ...kept.map((row) => ({ row, leftOut: false })),
    ...leftOut.map((row) => ({ row, leftOut: true })),
  ].map(({ row, leftOut }) => ({
    row,
    leftOut,
    known: row.cells.published ?? usuallyKnown({ usualDelay }, row.cells.period),
    series: seriesOf(row.cells),
  }));
  const figures = [
    ...grouped(versions, ({ row, leftOut, series }) =>
      JSON.stringify([series, row.cells.period, leftOut]),
    ).values(),
  ].map((rows) => rows.toSorted((a, b) => a.known.localeCompare(b.known)));
  const signed = versions.some(({ row }) => Number(row.cells.value) < 0);
  const read = figures.flatMap((rows) => {
    const cell: Cell = { rows: rows.map(({ row }) => row), leftOut: rows[0]?.leftOut === true };
    return rows.map((version): Version => ({
      ...version,
      cell,
      amounts: amountsIn(version.row, cell, { unit: measure.unit, ofPeople, signed }),
    }));
  });
  const amounts = read.flatMap(({ amounts }) => TOLD.flatMap((told) => amounts[told] ?? []));
  const periods = [...grouped(read, ({ row }) => row.cells.period).values()];
  return {
    measure,
    amounts,
    sums: [...breakdownSums(periods), ...read.flatMap(({ amounts }) => shareSum(amounts))],
    latest: latestOf(read),
  };
}

interface Version {
  readonly row: Observation;
  readonly known: Day;
  readonly series: string;
  readonly cell: Cell;
  readonly amounts: Amounts;
}

/** One name for a series, however its dimension and member are written; empty for the whole. */
function seriesOf({ dimension, member }: Cells<"observations">): string {
  return dimension === undefined ? WHOLE : `${slug(dimension)}/${slug(member ?? "")}`;
}

function amountsIn(
  row: Observation,
  cell: Cell,
  {
    unit,
    ofPeople,
    signed,
  }: { readonly unit: Unit; readonly ofPeople: boolean; readonly signed: boolean },
): Amounts {
  const counts = countsOf(row.cells, unit);
  const amount = (told: Told, { value, column }: Count): Amount => ({
    cell,
    row,
    column,
    told,
    of: told === "of" ? null : (counts.of?.value ?? null),
    value,
    hiddenBefore: value === null,
    guarded: told !== "of" && (ofPeople || cell.leftOut),
    ofPeople,
    least: signed ? -Infinity : leastHidden(told, unit, cell),
  });
  return Object.fromEntries(
    TOLD.flatMap((told) => {
      const count = counts[told];
      return count === undefined ? [] : [[told, amount(told, count)]];
    }),
  );
}

/** A count that is hidden is not zero. A share that is hidden may be of all or of none. */
function leastHidden(told: Told, unit: Unit, cell: Cell): number {
  if (cell.leftOut) return 0;
  return told === "of" || (told === "counted" && unit === "count") ? 1 : 0;
}

/** A number that no row says. */
function unsaid(value: number | null): Amount {
  return {
    cell: null,
    row: null,
    column: undefined,
    told: "counted",
    of: null,
    value,
    hiddenBefore: false,
    guarded: false,
    ofPeople: false,
    least: 0,
  };
}

/** Of how many = how many + how many are left. */
function shareSum({ counted, of, rest }: Amounts): readonly Sum[] {
  return counted === undefined || of === undefined || rest === undefined
    ? []
    : [{ total: of, parts: [counted, rest] }];
}

function breakdownSums(periods: readonly (readonly Version[])[]): readonly Sum[] {
  const candidates = new Map<string, Sum[]>();
  const add = (key: string, sum: Sum) => {
    const known = candidates.get(key);
    if (known === undefined) candidates.set(key, [sum]);
    else known.push(sum);
  };
  for (const period of periods)
    for (const snapshot of snapshots(period)) {
      const whole = snapshot.find(({ series }) => series === WHOLE)?.amounts ?? {};
      const dimensions = grouped(
        snapshot.filter(({ series }) => series !== WHOLE),
        ({ series }) => series.slice(0, series.indexOf("/")),
      );
      for (const told of TOLD) {
        const parts = [...dimensions].map(([dimension, members]) => ({
          dimension,
          parts: members.map(({ amounts }) => amounts[told] ?? unsaid(null)),
        }));
        const total = whole[told] ?? unsaid(firstTotal(parts.map(({ parts }) => parts)));
        for (const { dimension, parts: ofDimension } of parts)
          if (ofDimension.some(({ cell }) => cell !== null))
            add(`${told} ${dimension}`, { total, parts: ofDimension });
      }
      for (const [dimension, members] of dimensions) {
        const sum = sharesOfOne(members, whole);
        if (sum !== null) add(`share ${dimension}`, sum);
      }
    }
  return [...candidates].flatMap(([key, sums]) =>
    key.startsWith("share ")
      ? shownToHold(sums)
      : sumsThatHold(sums).concat(sumsThatSeemToHold(sums).flatMap(asIfHeld)),
  );
}

/** A sum with the whole that its parts make up, which the whole that is shown is taken for. */
function asIfHeld({ total, parts }: Sum): readonly Sum[] {
  return total.cell === null
    ? []
    : [{ total: { ...unsaid(ofKnown(parts)), saidBy: [total] }, parts }];
}

/** Members that are each a share of one and the same whole, as sources are of all referrals. */
function sharesOfOne(members: readonly Version[], whole: Amounts): Sum | null {
  const parts = members.flatMap(({ amounts }) => amounts.counted ?? []);
  const wholes = members.flatMap(({ amounts }) => amounts.of ?? []);
  const [of] = wholes;
  const same = wholes.every(({ value }) => value === null || value === of?.value);
  if (of === undefined || !same || parts.length < 2 || wholes.length < 2) return null;
  const saidBy = [...wholes, ...(whole.of?.value === of.value ? [whole.of] : [])];
  return { total: { ...unsaid(of.value), saidBy }, parts };
}

function firstTotal(dimensions: readonly (readonly Amount[])[]): number | null {
  const complete = dimensions.find((parts) => parts.every(({ value }) => value !== null));
  return complete?.reduce((sum, { value }) => sum + (value ?? 0), 0) ?? null;
}

/** What was known of a period on each day on which a figure of it was published. */
function snapshots(versions: readonly Version[]): readonly (readonly Version[])[] {
  const days = [...new Set(versions.map(({ known }) => known))].toSorted();
  const series = [...grouped(versions, ({ series }) => series).values()];
  return days.map((day) =>
    series.flatMap((ofOne) => ofOne.toSorted(byDay).findLast(({ known }) => known <= day) ?? []),
  );
}

function byDay(a: Version, b: Version): number {
  return a.known.localeCompare(b.known);
}

function latestOf(versions: readonly Version[]): MeasureSums["latest"] {
  return new Map(
    [...grouped(versions, ({ series }) => series)].map(([series, ofSeries]) => [
      series,
      new Map(
        ofSeries.toSorted(byDay).map(({ row, amounts }) => [row.cells.period, amounts] as const),
      ),
    ]),
  );
}
