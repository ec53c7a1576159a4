import type { Measure } from "#contract/measure.ts";
import type { Observation } from "#contract/observation.ts";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import { shifted } from "#domain/period.ts";
import { assuranceSign } from "./assuranceSign.ts";
import type { Sign, Trend } from "./models.ts";
import { EXAMPLE_TITLES } from "./helpExampleWords.ts";
import { reading } from "./reading.ts";
import { trend } from "./trend.ts";
import { variationSign } from "./variationSign.ts";

/** One thing that a chart can show, drawn as every measure is, of figures that are made up for it. */
export interface HelpExample {
  readonly id: string;
  readonly title: string;
  /** What is to be seen. */
  readonly look: string;
  readonly trend: Trend;
  readonly signs: readonly Sign[];
  /** What the measure's page would say. */
  readonly reading: readonly string[];
  readonly ask: string;
}

/** An example, and how to work it out. */
export interface ToBeMade {
  readonly id: string;
  readonly make: () => HelpExample;
}

const FIRST = "2017-01";
const AS_AT = "2019-02-01";

type Figure = number | null | "c";

/** How a steady process looks: 18, give or take what chance makes. */
const STEADY: readonly Figure[] = [
  17.6, 18.5, 17.9, 18.3, 17.4, 18.6, 18.1, 17.7, 18.4, 17.8, 18.2, 17.5, 18.7, 18, 17.6, 18.3,
  18.5, 17.7, 18.1, 17.9, 18.4, 17.6, 18.2, 18,
];

const MADE_UP: Omit<Measure, "id" | "observations"> = {
  title: "Caseload in this example",
  area: "example",
  unit: "cases",
  per: "cases a worker",
  polarity: "lower",
  frequency: "month",
  counting: "flow",
  decimals: 1,
  definition: "Made up.",
  source: { title: "Made-up figures of an example" },
  targets: [],
};

/** The examples, from what is seen most to what is seen least: each is worked out when it is drawn. */
export function helpExamples(): readonly ToBeMade[] {
  return [
    example("ordinary", STEADY, {
      look: "Every figure lies within the usual range, now above the average and now below. One month is up and the next is down: that is what chance does.",
      ask: "Nothing about one month. Ask whether this level is good enough, and what would change the whole process.",
    }),
    example("shift", [...STEADY.slice(0, 14), 19, 19.3, 19.1, 18.9, 19.4, 19.2, 19, 19.3], {
      look: "The last eight months all lie on one side of the average. Chance seldom does that, so the level has moved.",
      ask: "What changed when the run began? Was it the work, or the way it is counted? Will it last?",
    }),
    example("trend", [...STEADY.slice(0, 15), 17.6, 17.8, 18.1, 18.3, 18.6, 18.8, 19.1, 19.3], {
      look: "Each of the last figures is higher than the one before it, seven times or more. It is real, also while the figures are still within the usual range.",
      ask: "How far will it go if nothing changes? What will be done, by whom, and by when will we see it here?",
    }),
    example("point", [...STEADY.slice(0, 22), 21.6], {
      look: "One month lies far outside the usual range. Something happened that the process does not do by itself.",
      ask: "What happened in that month? Could it come again? If it was a mistake in counting, when will it be put right?",
    }),
    example("missing", [...STEADY.slice(0, 15), null, ...STEADY.slice(16)], {
      look: "The line has a gap. The figure is not zero and was not filled in: it has not come, and no run of figures goes on across the gap.",
      ask: "Why is it missing, and when will it come?",
    }),
    example(
      "suppressed",
      [7, 9, 8, "c", 6, 8, 10, 7, "c", 9, 8, 7, 9, 8, 7, 10, 6, "c", 8, 9, 7],
      {
        look: "A number was hidden because it is so small that it could point to a child. It is small, and nobody can tell how small.",
        ask: "Not for the number itself. Ask to see a longer time, such as a year, where it can be shown.",
      },
      {
        title: "Placements in this example",
        unit: "count",
        per: "children",
        polarity: "none",
        decimals: 0,
      },
    ),
    example(
      "out-of-reach",
      STEADY,
      {
        look: "The target lies below the whole usual range. If nothing changes, it will not be met in any month, however the figures go up and down.",
        ask: "What will be done differently? More of the same leads to the same figures.",
      },
      {
        targets: [
          { from: FIRST, value: 15, shape: "step", label: "Example of a target", setBy: "Nobody" },
        ],
      },
    ),
  ];
}

function example(
  id: keyof typeof EXAMPLE_TITLES,
  figures: readonly Figure[],
  { look, ask }: Pick<HelpExample, "look" | "ask">,
  measure: Partial<Measure> = {},
): ToBeMade {
  function make(): HelpExample {
    const analysis = analysed({ ...MADE_UP, ...measure, id, observations: observed(figures) });
    const signs = [variationSign(analysis), assuranceSign(analysis)];
    return {
      id,
      title: EXAMPLE_TITLES[id],
      look,
      trend: trend(analysis, null, "Made up"),
      signs: signs.filter(({ kind }) => kind !== "none"),
      reading: reading(analysis).map(({ text }) => text),
      ask,
    };
  }
  return { id, make };
}

function analysed(measure: Measure): MeasureAnalysis {
  return analyseMeasure(measure, { asAt: AS_AT, since: null, plan: null, sessions: [] });
}

function observed(figures: readonly Figure[]): Observation[] {
  return figures.flatMap((figure, place): Observation[] => {
    const period = shifted(FIRST, "month", place);
    if (figure === null) return [];
    return [figure === "c" ? { period, value: null, flag: "c" } : { period, value: figure }];
  });
}
