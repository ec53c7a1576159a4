import { describe, expect, it } from "vitest";
import { kindsOf, linesOf, monthly } from "./oneMeasure.ts";
import type { Row } from "./oneMeasure.ts";

const organisation = (published: string) =>
  `field,value\nname,Marchshire\ntitle,Challenge\nnature,illustrative\naudience,members\npublished,${published}\n`;
const measures = ({ unit = "count", counting = "flow", delay = "" }) =>
  `id,title,area,unit,polarity,frequency,counting,decimals,definition,source,usual_delay,counts_people\nm,M,caseload,${unit},none,month,${counting},1,What,System,${delay},no\n`;

describe("a figure and the day of publication", () => {
  it.each<[string, Row, string]>([
    [
      "a month that has not begun",
      { period: "2018-11", value: 5 },
      "column “period”: “2018-11” begins after the day of publication, 2018-10-12. Correct the year, or take the row out: no figure is known before its period.",
    ],
    [
      "a month that has not ended",
      { period: "2018-10", value: 5 },
      "column “period”: “2018-10” ends after the day of publication, 2018-10-12. Correct the year, or flag the figure p while the period is unfinished.",
    ],
    [
      "a figure known after it",
      { period: "2018-09", value: 5, published: "2018-10-13" },
      "column “published”: “2018-10-13” is after the day of publication, 2018-10-12. Correct one of the two days.",
    ],
    [
      "a figure known after it, of long ago",
      { period: "2011-09", value: 5, published: "2018-10-13" },
      "column “published”: “2018-10-13” is after the day of publication, 2018-10-12. Correct one of the two days.",
    ],
    [
      "a figure known before its month",
      { period: "2018-09", value: 5, published: "2018-08-31" },
      "column “published”: “2018-08-31” is before 2018-09 began. Correct the day: no figure is known before its period.",
    ],
  ])("%s is asked about", (_, row, line) => {
    expect(linesOf("count", [row])).toEqual([`observations.csv, row 2, ${line}`]);
  });

  it.each<[string, string, Row]>([
    ["known on that day", "2018-10-12", { period: "2018-09", value: 5, published: "2018-10-12" }],
    [
      "known on its own first day",
      "2018-10-12",
      { period: "2018-09", value: 5, published: "2018-09-01" },
    ],
    ["whose last day it is", "2018-09-30", { period: "2018-09", value: 5 }],
  ])("a figure %s is in order", (_, day, row) => {
    expect(kindsOf("count", [row], { organisation: organisation(day) })).toEqual([]);
  });

  it("a month that begins on it has not ended, and is no mistaken year", () => {
    expect(
      kindsOf("count", [{ period: "2018-10", value: 5 }], {
        organisation: organisation("2018-10-01"),
      }),
    ).toEqual([["warning", "period-ahead", 2]]);
  });
});

describe("periods without a row", () => {
  it("are named once where the whole has none either", () => {
    const police = { dimension: "Source", member: "Police" };
    const rows = [
      { period: "2018-08", value: 5 },
      { period: "2018-06", value: 5 },
      { period: "2018-08", value: 5, ...police },
      { period: "2018-06", value: 5, ...police },
    ];
    expect(linesOf("count", rows)).toEqual([
      "observations.csv, row 2, column “period”: “2018-08” comes next after 2018-06, and 2018-07 has no row. Add them: the figure, or the flag that says why there is none (x: not available).",
    ]);
  });
});

describe("a value and its counts", () => {
  it.each<[string, string, Row]>([
    [
      "a numerator rounded: 10.45 to 10.55",
      "cases",
      { value: 10.53, numerator: 10.5, denominator: 1 },
    ],
    [
      "a denominator rounded: 54.25 to 54.35",
      "cases",
      { value: 18.43, numerator: 1000, denominator: 54.3 },
    ],
    ["a denominator that is not said", "percent", { value: 30, numerator: 3 }],
    ["a value that is not available", "percent", { value: "x", numerator: 3, denominator: 9 }],
  ])("lets be %s", (_, unit, row) => {
    expect(linesOf(unit, [{ period: "2018-09", ...row }])).toEqual([]);
  });

  it.each<[string, string, Row, string, string]>([
    [
      "a whole number of people is exact, and doubted no more than that",
      "percent",
      { value: 30.5, numerator: 3, denominator: 10 },
      "warning",
      "“30.5” is not 3 ÷ 10 × 100, which is 30. Correct the value, the numerator or the denominator.",
    ],
    [
      "a rate is no share of one",
      "rate",
      { value: 0.0934, numerator: 3414, denominator: 36_552 },
      "error",
      "“0.0934” is not 3414 ÷ 36552 × 10000, which is 934.01. Correct the value, the numerator or the denominator.",
    ],
    [
      "none of ten is not made right by ten of none",
      "percent",
      { value: 5, numerator: 0, denominator: 10 },
      "warning",
      "“5” is not 0 ÷ 10 × 100, which is 0. Correct the value, the numerator or the denominator.",
    ],
    [
      "over less than half a post nothing is sure",
      "percent",
      { value: 9, numerator: 0.1, denominator: 0.4 },
      "warning",
      "“9” is not 0.1 ÷ 0.4 × 100, which is 25. Correct the value, the numerator or the denominator.",
    ],
  ])("%s", (_, unit, row, severity, line) => {
    const rows = [{ period: "2018-09", ...row }];
    expect(linesOf(unit, rows)).toEqual([`observations.csv, row 2, column “value”: ${line}`]);
    expect(kindsOf(unit, rows)).toEqual([[severity, "value-not-its-ratio", 2]]);
  });

  it("are not held hard against one another where the figure rolls", () => {
    const rows = [{ period: "2018-09", value: 60, numerator: 300, denominator: 1000 }];
    const given = { measures: measures({ unit: "percent", counting: "smoothed" }) };
    expect(kindsOf("percent", rows, given)).toEqual([["warning", "value-not-its-ratio", 2]]);
    expect(kindsOf("percent", rows)).toEqual([["error", "value-not-its-ratio", 2]]);
  });

  it("are checked in the version that is known now", () => {
    const right = { period: "2018-08", value: 30, numerator: 300, denominator: 1000 };
    const wrong = { ...right, value: 60 };
    const given = { measures: measures({ unit: "percent", delay: "14" }) };
    // Without a day of its own a figure of August is known on 14 September.
    expect(kindsOf("percent", [right, { ...wrong, published: "2018-09-13" }], given)).toEqual([]);
    const [then, since] = ["2018-09-15", "2018-09-16"];
    const thrice = [right, { ...wrong, published: then }, { ...right, published: since }];
    expect(kindsOf("percent", thrice, given)).toEqual([]);
    expect(kindsOf("percent", [{ ...wrong, published: "2018-09-15" }, right], given)).toEqual([
      ["error", "value-not-its-ratio", 2],
    ]);
  });
});

describe("a count", () => {
  it("is a whole number", () => {
    expect(linesOf("count", monthly([12.5]))).toEqual([
      "observations.csv, row 2, column “value”: “12.5” is not a whole number, and the measure is a count. Correct it, or give the measure another unit: fte, rate or percent.",
    ]);
  });

  it("of a period of another kind is told of that alone", () => {
    expect(kindsOf("count", [{ period: "2018-Q1", value: 12.5 }])).toEqual([
      ["error", "period-of-another-kind", 2],
    ]);
  });
});

describe("a unit that slips", () => {
  const asked = (unit: string, values: readonly (number | string)[]) =>
    kindsOf(unit, monthly(values)).filter(([, code]) => code === "unit-slipped");

  it("says what it was after, upwards too", () => {
    expect(linesOf("rate", monthly([41.2, 40.3, 4050]))).toEqual([
      "observations.csv, row 4, column “value”: “4050” is about a hundred times 40.3, the figure of 2018-08. Is it in another unit? Write every figure of a measure in one unit: 55.9, and not 0.559. If it is right, leave it.",
    ]);
  });

  it.each<[string, string, readonly number[]]>([
    ["fifty times", "count", [20, 1000]],
    ["two hundred times", "count", [20, 4000]],
    ["ten and a thousand", "count", [10, 1000]],
    ["ten posts and a thousand", "fte", [10, 1000]],
    ["five per cent and a hundredth of it", "percent", [0.05, 5]],
  ])("is asked about at %s", (_, unit, values) => {
    expect(asked(unit, values)).toHaveLength(1);
  });

  it.each<[string, string, readonly (number | string)[]]>([
    ["less than fifty times", "count", [20, 980]],
    ["more than two hundred times", "count", [20, 4020]],
    ["nine and nine hundred", "count", [9, 900]],
    ["nine posts and nine hundred", "fte", [9, 900]],
    ["less than five per cent", "percent", [0.049, 4.9]],
    ["nothing, and then something", "rate", [0, 40, 0]],
    ["a slow rise, whose first figures are long ago", "rate", [5, 5, 5, 40, 40, 40, 300]],
  ])("is not seen in %s", (_, unit, values) => {
    expect(asked(unit, values)).toEqual([]);
  });

  it.each<[string, readonly (number | string)[], number]>([
    ["the last of which is odd", [50, 52, 9, 0.5], 5],
    ["the first of which is odd", [9, 60, 50, 0.5], 5],
    ["after which some are not available", [54, 55, 56, "x", "x", 0.55], 7],
  ])("is seen against the middle of three, %s", (_, values, row) => {
    expect(asked("percent", values)).toEqual([["warning", "unit-slipped", row]]);
  });

  it("is no slip at a declared break, from which it goes on", () => {
    const annotations = (kind: string) =>
      `measure,period,kind,text,by\nm,2018-08,${kind},Counted as a share,Director\n`;
    const values = [54, 55, 56, 0.55, 0.56];
    const given = (kind: string) => ({ annotations: annotations(kind) });
    expect(kindsOf("rate", monthly(values), given("break"))).toEqual([]);
    expect(kindsOf("rate", monthly(values), given("event"))).toEqual([
      ["warning", "unit-slipped", 5],
      ["warning", "unit-slipped", 6],
    ]);
  });
});

describe("a jump", () => {
  /** Hardly moves at first. */
  const steady = [100, 100, 101, 98, 103, 99, 100, 104, 97, 102, 100, 99, 101, 103, 98, 100];

  it("downwards is told with its decimals", () => {
    const values = steady.map((value) => value + 2000);
    expect(linesOf("rate", monthly([...values, 1050.5, 2100]))).toEqual([
      "observations.csv, row 18, column “value”: “1050.5” is 1049.5 below 2100, the figure of 2018-07: more than ten times as far as the process limits of the series reach. Was a key missed? Check it at its source. If it is right, leave it, and say what happened in annotations.",
    ]);
  });

  it("is seen after months that are not available, and is not made by them", () => {
    expect(kindsOf("count", monthly([...steady, "x", "x", 101]))).toEqual([]);
    expect(kindsOf("count", monthly([...steady, "x", 900]))).toEqual([["warning", "jump", 19]]);
  });

  it("that is a unit that slipped is asked about once", () => {
    expect(kindsOf("count", monthly([...steady, 10_100, 100]))).toEqual([
      ["warning", "unit-slipped", 18],
    ]);
  });

  it("is not seen where nothing had moved before", () => {
    expect(kindsOf("count", monthly([...steady.map(() => 100), 104]))).toEqual([]);
  });

  it("is asked about again where something only happened", () => {
    const annotations = "measure,period,kind,text\nm,2018-09,event,Inspection\n";
    expect(kindsOf("count", monthly([...steady, 900]), { annotations })).toEqual([
      ["warning", "jump", 18],
    ]);
  });
});

describe("a whole and its members", () => {
  const SOURCES = ["Police", "Schools", "Health"];
  const month = (period: string, whole: Row, ...members: readonly Row[]) => [
    { period, ...whole },
    ...members.map((row, i) =>
      Object.assign({ period, dimension: "Source", member: SOURCES[i] }, row),
    ),
  ];
  const values = (
    period: string,
    whole: number | string,
    ...members: readonly (number | string)[]
  ) => month(period, { value: whole }, ...members.map((value) => ({ value })));
  const sound = (scale = 1) => [
    ...values("2018-06", 30 * scale, 10 * scale, 20 * scale),
    ...values("2018-07", 31 * scale, 11 * scale, 20 * scale),
  ];

  it("are doubted where they add up in half of the months", () => {
    const rows = [...values("2018-06", 30, 10, 20), ...values("2018-07", 35, 11, 20)];
    expect(kindsOf("count", rows)).toEqual([["warning", "members-do-not-add", 5]]);
  });

  it.each<[string, string, readonly Row[]]>([
    ["one member alone", "count", values("2018-08", 35, 11)],
    ["a member that is not said", "count", values("2018-08", 35, 11, 20, "x")],
    ["a whole that is not said", "count", values("2018-08", "x", 11, 20)],
    ["members that do not stand in the month", "count", values("2018-08", 35)],
    // 10.04 + 20.04 = 30.08, each shown to one decimal.
    ["posts, each rounded", "fte", values("2018-08", 30.1, 10, 20)],
    ["shares, which do not add up", "percent", values("2018-08", 30, 40, 50)],
  ])("say nothing of %s", (_, unit, rows) => {
    expect(kindsOf(unit, [...sound(), ...rows])).toEqual([]);
  });

  it("are doubted beyond what rounding does, and told with their decimals", () => {
    expect(linesOf("fte", [...sound(), ...values("2018-08", 30.25, 10.25, 20.21)])).toEqual([
      "observations.csv, row 8, column “value”: “30.25” is not the sum of its members by Source in 2018-08, which is 30.46: 0.21 too many among them. Correct the whole or the member that is wrong, or add the member that is missing.",
    ]);
    expect(kindsOf("fte", [...sound(), ...values("2018-08", 30.2, 10, 20)])).toEqual([
      ["warning", "members-do-not-add", 8],
    ]);
  });

  it("of a share are the counts behind it", () => {
    const share = (numerator: number, denominator: number) => ({
      value: ((100 * numerator) / denominator).toFixed(1),
      numerator,
      denominator,
    });
    const rows = (whole: Row) => [
      ...month("2018-06", share(30, 60), share(10, 30), share(20, 30)),
      ...month("2018-07", whole, share(11, 30), share(20, 30)),
    ];
    expect(kindsOf("percent", rows(share(31, 60)))).toEqual([]);
    expect(linesOf("percent", rows(share(32, 60)))).toEqual([
      "observations.csv, row 5, column “numerator”: “32” is not the sum of its members by Source in 2018-07, which is 31: 1 too few among them. Correct the whole or the member that is wrong, or add the member that is missing.",
    ]);
    expect(linesOf("percent", rows(share(31, 62)))).toEqual([
      "observations.csv, row 5, column “denominator”: “62” is not the sum of its members by Source in 2018-07, which is 60: 2 too few among them. Correct the whole or the member that is wrong, or add the member that is missing.",
    ]);
  });
});

it("a measure is stale on the day on which its second figure is due, and not before", () => {
  const rows = [{ period: "2018-06", value: 4 }];
  // 31 August and 42 days is 12 October.
  expect(kindsOf("count", rows, { measures: measures({ delay: "42" }) })).toEqual([
    ["warning", "stale", 2],
  ]);
  expect(kindsOf("count", rows, { measures: measures({ delay: "43" }) })).toEqual([]);
});

it("what is there is checked although a row could not be read", () => {
  const rows = monthly([55.9, "5x", 0.559]);
  expect(kindsOf("percent", rows)).toEqual([
    ["error", "cell-unreadable", 3],
    ["warning", "unit-slipped", 4],
  ]);
});

describe("target and action", () => {
  const rows = [{ period: "2018-09", value: 4 }];
  const targets = (...lines: readonly string[]) =>
    `measure,from,to,value,shape,label,set_by,action\n${lines.join("\n")}\n`;
  const actions = "priority,id,title,state,measures\nRecruit,offer,Offer,in-progress,\n";

  it("are asked about by kind, until the target’s last day is past", () => {
    const codes = (to: string, day: string) =>
      kindsOf("count", rows, {
        organisation: organisation(day),
        targets: targets(`m,2018-04,${to},3,step,3,Plan,`),
        actions,
      }).map(([, code]) => code);
    expect(codes("2018-09", "2018-09-30")).toEqual([
      "action-without-measure",
      "target-without-action",
    ]);
    expect(codes("2018-09", "2018-10-01")).toEqual(["action-without-measure"]);
  });
});
