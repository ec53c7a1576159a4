import { describe, expect, it } from "vitest";
import { told } from "./toldBySheets.ts";

/** Each sum as its total and its parts; `null` is a number that is hidden or that nobody says. */
function sumsOf(...given: Parameters<typeof told>) {
  return told(...given).sums.map(({ total, parts }) => [
    total.value,
    parts.map(({ value }) => value),
  ]);
}

describe("the numbers of a row", () => {
  it("are how many, of how many, and how many are left, each with the column that says it", () => {
    const { amounts } = told("timely", ["2018-01,97,97,100,,,,"]);
    expect(
      amounts.map(({ told, value, of, column, guarded, ofPeople, least }) => ({
        told,
        value,
        of,
        column,
        guarded,
        ofPeople,
        least,
      })),
    ).toEqual([
      {
        told: "counted",
        value: 97,
        of: 100,
        column: "numerator",
        guarded: true,
        ofPeople: true,
        least: 0,
      },
      {
        told: "of",
        value: 100,
        of: null,
        column: "denominator",
        guarded: false,
        ofPeople: true,
        least: 1,
      },
      {
        told: "rest",
        value: 3,
        of: 100,
        column: "numerator",
        guarded: true,
        ofPeople: true,
        least: 0,
      },
    ]);
  });

  it("may be worked out where they are none of children, but for what is left out", () => {
    const { amounts } = told("posts", ["2018-01,7,,,,,,"], {
      ofPeople: false,
      leftOut: ["2018-02,8,,,,,,"],
    });
    expect(amounts.map(({ guarded, ofPeople }) => [guarded, ofPeople])).toEqual([
      [false, false],
      [true, false],
    ]);
  });

  it.each<[string, string, readonly string[], readonly number[]]>([
    // Of a count of children a zero is shown.
    ["a count", "plans", ["2018-01,c,,,,,,"], [1]],
    // Of a share all may be meant, or none; what it is of is one at least.
    ["a share", "timely", ["2018-01,c,c,c,,,,"], [0, 1, 0]],
    // Where one figure is below zero, another may be.
    ["a count beside one below zero", "plans", ["2018-01,c,,,,,,", "2018-02,-2,,,,,,"], [-1, -1]],
  ])("are at least so much where they are hidden: %s", (_, id, rows, least) => {
    expect(told(id, rows).amounts.map(({ least }) => Math.max(least, -1))).toEqual(least);
  });

  it("may be nothing at all where they are left out: nobody sees that they are", () => {
    const { amounts } = told("plans", [], { leftOut: ["2018-01,c,,9,,,,"] });
    expect(amounts.map(({ told, least }) => [told, least])).toEqual([
      ["counted", 0],
      ["of", 0],
    ]);
  });

  it("have all versions of their figure, the latest last, whatever the order of the rows", () => {
    const { amounts, latest } = told("plans", [
      "2018-01,42,,,r,,,2018-09-01",
      "2018-01,40,,,,,,",
      "2018-01,41,,,r,,,2018-06-01",
    ]);
    expect(amounts.map(({ cell }) => cell?.rows.map(({ row }) => row))).toEqual([
      [3, 4, 2],
      [3, 4, 2],
      [3, 4, 2],
    ]);
    expect(latest.get("")?.get("2018-01")?.counted?.value).toBe(42);
  });
});

describe("the sums of a measure", () => {
  it("join the members of a breakdown to the whole, month by month", () => {
    expect(
      sumsOf("plans", [
        "2018-01,40,,,,,,",
        "2018-01,3,,,,Age,Under 5,",
        "2018-01,37,,,,Age,5 and over,",
        "2018-02,50,,,,,,",
        "2018-02,4,,,,Age,Under 5,",
        "2018-02,46,,,,Age,5 and over,",
      ]),
    ).toEqual([
      [40, [3, 37]],
      [50, [4, 46]],
    ]);
  });

  it("join a share and its rest to what it is of", () => {
    expect(sumsOf("timely", ["2018-01,97,97,100,,,,"])).toEqual([[100, [97, 3]]]);
    expect(sumsOf("timely", ["2018-01,97,97,,,,,", "2018-02,x,9,,,,,"])).toEqual([[100, [97, 3]]]);
    expect(sumsOf("timely", ["2018-01,97,,,,,,"])).toEqual([]);
  });

  it("may hold where a member has no figure", () => {
    const rows = [
      "2018-01,40,,,,,,",
      "2018-01,3,,,,Age,Under 5,",
      "2018-01,x,,,,Age,5 to 15,",
      "2018-01,c,,,,Age,16 and over,",
    ];
    expect(sumsOf("plans", rows)).toEqual([[40, [3, null, null]]]);
  });

  it("are taken to hold, or not, of each dimension by itself", () => {
    const month = (period: string, whole: number, young: string, north: number) => [
      `${period},${whole},,,,,,`,
      `${period},${young},,,,Age,Under 5,`,
      `${period},37,,,,Age,5 and over,`,
      `${period},${north},,,,Area,North,`,
      `${period},30,,,,Area,South,`,
    ];
    // By area some are counted twice in each month; by age none is.
    const rows = [
      ...month("2018-01", 40, "3", 20),
      ...month("2018-02", 43, "6", 20),
      ...month("2018-03", 41, "c", 20),
    ];
    expect(sumsOf("plans", rows)).toEqual([
      [40, [3, 37]],
      [43, [6, 37]],
      [41, [null, 37]],
    ]);
  });

  it("are those of every day on which a figure was published", () => {
    expect(
      sumsOf("plans", [
        // Known on 14 February, 14 days after its month.
        "2018-01,40,,,,,,",
        "2018-01,3,,,,Age,Under 5,2018-02-01",
        "2018-01,37,,,,Age,5 and over,2018-02-01",
        "2018-01,38,,,r,Age,5 and over,2018-06-01",
        "2018-01,41,,,r,,,2018-06-01",
      ]),
    ).toEqual([
      [40, [3, 37]],
      [40, [3, 37]],
      [41, [3, 38]],
    ]);
  });

  it("have the versions of a figure in the order of their days, whatever that of the rows", () => {
    expect(
      sumsOf("plans", [
        "2018-01,41,,,r,,,2018-06-01",
        "2018-01,40,,,,,,",
        "2018-01,38,,,r,Age,5 and over,2018-06-01",
        "2018-01,37,,,,Age,5 and over,",
        "2018-01,3,,,,Age,Under 5,",
      ]),
    ).toEqual([
      [40, [37, 3]],
      [41, [38, 3]],
    ]);
  });
});

describe("a whole that no row says", () => {
  it("is that of a breakdown whose every member is there", () => {
    const rows = [
      "2018-01,3,,,,Age,Under 5,",
      "2018-01,c,,,,Age,5 and over,",
      "2018-01,19,,,,Area,North,",
      "2018-01,21,,,,Area,South,",
    ];
    expect(sumsOf("plans", rows)).toEqual([
      [40, [3, null]],
      [40, [19, 21]],
    ]);
  });

  it("is nobody's figure, and needs no cover", () => {
    const [sum] = told("plans", ["2018-01,3,,,,Age,Under 5,"]).sums;
    expect(sum?.total).toEqual({
      cell: null,
      row: null,
      column: undefined,
      told: "counted",
      of: null,
      value: 3,
      hiddenBefore: false,
      guarded: false,
      ofPeople: false,
      least: 0,
    });
  });

  it("is not taken for what another breakdown comes to, where that is another number", () => {
    const month = (period: string, south: number) => [
      `${period},10,,,,Age,Under 5,`,
      `${period},30,,,,Age,5 and over,`,
      `${period},19,,,,Area,North,`,
      `${period},${south},,,,Area,South,`,
    ];
    expect(sumsOf("plans", [...month("2018-01", 21), ...month("2018-02", 31)])).toEqual([
      [40, [10, 30]],
      [40, [10, 30]],
      [40, [19, 21]],
    ]);
  });

  it("is said by the one that is shown, where the parts should come to that and do not", () => {
    const rows = [
      "2018-01,40,,,,,,",
      "2018-01,3,,,,Age,Under 5,",
      "2018-01,37,,,,Age,5 and over,",
      "2018-02,50,,,,,,",
      "2018-02,4,,,,Age,Under 5,",
      "2018-02,45,,,,Age,5 and over,",
    ];
    expect(sumsOf("plans", rows)).toEqual([
      [40, [3, 37]],
      [49, [4, 45]],
    ]);
    expect(told("plans", rows).sums[1]?.total.saidBy?.map(({ value }) => value)).toEqual([50]);
  });
});

describe("members that are each a share of one whole", () => {
  const SHARES = ["2018-01,30,30,100,,Source,Police,", "2018-01,70,70,100,,Source,Schools,"];

  /** The sum of the shares, and how many figures say the whole. */
  function ofOne(rows: readonly string[]) {
    const { sums } = told("timely", rows);
    return sums
      .filter(({ total }) => total.saidBy !== undefined)
      .map(({ total, parts }) => ({
        whole: total.value,
        parts: parts.map(({ value }) => value),
        saidBy: total.saidBy?.length,
      }));
  }

  it("make it up where they are seen to, and each says it", () => {
    expect(ofOne(SHARES)).toEqual([{ whole: 100, parts: [30, 70], saidBy: 2 }]);
  });

  it("have it said by the headline too where that is of the same number", () => {
    expect(ofOne([...SHARES, "2018-01,55,55,100,,,,"])).toMatchObject([{ saidBy: 3 }]);
    expect(ofOne([...SHARES, "2018-01,55,110,200,,,,"])).toMatchObject([{ saidBy: 2 }]);
  });

  it("are of one also where one hides what it is of, or has no figure", () => {
    expect(ofOne([...SHARES, "2018-01,x,0,c,,Source,Health,"])).toEqual([
      { whole: 100, parts: [30, 70, 0], saidBy: 3 },
    ]);
    expect(ofOne([...SHARES, "2018-01,x,,100,,Source,Health,"])).toEqual([
      { whole: 100, parts: [30, 70], saidBy: 3 },
    ]);
  });

  it.each<[string, readonly string[]]>([
    [
      "where they are of different ones",
      ["2018-01,30,30,100,,Source,Police,", "2018-01,35,70,200,,Source,Schools,"],
    ],
    [
      "where only one is known",
      ["2018-01,100,100,100,,Source,Police,", "2018-01,x,,100,,Source,Schools,"],
    ],
    [
      "where only one says of how many",
      ["2018-01,30,30,100,,Source,Police,", "2018-01,x,70,,,Source,Schools,"],
    ],
    [
      "where none of them shows that they make it up",
      ["2018-01,30,30,100,,Source,Police,", "2018-01,c,c,100,,Source,Schools,"],
    ],
  ])("are not added up %s", (_, rows) => {
    expect(ofOne(rows)).toEqual([]);
  });

  it("are no counts, of which none says of how many", () => {
    const rows = ["2018-01,0,,,,Age,Under 5,", "2018-01,0,,,,Age,5 and over,"];
    expect(sumsOf("plans", rows)).toEqual([[0, [0, 0]]]);
  });
});
