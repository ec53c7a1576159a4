import { stdout } from "node:process";
import { PRODUCT } from "../src/domain/spc/profile.ts";
import { type SpcSeries, spcChart } from "../src/domain/spc/spcChart.ts";
import { stream } from "./falseAlarms.ts";

/**
 * How long limits, all four rules and both icons take. Run with `npx tsx bench/spc.ts`. Beside it
 * stands the plain way, which slices and sums a window at each point, so that the two are measured
 * on one machine in one minute.
 */

const ROUNDS = 25;

/** Noise around 17, as caseloads are. */
function seriesOf(count: number, points: number): readonly SpcSeries[] {
  const draw = stream(1);
  return Array.from({ length: count }, () => ({
    improvementDirection: "decrease",
    target: 16,
    rebaseAfter: [],
    fixAfterNPoints: null,
    screenOutliers: true,
    values: Array.from({ length: points }, () => 17 + 2 * (draw() + draw() + draw() - 1.5)),
  }));
}

/** The plain way: at each point the limits anew from all points, then a window for each rule. */
function plainChart({ values }: SpcSeries): readonly string[][] {
  const known = values.filter((value) => value !== null);
  const rules: string[][] = known.map(() => []);
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;

  for (const [i, value] of known.entries()) {
    const centre = mean(known);
    const ranges = known.slice(1).map((x, at) => Math.abs(x - (known[at] ?? x)));
    const bound = 3.267 * mean(ranges);
    const kept = ranges.filter((range) => range < bound);
    const reach = 2.66 * mean(kept);
    if (Math.abs(value - centre) > reach) rules[i]?.push("limit");

    const seven = known.slice(Math.max(0, i - 6), i + 1);
    const steps = seven.slice(1).map((x, at) => x - (seven[at] ?? x));
    if (seven.length === 7 && seven.every((x) => x > centre)) rules[i]?.push("shiftHigh");
    if (seven.length === 7 && seven.every((x) => x < centre)) rules[i]?.push("shiftLow");
    if (steps.length === 6 && steps.every((step) => step > 0)) rules[i]?.push("trendUp");
    if (steps.length === 6 && steps.every((step) => step < 0)) rules[i]?.push("trendDown");

    const three = known.slice(Math.max(0, i - 2), i + 1);
    const near = three.filter((x) => Math.abs(x - centre) > (reach * 2) / 3);
    if (near.length >= 2) rules[i]?.push("twoOfThree");
  }
  return rules;
}

interface Timing {
  readonly best: number;
  readonly median: number;
}

/** Milliseconds for all series, over so many rounds after one to warm up. */
function timed(
  series: readonly SpcSeries[],
  chart: (series: SpcSeries) => unknown,
  rounds: number,
): Timing {
  const round = () => {
    const start = performance.now();
    for (const each of series) chart(each);
    return performance.now() - start;
  };
  round();
  const times = Array.from({ length: rounds }, round).sort((a, b) => a - b);
  return { best: times[0] ?? Number.NaN, median: times[Math.floor(rounds / 2)] ?? Number.NaN };
}

function line(name: string, { best, median }: Timing): void {
  stdout.write(
    `${name.padEnd(34)} best ${best.toFixed(2).padStart(9)} ms   median ${median.toFixed(2).padStart(9)} ms\n`,
  );
}

const onePass = (series: SpcSeries) => spcChart(series, PRODUCT);
const thousand = seriesOf(1000, 120);

const ours = timed(thousand, onePass, ROUNDS);
const plain = timed(thousand, plainChart, 3);
const fewer = timed(seriesOf(100, 120), onePass, ROUNDS);
const longer = timed(seriesOf(100, 1200), onePass, ROUNDS);
const plainShort = timed(seriesOf(10, 120), plainChart, 3);
const plainLong = timed(seriesOf(10, 1200), plainChart, 3);

line("1,000 series × 120, in one pass", ours);
line("1,000 series × 120, the plain way", plain);
stdout.write(`  the plain way takes ${(plain.best / ours.best).toFixed(0)} times as long\n`);
line("100 series × 120, in one pass", fewer);
stdout.write(`  ten times the series: ${(ours.best / fewer.best).toFixed(1)} times as long\n`);
line("100 series × 1,200, in one pass", longer);
stdout.write(
  `  ten times the points: ${(longer.best / fewer.best).toFixed(1)} times as long; ` +
    `the plain way ${(plainLong.best / plainShort.best).toFixed(0)} times\n`,
);
