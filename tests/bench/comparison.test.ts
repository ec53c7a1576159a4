import { describe, expect, it } from "vitest";
import { BY_HAND, PRERENDERED } from "../../bench/measure/candidates.ts";
import type { Compared } from "../../bench/measure/compare.ts";
import { comparisonGoals, comparisonLines } from "../../bench/measure/comparison.ts";
import { isMet } from "../../bench/measure/goals.ts";
import type { Loading } from "../../bench/measure/loading.ts";

const NOTHING: Loading = {
  requests: null,
  sent: null,
  script: null,
  fcp: null,
  lcp: null,
  all: null,
  answers: null,
  blocked: null,
  longest: null,
  processor: null,
  shift: null,
  nodes: null,
  heap: null,
  filter: null,
  filterPress: null,
  unfilter: null,
  unfilterPress: null,
  sort: null,
  sortPress: null,
  hover: null,
};

/** One page on the slow line: its loads by when all charts were painted. */
function page(candidate: string, ...all: readonly number[]): Compared {
  const loads = all.map((all) => Object.assign({}, NOTHING, { all, fcp: all / 2 }));
  return { candidate, profile: "slow4g4x", loads, failures: [] };
}

/** By hand 600, ours 840 (1.4 times as long), the fastest peer 1,200. */
const RUN = [
  page(BY_HAND, 610, 600, 590),
  page(PRERENDERED, 840, 2000, 800),
  page("react-svg", 1200),
  page("framework", 3000),
];

function promise(start: string, run: readonly Compared[] = RUN) {
  const found = comparisonGoals(run).find(({ what }) => what.startsWith(start));
  if (found === undefined) throw new Error(`Nothing is promised of “${start}”.`);
  return found;
}

describe("comparisonGoals", () => {
  it("tells the middle load as so many times the page written by hand", () => {
    const charts = promise(`All charts ÷ static-svg, ${PRERENDERED}`);
    expect(charts).toMatchObject({ value: 1.4, limit: 1.5 });
    expect(isMet(charts)).toBe(true);
    expect(promise(`First paint ÷ static-svg, ${PRERENDERED}`).value).toBe(1.4);
  });

  it("sets ours against the fastest of the others, and leaves the page by hand out of them", () => {
    expect(promise(`All charts ÷ the fastest peer, ${PRERENDERED}`).value).toBe(0.7);
  });

  it("takes nothing for kept where the others were not there, or nothing was measured", () => {
    const alone = RUN.slice(0, 2);
    expect(isMet(promise(`All charts ÷ the fastest peer, ${PRERENDERED}`, alone))).toBeNull();
    expect(isMet(promise("Sort"))).toBeNull();
  });
});

describe("comparisonLines", () => {
  it("has a table of each profile that was measured, and says what failed", () => {
    const failed = { ...page("uplot"), failures: ["Timeout"] };
    const lines = comparisonLines([...RUN, failed]);
    expect(lines.filter((line) => line.startsWith("### "))).toEqual([
      "### slow4g4x: 150 ms a request, 1.6 Mbit/s, processor 4 times slower",
    ]);
    expect(lines.find((line) => line.startsWith(`| ${PRERENDERED} |`))).toMatch(
      /\| 1\.40 × \| 800 to 2,000 \|$/,
    );
    expect(lines.find((line) => line.startsWith("| uplot (1 failed) |"))).toMatch(/\| – \| – \|$/);
  });
});
