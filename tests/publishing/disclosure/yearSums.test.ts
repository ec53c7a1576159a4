import { describe, expect, it } from "vitest";
import { withPartners, yearSums } from "#publishing/disclosure/yearSums.ts";
import { measureRow, sheetsRead, told } from "./toldBySheets.ts";

const MEASURES = `id,title,area,unit,polarity,frequency,counting,decimals,definition,source
month,By the month,caseload,count,none,month,flow,0,Counted,System
again,By the month too,caseload,count,none,month,flow,0,Counted,System
quarter,By the quarter,caseload,count,none,quarter,flow,0,Counted,System
posts,In posts,caseload,fte,none,quarter,flow,0,Counted,System
held,Held at the end,caseload,count,none,quarter,stock,0,Counted,System
share,In time by the quarter,caseload,percent,none,quarter,flow,1,Counted,System
yearly,In time by the year,caseload,percent,none,year,flow,1,Counted,System
`;

const of = (id: string, ...rows: readonly string[]) => told(id, rows, { measures: MEASURES });

function sumsOf(...measures: Parameters<typeof yearSums>[0]) {
  return yearSums(measures).map(({ total, parts }) => [
    total.value,
    parts.map(({ value }) => value).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
  ]);
}

const MONTHS = ["2018-04,3,,,,,,", "2018-05,17,,,,,,", "2018-06,20,,,,,,"];

describe("yearSums", () => {
  it("joins months to the quarter that they make up, in whatever order they come", () => {
    const months = of("month", ...MONTHS);
    const quarter = of("quarter", "2018-Q1,40,,,,,,");
    expect(sumsOf(months, quarter)).toEqual([[40, [3, 17, 20]]]);
    expect(sumsOf(quarter, months)).toEqual([[40, [3, 17, 20]]]);
  });

  it("joins no two measures that are counted as often, though they come to the same", () => {
    expect(sumsOf(of("month", ...MONTHS), of("again", ...MONTHS))).toEqual([]);
  });

  it.each(["posts", "held"])("joins no months to a quarter that is counted otherwise: %s", (id) => {
    expect(sumsOf(of("month", ...MONTHS), of(id, "2018-Q1,40,,,,,,"))).toEqual([]);
  });

  it("joins no quarter of which a month is missing", () => {
    expect(sumsOf(of("month", ...MONTHS.slice(1)), of("quarter", "2018-Q1,37,,,,,,"))).toEqual([]);
  });

  it("joins how many, of how many, and how many are left", () => {
    const quarters = ["2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4"].map(
      (quarter, i) => `${quarter},${90 + i},${90 + i},100,,,,`,
    );
    expect(sumsOf(of("share", ...quarters), of("yearly", "2019-03,91.5,366,400,,,,"))).toEqual([
      [366, [90, 91, 92, 93]],
      [400, [100, 100, 100, 100]],
      [34, [7, 8, 9, 10]],
    ]);
  });

  it("joins nothing to what the year does not tell", () => {
    const months = MONTHS.map((row) => row.replace(",,", ",,50"));
    expect(sumsOf(of("month", ...months), of("quarter", "2018-Q1,40,,,,,,"))).toEqual([
      [40, [3, 17, 20]],
    ]);
  });
});

describe("withPartners", () => {
  const sheets = sheetsRead([], MEASURES);
  const all = sheets.measures.map(({ cells }) => cells);
  const partnersOf = (...ids: readonly string[]) =>
    withPartners(
      ids.map((id) => measureRow(sheets, id)),
      all,
    ).map(({ id }) => id);

  it.each<[readonly string[], readonly string[]]>([
    [["month"], ["month", "quarter"]],
    [["quarter"], ["month", "again", "quarter"]],
    [["posts"], ["posts"]],
    [["held"], ["held"]],
    [
      ["posts", "month"],
      ["month", "quarter", "posts"],
    ],
    [[], []],
  ])("finds of %j what may count the same by another period: %j", (ids, found) => {
    expect(partnersOf(...ids)).toEqual(found);
  });
});
