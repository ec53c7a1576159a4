import type { AcceptedException, Measure } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import { evidenceOf, NO_EVIDENCE } from "./evidence.ts";
import type { Direction, Explanation } from "./findings.ts";
import { compareEnds } from "./period.ts";
import type { Series } from "./series.ts";
import { PRODUCT } from "./spc/profile.ts";
import type { SpcChart } from "./spc/spcChart.ts";
import { statusAt } from "./statusAt.ts";

/**
 * The council's own rule: a figure off target by more than its tolerance, or with a special cause
 * for concern, is to be explained by a commentary on that period or a later one; unexplained twice
 * running, it goes to the director. An accepted exception silences the rule until it ends.
 *
 * A run that needs seven points was not there to be explained before its seventh.
 */
export function explanationOf(
  measure: Measure,
  series: Series,
  { chart }: Direction,
  exceptions: readonly AcceptedException[],
  asAt: Day,
): Explanation {
  const rows = [...series.points.keys()].filter((row) => series.points[row]?.value !== null);
  const needs = (row: number | undefined) =>
    row === undefined ? null : reasonAt(row, measure, series, chart, asAt);
  const explained = (row: number) => isExplained(row, measure, series, asAt);

  const last = rows.at(-1);
  const because = needs(last);
  if (last === undefined || because === null) return NOT_NEEDED;

  let first = rows.length - 1;
  while (first > 0 && needs(rows[first - 1]) !== null && !explained(rows[first - 1] ?? -1)) first--;
  const run = rows.slice(first).flatMap((row) => series.points[row] ?? []);
  const given = explained(last);
  const concerned = given ? run.slice(-1) : run;
  const accepted = exceptions.find(({ from, until }) => from <= asAt && asAt <= until);
  return {
    state: stateOf(accepted !== undefined, given, run.length),
    because,
    since: concerned[0]?.period ?? null,
    acceptedUntil: accepted?.until ?? null,
    evidence: evidenceOf(concerned),
  };
}

const NOT_NEEDED: Explanation = {
  state: "not-needed",
  because: null,
  since: null,
  acceptedUntil: null,
  evidence: NO_EVIDENCE,
};

function stateOf(accepted: boolean, given: boolean, running: number): Explanation["state"] {
  if (accepted) return "accepted";
  if (given) return "given";
  return running > 1 ? "escalate" : "required";
}

function reasonAt(
  row: number,
  measure: Measure,
  { points }: Series,
  chart: SpcChart,
  asAt: Day,
): "off-target" | "special-cause" | null {
  const point = points[row] ?? null;
  if (statusAt(point, measure, asAt).verdict === "off-target") return "off-target";
  return concernWasVisible(chart, row) ? "special-cause" : null;
}

/** Whether the special cause could be seen when this was the last point, and not only afterwards. */
function concernWasVisible({ points }: SpcChart, row: number): boolean {
  const point = points[row];
  const rule = point?.specialCause ?? null;
  if (rule === null || point?.pointType !== "concern") return false;
  const fired = (from: number) =>
    points.slice(from, row + 1).filter(({ rules }) => rules.includes(rule)).length;
  switch (rule) {
    case "aboveUpperLimit":
    case "belowLowerLimit":
      return true;
    case "twoOfThreeHigh":
    case "twoOfThreeLow":
      return fired(Math.max(0, row - 2)) >= 2;
    default:
      return fired(Math.max(0, row - PRODUCT.runLength + 1)) >= PRODUCT.runLength;
  }
}

function isExplained(row: number, { explained }: Measure, { points }: Series, asAt: Day): boolean {
  const period = points[row]?.period;
  return (
    period !== undefined &&
    (explained ?? []).some(
      (commentary) => commentary.published <= asAt && compareEnds(commentary.period, period) >= 0,
    )
  );
}
