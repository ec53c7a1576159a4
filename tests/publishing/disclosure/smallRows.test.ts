import { describe, expect, it } from "vitest";
import { countsPeople } from "#publishing/disclosure/counts.ts";
import { smallObservations } from "#publishing/disclosure/smallNumbers.ts";
import type { SmallNumbers } from "#publishing/disclosure/smallNumberRule.ts";
import { sheetsRead } from "./toldBySheets.ts";

/** What becomes of observations, of which the last so many are for members only. */
function published(smallNumbers: SmallNumbers, rows: readonly string[], leftOut = 0) {
  const sheets = sheetsRead(rows);
  const kept = sheets.observations.slice(0, rows.length - leftOut);
  return smallObservations(
    { measures: sheets.measures, observations: kept },
    sheets.observations.slice(kept.length),
    { smallNumbers, threshold: 5, ofPeople: countsPeople },
  );
}

/** The row, column and severity of each problem. */
function saidOf(...given: Parameters<typeof published>) {
  return published(...given).problems.map(({ severity, row, column }) => [severity, row, column]);
}

const SMALL = [
  "plans,2018-01,40,,,,,,",
  "plans,2018-01,3,,,,Age,Under 5,",
  "plans,2018-01,37,,,,Age,5 and over,",
];

describe("smallObservations", () => {
  it("hides nothing itself where the analyst is to", () => {
    const { observations } = published("refuse", SMALL);
    expect(observations.map(({ cells }) => cells.value)).toEqual([40, 3, 37]);
    const hidden = published("suppress", SMALL).observations;
    expect(hidden.map(({ cells }) => cells.value)).toEqual([40, "c", "c"]);
  });

  it("names the first number of a row that is small", () => {
    expect(saidOf("refuse", ["rate,2018-01,7500,3,4,,,,"])).toEqual([["error", 2, "numerator"]]);
  });

  it("sees a small number also of how many a share is, where the share is hidden", () => {
    expect(saidOf("refuse", ["timely,2018-01,c,c,4,,,,"])).toEqual([["error", 2, "denominator"]]);
  });

  it("says nothing of a version that has no number to hide", () => {
    const rows = ["plans,2018-01,c,,,,,,", "plans,2018-01,3,,,r,,,2018-06-01"];
    expect(saidOf("refuse", rows)).toEqual([["error", 3, "value"]]);
  });

  it("says nothing of a version of a cover that has no number either", () => {
    const revised = [...SMALL.slice(0, 2), "plans,2018-01,c,,,,Age,5 and over,"];
    const rows = [...revised, "plans,2018-01,37,,,r,Age,5 and over,2018-06-01"];
    // Before June nothing but the whole covered the 3.
    expect(saidOf("refuse", rows).map(([, row]) => row)).toEqual([3, 2, 5]);
  });

  it("says nothing of a small number that is left out", () => {
    expect(saidOf("refuse", ["plans,2018-01,40,,,,,,", "plans,2018-02,3,,,,,,"], 1)).toEqual([]);
  });

  it("refuses what gives away a number that is left out, though small ones are shown", () => {
    const leftOut = ["plans,2018-02,12,,,,Age,Under 5,"];
    const beside = ["plans,2018-02,50,,,,,,", "plans,2018-02,38,,,,Age,5 and over,"];
    const errors = (...given: Parameters<typeof published>) =>
      saidOf(...given).filter(([severity]) => severity === "error");
    // The 3 of January is shown with a warning, as was asked, and so is what would give it away.
    expect(errors("allow", [...SMALL, ...leftOut], 1)).toEqual([]);
    expect(errors("allow", [...SMALL, ...beside, ...leftOut], 1)).toEqual([["error", 6, "value"]]);
  });
});
