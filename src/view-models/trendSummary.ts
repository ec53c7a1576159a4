import type { Measure } from "#contract/measure.ts";
import type { TrendPoint } from "./models.ts";
import { inPeriod, periodCount } from "./words/periods.ts";
import { capital, clause, counted, inSentence, list } from "./words/text.ts";

/**
 * A series in a few sentences, before its points are gone through: how many periods, the lowest, the
 * highest and the latest figure, how many points stand out, and how many figures are missing and why.
 *
 * @param points oldest first
 */
export function trendSummary(measure: Measure, points: readonly TrendPoint[]): string {
  const known = points.flatMap((point) =>
    point.value === null ? [] : [{ point, value: point.value }],
  );
  const last = known.at(-1);
  const said = [periodCount(points.length, measure.frequency)];
  if (last === undefined) return `${said.join("")}, and no figure yet.`;

  const values = known.map(({ value }) => value);
  const special = points.filter(({ special }) => special !== null).length;
  return [
    `${said.join("")}.`,
    known.length === 1
      ? ""
      : `${capital(list([end("lowest", Math.min(...values)), end("highest", Math.max(...values))]))}.`,
    `The latest is ${last.point.figure} ${inPeriod(last.point.period, measure)}${statusOf(last.point)}.`,
    special === 0
      ? ""
      : `${capital(counted(special, measure.frequency))} ${special === 1 ? "is" : "are"} part of a change that looks real.`,
    missing(points),
  ]
    .filter((text) => text !== "")
    .join(" ");

  /** Where a figure came more than once, the latest time is named. */
  function end(name: string, value: number): string {
    const at = known.findLast((one) => one.value === value) ?? last;
    return at === undefined
      ? ""
      : `the ${name} is ${at.point.figure} ${inPeriod(at.point.period, measure)}`;
  }
}

function statusOf({ status, targetLower, targetUpper }: TrendPoint): string {
  return targetLower === null && targetUpper === null ? "" : `, ${inSentence(status.text)}`;
}

/** `3 have no figure: 2 suppressed and 1 not received.` */
function missing(points: readonly TrendPoint[]): string {
  const gaps = points.flatMap(({ value, gap }) => (value === null && gap !== null ? [gap] : []));
  if (gaps.length === 0) return "";
  const reasons = [...new Set(gaps)].map(
    (reason) => `${gaps.filter((gap) => gap === reason).length} ${clause(reason)}`,
  );
  return `${gaps.length} ${gaps.length === 1 ? "has" : "have"} no figure: ${list(reasons)}.`;
}
