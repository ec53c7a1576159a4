import { describe, expect, it } from "vitest";
import { percentageProblems } from "#publishing/percentages.ts";
import { readSheets } from "#publishing/sheetRows.ts";
import { folder } from "./folder.ts";

const MEASURES = `id,title,area,unit,polarity,frequency,counting,decimals,definition,source,tolerance
held,Caseload,caseload,cases,lower,month,stock,1,Cases,System,
timely,In time,caseload,percent,higher,month,flow,1,In time,System,
`;

type Given = Parameters<typeof folder>[0];

const problemsOf = (changed: Given) =>
  percentageProblems(
    readSheets(
      folder({
        measures: MEASURES,
        observations: "measure,period,value\n",
        targets: "measure,from,value,shape,label,set_by\n",
        ...changed,
      }),
    ).sheets,
  );

const observed = (...rows: readonly string[]): Given => ({
  observations: `measure,period,value,numerator,denominator\n${rows.map((row) => `${row}\n`).join("")}`,
});

/** Where each stands. */
const placesOf = (changed: Given) =>
  problemsOf(changed).map(({ severity, file, row, column, value }) => [
    severity,
    file,
    row,
    column,
    value,
  ]);

const FRACTIONS = ["timely,2018-04,0.559,,", "timely,2018-05,0.561,,", "timely,2018-06,0.57,,"];

describe("a percentage of what is none", () => {
  it("is refused, and says of what unit the measure is", () => {
    expect(problemsOf(observed("held,2018-04,18.1%,,"))).toEqual([
      {
        severity: "error",
        file: "observations.csv",
        row: 2,
        column: "value",
        value: "18.1%",
        why: "is a percentage, and the unit of its measure is cases",
        remedy:
          "Write the number itself (in a workbook, take the percentage format off the cell), or correct the unit",
      },
    ]);
  });

  it("is refused in every sheet that has figures of a measure, and in every such column", () => {
    expect(
      placesOf({
        measures: MEASURES.replace("System,\ntimely", "System,5%\ntimely"),
        targets:
          "measure,from,to,value,lower,upper,start,shape,label,set_by\nheld,2018-04,2019-03,16%,,,18%,line,16,Plan\nheld,2018-04,,,14%,17%,,step,Band,Plan\n",
        comparators: "measure,kind,name,period,value\nheld,england,England,2018-04,17%\n",
        rivals:
          "measure,title,when,period,value,text,difference,source\nheld,A letter,May,2018-04,17%,17,None,It\n",
        sessions:
          "date,title,kind,id,measure,text,by,bound,value,by_period\n2018-10-12,October,commitment,a,held,Soon,Head,at-most,16%,2019-03\n",
      }),
    ).toEqual([
      ["error", "measures.csv", 2, "tolerance", "5%"],
      ["error", "targets.csv", 2, "value", "16%"],
      ["error", "targets.csv", 2, "start", "18%"],
      ["error", "targets.csv", 3, "lower", "14%"],
      ["error", "targets.csv", 3, "upper", "17%"],
      ["error", "comparators.csv", 2, "value", "17%"],
      ["error", "rivals.csv", 2, "value", "17%"],
      ["error", "sessions.csv", 2, "value", "16%"],
    ]);
  });

  it("is refused where no measure is named", () => {
    const sessions =
      "date,title,kind,id,measure,text,by,value\n2018-10-12,October,commitment,a,,Soon,Head,16%\n";
    expect(problemsOf({ sessions }).map(({ why }) => why)).toEqual([
      "is a percentage, and no measure is named that it is one of",
    ]);
  });

  it("is none in a text, nor of a measure that is one", () => {
    expect(
      placesOf({
        ...observed("timely,2018-04,55.9%,,"),
        targets: "measure,from,value,shape,label,set_by\nheld,2018-04,16,step,85%,The plan\n",
      }),
    ).toEqual([]);
  });
});

describe("fractions throughout a measure in per cent", () => {
  it("are asked about, once", () => {
    expect(problemsOf(observed("held,2018-04,0.5,,", ...FRACTIONS))).toEqual([
      {
        severity: "warning",
        file: "observations.csv",
        row: 3,
        column: "value",
        value: "0.559",
        why: "is read as less than one per cent, and so are all of timely: none is above 1",
        remedy:
          "If 0.559 is to be 55.9 per cent, write 55.9 or 55.9%, or format the cells of the workbook as percentages",
      },
    ]);
    // A one may be all of them, and is no more than a fraction.
    expect(placesOf(observed(...FRACTIONS, "timely,2018-07,1,,"))).toHaveLength(1);
  });

  it.each<[string, readonly string[]]>([
    ["there are two of them only", FRACTIONS.slice(1)],
    ["one is above 1", [...FRACTIONS, "timely,2018-07,1.1,,"]],
    ["they were written as percentages", FRACTIONS.map((row) => row.replace(",,", "%,,"))],
    ["there are counts behind them", FRACTIONS.map((row) => row.replace(",,", ",2,215.9"))],
    ["they are zeros and ones", FRACTIONS.map((row, i) => row.replace(/0\.\d+/, String(i % 2)))],
    ["they are none in per cent", FRACTIONS.map((row) => row.replace("timely", "held"))],
  ])("are none where %s", (_, rows) => {
    expect(placesOf(observed(...rows))).toEqual([]);
  });

  it("are asked about of each measure by itself", () => {
    const measures = `${MEASURES}again,Again in time,caseload,percent,higher,month,flow,1,In time,System,\n`;
    const again = FRACTIONS.map((row) => row.replace("timely", "again"));
    const rows = (...more: readonly string[]) => ({ measures, ...observed(...FRACTIONS, ...more) });
    expect(placesOf(rows(...again)).map(([, , row]) => row)).toEqual([2, 5]);
    expect(placesOf(rows("again,2018-04,55.9,,")).map(([, , row]) => row)).toEqual([2]);
  });

  it("are asked about where only one of the counts is there", () => {
    expect(placesOf(observed(...FRACTIONS.map((row) => row.replace(",,", ",2,"))))).toHaveLength(1);
    expect(placesOf(observed(...FRACTIONS.map((row) => row.replace(",,", ",,9"))))).toHaveLength(1);
  });
});

describe("a fraction that is set beside figures above one per cent", () => {
  const FIGURES = observed("timely,2018-04,55.9,,", "timely,2018-05,c,,");
  const target = (measure: string, value: string): Given => ({
    targets: `measure,from,value,shape,label,set_by\n${measure},2018-04,${value},step,16,The plan\n`,
  });

  it("is asked about in a target, a rival figure and a promise", () => {
    expect(problemsOf({ ...FIGURES, ...target("timely", "0.85") })).toEqual([
      {
        severity: "warning",
        file: "targets.csv",
        row: 2,
        column: "value",
        value: "0.85",
        why: "is less than one per cent, and figures of timely are above it",
        remedy: "If 0.85 is to be 85 per cent, write 85 or 85%",
      },
    ]);
    expect(
      placesOf({
        ...FIGURES,
        rivals:
          "measure,title,when,period,value,text,difference,source\ntimely,A letter,May,2018-04,0.5,50,None,It\n",
        sessions:
          "date,title,kind,id,measure,text,by,value\n2018-10-12,October,commitment,a,timely,Soon,Head,0.9\n2018-10-12,October,commitment,b,,Soon,Head,0.9\n",
      }),
    ).toEqual([
      ["warning", "rivals.csv", 2, "value", "0.5"],
      ["warning", "sessions.csv", 2, "value", "0.9"],
    ]);
  });

  it.each<[string, Given]>([
    ["where it was written as a percentage", { ...FIGURES, ...target("timely", "0.85%") }],
    ["where it is none or one", { ...FIGURES, ...target("timely", "1") }],
    ["where it is nothing", { ...FIGURES, ...target("timely", "0") }],
    [
      "where it is in a text",
      {
        ...FIGURES,
        targets: "measure,from,value,shape,label,set_by\ntimely,2018-04,85,step,0.85,The plan\n",
      },
    ],
    ["of another measure", { ...FIGURES, ...target("held", "0.85") }],
    [
      "where the figures are one at most",
      { ...observed("timely,2018-04,1,,"), ...target("timely", "0.85") },
    ],
    [
      "where the figures are no percentages",
      { ...observed("held,2018-04,18.1,,"), ...target("held", "0.85") },
    ],
    [
      "in another area, which may well have less",
      {
        ...FIGURES,
        comparators: "measure,kind,name,period,value\ntimely,england,England,2018-04,0.5\n",
      },
    ],
  ])("is not asked about %s", (_, given) => {
    expect(placesOf(given)).toEqual([]);
  });
});
