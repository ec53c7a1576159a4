import { describe, expect, it } from "vitest";
import type { DisclosureOptions } from "#publishing/disclosure/disclosure.ts";
import { problemLine } from "#publishing/problem.ts";
import { built, MEASURES, ofSmallNumbers } from "./smallSheets.ts";
import type { Sheets } from "./smallSheets.ts";

const SUPPRESSED: DisclosureOptions = { smallNumbers: "suppress" };
/** A headline of no small number, so that all that is said is of what stands beside it. */
const PLANS = ["plans,2018-01,40,,,,,,"];
const TIMELY = ["timely,2018-01,70,70,100,,,,"];
const HELD = ["held,2018-01,15,600,40,,,,"];

const linesOf = (...given: Parameters<typeof built>) => ofSmallNumbers(...given).map(problemLine);
const HOW = "or have it hidden (--small-numbers suppress).";
const DONE = "Nothing is left to do: it is nowhere in the files.";

describe("a rival figure", () => {
  const rivals = (...rows: readonly string[]): Sheets => ({
    rivals: `measure,title,when,period,value,text,difference,source\n${rows.map((row) => `${row},A text,Another day,The letter\n`).join("")}`,
  });
  const LETTER = "A letter,January 2018,2018-01";
  const shown = (rows: readonly string[], sheets: Sheets) =>
    built(rows, SUPPRESSED, sheets)
      .files?.measures.get("plans")
      ?.rivals.map(({ value }) => value);

  it("of few children is refused, or left out whole", () => {
    const sheets = rivals(`plans,${LETTER},4`, `plans,${LETTER},41`);
    expect(linesOf(PLANS, {}, sheets)).toEqual([
      `rivals.csv, row 2, column “value”: “4” is under 5 and could identify a child. Take the row out, ${HOW}`,
    ]);
    expect(linesOf(PLANS, SUPPRESSED, sheets)).toEqual([
      `rivals.csv, row 2: The figure of “plans, 2018-01” was hidden: it tells of a number under 5 and could identify a child. ${DONE}`,
    ]);
    expect(shown(PLANS, sheets)).toEqual([41]);
  });

  it("goes with the figure beside which it stands, where that is hidden", () => {
    const sheets = rivals(`plans,${LETTER},41`, "plans,A letter,February 2018,2018-02,39");
    const rows = ["plans,2018-01,c,,,,,,", "plans,2018-02,40,,,,,,"];
    expect(linesOf(rows, {}, sheets)).toEqual([
      `rivals.csv, row 2: “41” stands beside a figure that is hidden, and says about how large it is. Take the row out, ${HOW}`,
    ]);
    expect(linesOf(rows, SUPPRESSED, sheets)).toEqual([
      `rivals.csv, row 2: A figure of “plans, 2018-01” was left out: it stands beside a figure that is hidden, and says about how large it is. ${DONE}`,
    ]);
    expect(shown(rows, sheets)).toEqual([39]);
    const severities = (...given: Parameters<typeof built>) =>
      ofSmallNumbers(...given).map(({ severity }) => severity);
    expect(severities(rows, {}, sheets)).toEqual(["error"]);
    expect(severities(rows, SUPPRESSED, sheets)).toEqual(["warning"]);
  });

  it.each<[string, readonly string[]]>([
    ["where the flag hides the figure", ["plans,2018-01,,,,c,,,"]],
    ["where the figure was hidden here", ["plans,2018-01,4,,,,,,"]],
  ])("goes with it %s", (_, rows) => {
    expect(shown(rows, rivals(`plans,${LETTER},41`))).toEqual([]);
  });

  it.each<[string, readonly string[], string]>([
    [
      "only a member of the figure is hidden",
      ["01", "02"].flatMap((age) => [`plans,2018-01,c,,,,Age,${age},`]).concat(PLANS),
      LETTER,
    ],
    ["the figure is not available", ["plans,2018-01,x,,,,,,"], LETTER],
    ["it is of no period", ["plans,2018-01,c,,,,,,"], "A letter,In spring,"],
  ])("stays where %s", (_, rows, rival) => {
    expect(shown(rows, rivals(`plans,${rival},41`))).toEqual([41]);
  });

  it("stays whatever its size where nobody is counted", () => {
    const rows = ["posts,2018-01,c,,,,,,"];
    expect(linesOf(rows, {}, rivals(`posts,${LETTER},3`))).toEqual([]);
  });

  it("is shown to members, who are told", () => {
    const sheets = rivals(`plans,${LETTER},4`, `plans,${LETTER},41`);
    expect(linesOf(PLANS, { audience: "members" }, sheets)).toEqual([
      "rivals.csv, row 2: “plans” has numbers of children under 5 that could identify a child: row 2. Keep the files behind a password, build them for the public (--audience public), or have the numbers hidden (--small-numbers suppress).",
    ]);
    expect(
      linesOf(["plans,2018-01,c,,,,,,"], { audience: "members" }, rivals(`plans,${LETTER},41`)),
    ).toEqual([]);
  });
});

describe("a figure of another area", () => {
  const comparators = (...rows: readonly string[]): Sheets => ({
    comparators: `measure,kind,name,period,value,authorities,numerator,denominator,list,list_year,members\n${rows.map((row) => `${row}\n`).join("")}`,
  });

  it.each<[string, string, string]>([
    ["a numerator", "30,,3,10", "column “numerator”: “3” is under 5 and could identify a child."],
    [
      "a numerator that can be worked back",
      "12.5,,,24",
      "column “value”: “12.5” comes to 3, which is under 5 and could identify a child.",
    ],
    ["a denominator", "0,,0,4", "column “denominator”: “4” is under 5 and could identify a child."],
    [
      "what is left of a whole",
      "97,,97,100",
      "column “numerator”: “97” leaves 3 of 100, which is under 5 and could identify a child.",
    ],
  ])("is refused for %s", (_, cells, said) => {
    const sheets = comparators(`timely,region,The region,2018-01,${cells},,,`);
    expect(linesOf(TIMELY, {}, sheets)).toEqual([
      `comparators.csv, row 2, ${said} Write c in its value, numerator and denominator, ${HOW}`,
    ]);
  });

  it("takes the mean of neighbours of its own period and measure with it, and no other", () => {
    const mean = (measure: string, period: string, value: string) =>
      `${measure},neighbours,Neighbours,${period},${value},2,,,List,2018,A; B`;
    const sheets = comparators(
      "timely,neighbour,Somewhere,2018-01,30,,3,10,,,",
      "timely,region,The region,2018-02,30,,3,10,,,",
      mean("timely", "2018-01", "45"),
      mean("timely", "2018-02", "46"),
      mean("rate", "2018-01", "47"),
      "timely,neighbours,Others,2018-01,c,2,,,Other list,2018,A; B",
    );
    const rows = [...TIMELY, "timely,2018-02,70,70,100,,,,", "rate,2018-01,300,300,10000,,,,"];
    expect(linesOf(rows, {}, sheets)).toEqual([
      `comparators.csv, row 2, column “numerator”: “3” is under 5 and could identify a child. Write c in its value, numerator and denominator, ${HOW}`,
      `comparators.csv, row 3, column “numerator”: “3” is under 5 and could identify a child. Write c in its value, numerator and denominator, ${HOW}`,
      `comparators.csv, row 4, column “value”: “45” gives away, by subtraction, a figure that is hidden (row 2). Write c in its value, numerator and denominator too, ${HOW}`,
    ]);
    expect(linesOf(rows, SUPPRESSED, sheets).slice(1)).toEqual([
      `comparators.csv, row 3: The figure of “timely, 2018-02, The region” was hidden: it tells of a number under 5 and could identify a child. ${DONE}`,
      `comparators.csv, row 4: The figure of “timely, 2018-01, Neighbours” was hidden: with the others of its total it would give away one that is hidden (row 2). ${DONE}`,
    ]);
  });

  it("may be small as the mean of others, which is of no child", () => {
    expect(
      linesOf(
        ["plans,2018-01,40,,,,,,"],
        {},
        comparators("plans,neighbours,Neighbours,2018-01,3,9,,,List,2018,A; B"),
      ),
    ).toEqual([]);
  });

  it("is shown to members, who are told of the first three", () => {
    const sheets = comparators(
      ...["01", "02", "03", "04"].map((month) => `plans,england,England,2018-${month},3,,,,,,`),
    );
    expect(linesOf(PLANS, { audience: "members" }, sheets)).toEqual([
      expect.stringContaining("could identify a child: 4 figures, the first in rows 2, 3, 4. Keep"),
    ]);
  });
});

describe("a spread over workers", () => {
  const measures = MEASURES.replace("Cases a worker,System,14,", "Cases a worker,System,14,yes");
  const spreads = (...rows: readonly string[]): Sheets => ({
    measures,
    distribution: `measure,period,group,lowest,lower_quartile,median,upper_quartile,highest,workers,limit,over_limit\n${rows.map((row) => `${row}\n`).join("")}`,
  });
  const groups = (sheets: Sheets) =>
    built(HELD, SUPPRESSED, sheets)
      .files?.measures.get("held")
      ?.distribution.map(({ period, group = "all" }) => `${period} ${group}`);

  it.each<[string, string, string]>([
    ["few workers", "held,2018-01,Court,9,10,11,12,13,4,,", "column “workers”: “4”"],
    ["few over the limit", "held,2018-01,Court,9,10,11,12,13,9,12,2", "column “over_limit”: “2”"],
    ["a worker with few children", "held,2018-01,Court,3,10,11,12,13,9,,", "column “lowest”: “3”"],
    ["no worker with many", "held,2018-01,Court,0,1,2,3,4,9,,", "column “highest”: “4”"],
  ])("is refused of %s", (_, row, said) => {
    expect(linesOf(HELD, {}, spreads(row))).toEqual([
      `distribution.csv, row 2, ${said} is under 5 and could identify a child. Take the row out, ${HOW}`,
    ]);
  });

  it("takes a second group with it, of the same month, where the whole would give it away", () => {
    const sheets = spreads(
      "held,2018-01,,8,12,15,18,24,40,,",
      "held,2018-01,Court,9,10,11,12,13,3,,",
      "held,2018-01,Care,10,12,15,18,22,37,,",
      "held,2018-02,,8,12,15,18,24,40,,",
      "held,2018-02,Court,9,10,11,12,13,8,,",
      "held,2018-02,Care,10,12,15,18,22,32,,",
    );
    expect(linesOf(HELD, {}, sheets)).toEqual([
      `distribution.csv, row 3, column “workers”: “3” is under 5 and could identify a child. Take the row out, ${HOW}`,
      `distribution.csv, row 4: The row gives away, by subtraction, a figure that is hidden (row 3). Take the row out too, ${HOW}`,
    ]);
    expect(groups(sheets)).toEqual(["2018-01 all", "2018-02 all", "2018-02 Court", "2018-02 Care"]);
  });

  it("takes none with it where the whole is not there", () => {
    const sheets = spreads(
      "held,2018-01,Court,9,10,11,12,13,3,,",
      "held,2018-01,Care,10,12,15,18,22,37,,",
    );
    expect(groups(sheets)).toEqual(["2018-01 Care"]);
  });

  it("takes a second group with it for those over the limit, too", () => {
    const sheets = spreads(
      "held,2018-01,,8,12,15,18,24,40,17,20",
      "held,2018-01,Court,9,10,11,12,13,12,17,2",
      "held,2018-01,Care,10,12,15,18,22,28,17,18",
    );
    expect(groups(sheets)).toEqual(["2018-01 all"]);
  });

  it("is let be of workers, where no children are counted", () => {
    const sheets = { ...spreads("held,2018-01,Court,1,2,3,4,4,3,,"), measures: MEASURES };
    expect(linesOf(HELD, {}, sheets)).toEqual([]);
    expect(groups(sheets)).toEqual(["2018-01 Court"]);
  });

  it("names the group that was hidden", () => {
    const sheets = spreads("held,2018-01,Court,9,10,11,12,13,4,,");
    expect(linesOf(HELD, SUPPRESSED, sheets)).toEqual([
      `distribution.csv, row 2: The figure of “held, 2018-01, Court” was hidden: it tells of a number under 5 and could identify a child. ${DONE}`,
    ]);
  });
});
