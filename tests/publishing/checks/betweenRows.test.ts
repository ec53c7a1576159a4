import { describe, expect, it } from "vitest";
import { buildApi } from "#publishing/buildApi.ts";
import { problemLine } from "#publishing/problem.ts";
import { folder, withRows } from "../folder.ts";

type Changes = Parameters<typeof folder>[0];

const problemsOf = (changed: Changes) => buildApi(folder(changed)).problems;
/** All that is said of the sheets, word by word. */
const linesOf = (changed: Changes = {}) => problemsOf(changed).map(problemLine);
/** Which kind of problem stands in which cell. */
const kindsOf = (changed: Changes = {}) =>
  problemsOf(changed).map(({ severity, code, sheet, file, row, column }) =>
    [severity, code, sheet ?? file, row, column].join(" "),
  );

describe("a list of neighbours", () => {
  const comparators = (...rows: readonly string[]) => ({
    comparators: `measure,kind,name,period,value,list,list_year,members\n${rows.join("\n")}\n`,
  });

  it("says each of its parts that is missing", () => {
    expect(
      linesOf(
        comparators(
          "average,neighbours,Ours,2018-04,17,,2018,",
          "average,england,England,2018-04,17,,,",
        ),
      ),
    ).toEqual([
      "comparators.csv, row 2, column “list”: The cell is empty, and a neighbour list needs its title, year and members. Fill it in.",
      "comparators.csv, row 2, column “members”: The cell is empty, and a neighbour list needs its title, year and members. Fill it in.",
    ]);
  });

  it("is one list for one comparator of one measure", () => {
    expect(
      linesOf(
        comparators(
          "average,neighbours,Ours,2018-04,17,CIPFA,2018,Devon; Rutland",
          "average,neighbours,Ours,2018-05,17,CIPFA,2019,Devon; Rutland",
          "average,neighbours,Ours,2018-06,17,NFER,2018,Devon",
          "average,neighbours,Theirs,2018-04,17,NFER,2019,Devon",
          "average,neighbour,Ours,2018-04,17,NFER,2019,Devon",
          "timely,neighbours,Ours,2018-04,17,NFER,2019,Devon",
        ),
      ),
    ).toEqual([
      "comparators.csv, row 3, column “list_year”: “2019” differs from row 2 of the same comparator. A series rests on one list: give the other list a name of its own.",
      "comparators.csv, row 4, column “list”: “NFER” differs from row 2 of the same comparator. A series rests on one list: give the other list a name of its own.",
      "comparators.csv, row 4, column “members”: “Devon” differs from row 2 of the same comparator. A series rests on one list: give the other list a name of its own.",
    ]);
  });
});

describe("a spread", () => {
  const distribution = (...rows: readonly string[]) => ({
    distribution: `measure,period,group,lowest,lower_quartile,median,upper_quartile,highest,workers,limit,over_limit\n${rows.join("\n")}\n`,
  });

  it("goes upwards, where two that are alike are no step down", () => {
    expect(linesOf(distribution("average,2018-04,,9,9,9,9,9,40,,"))).toEqual([]);
    expect(kindsOf(distribution("average,2018-04,,9,8,7,6,5,40,,"))).toEqual([
      "error spread-order distribution.csv 2 lower_quartile",
      "error spread-order distribution.csv 2 median",
      "error spread-order distribution.csv 2 upper_quartile",
      "error spread-order distribution.csv 2 highest",
    ]);
  });

  it("has no more workers over the limit than there are", () => {
    expect(
      linesOf(
        distribution(
          "average,2018-04,,9,10,11,12,13,40,12,40",
          "average,2018-05,,9,10,11,12,13,40,12,41",
        ),
      ),
    ).toEqual([
      "distribution.csv, row 3, column “over_limit”: “41” is more than there are workers, 40. Correct one of the two.",
    ]);
  });
});

it("an exception may last one day", () => {
  const exceptions =
    "measure,from,until,reason,accepted_by\naverage,2018-06-01,2018-06-01,Move,Chair\n";
  expect(linesOf({ exceptions })).toEqual([]);
});

describe("a web address", () => {
  it("has a name beside it, wherever it stands", () => {
    const link = "https://example.org";
    expect(
      linesOf({
        annotations: `measure,period,kind,text,source,source_link\naverage,2018-04,event,Moved,,${link}\n`,
        actions: `priority,id,title,state,measures,evidence,evidence_link\nRecruit,offer,Offer,complete,average,,${link}\n`,
        sessions: `date,title,kind,text,source,source_link\n2018-07-06,July,agenda,Caseload,,${link}\n`,
        targets: `measure,from,value,shape,label,set_by,source\naverage,2018-04,16,step,16,The plan,The plan of 2018\n`,
      }),
    ).toEqual([
      "actions.csv, row 2, column “evidence”: The cell is empty beside a web address. Name what it leads to.",
      "annotations.csv, row 2, column “source”: The cell is empty beside a web address. Name what it leads to.",
      "sessions.csv, row 2, column “source”: The cell is empty beside a web address. Name what it leads to.",
    ]);
  });
});

it("a dimension needs its member", () => {
  expect(
    linesOf({ observations: withRows("observations", "contacts,2018-Q1,1,,,,Source,,") }),
  ).toContain(
    "observations.csv, row 10, column “member”: The cell is empty, yet there is a dimension. Fill in both, or leave both empty for the whole.",
  );
});

describe("a period is of the kind that its measure is counted by", () => {
  it.each<[string, Changes, string]>([
    [
      "in comparators",
      { comparators: "measure,kind,name,period,value\naverage,england,England,2018-Q1,17\n" },
      "error period-of-another-kind comparators.csv 2 period",
    ],
    [
      "in annotations",
      { annotations: "measure,period,kind,text\naverage,2018-Q1,event,Moved\n" },
      "error period-of-another-kind annotations.csv 2 period",
    ],
    [
      "in commentary",
      {
        commentary:
          "measure,period,published,author,text\naverage,2018-Q1,2018-06-20,Head of Service,Fewer\n",
      },
      "error period-of-another-kind commentary.csv 2 period",
    ],
    [
      "in distribution",
      {
        distribution:
          "measure,period,lowest,lower_quartile,median,upper_quartile,highest,workers\naverage,2018-Q1,5,9,10,20,30,40\n",
      },
      "error period-of-another-kind distribution.csv 2 period",
    ],
    [
      "in rivals",
      {
        rivals:
          "measure,title,when,period,value,text,difference,source\naverage,A letter,June,2018-Q1,17,It says 17,Another day,The letter\n",
      },
      "error period-of-another-kind rivals.csv 2 period",
    ],
    [
      "at the start of a target",
      { targets: withRows("targets", "average,2018-Q1,,16,,,,step,16,The plan") },
      "error period-of-another-kind targets.csv 4 from",
    ],
    [
      "at the end of a target",
      { targets: withRows("targets", "average,2018-04,2018-Q4,16,,,,step,16,The plan") },
      "error period-of-another-kind targets.csv 4 to",
    ],
    [
      "in a promise",
      {
        sessions:
          "date,title,kind,id,measure,text,by,by_period\n2018-07-06,July,commitment,a,average,Fewer,Director,2018-Q3\n",
      },
      "error period-of-another-kind sessions.csv 2 by_period",
    ],
  ])("%s", (_, changed, kind) => {
    expect(kindsOf(changed)).toEqual([kind]);
  });

  it("and a promise without a measure may be by any", () => {
    const sessions =
      "date,title,kind,id,measure,text,by,by_period\n2018-07-06,July,commitment,a,,Fewer,Director,2018-Q3\n";
    expect(kindsOf({ sessions })).toEqual([]);
  });

  it("and every year ends in the month in which the first does", () => {
    const leavers = (...rows: readonly string[]) => ({
      observations: withRows("observations", ...rows),
    });
    expect(linesOf(leavers("leavers,2016-09,17,,,,,,"))).toEqual([]);
    expect(
      kindsOf({ targets: withRows("targets", "leavers,2018-03,,16,,,,step,16,The plan") }),
    ).toEqual(["error period-of-another-kind targets.csv 4 from"]);
    const measures = withRows("measures").replace("leavers,Leavers", "movers,Movers");
    const observations = withRows("observations").replaceAll(/^leavers,.*\n/gm, "");
    const targets = withRows("targets", "movers,2018-03,,16,,,,step,16,The plan");
    expect(kindsOf({ measures, observations, targets })).toEqual([
      "warning stale measures.csv 5 id",
    ]);
  });
});

describe("what is said twice", () => {
  it.each<[string, Changes, string]>([
    [
      "an area",
      { areas: withRows("areas", "caseload,Caseloads") },
      "areas.csv, row 4, column “id”: “caseload” has the same id as row 2. Take one of the two rows out, or correct it.",
    ],
    [
      "an action, under another priority too",
      {
        actions:
          "priority,id,title,state,measures\nRecruit,offer,Offer,complete,average\nKeep,offer,Offer,complete,average\n",
      },
      "actions.csv, row 3, column “id”: “offer” has the same id as row 2. Take one of the two rows out, or correct it.",
    ],
    [
      "the spread of a group",
      {
        distribution: `measure,period,group,lowest,lower_quartile,median,upper_quartile,highest,workers
average,2018-04,Court,5,9,10,20,30,40
average,2018-04,Care,5,9,10,20,30,40
average,2018-05,Court,5,9,10,20,30,40
average,2018-04,Court,5,9,10,20,30,41
`,
      },
      "distribution.csv, row 5, column “period”: “2018-04” has the same measure, period and group as row 2. Take one of the two rows out, or correct it.",
    ],
    [
      "a question",
      {
        sessions: `date,title,kind,id,text,by,on
2018-07-06,July,agenda,,Caseload,,
2018-07-06,July,agenda,,Caseload,,
2018-07-06,July,question,why,Why?,Chair,
2018-07-06,July,action,why,Find out,Head,
2018-07-06,July,answer,why,Two left,Head,2018-07-06
2018-07-06,July,answer,why,And one came,Head,2018-07-07
2018-07-06,July,question,why,Why so?,Chair,
`,
      },
      "sessions.csv, row 8, column “id”: “why” has the same id as row 4. Take one of the two rows out, or correct it.",
    ],
  ])("%s", (_, changed, line) => {
    expect(linesOf(changed)).toEqual([line]);
  });

  it("is not one figure of two measures, periods, members or days", () => {
    const observations = withRows(
      "observations",
      "average,2018-06,17.6,,,,,,",
      "timely,2018-05,55.9,,,,,,",
      "contacts,2018-Q1,100,,,,Age,Police,",
      "contacts,2018-Q1,200,,,,Age,School,",
      "average,2018-04,18.2,,,,,,2018-05-15",
    );
    expect(kindsOf({ observations })).toEqual([]);
  });
});

describe("names that make one id", () => {
  it.each<[string, Changes, string]>([
    [
      "two dimensions",
      { observations: withRows("observations", "contacts,2018-Q2,1,,,,source,Police,") },
      "observations.csv, row 10, column “dimension”: “source” differs from “Source” in row 5, and both make the id source. Write both alike, or tell them apart by a letter or a figure.",
    ],
    [
      "two priorities",
      {
        actions:
          "priority,id,title,state,measures\nTo recruit,a,Offer,complete,average\nTo recruit,b,Offer,complete,average\nTo Recruit,c,Offer,complete,average\nto recruit,d,Offer,complete,average\n",
      },
      "actions.csv, row 4, column “priority”: “To Recruit” differs from “To recruit” in row 2, and both make the id to-recruit. Write both alike, or tell them apart by a letter or a figure.",
    ],
    [
      "a member without a letter",
      { observations: withRows("observations", "contacts,2018-Q2,1,,,,Source,–,") },
      "observations.csv, row 10, column “member”: “–” has no letter and no figure. Name it in words.",
    ],
  ])("%s", (_, changed, line) => {
    expect(linesOf(changed)).toContain(line);
  });

  it("are let be in two dimensions and in two measures", () => {
    const observations = withRows(
      "observations",
      "contacts,2018-Q1,300,,,,Way in,police,",
      "average,2018-04,18.1,,,,source,POLICE,",
    );
    expect(kindsOf({ observations })).toEqual([]);
  });
});

describe("the record", () => {
  const sessions = (...rows: readonly string[]) => ({
    sessions: `date,title,kind,id,text,by,on\n${rows.join("\n")}\n`,
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      "a question has an id",
      ["2018-07-06,July,question,,Why?,Chair,"],
      ["sessions.csv, row 2, column “id”: The cell is empty, and a question needs it. Fill it in."],
    ],
    [
      "an answer says to what, by whom and when",
      ["2018-07-06,July,answer,,Two left,,"],
      ["id", "by", "on"].map(
        (column) =>
          `sessions.csv, row 2, column “${column}”: The cell is empty, and an answer needs it. Fill it in.`,
      ),
    ],
    [
      "a commitment has an id and somebody who made it",
      ["2018-07-06,July,commitment,,Fewer,,"],
      ["id", "by"].map(
        (column) =>
          `sessions.csv, row 2, column “${column}”: The cell is empty, and a commitment needs it. Fill it in.`,
      ),
    ],
    [
      "so does an action",
      ["2018-07-06,July,action,,A visit,,"],
      ["id", "by"].map(
        (column) =>
          `sessions.csv, row 2, column “${column}”: The cell is empty, and an action needs it. Fill it in.`,
      ),
    ],
    ["an item of the agenda needs nothing more", ["2018-07-06,July,agenda,,Caseload,,"], []],
    [
      "a session has one title",
      ["2018-07-06,July,agenda,,Caseload,,", "2018-07-06,Summer,agenda,,Caseload,,"],
      [
        "sessions.csv, row 3, column “title”: “Summer” differs from “July”, the title of the session of 2018-07-06. Write both alike.",
      ],
    ],
    [
      "an answer is to a question of the same day",
      [
        "2018-07-06,July,question,why,Why?,Chair,",
        "2018-10-12,October,answer,why,Two left,Head,2018-10-12",
        "2018-07-06,July,answer,why,Two left,Head,2018-10-12",
      ],
      [
        "sessions.csv, row 3, column “id”: “why” is not the id of a question of this session. Give the answer the id of its question.",
      ],
    ],
  ])("%s", (_, rows, lines) => {
    expect(linesOf(sessions(...rows))).toEqual(lines);
  });
});

describe("a target", () => {
  const targets = (...rows: readonly string[]) => ({
    targets: `measure,from,to,value,lower,upper,start,shape,label,set_by\n${rows.join("\n")}\n`,
  });

  it.each<[string, string, readonly string[]]>([
    ["is a value", "average,2018-04,,16,,,,step,16,Plan", []],
    ["or a band, which may have no width", "average,2018-04,,,16,16,,step,16,Plan", []],
    ["or a line, which may last one period", "average,2018-04,2018-04,16,,,18,line,16,Plan", []],
    [
      "or half a band with its lower end missing",
      "average,2018-04,,,,17,,step,To 17,Plan",
      [
        "targets.csv, row 2, column “lower”: The cell is empty, and a band needs both its ends. Write it.",
      ],
    ],
    [
      "and a band is no line",
      "average,2018-04,2019-03,,14,17,18,line,Band,Plan",
      [
        "targets.csv, row 2, column “shape”: “line” is the shape of a single value, yet there is a band. Write step.",
      ],
    ],
    [
      "and neither is half a band",
      "average,2018-04,2019-03,,14,,18,line,Band,Plan",
      [
        "targets.csv, row 2, column “upper”: The cell is empty, and a band needs both its ends. Write it.",
        "targets.csv, row 2, column “shape”: “line” is the shape of a single value, yet there is a band. Write step.",
      ],
    ],
  ])("%s", (_, row, lines) => {
    expect(linesOf(targets(row))).toEqual(lines);
  });

  it("is in the unit of its measure, in each of its parts", () => {
    expect(
      kindsOf(
        targets(
          "timely,2018-04,,,855,900,,step,Band,Plan",
          "timely,2018-04,2018-06,90,,,800,line,Line,Plan",
        ),
      ),
    ).toEqual([
      "error figure-and-unit targets.csv 2 lower",
      "error figure-and-unit targets.csv 2 upper",
      "error figure-and-unit targets.csv 3 start",
    ]);
  });

  it("and so is what others have", () => {
    expect(
      kindsOf({
        comparators: "measure,kind,name,period,value\ntimely,england,England,2018-04,559\n",
        rivals:
          "measure,title,when,value,text,difference,source\ntimely,A letter,June,559,It says so,Another day,The letter\n",
      }),
    ).toEqual([
      "error figure-and-unit comparators.csv 2 value",
      "error figure-and-unit rivals.csv 2 value",
    ]);
  });
});

it("a comparator’s figure goes with its flag, too", () => {
  const comparators = "measure,kind,name,period,value,flag\naverage,england,England,2018-04,17,c\n";
  expect(linesOf({ comparators })).toEqual([
    "comparators.csv, row 2, column “value”: “17” is a figure, yet its flag is c, which says that there is none. Take one of them out.",
  ]);
});

describe("what names a measure that is not there", () => {
  it.each<[string, Changes, string]>([
    [
      "a target",
      { targets: withRows("targets", "cases,2018-04,,16,,,,step,16,Plan") },
      "targets.csv 4",
    ],
    [
      "a comparator",
      { comparators: "measure,kind,name,period,value\ncases,england,England,2018-04,17\n" },
      "comparators.csv 2",
    ],
    [
      "an annotation",
      { annotations: "measure,period,kind,text\ncases,2018-04,event,Moved\n" },
      "annotations.csv 2",
    ],
    [
      "a commentary",
      { commentary: "measure,period,published,author,text\ncases,2018-04,2018-06-20,Head,Fewer\n" },
      "commentary.csv 2",
    ],
    [
      "an exception",
      {
        exceptions:
          "measure,from,until,reason,accepted_by\ncases,2018-06-01,2018-06-30,Move,Chair\n",
      },
      "exceptions.csv 2",
    ],
    [
      "a question",
      {
        sessions:
          "date,title,kind,id,measure,text,by\n2018-07-06,July,question,why,cases,Why?,Chair\n",
      },
      "sessions.csv 2",
    ],
    [
      "a spread",
      {
        distribution:
          "measure,period,lowest,lower_quartile,median,upper_quartile,highest,workers\ncases,2018-04,5,9,10,20,30,40\n",
      },
      "distribution.csv 2",
    ],
    [
      "a rival figure",
      {
        rivals:
          "measure,title,when,value,text,difference,source\ncases,A letter,June,17,It says 17,Another day,The letter\n",
      },
      "rivals.csv 2",
    ],
  ])("%s", (_, changed, place) => {
    expect(kindsOf(changed)).toEqual([`error unknown-id ${place} measure`]);
  });

  it("is not blamed where the sheet of measures is missing", () => {
    expect(kindsOf({ measures: null }).filter((kind) => kind.includes("unknown-id"))).toEqual([]);
  });
});
