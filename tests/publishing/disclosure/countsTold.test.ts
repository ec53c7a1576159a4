import { describe, expect, it } from "vitest";
import { buildApi } from "#publishing/buildApi.ts";
import { problemLine } from "#publishing/problem.ts";
import { folder } from "../folder.ts";
import { built, MEASURES, ofSmallNumbers, rowsOf } from "./smallSheets.ts";

const HOW =
  "Write c in its value, numerator and denominator, or have it hidden (--small-numbers suppress).";
const linesOf = (...given: Parameters<typeof built>) => ofSmallNumbers(...given).map(problemLine);

const measures = `${MEASURES}wait,Days waited,caseload,days,lower,month,flow,0,Days,System,14,yes
fte,Posts,caseload,fte,none,month,stock,1,Posts,System,14,yes
cases,Cases,caseload,cases,lower,month,stock,1,Cases a worker,System,14,yes
staff,Staff,caseload,fte,none,month,stock,1,Staff,System,14,
spell,Spell,caseload,days,none,month,flow,1,Days,System,14,
`;

describe("how many children a row tells of", () => {
  it.each<[string, string, string]>([
    [
      "those who waited so many days",
      "wait,2018-01,30,,4,,,,",
      "column “denominator”: “4” is under 5",
    ],
    ["posts that count people", "fte,2018-01,3,,,,,,", "column “value”: “3” is under 5"],
    ["cases held", "cases,2018-01,1,4,4,,,,", "column “numerator”: “4” is under 5"],
    ["a count’s whole", "plans,2018-01,0,,4,,,,", "column “denominator”: “4” is under 5"],
    [
      "the whole of which a numerator is a share",
      "timely,2018-01,97,97,,,,,",
      "column “numerator”: “97” leaves 3 of 100, which is under 5",
    ],
    [
      "a share above nothing, which is one at least",
      "timely,2018-01,0.5,,24,,,,",
      "column “value”: “0.5” comes to 1 of 24, which is under 5",
    ],
  ])("%s", (_, row, said) => {
    expect(linesOf([row], {}, { measures })).toEqual([
      `observations.csv, row 2, ${said} and could identify a child. ${HOW}`,
    ]);
  });

  it.each<[string, string]>([
    ["a rate, which leaves no rest", "rate,2018-01,7500,9,12,,,,"],
    ["more than the whole", "timely,2018-01,120,12,10,,,,"],
    ["a share that is not available, of a known whole", "timely,2018-01,x,,100,,,,"],
    ["a share of an unknown whole", "timely,2018-01,3,,,,,,"],
    ["none of a known whole", "timely,2018-01,0,,24,,,,"],
    ["a part of a post", "fte,2018-01,2.9,,,,,,"],
    ["workers, where nobody says that children are meant", "staff,2018-01,3,,,,,,"],
    ["days, where nobody says so either", "spell,2018-01,30,,4,,,,"],
    ["days themselves", "wait,2018-01,3,,40,,,,"],
  ])("but not %s", (_, row) => {
    expect(linesOf([row], {}, { measures })).toEqual([]);
  });
});

describe("a share that is hidden", () => {
  const month = (...rows: readonly string[]) => [
    "timely,2018-01,60,60,100,,,,",
    ...rows,
    "timely,2018-01,65.8,50,76,,Team,B,",
  ];

  it.each<[string, string]>([
    ["with nothing behind it", "timely,2018-01,c,,,,Team,A,"],
    ["by its flag", "timely,2018-01,,,,c,Team,A,"],
    ["with its whole shown", "timely,2018-01,c,,24,,Team,A,"],
    ["with its numerator hidden and its whole shown", "timely,2018-01,c,c,24,,Team,A,"],
    ["with its whole hidden too", "timely,2018-01,c,c,c,,Team,A,"],
  ])("would be worked out from the other team’s: %s", (_, row) => {
    expect(rowsOf(month(row))).toEqual([["error", 4, "value"]]);
  });

  it("is not hidden where it is only not available", () => {
    expect(rowsOf(month("timely,2018-01,x,,,,Team,A,"))).toEqual([]);
    expect(
      rowsOf([
        "plans,2018-01,40,,,,,,",
        "plans,2018-01,x,,,,Age,Under 5,",
        "plans,2018-01,9,,,,Age,5 and over,",
      ]),
    ).toEqual([]);
  });
});

describe("versions of one figure", () => {
  it("that are hidden already are not asked about", () => {
    const rows = [
      "plans,2018-01,4,,,,,,2018-02-14",
      "plans,2018-01,c,,,,,,2018-05-01",
      "plans,2018-01,9,,,r,,,2018-06-01",
    ];
    expect(rowsOf(rows)).toEqual([
      ["error", 2, "value"],
      ["error", 4, "value"],
    ]);
    expect(linesOf(rows, { smallNumbers: "suppress" })).toEqual([
      "observations.csv, row 2: The figure of “plans, 2018-01” was hidden: it tells of a number under 5 and could identify a child. Nothing is left to do: it is nowhere in the files.",
      "observations.csv, row 4: The figure of “plans, 2018-01” was hidden: it is the same figure as row 2, published on another day. Nothing is left to do: it is nowhere in the files.",
    ]);
  });
});

describe("for members", () => {
  const members = { audience: "members" } as const;

  it("what is hidden in the sheets and can be worked out is said, and what is small once", () => {
    const rows = [
      "plans,2018-01,40,,,,,,",
      "plans,2018-01,c,,,,Age,Under 5,",
      "plans,2018-01,9,,,,Age,5 to 15,",
      "plans,2018-01,28,,,,Age,16 and over,",
      "plans,2018-02,40,,,,,,",
      "plans,2018-02,3,,,,Age,Under 5,",
      "plans,2018-02,9,,,,Age,5 to 15,",
      "plans,2018-02,28,,,,Age,16 and over,",
    ];
    expect(ofSmallNumbers(rows, members).map(({ severity }) => severity)).toEqual([
      "warning",
      "warning",
    ]);
    expect(linesOf(rows, members)).toEqual([
      "observations.csv, row 3: Figures of “plans” that are hidden can be worked out by subtraction: row 3. Hide another figure of the same total, or have it hidden (--small-numbers suppress).",
      "observations.csv, row 7: “plans” has numbers of children under 5 that could identify a child: row 7. Keep the files behind a password, build them for the public (--audience public), or have the numbers hidden (--small-numbers suppress).",
    ]);
  });

  it.each([
    [3, "rows 2, 3, 4. Keep"],
    [4, "4 figures, the first in rows 2, 3, 4. Keep"],
  ])("%i small numbers are named in one line", (count, named) => {
    const rows = Array.from({ length: count }, (_, i) => `plans,2018-0${i + 1},4,,,,,,`);
    expect(linesOf(rows, members)).toEqual([expect.stringContaining(`identify a child: ${named}`)]);
  });
});

describe("whom the sheets say they are for", () => {
  const organisation = (audience: string) =>
    `field,value\nname,Marchshire\ntitle,Challenge\nnature,management\naudience,${audience}\npublished,2018-10-12\n`;
  const severities = (audience: string) =>
    buildApi(
      folder({
        organisation: organisation(audience),
        measures,
        observations: "measure,period,value\nplans,2018-01,4\n",
        targets: "measure,from,shape,label,set_by\n",
      }),
    )
      .problems.filter(({ code }) => code === "small-number")
      .map(({ severity }) => severity);

  it("settles what is done with small numbers, where the command says nothing", () => {
    expect(severities("public")).toEqual(["error"]);
    expect(severities("members")).toEqual(["warning"]);
  });
});

describe("a text that says a number", () => {
  const MONTH = [
    "plans,2018-01,40,,,,,,",
    "plans,2018-01,3,,,,Age,Under 5,",
    "plans,2018-01,9,,,,Age,5 to 15,",
    "plans,2018-01,28,,,,Age,16 and over,",
  ];
  const said = (text: string) =>
    built(
      MONTH,
      { smallNumbers: "suppress" },
      {
        commentary: `measure,period,published,author,text\nplans,2018-01,2018-02-20,Head of Service,${text}\n`,
      },
    )
      .problems.filter(({ code }) => code === "says-what-is-hidden")
      .map(({ severity, row }) => [severity, row]);

  it("is refused where the number is hidden, and let be where it is shown", () => {
    expect(said("Nine were at school")).toEqual([["error", 2]]);
    expect(said("28 were over 16")).toEqual([]);
    expect(said("40 in all")).toEqual([]);
  });
});
