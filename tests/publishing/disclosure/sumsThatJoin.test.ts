import { describe, expect, it } from "vitest";
import { MEASURES, rowsOf } from "./smallSheets.ts";

/** The rows that are refused: those that are small, and those that would give them away. */
const refused = (rows: readonly string[], measures = MEASURES) =>
  rowsOf(rows, {}, { measures }).map(([, row]) => row);

describe("a number that is small can be worked out from the members beside it", () => {
  it("as they stood before one was added", () => {
    const rows = [
      "plans,2018-01,40,,,,,,",
      "plans,2018-01,3,,,,Age,Under 5,",
      "plans,2018-01,37,,,,Age,5 to 15,",
      "plans,2018-01,47,,,r,,,2018-06-01",
      "plans,2018-01,7,,,,Age,16 and over,2018-06-01",
    ];
    // Since June 47 − 37 − 7, which hiding the 7 would prevent; before it 40 − 37.
    expect(refused(rows)).toContain(4);
  });

  it("that are each a share of one whole", () => {
    const rows = [
      "timely,2018-01,30,30,100,,Source,Police,",
      "timely,2018-01,67,67,100,,Source,Schools,",
      "timely,2018-01,3,3,100,,Source,Health,",
    ];
    expect(refused(rows)).toEqual([2, 4]);
  });

  it("but not that are shares of wholes of their own", () => {
    const rows = [
      "timely,2018-01,30,30,100,,Team,North,",
      "timely,2018-01,33.5,67,200,,Team,South,",
      "timely,2018-01,1,3,300,,Team,East,",
    ];
    expect(refused(rows)).toEqual([4]);
  });

  it("nor where shares of one whole do not make it up", () => {
    const rows = [
      "timely,2018-01,30,30,100,,Reason,Abuse,",
      "timely,2018-01,60,60,100,,Reason,Neglect,",
      "timely,2018-01,3,3,100,,Reason,Absence,",
    ];
    expect(refused(rows)).toEqual([4]);
  });

  it("of another breakdown, where no row has the whole", () => {
    const rows = [
      "plans,2018-01,3,,,,Age,Under 5,",
      "plans,2018-01,37,,,,Age,5 and over,",
      "plans,2018-01,19,,,,Area,North,",
      "plans,2018-01,21,,,,Area,South,",
    ];
    expect(refused(rows)).toEqual([2, 3]);
  });

  it("but not of one that comes to another whole", () => {
    const rows = [
      "plans,2018-01,3,,,,Age,Under 5,",
      "plans,2018-01,37,,,,Age,5 and over,",
      "plans,2018-01,19,,,,Area,North,",
      "plans,2018-01,31,,,,Area,South,",
    ];
    expect(refused(rows)).toEqual([2]);
  });

  it("but not where most months show that they overlap", () => {
    const month = (period: string, whole: number, ...ages: readonly (number | string)[]) => [
      `plans,${period},${whole},,,,,,`,
      ...ages.map((value, i) => `plans,${period},${value},,,,Age,Age ${i},`),
    ];
    const overlap = [
      ...month("2018-01", 40, 10, 10, 20),
      ...month("2018-02", 40, 20, 20, 20),
      ...month("2018-03", 40, 20, 20, 30),
    ];
    expect(refused([...overlap, ...month("2018-04", 60, 3, 29, 30)])).toEqual([15]);
    expect(refused([...overlap, ...month("2018-04", 40, "c", 9, 28)])).toEqual([]);
  });

  it("nor where those that are shown are more than the whole already", () => {
    const rows = [
      "plans,2018-01,40,,,,,,",
      "plans,2018-01,c,,,,Age,Under 5,",
      "plans,2018-01,30,,,,Age,5 to 15,",
      "plans,2018-01,20,,,,Age,16 and over,",
    ];
    expect(refused(rows)).toEqual([]);
  });

  it("and a zero covers none of them", () => {
    const rows = [
      "plans,2018-01,40,,,,,,",
      "plans,2018-01,3,,,,Age,Under 5,",
      "plans,2018-01,0,,,,Age,5 to 15,",
      "plans,2018-01,37,,,,Age,16 and over,",
    ];
    expect(refused(rows)).toEqual([3, 5]);
  });

  it("nor do two that the analyst hid, where they come to next to nothing", () => {
    const rows = [
      "plans,2018-01,40,,,,,,",
      "plans,2018-01,c,,,,Age,Under 5,",
      "plans,2018-01,c,,,,Age,5 to 15,",
      "plans,2018-01,36,,,,Age,16 and over,",
    ];
    // They come to four, so that each is known to be under five.
    expect(refused(rows)).toEqual([5]);
  });

  it("and a count that is hidden is one at least, for a zero is shown; a share may be none", () => {
    const counts = [
      "plans,2018-01,40,,,,,,",
      "plans,2018-01,c,,,,Age,Under 5,",
      "plans,2018-01,c,,,,Age,5 to 15,",
      "plans,2018-01,35,,,,Age,16 and over,",
    ];
    // They come to five: neither is more than four.
    expect(refused(counts)).toEqual([5]);
    const shares = [
      "timely,2018-01,40,40,100,,,,",
      "timely,2018-01,c,c,c,,Team,North,",
      "timely,2018-01,c,c,c,,Team,South,",
      "timely,2018-01,70,35,50,,Team,East,",
    ];
    // Of five in time all may be of one team.
    expect(refused(shares)).toEqual([]);
  });

  it("but not where nothing says what they come to", () => {
    const rows = ["plans,2018-01,3,,,,Age,Under 5,", "plans,2018-01,37,,,,Age,5 and over,"];
    expect(refused(rows)).toEqual([2]);
  });

  it("and of none but its own month and measure", () => {
    const rows = [
      "plans,2018-01,40,,,,,,",
      "plans,2018-01,3,,,,Age,Under 5,",
      "plans,2018-01,9,,,,Age,5 to 15,",
      "plans,2018-01,28,,,,Age,16 and over,",
      "plans,2018-02,40,,,,,,",
      "plans,2018-02,12,,,,Age,Under 5,",
      "plans,2018-02,8,,,,Age,5 to 15,",
      "plans,2018-02,20,,,,Age,16 and over,",
    ];
    expect(refused(rows)).toEqual([3, 4]);
  });
});

describe("a number that may be below nothing is not bounded by it", () => {
  const measures = `${MEASURES}net,Net,caseload,fte,none,month,flow,0,Came less left,System,14,yes
`;
  const rows = (last: string) => [
    "net,2018-01,10,,,,,,",
    "net,2018-01,2,,,,Team,North,",
    "net,2018-01,2,,,,Team,South,",
    `net,2018-01,${last},,,,Team,East,`,
  ];

  it("so that two that are hidden cover one another", () => {
    expect(refused([...rows("6"), "net,2018-02,-5,,,,,,"], measures)).toEqual([3, 4]);
    // Where none is, 2 + 2 = 4 leaves no number under 5 in doubt, and a third is hidden.
    expect(refused(rows("6"), measures)).toEqual([3, 4, 5]);
  });
});

describe("a month that is hidden can be worked out from its year", () => {
  const row = (id: string, frequency: string, unit = "count", counting = "flow") =>
    `${id},Y,caseload,${unit},none,${frequency},${counting},0,What,System,14,yes\n`;
  const months = (values: readonly number[]) =>
    values.map(
      (value, i) =>
        `plans,${i < 9 ? 2018 : 2019}-${String(((i + 3) % 12) + 1).padStart(2, "0")},${value},,,,,,`,
    );
  const YEAR = [10, 11, 12, 13, 3, 14, 15, 16, 17, 18, 19, 20];
  const TOTAL = YEAR.reduce((sum, value) => sum + value, 0);

  it("and from its quarter, by the smallest of the others", () => {
    expect(
      refused([...months(YEAR), `y,2019-03,${TOTAL},,,,,,`], MEASURES + row("y", "year")),
    ).toEqual([2, 6]);
    expect(
      refused([...months(YEAR), "q,2018-Q2,30,,,,,,"], MEASURES + row("q", "quarter")),
    ).toEqual([5, 6]);
  });

  it("of a member, too", () => {
    const members = [...months(YEAR), `y,2019-03,${TOTAL},,,,,,`].map((line) =>
      line.replace(",,,,,,", ",,,,Team,North,"),
    );
    expect(refused(members, MEASURES + row("y", "year"))).toEqual([2, 6]);
  });

  it.each<[string, readonly string[], string]>([
    ["of another unit", [...months(YEAR), `y,2019-03,${TOTAL},,,,,,`], row("y", "year", "fte")],
    [
      "of which a month is missing, although the others make it up",
      [...months(YEAR).slice(1), `y,2019-03,${TOTAL - 10},,,,,,`],
      row("y", "year"),
    ],
    [
      "that is counted on a day",
      [...months(YEAR), `y,2019-03,${TOTAL},,,,,,`],
      row("y", "year", "count", "stock"),
    ],
    ["that is not their sum", [...months(YEAR), `y,2019-03,${TOTAL + 9},,,,,,`], row("y", "year")],
    [
      "of which a month is missing",
      [...months(YEAR).slice(1), `y,2019-03,${TOTAL},,,,,,`],
      row("y", "year"),
    ],
    ["of another twelve months", [...months(YEAR), `y,2018-03,${TOTAL},,,,,,`], row("y", "year")],
    [
      "of a member, where the month is of the whole",
      [...months(YEAR), `y,2019-03,${TOTAL},,,,Team,North,`],
      row("y", "year"),
    ],
  ])("but not from one %s", (_, rows, measure) => {
    expect(refused(rows, MEASURES + measure)).toHaveLength(1);
  });

  it.each<[string, string]>([
    ["of another unit", row("y", "year", "fte")],
    ["that is counted on a day", row("y", "year", "count", "stock")],
  ])("but not from one %s that has small numbers itself", (_, measure) => {
    const rows = [...months(YEAR), `y,2019-03,${TOTAL},,,,,,`, "y,2018-03,3,,,,,,"];
    expect(refused(rows, MEASURES + measure)).toEqual([6, 15]);
  });
});
