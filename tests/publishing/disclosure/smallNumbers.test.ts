import { describe, expect, it } from "vitest";
import { problemLine } from "#publishing/problem.ts";
import { withPrevious } from "#publishing/vintages/withPrevious.ts";
import { built, MEASURES, ofSmallNumbers, rowsOf } from "./smallSheets.ts";

describe("for the public, a small number is refused", () => {
  it.each<[string, string, string]>([
    [
      "a count",
      "plans,2018-01,4,,,,,,",
      "observations.csv, row 2, column “value”: “4” is under 5 and could identify a child. Write c in its value, numerator and denominator, or have it hidden (--small-numbers suppress).",
    ],
    [
      "a numerator",
      "timely,2018-01,30,3,10,,,,",
      "observations.csv, row 2, column “numerator”: “3” is under 5 and could identify a child. Write c in its value, numerator and denominator, or have it hidden (--small-numbers suppress).",
    ],
    [
      "a denominator",
      "rate,2018-01,0,0,3,,,,",
      "observations.csv, row 2, column “denominator”: “3” is under 5 and could identify a child. Write c in its value, numerator and denominator, or have it hidden (--small-numbers suppress).",
    ],
    [
      "what is left of a whole",
      "timely,2018-01,97,97,100,,,,",
      "observations.csv, row 2, column “numerator”: “97” leaves 3 of 100, which is under 5 and could identify a child. Write c in its value, numerator and denominator, or have it hidden (--small-numbers suppress).",
    ],
    [
      "a numerator that can be worked back",
      "timely,2018-01,12.5,,24,,,,",
      "observations.csv, row 2, column “value”: “12.5” comes to 3 of 24, which is under 5 and could identify a child. Write c in its value, numerator and denominator, or have it hidden (--small-numbers suppress).",
    ],
    [
      "a numerator beside a value that is hidden",
      "timely,2018-01,c,3,,,,,",
      "observations.csv, row 2, column “numerator”: “3” is under 5 and could identify a child. Write c in its value, numerator and denominator, or have it hidden (--small-numbers suppress).",
    ],
  ])("%s", (_, row, line) => {
    const { files, problems } = built([row]);
    expect(files).toBeNull();
    expect(problems.map(problemLine)).toContain(line);
  });

  it.each([
    ["zero, which identifies nobody", "plans,2018-01,0,,,,,,"],
    ["none of ten", "timely,2018-01,0,0,10,,,,"],
    ["all of ten", "timely,2018-01,100,10,10,,,,"],
    ["five", "plans,2018-01,5,,,,,,"],
    ["a rate of many", "rate,2018-01,2.5,9,36000,,,,"],
    ["posts", "posts,2018-01,3,,,,,,"],
    ["a caseload", "held,2018-01,18,36,2,,,,"],
    ["what is hidden already", "plans,2018-01,c,,,,,,"],
  ])("but not %s", (_, row) => {
    expect(ofSmallNumbers([row])).toEqual([]);
  });

  it("from the number that the sheets or the command say", () => {
    const rows = ["plans,2018-01,5,,,,,,", "plans,2018-02,8,,,,,,"];
    const organisation = `field,value
name,Marchshire
title,Challenge
nature,management
audience,public
published,2018-10-12
small_number_threshold,6
`;
    expect(rowsOf(rows, {}, { organisation })).toEqual([["error", 2, "value"]]);
    expect(rowsOf(rows, { threshold: 10 }, { organisation })).toEqual([
      ["error", 2, "value"],
      ["error", 3, "value"],
    ]);
  });

  it("unless they are official statistics, which others have made safe", () => {
    const organisation = `field,value
name,Marchshire
title,Challenge
nature,official
audience,public
published,2018-10-12
`;
    const rows = ["plans,2018-01,4,,,,,,"];
    expect(rowsOf(rows, {}, { organisation })).toEqual([]);
    expect(rowsOf(rows, { smallNumbers: "refuse" }, { organisation })).toEqual([
      ["error", 2, "value"],
    ]);
  });
});

describe("what would give a hidden figure away", () => {
  const MONTH = [
    "plans,2018-01,40,,,,,,",
    "plans,2018-01,3,,,,Age,Under 5,",
    "plans,2018-01,9,,,,Age,5 to 15,",
    "plans,2018-01,28,,,,Age,16 and over,",
  ];

  it("is refused with it: the smallest other part", () => {
    expect(ofSmallNumbers(MONTH).map(problemLine)).toEqual([
      expect.stringContaining("row 3, column “value”: “3” is under 5"),
      "observations.csv, row 4, column “value”: “9” gives away, by subtraction, a figure that is hidden (row 3). Write c in its value, numerator and denominator too, or have it hidden (--small-numbers suppress).",
    ]);
  });

  it("is found where the analyst hid one figure and not a second", () => {
    const rows = MONTH.with(1, "plans,2018-01,c,,,,Age,Under 5,");
    expect(rowsOf(rows)).toEqual([["error", 4, "value"]]);
    expect(rowsOf(rows.with(2, "plans,2018-01,c,,,,Age,5 to 15,"))).toEqual([]);
  });

  it("is not sought where the members do not make up the whole", () => {
    // A plan may have several reasons: 3 + 9 + 38 are not 40.
    expect(rowsOf(MONTH.with(3, "plans,2018-01,38,,,,Age,16 and over,"))).toEqual([
      ["error", 3, "value"],
    ]);
  });

  it("is sought where the members make up the whole in other months, and one number is wrong", () => {
    const month = (period: string, whole: number) => [
      `plans,${period},${whole},,,,,,`,
      `plans,${period},3,,,,Age,Under 5,`,
      `plans,${period},9,,,,Age,5 to 15,`,
      `plans,${period},28,,,,Age,16 and over,`,
    ];
    // 41 for 40: whoever subtracts would take the three for four.
    expect(rowsOf([...month("2018-01", 40), ...month("2018-02", 41)])).toEqual([
      ["error", 3, "value"],
      ["error", 4, "value"],
      ["error", 7, "value"],
      ["error", 8, "value"],
    ]);
  });

  it("is a further part where two small ones come to as much as their number", () => {
    // 1 + 1 hidden would be known to be 2: each at least 1, since a zero is shown.
    const rows = [
      "plans,2018-01,22,,,,,,",
      "plans,2018-01,1,,,,Age,Under 5,",
      "plans,2018-01,1,,,,Age,5 to 15,",
      "plans,2018-01,20,,,,Age,16 and over,",
    ];
    expect(rowsOf(rows)).toEqual([
      ["error", 3, "value"],
      ["error", 4, "value"],
      ["error", 5, "value"],
    ]);
  });

  it("is another part in a second breakdown of the same whole, where the whole is hidden too", () => {
    const rows = [
      "plans,2018-01,4,,,,,,",
      "plans,2018-01,4,,,,Age,Under 5,",
      "plans,2018-01,0,,,,Age,5 to 15,",
      "plans,2018-01,4,,,,Area,North,",
      "plans,2018-01,0,,,,Area,South,",
    ];
    expect(rowsOf(rows)).toEqual([
      ["error", 2, "value"],
      ["error", 3, "value"],
      ["error", 5, "value"],
    ]);
  });

  it("is every other version of the figure", () => {
    const rows = ["plans,2018-01,4,,,,,,2018-02-14", "plans,2018-01,7,,,r,,,2018-06-01"];
    expect(ofSmallNumbers(rows).map(problemLine)).toEqual([
      expect.stringContaining("row 2, column “value”: “4” is under 5"),
      "observations.csv, row 3, column “value”: “7” is the same figure as row 2, published on another day, and would say what is hidden there. Write c in its value, numerator and denominator, or have it hidden (--small-numbers suppress).",
    ]);
    const { files } = built(rows, { smallNumbers: "suppress" });
    expect(JSON.stringify(files?.dashboard.measures[0])).not.toMatch(/"value":\d/);
    expect(files?.dashboard.measures[0]?.revisions).toEqual([
      { period: "2018-01", value: null, flag: "c", published: "2018-02-14" },
    ]);
  });

  it("is what the last publication had", () => {
    const whole = (value: number) => [`plans,2018-01,${value},,,,,,`, "plans,2018-02,31,,,,,,"];
    const before = built(whole(7)).files;
    const now = built(whole(3), { smallNumbers: "suppress" }).files;
    if (before === null || now === null) throw new Error("not built");
    const { files } = withPrevious(now, before);
    expect(files?.dashboard.measures[0]?.observations[0]).toMatchObject({ value: null, flag: "c" });
    expect(JSON.stringify([files?.dashboard.measures, files?.measures.get("plans")])).not.toMatch(
      /"(value|numerator)":[37]\b/,
    );
  });

  it("is a commentary that says the number, in figures or in words", () => {
    const commentary = `measure,period,published,author,text
plans,2018-01,2018-02-20,Head of Service,Three of the plans were for one family.
plans,2018-02,2018-03-20,Head of Service,Three new plans came in the last week.
`;
    const lines = built(MONTH, { smallNumbers: "suppress" }, { commentary })
      .problems.filter(({ code }) => code === "says-what-is-hidden")
      .map(problemLine);
    expect(lines).toEqual([
      "commentary.csv, row 2, column “text”: “Three of the plans were for one family.” says the number that is hidden in observations.csv, row 3. Say it without the number.",
    ]);
  });

  it("may be an answer to a question about the measure", () => {
    const sessions = `date,title,kind,id,measure,text,by,on
2018-02-20,Session,question,why,plans,Why so few?,Chair,
2018-02-20,Session,answer,why,,Of the 3 two were twins.,Director,2018-02-20
2018-02-20,Session,question,when,timely,Why 3?,Chair,
`;
    const lines = built(MONTH, { smallNumbers: "suppress" }, { sessions })
      .problems.filter(({ code }) => code === "says-what-is-hidden")
      .map(problemLine);
    expect(lines).toEqual([
      "sessions.csv, row 3, column “text”: “Of the 3 two were twins.” may say the number that is hidden in observations.csv, row 3. Check it, and say it without the number.",
    ]);
  });

  it("is the mean of neighbours, where one of them is hidden", () => {
    const comparators = `measure,kind,name,period,value,authorities,numerator,denominator
timely,neighbour,Somewhere,2018-01,30,,3,10
timely,neighbour,Elsewhere,2018-01,60,,60,100
timely,neighbours,Neighbours,2018-01,45,2,,
`;
    const rows = ["timely,2018-01,70,70,100,,,,"];
    const { files } = built(rows, { smallNumbers: "suppress" }, { comparators });
    expect(
      files?.measures
        .get("timely")
        ?.comparators.map(({ name, observations }) => [name, observations[0]?.value]),
    ).toEqual([
      ["Somewhere", null],
      ["Elsewhere", 60],
      ["Neighbours", null],
    ]);
  });

  it("is a group of few, and the group that with the others gives it away", () => {
    const measures = MEASURES.replace("Cases a worker,System,14,", "Cases a worker,System,14,yes");
    const distribution = `measure,period,group,lowest,lower_quartile,median,upper_quartile,highest,workers
held,2018-01,,8,12,15,18,24,40
held,2018-01,Court,9,10,11,12,13,3
held,2018-01,Assessment,8,12,15,18,24,12
held,2018-01,Care,10,12,15,18,22,25
`;
    const rows = ["held,2018-01,15,600,40,,,,"];
    const { files } = built(rows, { smallNumbers: "suppress" }, { measures, distribution });
    expect(files?.measures.get("held")?.distribution.map(({ group }) => group)).toEqual([
      undefined,
      "Care",
    ]);
  });
});

describe("suppressed", () => {
  it("a figure is hidden whole, and what was done is said without the number", () => {
    const rows = ["timely,2018-01,30,3,10,p,,,", "timely,2018-02,60,60,100,,,,"];
    const { files, problems } = built(rows, { smallNumbers: "suppress" });
    expect(files?.dashboard.measures.find(({ id }) => id === "timely")?.observations).toEqual([
      { period: "2018-01", value: null, flag: "c" },
      { period: "2018-02", value: 60, numerator: 60, denominator: 100 },
    ]);
    expect(problems.filter(({ code }) => code === "small-number").map(problemLine)).toEqual([
      "observations.csv, row 2: The figure of “timely, 2018-01” was hidden: it tells of a number under 5 and could identify a child. Nothing is left to do: it is nowhere in the files.",
    ]);
  });
});

describe("for members, small numbers are shown", () => {
  it("and said once for each measure", () => {
    const rows = ["plans,2018-01,4,,,,,,", "plans,2018-02,3,,,,,,", "plans,2018-03,9,,,,,,"];
    const { files } = built(rows, { audience: "members" });
    expect(files?.dashboard.measures[0]?.observations[0]?.value).toBe(4);
    expect(ofSmallNumbers(rows, { audience: "members" }).map(problemLine)).toEqual([
      "observations.csv, row 2: “plans” has numbers of children under 5 that could identify a child: rows 2, 3. Keep the files behind a password, build them for the public (--audience public), or have the numbers hidden (--small-numbers suppress).",
    ]);
  });
});
