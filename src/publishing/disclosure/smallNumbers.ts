import type { Problem } from "../problem.ts";
import type { Cells, SheetRow, Sheets } from "../sheetRows.ts";
import { grouped } from "../grouped.ts";
import { countsOf } from "./counts.ts";
import { allowedWarnings, coverProblem, smallProblem, versionProblem } from "./hiddenWords.ts";
import { measureSums } from "./measureSums.ts";
import type { MeasureSums } from "./measureSums.ts";
import { protect } from "./protect.ts";
import type { Cover } from "./protect.ts";
import type { SmallNumberRule } from "./smallNumberRule.ts";
import { isSmall } from "./sums.ts";
import type { Amount, Cell, Place } from "./sums.ts";
import { withPartners, yearSums } from "./yearSums.ts";

type Observation = SheetRow<"observations">;

/**
 * The observations as they may be published: what is small, and what would give it away by
 * subtraction from a total, is hidden, or an error, as the rule has it. What may not be seen at all
 * (`leftOut`) must not be worked out either, whatever the rule.
 */
export function smallObservations(
  { measures, observations }: Pick<Sheets, "measures" | "observations">,
  leftOut: readonly Observation[],
  rule: SmallNumberRule,
): { readonly observations: readonly Observation[]; readonly problems: readonly Problem[] } {
  const allowed = rule.smallNumbers === "allow";
  const kept = grouped(observations, ({ cells }) => cells.measure);
  const without = grouped(leftOut, ({ cells }) => cells.measure);
  const sumsOf = (measure: Cells<"measures">, people: boolean) =>
    measureSums(measure, people, kept.get(measure.id) ?? [], without.get(measure.id) ?? []);
  const cells = measures.map(({ cells }) => cells);
  const restricted = cells.filter(({ id }) => without.has(id));
  const touched = cells.filter(
    (measure) =>
      rule.ofPeople(measure) &&
      (kept.get(measure.id) ?? []).some((row) => isTouched(row, measure, rule.threshold)),
  );
  const all = withPartners([...new Set([...touched, ...restricted])], cells).map((measure) =>
    sumsOf(measure, rule.ofPeople(measure)),
  );

  const { small, covers } = toHide(all, rule.threshold);
  if (!allowed) {
    const rows = new Set([...small.keys(), ...covers.map(({ cell }) => cell)].flatMap(rowsOf));
    const problems = [
      ...[...small].flatMap(([cell, amount]) => smallProblems(cell, amount, rule)),
      ...covers.flatMap((cover) => coverProblems(cover, rule)),
    ];
    return rule.smallNumbers === "suppress"
      ? { observations: observations.map((row) => (rows.has(row) ? hidden(row) : row)), problems }
      : { observations, problems };
  }
  const { covers: given } = toHide(
    withPartners(restricted, cells).map((measure) => sumsOf(measure, false)),
    rule.threshold,
  );
  return {
    observations,
    problems: [
      ...allowedWarnings(small, covers, rule.threshold),
      ...given.flatMap((cover) => coverProblems(cover, rule)),
    ],
  };
}

/** Whether a row tells of a small number, or hides one: a measure that has none needs no more looking at. */
function isTouched(
  { cells }: Observation,
  { unit }: Cells<"measures">,
  threshold: number,
): boolean {
  const { counted, of, rest } = countsOf(cells, unit);
  return [counted, of, rest].some(
    (count) =>
      count !== undefined &&
      (count.value === null || isSmall({ value: count.value, ofPeople: true }, threshold)),
  );
}

/** What is small, with the number that is, and what must be hidden to cover it. */
function toHide(
  measures: readonly MeasureSums[],
  threshold: number,
): { readonly small: ReadonlyMap<Cell, Amount>; readonly covers: readonly Cover[] } {
  const amounts = measures.flatMap(({ amounts }) => amounts);
  const small = new Map<Cell, Amount>();
  for (const amount of amounts)
    if (amount.cell !== null && !amount.cell.leftOut && isSmall(amount, threshold))
      if (!small.has(amount.cell)) small.set(amount.cell, amount);
  const sums = [...measures.flatMap(({ sums }) => sums), ...yearSums(measures)];
  return { small, covers: protect(sums, amounts, new Set(small.keys()), threshold) };
}

function rowsOf(cell: Cell): readonly Place[] {
  return cell.rows;
}

/** The row that is small, and a line for each other version of the same figure. */
function smallProblems(cell: Cell, amount: Amount, rule: SmallNumberRule): readonly Problem[] {
  return cell.rows
    .filter(saysNumber)
    .map((row) =>
      row === amount.row
        ? smallProblem(amount, row, rule)
        : versionProblem(row, amount.row ?? row, rule),
    );
}

function coverProblems({ cell, covers }: Cover, rule: SmallNumberRule): readonly Problem[] {
  return cell.rows.filter(saysNumber).map((row) => coverProblem(row, covers, rule));
}

/** Whether a version of a figure has a number to hide: one may be hidden, or missing, already. */
function saysNumber({ texts }: Place): boolean {
  return ["value", "numerator", "denominator"].some((column) => /\d/.test(texts[column] ?? ""));
}

/** A figure that is hidden says so, and nothing of what stands behind it. */
export function hidden(row: Observation): Observation {
  const { value: _value, flag: _flag, numerator: _n, denominator: _d, ...cells } = row.cells;
  return { ...row, cells: { ...cells, value: "c" } };
}
