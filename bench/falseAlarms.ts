import { argv, stdout } from "node:process";
import { pathToFileURL } from "node:url";
import { NHSR } from "../src/domain/spc/profile.ts";
import { type SpcChart, spcChart } from "../src/domain/spc/spcChart.ts";

/**
 * How often a chart shows a signal where there is nothing but noise. Run with
 * `npx tsx bench/falseAlarms.ts`, or `npx tsx bench/falseAlarms.ts 20000` for as many series of each.
 */

/** The next of a stream of numbers from 0 to 1. */
type Draw = () => number;

/** A process with nothing in it to find, and what 20,000 simulated charts of it showed elsewhere. */
export interface Process {
  readonly name: string;
  readonly n: number;
  readonly runLength: number;
  readonly values: (draw: Draw, n: number) => readonly number[];
  /** Shares of charts, 0 to 1, as they were published: to two digits. */
  readonly published: AlarmRates | null;
}

/** Shares of charts, 0 to 1. */
export interface AlarmRates {
  readonly anywhere: number;
  readonly atLastPoint: number;
}

/**
 * Month by month from April: August far down, Christmas down, as referrals are; of the spread that
 * the noise has. The shape behind the published figure isn't known, and much hangs on it: a sine
 * wave of the same spread has trends and runs of its own.
 */
const SCHOOL_YEAR = standardised([0, 0.5, 0.5, 0.2, -2.6, 0.6, 0.8, 0.8, -1.2, 0.3, -0.2, 0.3]);

export const PROCESSES: readonly Process[] = [
  gaussian(13, 6, 0.13, 0.026),
  gaussian(13, 7, 0.08, 0.013),
  gaussian(13, 8, 0.07, 0.013),
  gaussian(24, 6, 0.31, 0.031),
  gaussian(24, 7, 0.19, 0.016),
  gaussian(24, 8, 0.14, 0.011),
  gaussian(36, 6, 0.47, 0.034),
  gaussian(36, 7, 0.29, 0.016),
  gaussian(36, 8, 0.22, 0.011),
  gaussian(60, 6, 0.69, 0.036),
  gaussian(60, 7, 0.47, 0.018),
  gaussian(60, 8, 0.35, 0.014),
  carryingOver(0.3, 0.45, 0.055),
  carryingOver(0.5, 0.7, 0.12),
  carryingOver(0.8, 0.94, 0.38),
  {
    name: "random walk",
    n: 36,
    runLength: 7,
    values: (draw, n) => carriedOver(draw, n, 1, 0),
    published: { anywhere: 0.999, atLastPoint: 0.75 },
  },
  {
    name: "school year",
    n: 24,
    runLength: 7,
    values: (draw, n) =>
      Array.from({ length: n }, (_, i) => normal(draw) + (SCHOOL_YEAR[i % 12] ?? 0)),
    published: { anywhere: 0.2, atLastPoint: 0.005 },
  },
  {
    name: "sine wave",
    n: 24,
    runLength: 7,
    values: (draw, n) =>
      Array.from({ length: n }, (_, i) => normal(draw) + Math.SQRT2 * Math.sin((i * Math.PI) / 6)),
    published: null,
  },
  counts(1, 0.48, 0.053),
  counts(4, 0.26, 0.024),
];

/** Which of the four rules a chart shows at all: a share of charts each, 0 to 1. */
export function alarmsByRule(
  { values, n, runLength }: Process,
  charts: number,
  seed: number,
): Readonly<Record<"limit" | "trend" | "twoOfThree" | "shift", number>> {
  const found = { limit: 0, trend: 0, twoOfThree: 0, shift: 0 };
  const draw = stream(seed);
  for (let i = 0; i < charts; i++) {
    const rules = chartOf(values(draw, n), runLength).points.flatMap((point) => point.rules);
    if (rules.some((rule) => rule.endsWith("Limit"))) found.limit += 1 / charts;
    if (rules.some((rule) => rule.startsWith("trend"))) found.trend += 1 / charts;
    if (rules.some((rule) => rule.startsWith("twoOfThree"))) found.twoOfThree += 1 / charts;
    if (rules.some((rule) => rule.startsWith("shift"))) found.shift += 1 / charts;
  }
  return found;
}

/** The rates of a process over so many charts, always the same for one seed. */
export function alarmRates(
  { values, n, runLength }: Process,
  charts: number,
  seed: number,
): AlarmRates {
  const draw = stream(seed);
  let anywhere = 0;
  let atLastPoint = 0;
  for (let i = 0; i < charts; i++) {
    const { points } = chartOf(values(draw, n), runLength);
    if (points.some(({ specialCause }) => specialCause !== null)) anywhere++;
    if (points.at(-1)?.specialCause !== null) atLastPoint++;
  }
  return { anywhere: anywhere / charts, atLastPoint: atLastPoint / charts };
}

function chartOf(values: readonly number[], runLength: number): SpcChart {
  const settings = {
    improvementDirection: "neutral",
    target: null,
    rebaseAfter: [],
    fixAfterNPoints: null,
    screenOutliers: true,
  } as const;
  return spcChart({ ...settings, values }, { ...NHSR, runLength });
}

function standardised(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / values.length);
  return values.map((value) => (value - mean) / deviation);
}

/** The standard error of a share found in so many charts. */
export function standardError(share: number, charts: number): number {
  return Math.sqrt((share * (1 - share)) / charts);
}

function gaussian(n: number, runLength: number, anywhere: number, atLastPoint: number): Process {
  return {
    name: "Gaussian",
    n,
    runLength,
    values: (draw, n) => Array.from({ length: n }, () => normal(draw)),
    published: { anywhere, atLastPoint },
  };
}

function carryingOver(phi: number, anywhere: number, atLastPoint: number): Process {
  return {
    name: `AR(1) ${phi}`,
    n: 24,
    runLength: 7,
    values: (draw, n) => carriedOver(draw, n, phi, 1 / Math.sqrt(1 - phi * phi)),
    published: { anywhere, atLastPoint },
  };
}

function counts(mean: number, anywhere: number, atLastPoint: number): Process {
  return {
    name: `Poisson ${mean}`,
    n: 24,
    runLength: 7,
    values: (draw, n) => Array.from({ length: n }, () => poisson(draw, mean)),
    published: { anywhere, atLastPoint },
  };
}

/** Each value carries `phi` of the one before; the first is as spread as they will be. */
function carriedOver(draw: Draw, n: number, phi: number, spread: number): readonly number[] {
  const values = [normal(draw) * spread];
  while (values.length < n) values.push((values.at(-1) ?? 0) * phi + normal(draw));
  return values;
}

/** A standard normal number, by Box and Muller. */
function normal(draw: Draw): number {
  return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}

/** A Poisson count, by Knuth's product. */
function poisson(draw: Draw, mean: number): number {
  const end = Math.exp(-mean);
  let count = 0;
  for (let product = draw(); product > end; product *= draw()) count++;
  return count;
}

/** Mulberry32: a stream of numbers from 0 to 1 that a seed repeats. */
export function stream(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`.padStart(6);
}

function compared(found: number, published: number | undefined, charts: number): string {
  const error = percent(standardError(found, charts)).trim();
  return `${percent(found)} ± ${error} (${published === undefined ? "–" : percent(published).trim()})`;
}

/** Prints found ± standard error (published) for each process. */
function report(charts: number): void {
  stdout.write(`${charts} charts of each; found ± standard error (published)\n`);
  for (const each of PROCESSES) {
    const { anywhere, atLastPoint } = alarmRates(each, charts, 1);
    stdout.write(
      `${each.name.padEnd(12)} n ${String(each.n).padEnd(3)} run ${each.runLength}  ` +
        `anywhere ${compared(anywhere, each.published?.anywhere, charts).padEnd(24)} ` +
        `last point ${compared(atLastPoint, each.published?.atLastPoint, charts)}\n`,
    );
  }
  stdout.write("By rule, Gaussian, n 24, run 7 (published: 9.4%, 0.7%, 3.5%, 8.6%): ");
  const byRule = Object.entries(alarmsByRule(gaussian(24, 7, 0.19, 0.016), charts, 1));
  stdout.write(`${byRule.map(([rule, share]) => `${rule}${percent(share)}`).join(", ")}\n`);
}

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) report(Number(argv[2] ?? 2000));
