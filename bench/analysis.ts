import { analyseDashboard } from "#domain/analyseDashboard.ts";
import type { Measure } from "#contract/measure.ts";
import { shifted } from "#domain/period.ts";
import { questionCard } from "#view-models/questionCard.ts";
import { reading } from "#view-models/reading.ts";

/**
 * How long the analysis of a whole dashboard takes, its sentences and questions included: `npx tsx
 * bench/analysis.ts`. Best and median of many runs, warm; and how it grows with measures and periods.
 */

const RUNS = 60;

/** The machine compiles what runs often: so many runs before the first that counts. */
const WARM_UP = 5;

/** The last day that the figures reach, and that of the session before. */
const AS_AT = "2030-01-01";
const SESSION = "2019-06-01";

/** Numbers that look like chance, the same on every machine (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Of each three, one steady average, one percentage with its counts that worsens, one that improves. */
function measure(id: number, periods: number): Measure {
  const random = seeded(id);
  const drift = ((id % 3) - 1) * 0.08;
  return {
    id: `measure-${id}`,
    title: `Measure ${id}`,
    area: "all",
    unit: id % 3 === 0 ? "percent" : "cases",
    polarity: id % 2 === 0 ? "lower" : "higher",
    frequency: "month",
    counting: "flow",
    decimals: 1,
    definition: "Made up.",
    source: { title: "Made up" },
    usualDelay: 20,
    tolerance: 1,
    targets: [
      {
        from: "2010-01",
        value: 40,
        shape: "step",
        label: "Plan",
        setBy: "Plan",
        superseded: SESSION,
      },
      {
        from: "2010-01",
        to: "2035-01",
        start: 50,
        value: 30,
        shape: "line",
        label: "Plan",
        setBy: "Plan",
        agreed: SESSION,
      },
    ],
    observations: Array.from({ length: periods }, (_, i) => {
      const denominator = 400 + Math.floor(random() * 400);
      const value = 45 + drift * i + (random() + random() + random() - 1.5) * 6;
      const numerator = Math.round((value / 100) * denominator);
      return { period: shifted("2010-01", "month", i), value, numerator, denominator };
    }),
  };
}

function time(measures: number, periods: number): { best: number; median: number } {
  const dashboard = { measures: Array.from({ length: measures }, (_, i) => measure(i, periods)) };
  const session = {
    date: SESSION,
    title: "",
    agenda: [],
    questions: [],
    commitments: [],
    actions: [],
  };
  const context = { asAt: AS_AT, plan: null, sessions: [session] };
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    for (const analysis of analyseDashboard(dashboard, context).measures) {
      reading(analysis);
      for (const finding of analysis.questions) questionCard(finding, analysis);
    }
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { best: times[0] ?? 0, median: times[Math.floor(RUNS / 2)] ?? 0 };
}

for (let i = 0; i < WARM_UP; i++) time(30, 120);
for (const [measures, periods] of [
  [30, 120],
  [30, 24],
  [30, 240],
  [30, 480],
  [120, 120],
] as const) {
  const { best, median } = time(measures, periods);
  process.stdout.write(
    `${measures} measures × ${periods} periods: best ${best.toFixed(2)} ms, median ${median.toFixed(2)} ms\n`,
  );
}
