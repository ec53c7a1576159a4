import { describe, expect, it } from "vitest";
import { buildApi } from "#publishing/buildApi.ts";
import { problemLine } from "#publishing/problem.ts";
import { folder, withRows } from "./folder.ts";

function built(changed: Parameters<typeof folder>[0]) {
  const { files, problems } = buildApi(folder(changed));
  if (files === null) throw new Error(problems.map(problemLine).join("\n"));
  const measure = files.dashboard.measures.find(({ id }) => id === "average");
  const detail = files.measures.get("average");
  if (measure === undefined || detail === undefined) throw new Error("there should be a measure");
  return { files, measure, detail };
}

const comparators = (...rows: readonly string[]) => ({
  comparators: `measure,kind,name,period,value,authorities,numerator,denominator,list,list_year,members,note\n${rows.map((row) => `average,${row}\n`).join("")}`,
});

describe("the areas beside a measure", () => {
  it("have their periods in order, and the list and the notes of whichever row has them", () => {
    const { detail } = built(
      comparators(
        "neighbours,Ours,2018-05,17,9,,,,,,Nine of ten",
        "neighbours,Ours,2018-04,18,10,,,CIPFA,2018,Devon; ;Rutland;,All",
        "neighbours,Ours,2018-06,16,9,,,,,,Nine of ten",
        "england,Ours,2018-04,17.8,,1780,100,,,,",
      ),
    );
    expect(detail.comparators).toEqual([
      {
        kind: "neighbours",
        name: "Ours",
        list: { title: "CIPFA", year: 2018, authorities: ["Devon", "Rutland"] },
        note: "Nine of ten All",
        observations: [
          { period: "2018-04", value: 18, denominator: 10 },
          { period: "2018-05", value: 17, denominator: 9 },
          { period: "2018-06", value: 16, denominator: 9 },
        ],
      },
      {
        kind: "england",
        name: "Ours",
        observations: [{ period: "2018-04", value: 17.8, numerator: 1780, denominator: 100 }],
      },
    ]);
  });

  it("stand beside its last value in the overview, but for a single neighbour", () => {
    const { measure } = built({
      ...comparators(
        "neighbours,Ours,2018-05,17,9,,,CIPFA,2018,Devon,",
        "neighbour,Devon,2018-05,16,,,,,,,",
        "england,England,2018-04,17.8,,,,,,,",
        "region,West Midlands,2018-05,x,,,,,,,",
      ),
      observations: withRows("observations", "average,2018-06,c,,,,,,"),
    });
    expect(measure.comparators).toEqual([
      { kind: "neighbours", name: "Ours", period: "2018-05", value: 17 },
      { kind: "region", name: "West Midlands", period: "2018-05", value: null },
    ]);
    expect(built({}).measure.comparators).toBeUndefined();
  });
});

describe("how a caseload is spread", () => {
  const spread = (...rows: readonly string[]) => ({
    distribution: `measure,period,group,lowest,lower_quartile,median,upper_quartile,highest,workers,limit,over_limit\n${rows.map((row) => `average,${row}\n`).join("")}`,
  });
  const ALL = "2018-04,,5,10,15,20,30,40,18,12";

  it("says in the overview how many were over the limit, of all workers, in the last period", () => {
    const { measure, detail } = built(
      spread("2018-05,,5,10,15,20,31,41,18,13", ALL, "2018-06,Newly qualified,5,6,7,8,9,4,18,0"),
    );
    expect(measure.overLimit).toEqual({ period: "2018-05", count: 13, of: 41, limit: 18 });
    expect(detail.distribution.map(({ period, group }) => [period, group])).toEqual([
      ["2018-04", undefined],
      ["2018-05", undefined],
      ["2018-06", "Newly qualified"],
    ]);
  });

  it("says nothing of it where the last period does not, or has none of all workers", () => {
    expect(built(spread(ALL, "2018-05,,5,10,15,20,30,40,,")).measure.overLimit).toBeUndefined();
    expect(
      built(spread("2018-05,Newly qualified,5,6,7,8,9,4,18,1")).measure.overLimit,
    ).toBeUndefined();
  });
});

describe("what is said of a measure", () => {
  it("is explained in the overview by its days, each once, in the order of the periods", () => {
    const { measure, detail } = built({
      commentary: `measure,period,published,author,text
average,2018-05,2018-07-01,Head of Service,It fell
average,2018-04,2018-06-20,Head of Service,It rose again
average,2018-04,2018-06-01,Director,It rose
average,2018-04,2018-06-01,Head of Service,It rose too
`,
    });
    expect(measure.explained).toEqual([
      { period: "2018-04", published: "2018-06-01" },
      { period: "2018-04", published: "2018-06-20" },
      { period: "2018-05", published: "2018-07-01" },
    ]);
    expect(detail.commentary.map(({ text }) => text)).toEqual([
      "It rose",
      "It rose too",
      "It rose again",
      "It fell",
    ]);
  });

  it("is in the order of the periods where something happened, changed or was counted anew", () => {
    const { measure, detail } = built({
      annotations: `measure,period,kind,text,by
average,2018-05,event,Second,
average,2018-05,break,Counted anew,
average,2018-05,step,New teams,Director
average,2018-04,event,First,
average,2018-04,break,Counted otherwise,
`,
    });
    expect(detail.annotations.map(({ text }) => text)).toEqual(["First", "Second"]);
    expect(measure.breaks).toEqual([
      { period: "2018-04", reason: "Counted otherwise" },
      { period: "2018-05", reason: "Counted anew" },
    ]);
    expect(measure.steps).toEqual([
      { period: "2018-05", reason: "New teams", declaredBy: "Director" },
    ]);
  });

  it("is left out of the overview where there is nothing of it", () => {
    const { measure, files } = built({});
    expect([files.dashboard.sources, files.dashboard.notes]).toEqual([undefined, undefined]);
    const left = ["breaks", "steps", "revisions", "explained", "exceptions", "overLimit"] as const;
    expect(left.filter((field) => measure[field] !== undefined)).toEqual([]);
    expect(measure.seasonal).toBeUndefined();
  });
});

it("what is said not to be so is as if nothing were said", () => {
  const { measure, files } = built({
    measures: `id,title,area,unit,polarity,frequency,counting,decimals,definition,source,seasonal
average,Average caseload,caseload,cases,lower,month,stock,1,Cases,System,no
`,
    observations: "measure,period,value\naverage,2018-04,18.1\n",
    actions:
      "priority,id,title,state,owner_vacant\nRecruit,offer,Offer,complete,no\nRecruit,other,Other,complete,yes\n",
  });
  expect(measure.seasonal).toBeUndefined();
  expect(
    files.actionPlan.priorities
      .flatMap(({ actions }) => actions)
      .map(({ ownerVacant }) => ownerVacant),
  ).toEqual([undefined, true]);
});

describe("the record", () => {
  it("has the source of a session from whichever of its rows names it", () => {
    const { files } = built({
      sessions: `date,title,kind,text,source,source_link
2018-10-12,October,agenda,Caseload,,
2018-10-12,October,agenda,Contacts,Minutes,https://example.org/minutes
`,
    });
    expect(files.sessions.sessions[0]?.source).toEqual({
      title: "Minutes",
      link: "https://example.org/minutes",
    });
  });

  it("has its sessions in the order of their days, and each answer with its question", () => {
    const { files } = built({
      sessions: `date,title,kind,id,text,by,on
2018-10-12,October,question,why,Why?,Chair,
2018-10-12,October,answer,how,Thus.,Director,2018-10-12
2018-10-12,October,question,how,How?,,
2018-07-06,July,question,not,Why not?,,
2018-10-12,October,answer,why,So.,Director,2018-10-19
`,
    });
    expect(
      files.sessions.sessions.map(({ date, title, questions }) => [
        date,
        title,
        questions.map(({ id, answers }) => [id, answers]),
      ]),
    ).toEqual([
      ["2018-07-06", "July", [["not", []]]],
      [
        "2018-10-12",
        "October",
        [
          ["why", [{ text: "So.", by: "Director", on: "2018-10-19" }]],
          ["how", [{ text: "Thus.", by: "Director", on: "2018-10-12" }]],
        ],
      ],
    ]);
  });
});
