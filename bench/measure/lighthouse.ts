import lighthouse from "lighthouse";
import { freePort, freshBrowser } from "./browser.ts";
import { type Measured, median } from "./statistics.ts";

/** What is judged, in the order of the table. */
export const JUDGED = ["performance", "accessibility", "best-practices"] as const;
export type Judged = (typeof JUDGED)[number];

/** What was found of one address, as the middle of so many loads. */
export interface Verdict {
  /** From 0 to 100. */
  readonly scores: Readonly<Record<Judged, Measured>>;
  /** How fast the machine was meanwhile, by Lighthouse's own measure (`benchmarkIndex`): more is faster. */
  readonly speed: Measured;
  /** What cost points, in the last load: `performance: Largest Contentful Paint, 2.9 s`. */
  readonly shortcomings: readonly string[];
}

/** How Lighthouse judges an address on its mobile profile, in a fresh browser for each load. */
export async function judged(url: string, loads: number): Promise<Verdict> {
  const found: Verdict[] = [];
  for (let load = 0; load < loads; load += 1) found.push(await judgedOnce(url));
  const score = (name: Judged) => median(found.map(({ scores }) => scores[name]));
  return {
    scores: {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
    },
    speed: median(found.map(({ speed }) => speed)),
    shortcomings: found.at(-1)?.shortcomings ?? [],
  };
}

async function judgedOnce(url: string): Promise<Verdict> {
  const port = await freePort();
  const browser = await freshBrowser(port);
  try {
    const result = await lighthouse(url, { port, onlyCategories: [...JUDGED], logLevel: "error" });
    if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}.`);
    const { categories, audits, environment } = result.lhr;
    const score = (name: Judged) => hundredth(categories[name]?.score ?? null);
    return {
      scores: {
        performance: score("performance"),
        accessibility: score("accessibility"),
        "best-practices": score("best-practices"),
      },
      speed: environment.benchmarkIndex,
      shortcomings: JUDGED.flatMap((name) =>
        (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
          const audit = audits[id];
          if (audit === undefined || weight === 0 || audit.score === null) return [];
          return audit.score >= FAULTLESS ? [] : [`${name}: ${said(audit)}`];
        }),
      ),
    };
  } finally {
    await browser.close();
  }
}

/** A score from which an audit costs nothing that shows. */
const FAULTLESS = 0.99;

function hundredth(share: number | null): Measured {
  return share === null ? null : Math.round(share * 100);
}

function said({
  title,
  displayValue,
}: {
  readonly title: string;
  readonly displayValue?: string;
}): string {
  return displayValue === undefined ? title : `${title}, ${displayValue.replaceAll(" ", " ")}`;
}
