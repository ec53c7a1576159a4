import { describe, expect, it } from "vitest";
import type { Unit } from "#contract/measure.ts";
import type { Observation } from "#contract/observation.ts";
import { buildBreakdowns } from "#publishing/buildBreakdowns.ts";
import { readSheets } from "#publishing/sheetRows.ts";
import { folder } from "./folder.ts";

/** The breakdowns of a measure in that unit; each row is a period, a value, a dimension and a member. */
function built(rows: readonly string[], whole: readonly Observation[], unit: Unit = "count") {
  const { sheets } = readSheets(
    folder({
      measures: `id,title,area,unit,polarity,frequency,counting,decimals,definition,source\ncontacts,Contacts,front-door,${unit},none,month,flow,0,Contacts,System\n`,
      observations: `measure,period,value,dimension,member,published\n${rows.map((row) => `contacts,${row}\n`).join("")}`,
    }),
  );
  const measure = sheets.measures[0]?.cells;
  if (measure === undefined) throw new Error("there should be a measure");
  return buildBreakdowns(
    sheets.observations.map(({ cells }) => cells),
    measure,
    whole,
  );
}

const addsOf = (...given: Parameters<typeof built>) =>
  built(...given).map(({ breakdown }) => breakdown.adds);

const WHOLE: readonly Observation[] = [{ period: "2018-04", value: 30 }];
const PARTS = ["2018-04,20,Source,Police", "2018-04,10,Source,Schools"];

describe("a breakdown", () => {
  it("has its members in the order of the sheet, and of each what was known before", () => {
    const rows = [
      "2018-04,30,,",
      "2018-04,20,Source,Schools & colleges",
      "2018-05,7,Source,Schools & colleges",
      "2018-04,21,Source,Schools & colleges,2018-09-01",
      "2018-04,10,Source,Police",
      "2018-04,4,Team,Police",
    ];
    expect(built(rows, WHOLE)).toEqual([
      {
        breakdown: {
          dimension: "source",
          title: "Source",
          adds: undefined,
          members: [
            {
              id: "schools-and-colleges",
              title: "Schools & colleges",
              observations: [
                { period: "2018-04", value: 21, published: "2018-09-01" },
                { period: "2018-05", value: 7 },
              ],
            },
            {
              id: "police",
              title: "Police",
              observations: [{ period: "2018-04", value: 10 }],
            },
          ],
        },
        revisions: [
          {
            period: "2018-04",
            value: 20,
            published: "2018-04-30",
            dimension: "source",
            member: "schools-and-colleges",
          },
        ],
      },
      {
        breakdown: {
          dimension: "team",
          title: "Team",
          adds: undefined,
          members: [
            { id: "police", title: "Police", observations: [{ period: "2018-04", value: 4 }] },
          ],
        },
        revisions: [],
      },
    ]);
  });

  it.each<[Unit, true | undefined]>([
    ["count", true],
    ["fte", true],
    // Shares of members do not come to the share of the whole.
    ["cases", undefined],
    ["percent", undefined],
    ["rate", undefined],
    ["days", undefined],
  ])("whose members come to the whole adds up in %s: %j", (unit, adds) => {
    expect(addsOf(PARTS, WHOLE, unit)).toEqual([adds]);
  });

  it("adds up within what a computer makes of tenths", () => {
    const tenths = ["2018-04,0.1,Team,North", "2018-04,0.2,Team,South"];
    expect(addsOf(tenths, [{ period: "2018-04", value: 0.3 }], "fte")).toEqual([true]);
    expect(addsOf(tenths, [{ period: "2018-04", value: 0.300_01 }], "fte")).toEqual([undefined]);
  });

  it("does not add up where it does not in one period", () => {
    const rows = [...PARTS, "2018-05,20,Source,Police", "2018-05,11,Source,Schools"];
    const whole = [...WHOLE, { period: "2018-05", value: 30 }];
    expect(addsOf(rows, whole)).toEqual([undefined]);
    // Nor where the members come to less.
    const less = [...PARTS, "2018-05,9,Source,Police", "2018-05,11,Source,Schools"];
    expect(addsOf(less, whole)).toEqual([undefined]);
  });

  it("says nothing in a period in which the whole or a member is not known", () => {
    const rows = [
      ...PARTS,
      "2018-05,9,Source,Police",
      "2018-05,c,Source,Schools",
      "2018-06,9,Source,Police",
      "2018-07,9,Source,Police",
      "2018-07,9,Source,Schools",
    ];
    const whole: readonly Observation[] = [
      ...WHOLE,
      { period: "2018-05", value: 30 },
      { period: "2018-06", value: 30 },
      { period: "2018-07", value: null, flag: "x" },
    ];
    expect(addsOf(rows, whole)).toEqual([true]);
    expect(addsOf(rows.slice(2), whole.slice(1))).toEqual([undefined]);
  });
});
