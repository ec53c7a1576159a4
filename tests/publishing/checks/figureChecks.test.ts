import * as fc from "../../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { periodsFrom } from "#domain/period.ts";
import { apiText } from "#publishing/apiText.ts";
import { problemLine } from "#publishing/problem.ts";
import { readApi } from "#publishing/readApi.ts";
import { checked, kindsOf, linesOf, monthly } from "./oneMeasure.ts";
import type { Row } from "./oneMeasure.ts";

describe("a value against its numerator and denominator", () => {
  it.each<[string, string, Row, string]>([
    [
      "a figure mistyped",
      "percent",
      { value: 59.5, numerator: 1909, denominator: 3414 },
      "observations.csv, row 2, column “value”: “59.5” is not 1909 ÷ 3414 × 100, which is 55.92. Correct the value, the numerator or the denominator.",
    ],
    [
      "a share of one for a percentage",
      "percent",
      { value: 0.559, numerator: 1909, denominator: 3414 },
      "observations.csv, row 2, column “value”: “0.559” is not 1909 ÷ 3414 × 100, which is 55.92. Write 55.9: a percentage is 0 to 100, and not a share of one.",
    ],
    [
      "a caseload",
      "cases",
      { value: 18.1, numerator: 892, denominator: 54.3 },
      "observations.csv, row 2, column “value”: “18.1” is not 892 ÷ 54.3, which is 16.43. Correct the value, the numerator or the denominator.",
    ],
    [
      "a numerator and a denominator that changed places",
      "cases",
      { value: 18.1, numerator: 54.3, denominator: 982 },
      "observations.csv, row 2, column “value”: “18.1” is not 54.3 ÷ 982, which is 0.06. Put numerator and denominator the other way round: that makes it right.",
    ],
    [
      "a share of nothing",
      "percent",
      { value: 0, numerator: 0, denominator: 0 },
      "observations.csv, row 2, column “value”: “0” is a value over a denominator of 0. Write z: a share of nothing is not applicable, and it is not zero.",
    ],
  ])("finds %s", (_, unit, row, line) => {
    const rows = [{ period: "2018-09", ...row }];
    expect(linesOf(unit, rows)).toEqual([line]);
    expect(kindsOf(unit, rows)).toEqual([["error", "value-not-its-ratio", 2]]);
  });

  it.each<[string, string, Row]>([
    ["a value rounded", "percent", { value: 55.9, numerator: 1909, denominator: 3414 }],
    [
      "a denominator rounded: 54.25 to 54.35",
      "cases",
      { value: 18.1, numerator: 982, denominator: 54.3 },
    ],
    ["a rate for 10,000 children", "rate", { value: 934, numerator: 3414, denominator: 36_552 }],
    ["a count, of which nothing is known", "count", { value: 12, numerator: 3, denominator: 9 }],
    ["a symbol", "percent", { value: "c", numerator: "c", denominator: 9 }],
  ])("lets be %s", (_, unit, row) => {
    expect(linesOf(unit, [{ period: "2018-09", ...row }])).toEqual([]);
  });

  it("warns where counts rounded to whole numbers would explain it", () => {
    // 982 ÷ 54 is 18.19; 54.3 written as 54 would give 18.1.
    const rows = [{ period: "2018-09", value: 18.1, numerator: 982, denominator: 54 }];
    expect(kindsOf("cases", rows)).toEqual([["warning", "value-not-its-ratio", 2]]);
  });

  it("warns of days, whose value may be a median", () => {
    const rows = [{ period: "2018-09", value: 31, numerator: 4000, denominator: 100 }];
    expect(kindsOf("days", rows)).toEqual([["warning", "value-not-its-ratio", 2]]);
  });

  it("knows that a spreadsheet drops a zero at the end", () => {
    // 18 stands for 18.0 among values with one decimal: 18.0 is 979 ÷ 54.3 rounded, 985 ÷ 54.3 is not.
    const others = { period: "2018-08", value: 18.1, numerator: 982, denominator: 54.3 };
    const with18 = (numerator: number) =>
      kindsOf("cases", [others, { period: "2018-09", value: 18, numerator, denominator: 54.3 }]);
    expect(with18(979)).toEqual([]);
    expect(with18(985)).toEqual([["warning", "value-not-its-ratio", 3]]);
  });

  it("never doubts a value that was reckoned and rounded", () => {
    const counts = fc.record({
      numerator: fc.integer({ min: 0, max: 5000 }),
      denominator: fc.integer({ min: 1, max: 5000 }),
    });
    const decimals = fc.integer({ min: 0, max: 3 });
    const unit = fc.constantFrom(["cases", 1], ["rate", 10_000], ["days", 1]);
    fc.assert(
      fc.property(
        unit,
        decimals,
        fc.array(counts, { minLength: 1, maxLength: 6 }),
        ([unit, scale], decimals, all) => {
          const values = all.map(({ numerator, denominator }) =>
            Number(((Number(scale) * numerator) / denominator).toFixed(decimals)),
          );
          const rows = monthly(values).map((row, i) => Object.assign(row, all[i]));
          const codes = checked(String(unit), rows).problems.map(({ code }) => code);
          expect(codes).not.toContain("value-not-its-ratio");
        },
      ),
    );
  });
});

describe("periods", () => {
  it("names those that have no row", () => {
    const rows = [
      { period: "2018-03", value: 10 },
      { period: "2018-05", value: 11 },
      { period: "2018-09", value: 12 },
    ];
    expect(linesOf("count", rows)).toEqual([
      "observations.csv, row 3, column “period”: “2018-05” comes next after 2018-03, and 2018-04 has no row. Add them: the figure, or the flag that says why there is none (x: not available).",
      "observations.csv, row 4, column “period”: “2018-09” comes next after 2018-05, and 3 periods from 2018-06 to 2018-08 have no row. Add them: the figure, or the flag that says why there is none (x: not available).",
    ]);
  });

  it("names whichever is left out", () => {
    const gaps = fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(gaps, (gaps) => {
        const all = monthly(Array.from({ length: 12 }, () => 10));
        const missing = gaps.map((i) => String(all[i]?.["period"])).toSorted();
        const said = linesOf(
          "count",
          all.filter((_, i) => !gaps.includes(i)),
        ).flatMap((line) => {
          const [, first = "", , last = first] =
            /(\d{4}-\d{2})( to (\d{4}-\d{2}))? ha(?:s|ve) no row/.exec(line) ?? [];
          return periodsFrom(first, last, "month");
        });
        expect(said).toEqual(missing);
      }),
    );
  });

  it("takes a symbol for an answer", () => {
    expect(linesOf("count", monthly([10, "x", 12]))).toEqual([]);
  });

  it("misses of a member only what the whole has", () => {
    const police = { dimension: "Source", member: "Police" };
    const rows = [
      ...["2018-04", "2018-06", "2018-07", "2018-09"].map((period) => ({ period, value: 5 })),
      { period: "2018-04", value: 5, ...police },
      { period: "2018-07", value: 5, ...police },
    ];
    const ofMember = linesOf("count", rows).filter((line) => line.includes("row 7"));
    expect(ofMember).toEqual([
      "observations.csv, row 7, column “period”: “2018-07” comes next after 2018-04, and 2018-06 has no row. Add them: the figure, or the flag that says why there is none (x: not available).",
    ]);
  });

  it.each<[string, Row, readonly unknown[]]>([
    [
      "refuses a figure from the future",
      { period: "2028-09", value: 5 },
      ["error", "period-ahead", 2],
    ],
    [
      "doubts a figure of an unfinished month",
      { period: "2018-10", value: 5 },
      ["warning", "period-ahead", 2],
    ],
    [
      "doubts a day after publication",
      { period: "2018-09", value: 5, published: "2018-11-01" },
      ["warning", "period-ahead", 2],
    ],
    [
      "doubts a day before the month",
      { period: "2018-09", value: 5, published: "2017-10-01" },
      ["warning", "period-ahead", 2],
    ],
  ])("%s", (_, row, kind) => {
    expect(kindsOf("count", [row])).toEqual([kind]);
  });

  it.each<[string, Row]>([
    ["a provisional figure of an unfinished month", { period: "2018-10", value: 5, flag: "p" }],
    ["a row that waits for its figure", { period: "2018-12", value: "x" }],
  ])("lets be %s", (_, row) => {
    expect(kindsOf("count", [row])).toEqual([]);
  });
});

describe("a unit that slips", () => {
  it.each<[string, string, readonly number[], number]>([
    ["0.559 after 55.9", "percent", [54.1, 55.9, 0.559, 55.2], 4],
    ["hundreds after ones", "rate", [41.2, 40.3, 4050, 42], 4],
    ["a count a hundred times over", "count", [120, 131, 12_900, 125], 4],
  ])("is asked about: %s", (_, unit, values, row) => {
    expect(kindsOf(unit, monthly(values))).toEqual([["warning", "unit-slipped", row]]);
  });

  it("says what it was after", () => {
    expect(linesOf("percent", monthly([55.9, 0.559]))).toEqual([
      "observations.csv, row 3, column “value”: “0.559” is about a hundredth of 55.9, the figure of 2018-08. Is it in another unit? Write every figure of a measure in one unit: 55.9, and not 0.559. If it is right, leave it.",
    ]);
  });

  it.each<[string, string, readonly Row[]]>([
    [
      "a percentage that its counts bear out",
      "percent",
      [
        { period: "2018-08", value: 50, numerator: 100, denominator: 200 },
        { period: "2018-09", value: 0.5, numerator: 1, denominator: 200 },
      ],
    ],
    ["small counts", "count", monthly([1, 100, 2])],
    ["a true zero", "percent", monthly([55.9, 6.3, 0])],
  ])("lets be %s", (_, unit, rows) => {
    expect(kindsOf(unit, rows)).toEqual([]);
  });
});

describe("a jump", () => {
  const steady = [101, 98, 103, 99, 100, 104, 97, 102, 100, 99, 101, 103, 98, 100];

  it("of more than ten process limits is asked about and not refused", () => {
    const { files, problems } = checked("count", monthly([...steady, 1010, 99]));
    expect(problems.map(problemLine)).toEqual([
      "observations.csv, row 16, column “value”: “1010” is 910 above 100, the figure of 2018-07: more than ten times as far as the process limits of the series reach. Was a key missed? Check it at its source. If it is right, leave it, and say what happened in annotations.",
    ]);
    expect(files).not.toBeNull();
  });

  it("that stays is asked about once", () => {
    expect(kindsOf("count", monthly([...steady, 900, 905, 899]))).toEqual([
      ["warning", "jump", 16],
    ]);
  });

  it("at a declared step is not asked about", () => {
    const annotations = "measure,period,kind,text,by\nm,2018-07,step,All sites counted,Director\n";
    expect(kindsOf("count", monthly([...steady, 900, 905, 899]), { annotations })).toEqual([]);
  });

  it.each<[string, readonly number[]]>([
    ["too few figures to know how the series varies", [100, 101, 5000, 99, 100]],
    ["a long rise by small steps", Array.from({ length: 40 }, (_, i) => 100 + 5 * i + (i % 2))],
    [
      "a series that hardly ever is anything but nothing",
      [...Array.from({ length: 20 }, () => 0), 1],
    ],
  ])("is not seen in %s", (_, values) => {
    expect(kindsOf("count", monthly(values))).toEqual([]);
  });

  it("is not seen in what only varies", () => {
    const noise = fc.array(fc.integer({ min: 40, max: 60 }), { minLength: 13, maxLength: 60 });
    fc.assert(
      fc.property(noise, (values) => {
        const spread = new Set(values).size;
        fc.pre(spread > 8);
        expect(kindsOf("count", monthly(values))).toEqual([]);
      }),
    );
  });
});

describe("a whole against its members", () => {
  const split = (
    period: string,
    whole: number,
    police: number,
    schools: number,
  ): readonly Row[] => [
    { period, value: whole },
    { period, value: police, dimension: "Source", member: "Police" },
    { period, value: schools, dimension: "Source", member: "Schools" },
  ];

  it("is doubted where it adds up elsewhere", () => {
    const rows = [
      ...split("2018-07", 30, 10, 20),
      ...split("2018-08", 32, 11, 21),
      ...split("2018-09", 33, 11, 21),
    ];
    expect(linesOf("count", rows)).toEqual([
      "observations.csv, row 8, column “value”: “33” is not the sum of its members by Source in 2018-09, which is 32: 1 too few among them. Correct the whole or the member that is wrong, or add the member that is missing.",
    ]);
  });

  it("is doubted whichever member is wrong, and however little", () => {
    const few = fc.integer({ min: 3, max: 500 });
    const parts = fc.array(fc.tuple(few, few), { minLength: 3, maxLength: 6 });
    const wrong = fc.integer({ min: -3, max: 3 }).filter((by) => by !== 0);
    fc.assert(
      fc.property(parts, fc.nat(), wrong, (parts, at, by) => {
        const months = monthly(parts.map(() => 0)).map(({ period }) => String(period));
        const rows = months.flatMap((period, i) => {
          const [police = 0, schools = 0] = parts[i] ?? [];
          const isWrong = i === at % months.length;
          return split(period, police + schools, police + (isWrong ? by : 0), schools);
        });
        const doubted = checked("count", rows).problems.filter(
          ({ code }) => code === "members-do-not-add",
        );
        expect(doubted.map(({ row }) => row)).toEqual([2 + 3 * (at % months.length)]);
      }),
    );
  });

  it("is let be where it hardly ever adds up, where a part is suppressed, and where a team is gone", () => {
    const overlapping = [...split("2018-08", 30, 20, 20), ...split("2018-09", 30, 21, 20)];
    expect(kindsOf("count", overlapping)).toEqual([]);
    const gone = [...split("2018-08", 30, 10, 20), ...split("2018-09", 30, 10, 20)];
    expect(
      kindsOf("count", [...gone.slice(0, 4), { ...gone[4], value: "c" }, ...gone.slice(5)]),
    ).toEqual([]);
  });

  it("allows full-time equivalents their rounding", () => {
    // 10.04 + 20.04 = 30.08, each shown to one decimal.
    expect(kindsOf("fte", split("2018-09", 30.1, 10, 20))).toEqual([]);
  });

  it("is refused in API files that say that it adds", () => {
    const { files } = checked("count", split("2018-09", 30, 10, 20));
    if (files === null) throw new Error("the sheets should be sound");
    const texts = new Map(apiText(files));
    const text = texts.get("measures/m.json") ?? "";
    const { problems } = readApi(
      texts.set("measures/m.json", text.replace('"value":20', '"value":21')),
    );
    expect(problems.map(problemLine)).toEqual([
      "dashboard.json, measures[0].observations[0].value: “30” is not the sum of its members by Source in 2018-09, which is 31: 1 too many among them. Correct the whole or the member that is wrong, or add the member that is missing.",
    ]);
    expect(problems[0]?.severity).toBe("error");
  });
});

describe("units", () => {
  it.each<[string, number, readonly unknown[]]>([
    ["count", -3, ["error", "figure-and-unit", 2]],
    ["rate", -0.1, ["error", "figure-and-unit", 2]],
    ["rate", 10_001, ["warning", "figure-and-unit", 2]],
    ["count", 12.5, ["warning", "count-not-whole", 2]],
  ])("a %s cannot be %d", (unit, value, kind) => {
    expect(kindsOf(unit, monthly([value]))).toEqual([kind]);
  });

  it("full-time equivalents may be below zero: fewer came than left", () => {
    expect(kindsOf("fte", monthly([-2.5]))).toEqual([]);
  });
});

describe("a measure", () => {
  const measures = (delay: string) =>
    `id,title,area,unit,polarity,frequency,counting,decimals,definition,source,usual_delay,counts_people\nm,M,caseload,count,none,month,flow,0,What,System,${delay},no\n`;

  it("is stale where two figures are due", () => {
    const rows = [{ period: "2018-06", value: 4 }];
    // August was due on 14 September.
    expect(linesOf("count", rows, { measures: measures("14") })).toEqual([
      "measures.csv, row 2, column “id”: “m” has no figure after 2018-06: even that of 2018-08 was due on 2018-09-14. Add the newer figures, or rows with the flag that says why there are none; or correct usual_delay.",
    ]);
    expect(linesOf("count", rows, { measures: measures("90") })).toEqual([]);
    expect(linesOf("count", rows)).toEqual([]);
  });

  it("has a figure", () => {
    expect(linesOf("count", [])).toEqual([
      "measures.csv, row 2, column “id”: “m” has no figure in observations. Add its figures, or take the measure out until it has some.",
    ]);
  });
});

describe("target and action", () => {
  const rows = [{ period: "2018-09", value: 4 }];
  const targets = (...lines: readonly string[]) =>
    `measure,from,to,value,shape,label,set_by,superseded,action\n${lines.join("\n")}\n`;
  const actions = (...lines: readonly string[]) =>
    `priority,id,title,state,measures\n${lines.join("\n")}\n`;

  it("are missed where one has not the other", () => {
    expect(
      linesOf("count", rows, {
        targets: targets("m,2018-04,,3,step,3,Plan,,"),
        actions: actions("Recruit,offer,Offer,in-progress,"),
      }),
    ).toEqual([
      "actions.csv, row 2, column “measures”: The action “offer” names no measure: nothing will show whether it worked. Name the measures that it should move.",
      "targets.csv, row 2, column “action”: The target of “m” has no action: none is named here, and no action names the measure. Name the action that is to reach it.",
    ]);
  });

  it.each<[string, string, string]>([
    [
      "an action names the measure",
      targets("m,2018-04,,3,step,3,Plan,,"),
      actions("Recruit,offer,Offer,complete,m"),
    ],
    [
      "the target names the action",
      targets("m,2018-04,,3,step,3,Plan,,offer"),
      actions("Recruit,offer,Offer,complete,"),
    ],
    [
      "both are over",
      targets("m,2017-04,2018-03,3,step,3,Plan,,", "m,2018-04,,3,step,3,Plan,2018-09-01,"),
      actions("Recruit,offer,Offer,closed,"),
    ],
  ])("are content where %s", (_, targets, actions) => {
    expect(linesOf("count", rows, { targets, actions })).toEqual([]);
  });

  it("say nothing where there is no plan", () => {
    expect(linesOf("count", rows, { targets: targets("m,2018-04,,3,step,3,Plan,,") })).toEqual([]);
  });
});

it("calls nothing missing where a row could not be read", () => {
  const rows = [
    { period: "2018-07", value: 5 },
    { period: "2018-08", value: "5x" },
    { period: "2018-09", value: 5 },
  ];
  expect(kindsOf("count", rows)).toEqual([["error", "cell-unreadable", 3]]);
});

it("gives every problem a code, in sheets and in API files", () => {
  const { problems } = checked("percent", monthly([559, 12, "q"]), {
    areas: "id,title\ncase load,\n",
  });
  expect(problems.filter(({ code }) => code === undefined)).toEqual([]);
  expect(problems.length).toBeGreaterThan(3);
});
