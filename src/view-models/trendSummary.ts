import type { Measure } from "#contract/measure.ts";
import type { TrendPoint } from "./models.ts";
import { figurePhrase } from "./words/figures.ts";
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
  const latest = known.at(-1);
  const count = periodCount(points.length, measure.frequency);
  if (latest === undefined) return `${count}, and no figure yet.`;

  // Where a figure came more than once, the latest time is named.
  const lowest = known.reduceRight((low, one) => (one.value < low.value ? one : low), latest);
  const highest = known.reduceRight((high, one) => (one.value > high.value ? one : high), latest);
  const phrase = (value: number) => figurePhrase(measure, value);
  const when = ({ point }: { readonly point: TrendPoint }) => inPeriod(point.period, measure);
  const special = points.filter(({ special }) => special !== null).length;
  return [
    `${count}.`,
    known.length === 1
      ? ""
      : `${capital(list([`the lowest is ${phrase(lowest.value)} ${when(lowest)}`, `the highest is ${highest.point.figure} ${when(highest)}`]))}.`,
    // The unit is said once.
    `The latest is ${known.length === 1 ? phrase(latest.value) : latest.point.figure} ${when(latest)}${statusOf(latest.point)}.`,
    special === 0
      ? ""
      : `${capital(counted(special, measure.frequency))} ${special === 1 ? "is" : "are"} part of a change that looks real.`,
    missing(points),
  ]
    .filter((text) => text !== "")
    .join(" ");
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
