import { describe, expect, it } from "vitest";
import { measurePath } from "#contract/resources.ts";
import type { ApiFiles } from "#contract/resources.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { problemLine } from "#publishing/problem.ts";
import type { SheetName } from "#publishing/sheets.ts";
import { folder, withRows } from "./folder.ts";

type Changes = Partial<Record<SheetName, string | null>>;

const linesOf = (changed: Changes) => buildApi(folder(changed)).problems.map(problemLine);

function built(changed: Changes = {}): ApiFiles {
  const { files, problems } = buildApi(folder(changed));
  if (files === null) throw new Error(problems.map(problemLine).join("\n"));
  return files;
}

function measureOf(files: ApiFiles, id: string) {
  const measure = files.dashboard.measures.find((measure) => measure.id === id);
  const detail = files.measures.get(id);
  if (measure === undefined || detail === undefined) throw new Error(`no ${measurePath(id)}`);
  return { measure, detail };
}

describe("a sound folder", () => {
  it("is built with nothing to say", () => {
    expect(linesOf({})).toEqual([]);
    const { dashboard, measures, actionPlan, sessions } = built();
    expect(dashboard.organisation).toEqual({ name: "Marchshire County Council" });
    expect(dashboard.areas.map(({ id }) => id)).toEqual(["caseload", "front-door"]);
    expect([...measures.keys()]).toEqual(["average", "contacts", "timely", "leavers"]);
    expect(actionPlan).toEqual({ title: "Action plan", priorities: [] });
    expect(sessions).toEqual({ sessions: [] });
  });

  it("leaves out the day of publication where it was the usual one", () => {
    const observations = withRows(
      "observations",
      "average,2018-06,17,,,,,,2018-07-14", // 30 June and 14 days
      "average,2018-07,17,,,,,,2018-08-20",
    );
    const { measure } = measureOf(built({ observations }), "average");
    expect(measure.observations).toEqual([
      { period: "2018-04", value: 18.1, numerator: 982, denominator: 54.3 },
      { period: "2018-05", value: 17.6, flag: "p" },
      { period: "2018-06", value: 17 },
      { period: "2018-07", value: 17, published: "2018-08-20" },
    ]);
  });

  it.each([
    ["the first day of the month", "2018-06-01"],
    ["the last, as Excel in Britain writes it", "30/06/2018"],
    ["the month by its name", "Jun-18"],
  ])("reads a period written as %s", (_, period) => {
    const observations = withRows("observations", `average,${period},17,,,,,,`);
    const { measure } = measureOf(built({ observations }), "average");
    expect(measure.observations.at(-1)).toEqual({ period: "2018-06", value: 17 });
  });

  it("reads thousands with their commas, and percentages with their sign", () => {
    const observations = withRows("observations", 'timely,2018-05,61.5%,"1,230","2,000",,,,');
    const { measure } = measureOf(built({ observations }), "timely");
    expect(measure.observations.at(-1)).toEqual({
      period: "2018-05",
      value: 61.5,
      numerator: 1230,
      denominator: 2000,
    });
  });

  it("sorts observations by period, whatever the order of the rows", () => {
    const observations = withRows("observations", "average,2017-12,20,,,,,,");
    const { measure } = measureOf(built({ observations }), "average");
    expect(measure.observations.map(({ period }) => period)).toEqual([
      "2017-12",
      "2018-04",
      "2018-05",
    ]);
  });

  it.each([
    ["c", "c"],
    ["x", "x"],
    [":", "x"],
    ["~", "low"],
    ["low", "low"],
    ["k", "k"],
    ["u", "u"],
    ["z", "z"],
  ])("reads the symbol %s in the place of a value as the flag %s", (symbol, flag) => {
    const observations = withRows("observations", `average,2018-06,${symbol},${symbol},54,,,,`);
    const { measure } = measureOf(built({ observations }), "average");
    expect(measure.observations.at(-1)).toEqual({
      period: "2018-06",
      value: null,
      flag,
      denominator: 54,
    });
  });

  it("keeps what was published before as revisions, of the whole and of a member", () => {
    const observations = withRows(
      "observations",
      "average,2018-04,19,,,r,,,2018-09-01",
      "average,2018-04,18.5,,,,,,2018-07-01",
      "contacts,2018-Q1,110,,,,Source,Police,2018-08-01",
    );
    const files = built({ observations });
    const { measure, detail } = measureOf(files, "average");
    // 30 April and 14 days is when the first was known.
    const earlier = [
      {
        period: "2018-04",
        value: 18.1,
        numerator: 982,
        denominator: 54.3,
        published: "2018-05-14",
      },
      { period: "2018-04", value: 18.5, published: "2018-07-01" },
    ];
    expect(measure.observations[0]).toEqual({
      period: "2018-04",
      value: 19,
      flag: "r",
      published: "2018-09-01",
    });
    expect(measure.revisions).toEqual(earlier);
    expect(detail.revisions).toEqual(earlier);

    const contacts = measureOf(files, "contacts");
    expect(contacts.measure.revisions).toBeUndefined();
    expect(contacts.detail.revisions).toEqual([
      {
        period: "2018-Q1",
        value: 100,
        published: "2018-06-30",
        dimension: "source",
        member: "police",
      },
    ]);
    expect(contacts.detail.breakdowns[0]?.members[0]?.observations).toEqual([
      { period: "2018-Q1", value: 110, published: "2018-08-01" },
    ]);
  });

  it("says that members add up only where they do", () => {
    const whole = measureOf(built(), "contacts").detail.breakdowns;
    expect(whole).toEqual([
      {
        dimension: "source",
        title: "Source",
        adds: true,
        members: [
          { id: "police", title: "Police", observations: [{ period: "2018-Q1", value: 100 }] },
          {
            id: "schools-and-colleges",
            title: "Schools & colleges",
            observations: [{ period: "2018-Q1", value: 200 }],
          },
        ],
      },
    ]);
    const adds = (...rows: readonly string[]) =>
      measureOf(built({ observations: withRows("observations", ...rows) }), "contacts").detail
        .breakdowns[0]?.adds;
    const second = ["contacts,2018-Q2,300,,,,,,", "contacts,2018-Q2,100,,,,Source,Police,"];
    expect(adds(...second, "contacts,2018-Q2,201,,,,Source,Schools & colleges,")).toBeUndefined();
    expect(adds(...second, "contacts,2018-Q2,c,,,,Source,Schools & colleges,")).toBe(true);
  });

  it("sets beside the latest value what comparators had in the same period, and no single neighbour", () => {
    const comparators = `measure,kind,name,period,value,flag,authorities,list,list_year,members,note
average,neighbours,Neighbours,2018-05,17,,10,CIPFA,2018,Shropshire; Rutland,Devon is missing
average,neighbours,Neighbours,2018-04,16.5,,9,,,,
average,england,England,2018-05,x,,,,,,
average,region,West Midlands,2018-04,18,,,,,,
average,neighbour,Shropshire,2018-05,15,,,,,,
`;
    const { measure, detail } = measureOf(built({ comparators }), "average");
    expect(measure.comparators).toEqual([
      { kind: "neighbours", name: "Neighbours", period: "2018-05", value: 17 },
      { kind: "england", name: "England", period: "2018-05", value: null },
    ]);
    expect(detail.comparators[0]).toEqual({
      kind: "neighbours",
      name: "Neighbours",
      list: { title: "CIPFA", year: 2018, authorities: ["Shropshire", "Rutland"] },
      note: "Devon is missing",
      observations: [
        { period: "2018-04", value: 16.5, denominator: 9 },
        { period: "2018-05", value: 17, denominator: 10 },
      ],
    });
    expect(detail.comparators).toHaveLength(4);
  });

  it("keeps the counts of a single area, where below a mean stand its authorities", () => {
    const comparators = `measure,kind,name,period,value,authorities,numerator,denominator
average,neighbour,Shropshire,2018-04,18.1,,982,54.3
average,neighbour,Shropshire,2018-05,c,,c,50
average,neighbours,Neighbours,2018-05,17,8,,
`;
    const { detail } = measureOf(built({ comparators }), "average");
    expect(detail.comparators.map(({ observations }) => observations)).toEqual([
      [
        { period: "2018-04", value: 18.1, numerator: 982, denominator: 54.3 },
        { period: "2018-05", value: null, flag: "c", denominator: 50 },
      ],
      [{ period: "2018-05", value: 17, denominator: 8 }],
    ]);
  });

  it("gives the overview how many of all workers were last over the limit, and no team's", () => {
    const distribution = (...rows: readonly string[]) =>
      `measure,period,group,lowest,lower_quartile,median,upper_quartile,highest,workers,limit,over_limit\n${rows.join("\n")}\n`;
    const overLimit = (...rows: readonly string[]) =>
      measureOf(built({ distribution: distribution(...rows) }), "average").measure.overLimit;
    expect(
      overLimit(
        "average,2018-05,,9,16,18,21.5,28,67,20,23",
        "average,2018-05,Court,13,16,17,18,23,9,20,1",
        "average,2018-04,,9,16,18,21.5,28,66,20,30",
      ),
    ).toEqual({ period: "2018-05", count: 23, of: 67, limit: 20 });
    expect(overLimit("average,2018-05,Court,13,16,17,18,23,9,20,1")).toBeUndefined();
    expect(overLimit("average,2018-05,,9,16,18,21.5,28,67,,")).toBeUndefined();
  });

  it("parts annotations into breaks, steps and events", () => {
    const annotations = `measure,period,kind,text,by,source,source_link
average,2018-05,break,Counted by child,,,
average,2018-04,step,New teams,Head of service,,
average,2018-04,event,The inspection,,The report,https://example.org/report
`;
    const { measure, detail } = measureOf(built({ annotations }), "average");
    expect(measure.breaks).toEqual([{ period: "2018-05", reason: "Counted by child" }]);
    expect(measure.steps).toEqual([
      { period: "2018-04", reason: "New teams", declaredBy: "Head of service" },
    ]);
    expect(detail.annotations).toEqual([
      {
        period: "2018-04",
        text: "The inspection",
        source: { title: "The report", link: "https://example.org/report" },
      },
    ]);
  });

  it("gives the overview the day of an explanation, and the page its text", () => {
    const commentary = `measure,period,published,author,text
average,2018-05,2018-06-20,Head of service,"Two left, one joined"
`;
    const exceptions = `measure,from,until,reason,accepted_by
average,2018-06-01,2018-09-30,Reorganisation,Lead member
`;
    const { measure, detail } = measureOf(built({ commentary, exceptions }), "average");
    expect(measure.explained).toEqual([{ period: "2018-05", published: "2018-06-20" }]);
    expect(detail.commentary[0]?.text).toBe("Two left, one joined");
    const accepted = {
      from: "2018-06-01",
      until: "2018-09-30",
      reason: "Reorganisation",
      acceptedBy: "Lead member",
    };
    expect(measure.exceptions).toEqual([accepted]);
    expect(detail.exceptions).toEqual([accepted]);
  });

  it("joins the rows of the plan by priority and those of the record by day", () => {
    const actions = `priority,id,title,state,owner_vacant,measures,evidence,evidence_link
Recruit,offer,A better offer,in-progress,yes,average; leavers,Report,https://example.org
The front door,triage,Triage,complete,no,,,
Recruit,academy,An academy,not-started,,,,
`;
    const sessions = `date,title,kind,id,measure,text,by,on,bound,value,by_period,due,source,source_link
2018-10-12,October,agenda,,average,Caseload,,,,,,,The minutes,
2018-10-12,October,question,why,average,Why so many?,Cllr A,,,,,,,
2018-10-12,October,answer,why,,Two left,Head of service,2018-10-20,,,,,,
2018-10-12,October,commitment,under-17,average,Under 17,Director,,at-most,17,2018-12,,,
2018-07-06,July,action,visit,,A visit,Chair,,,,,2018-09-01,,
`;
    const { actionPlan, sessions: record } = built({ actions, sessions });
    expect(
      actionPlan.priorities.map(({ id, actions }) => [id, actions.map(({ id }) => id)]),
    ).toEqual([
      ["recruit", ["offer", "academy"]],
      ["the-front-door", ["triage"]],
    ]);
    expect(actionPlan.priorities[0]?.actions[0]).toEqual({
      id: "offer",
      title: "A better offer",
      state: "in-progress",
      ownerVacant: true,
      measures: ["average", "leavers"],
      evidence: [{ title: "Report", link: "https://example.org" }],
    });
    expect(record.sessions.map(({ date }) => date)).toEqual(["2018-07-06", "2018-10-12"]);
    expect(record.sessions[1]).toEqual({
      date: "2018-10-12",
      title: "October",
      agenda: [{ title: "Caseload", measure: "average" }],
      questions: [
        {
          id: "why",
          measure: "average",
          text: "Why so many?",
          askedBy: "Cllr A",
          answers: [{ text: "Two left", by: "Head of service", on: "2018-10-20" }],
        },
      ],
      commitments: [
        {
          id: "under-17",
          measure: "average",
          text: "Under 17",
          owner: "Director",
          bound: "at-most",
          value: 17,
          by: "2018-12",
          madeOn: "2018-10-12",
        },
      ],
      actions: [],
      source: { title: "The minutes" },
    });
  });

  it("reads what Excel makes of days and months", () => {
    const observations = withRows("observations", "average,Jun-18,17,,,,,,20/07/2018");
    const { measure } = measureOf(built({ observations }), "average");
    expect(measure.observations.at(-1)).toEqual({
      period: "2018-06",
      value: 17,
      published: "2018-07-20",
    });
  });

  it("is for whom the option says", () => {
    expect(buildApi(folder(), { audience: "public" }).files?.dashboard.audience).toBe("public");
  });
});

describe("what is wrong", () => {
  const observation = (row: string): Changes => ({ observations: withRows("observations", row) });
  const target = (row: string): Changes => ({ targets: withRows("targets", row) });

  it.each<[string, Changes, string]>([
    [
      "a missing sheet",
      { targets: null },
      "targets.csv: The sheet is missing. Add it, with the columns measure, from, shape, label, set_by.",
    ],
    [
      "the sheet of facts missing, and not each fact with it",
      { organisation: null },
      "organisation.csv: The sheet is missing. Add it, with the columns field, value.",
    ],
    [
      "an empty sheet",
      { areas: "" },
      "areas.csv: The file is empty. Write the names of the columns in its first row.",
    ],
    [
      "a missing column",
      { areas: "title\nCaseload\n" },
      "areas.csv, row 1, column “id”: The column is missing. Add it: caseload.",
    ],
    [
      "an unknown column",
      { areas: "id,title,Abuot\ncaseload,Caseload,\nfront-door,The front door,\n" },
      "areas.csv, row 1, column “Abuot”: No column of this sheet has this name. Did you mean “about”? The columns are: id, title, about, audience.",
    ],
    [
      "a required cell that is empty",
      { areas: "id,title\ncaseload,Caseload\nfront-door,\n" },
      "areas.csv, row 3, column “title”: The cell is empty. Fill it in: Caseload.",
    ],
    [
      "a cell that is neither a number nor a symbol",
      observation("average,2018-06,5x9,,,,,,"),
      "observations.csv, row 10, column “value”: “5x9” is neither a number nor a known symbol. Write figures and a point only (1367.5), or why there is none: c, x, z, low, k or u.",
    ],
    [
      "a day in the middle of a month",
      observation("average,18/04/2026,17,,,,,,"),
      "observations.csv, row 10, column “period”: “18/04/2026” is not a period. Write 2018-04 (a month, or the year ending in it) or 2018-Q1 (April to June 2018).",
    ],
    [
      "a per cent sign where nothing is a percentage",
      observation("average,2018-06,17%,,,,,,"),
      "observations.csv, row 10, column “value”: “17%” is a percentage, and the unit of its measure is cases. Write the number itself (in a workbook, take the percentage format off the cell), or correct the unit.",
    ],
    [
      "a target that is a fraction of a percentage",
      {
        targets:
          "measure,from,value,shape,label,set_by\ntimely,2018-04,0.85,step,85% in time,The plan\n",
      },
      "targets.csv, row 2, column “value”: “0.85” is less than one per cent, and figures of timely are above it. If 0.85 is to be 85 per cent, write 85 or 85%.",
    ],
    [
      "an error of a formula in a text",
      { areas: "id,title,about\ncaseload,Caseload,#REF!\nfront-door,The front door,\n" },
      "areas.csv, row 2, column “about”: “#REF!” is what the spreadsheet writes where a formula comes to nothing. Mend the formula; where there is no figure, write why: c, x, z, low, k or u.",
    ],
    [
      "a word that every object of the language has",
      observation("average,2018-06,constructor,,,,,,"),
      "observations.csv, row 10, column “value”: “constructor” is neither a number nor a known symbol. Write figures and a point only (1367.5), or why there is none: c, x, z, low, k or u.",
    ],
    [
      "a comma that separates no thousands",
      observation('average,2018-06,17,"13,67",,,,,'),
      "observations.csv, row 10, column “numerator”: “13,67” is neither a number nor a known symbol. Write figures and a point only (1367.5), or why there is none: c, x, z, low, k or u.",
    ],
    [
      "a star for a number that is hidden",
      observation("average,2018-06,*,,,,,,"),
      "observations.csv, row 10, column “value”: “*” is neither a number nor a known symbol. Write c: there is a number, and it is too small to be published.",
    ],
    [
      "a dash for no number",
      observation("average,2018-06,-,,,,,,"),
      "observations.csv, row 10, column “value”: “-” is neither a number nor a known symbol. Write 0 where it is none, x where the number is not known, z where there can be none.",
    ],
    [
      "a number that is too large to be one",
      observation("average,2018-06,1e999,,,,,,"),
      "observations.csv, row 10, column “value”: “1e999” is neither a number nor a known symbol. Write figures and a point only (1367.5), or why there is none: c, x, z, low, k or u.",
    ],
    [
      "no value and no flag",
      observation("average,2018-06,,,,,,,"),
      "observations.csv, row 10, column “value”: The cell is empty and no flag says why. Write the figure, or why there is none: c, x, z, low, k or u.",
    ],
    [
      "no value and a flag that goes with one",
      observation("average,2018-06,,,,p,,,"),
      "observations.csv, row 10, column “value”: The cell is empty, yet its flag is p, which goes with a figure. Write the figure, or why there is none: c, x, z, low, k or u.",
    ],
    [
      "a value and a flag that says there is none",
      observation("average,2018-06,17,,,c,,,"),
      "observations.csv, row 10, column “value”: “17” is a figure, yet its flag is c, which says that there is none. Take one of them out.",
    ],
    [
      "a symbol beside another flag",
      observation("average,2018-06,c,,,x,,,"),
      "observations.csv, row 10, column “value”: “c” is a symbol, and the flag beside it is another: x. Keep one of them.",
    ],
    [
      "a flag that is none",
      observation("average,2018-06,17,,,prov,,,"),
      "observations.csv, row 10, column “flag”: “prov” is not one of the words for this column. Write one of: c, x, z, low, k, u, p, r, e.",
    ],
    [
      "an observation twice",
      observation("average,2018-04,18.2,,,,,,"),
      "observations.csv, row 10, column “period”: “2018-04” has the same measure, period, member and published day as row 2. Take one of the two rows out, or correct it.",
    ],
    [
      "an observation twice, once with its usual day written out",
      observation("average,2018-04,18.2,,,,,,2018-05-14"),
      "observations.csv, row 10, column “period”: “2018-04” has the same measure, period, member and published day as row 2. Take one of the two rows out, or correct it.",
    ],
    [
      "an unknown measure",
      observation("averag,2018-06,17,,,,,,"),
      "observations.csv, row 10, column “measure”: “averag” is not the id of any row of measures. Did you mean “average”? Add it to measures, or correct it here.",
    ],
    [
      "a period of another frequency",
      observation("average,2018-Q2,17,,,,,,"),
      "observations.csv, row 10, column “period”: “2018-Q2” is not a month, and average is counted by the month. Write 2018-04.",
    ],
    [
      "a month for a quarter",
      observation("contacts,2018-09,17,,,,,,"),
      "observations.csv, row 10, column “period”: “2018-09” is not a quarter, and contacts is counted by the quarter. Write 2018-Q1.",
    ],
    [
      "a year that ends in another month",
      observation("leavers,2016-03,17,,,,,,"),
      "observations.csv, row 10, column “period”: “2016-03” ends in another month than 2017-09, with which the years of leavers begin. Name each year by the same last month.",
    ],
    [
      "no period",
      observation("average,2018-13,17,,,,,,"),
      "observations.csv, row 10, column “period”: “2018-13” is not a period. Write 2018-04 (a month, or the year ending in it) or 2018-Q1 (April to June 2018).",
    ],
    [
      "a percentage whose point is missing",
      observation("timely,2018-05,559,,,,,,"),
      "observations.csv, row 10, column “value”: “559” is not a percentage. Write 0 to 100: 55.9 for 55.9 per cent.",
    ],
    [
      "a percentage below nothing",
      observation("timely,2018-05,-1,,,,,,"),
      "observations.csv, row 10, column “value”: “-1” is not a percentage. Write 0 to 100: 55.9 for 55.9 per cent.",
    ],
    [
      "a percentage above the whole",
      observation("timely,2018-05,104,,,,,,"),
      "observations.csv, row 10, column “value”: “104” is more than 100 per cent. Check it: a part is seldom more than its whole.",
    ],
    [
      "a day that no calendar has",
      observation("average,2018-06,17,,,,,,2018-02-30"),
      "observations.csv, row 10, column “published”: “2018-02-30” is not a day of the calendar. Write year-month-day: 2018-10-12.",
    ],
    [
      "a period that has not ended",
      observation("average,2018-07,17,,,,,,"),
      "observations.csv, row 10, column “period”: “2018-07” ends after the day of publication, 2018-07-10. Correct the year, or flag the figure p while the period is unfinished.",
    ],
    [
      "a member of no dimension",
      observation("average,2018-06,17,,,,,Police,"),
      "observations.csv, row 10, column “dimension”: The cell is empty, yet there is a member. Fill in both, or leave both empty for the whole.",
    ],
    [
      "two members with one id",
      observation("contacts,2018-Q2,17,,,,Source,police,"),
      "observations.csv, row 10, column “member”: “police” differs from “Police” in row 5, and both make the id police. Write both alike, or tell them apart by a letter or a figure.",
    ],
    [
      "a measure of no area",
      {
        measures: withRows(
          "measures",
          "vacancies,Vacancies,workforce,percent,lower,month,stock,1,Vacancies,Staff system,",
        ),
      },
      "measures.csv, row 6, column “area”: “workforce” is not the id of any row of areas. Add it to areas, or correct it here.",
    ],
    [
      "a measure twice",
      {
        measures: withRows(
          "measures",
          "average,Average,caseload,cases,lower,month,stock,1,Cases,Case system,14",
        ),
      },
      "measures.csv, row 6, column “id”: “average” has the same id as row 2. Take one of the two rows out, or correct it.",
    ],
    [
      "an id with a space",
      { areas: withRows("areas", "Case load,Caseload") },
      "areas.csv, row 4, column “id”: “Case load” is not an id. Write lower-case letters, figures and hyphens: mash-contacts.",
    ],
    [
      "a word that the column does not know",
      {
        measures: withRows(
          "measures",
          "vacancies,Vacancies,caseload,percent,lowest,month,stock,1,Vacancies,Staff system,",
        ),
      },
      "measures.csv, row 6, column “polarity”: “lowest” is not one of the words for this column. Did you mean “lower”? Write one of: lower, higher, range, none.",
    ],
    [
      "too many decimals",
      {
        measures: withRows(
          "measures",
          "vacancies,Vacancies,caseload,percent,lower,month,stock,4,Vacancies,Staff system,",
        ),
      },
      "measures.csv, row 6, column “decimals”: “4” is more than 3. Write at most 3 (Decimals shown: 0 to 3).",
    ],
    [
      "a band upside down",
      target("average,2018-04,,,17,14,,step,Band,The plan"),
      "targets.csv, row 4, column “lower”: “17” is more than the upper end of the band, 14. Exchange the two.",
    ],
    [
      "half a band",
      target("average,2018-04,,,17,,,step,Band,The plan"),
      "targets.csv, row 4, column “upper”: The cell is empty, and a band needs both its ends. Write it.",
    ],
    [
      "a value and a band",
      target("average,2018-04,,16,14,17,,step,Band,The plan"),
      "targets.csv, row 4, column “value”: “16” stands beside a band. Write a value, or lower and upper for a band.",
    ],
    [
      "neither a value nor a band",
      target("average,2018-04,,,,,,step,None,The plan"),
      "targets.csv, row 4, column “value”: The cell is empty, and there is no band. Write a value, or lower and upper for a band.",
    ],
    [
      "a line with no start",
      target("average,2018-04,2019-03,16,,,,line,Line,The plan"),
      "targets.csv, row 4, column “start”: The cell is empty, and a line needs a start. Write the value in its first period.",
    ],
    [
      "a line with no end",
      target("average,2018-04,,16,,,18,line,Line,The plan"),
      "targets.csv, row 4, column “to”: The cell is empty, and a line needs an end. Write its last period.",
    ],
    [
      "a target that ends before it starts",
      target("average,2018-04,2017-04,16,,,,step,Step,The plan"),
      "targets.csv, row 4, column “to”: “2017-04” is before the first period, 2018-04. Exchange the two.",
    ],
    [
      "a target in per cent that is none",
      target("timely,2018-04,,855,,,,step,Step,The plan"),
      "targets.csv, row 4, column “value”: “855” is not a percentage. Write 0 to 100: 55.9 for 55.9 per cent.",
    ],
    [
      "an action that the plan does not have",
      {
        targets:
          "measure,from,value,shape,label,set_by,action\naverage,2018-04,16,step,16,The plan,offer\n",
      },
      "targets.csv, row 2, column “action”: “offer” is not the id of any row of actions. Add it to actions, or correct it here.",
    ],
    [
      "an unknown measure in a list",
      {
        actions: "priority,id,title,state,measures\nRecruit,offer,Offer,complete,average; leaver\n",
      },
      "actions.csv, row 2, column “measures”: “leaver” is not the id of any row of measures. Did you mean “leavers”? Add it to measures, or correct it here.",
    ],
    [
      "a web address that is none",
      {
        targets:
          "measure,from,value,shape,label,set_by,source,source_link\naverage,2018-04,16,step,16,The plan,Plan,javascript:alert(1)\n",
      },
      "targets.csv, row 2, column “source_link”: “javascript:alert(1)” is not a web address. Write the whole address, from https:// on and without spaces.",
    ],
    [
      "a web address of nothing",
      {
        targets:
          "measure,from,value,shape,label,set_by,source,source_link\naverage,2018-04,16,step,16,The plan,,https://example.org\n",
      },
      "targets.csv, row 2, column “source”: The cell is empty beside a web address. Name what it leads to.",
    ],
    [
      "a fact that is missing",
      { organisation: "field,value\nname,A\ntitle,B\nnature,official\naudience,public\n" },
      "organisation.csv, column “field”: There is no row for published. Add it: The day of publication.",
    ],
    [
      "a fact that is unknown",
      { organisation: withRows("organisation", "shortname,Marchshire,") },
      "organisation.csv, row 7, column “field”: “shortname” is not a fact of this sheet. Did you mean “short_name”? The fields are: name, short_name, code, region, title, nature, audience, published, next_update, about, plan_title, plan_agreed, plan_review_months, plan_about, plan_source, small_number_threshold, source, note.",
    ],
    [
      "a fact of the wrong kind",
      { organisation: withRows("organisation", "next_update,soon,") },
      "organisation.csv, row 7, column “value”: “soon” is not a day of the calendar. Write year-month-day: 2018-10-12.",
    ],
    [
      "a day of the next publication that was left as it stood",
      { organisation: withRows("organisation", "next_update,2018-07-10,") },
      "organisation.csv, row 7, column “value”: “2018-07-10” is not after the day of publication, 2018-07-10. Write the day of the next publication, or take the row out.",
    ],
    [
      "a fact twice",
      { organisation: withRows("organisation", "title,Another,") },
      "organisation.csv, row 7, column “field”: “title” stands here twice. Keep one of the rows.",
    ],
    [
      "a step that nobody declared",
      { annotations: "measure,period,kind,text,by\naverage,2018-04,step,New teams,\n" },
      "annotations.csv, row 2, column “by”: The cell is empty, and a step in the process is declared by someone. Write who, by role.",
    ],
    [
      "an exception that ends before it starts",
      {
        exceptions:
          "measure,from,until,reason,accepted_by\naverage,2018-06-01,2018-05-01,Because,Chair\n",
      },
      "exceptions.csv, row 2, column “until”: “2018-05-01” is before the first day, 2018-06-01. Exchange the two.",
    ],
    [
      "a comparator twice",
      {
        comparators:
          "measure,kind,name,period,value\naverage,england,England,2018-04,17\naverage,england,England,2018-04,18\n",
      },
      "comparators.csv, row 3, column “period”: “2018-04” has the same measure, area and period as row 2. Take one of the two rows out, or correct it.",
    ],
    [
      "a list without its year",
      {
        comparators:
          "measure,kind,name,period,value,list,members\naverage,neighbours,Ours,2018-04,17,CIPFA,Devon\n",
      },
      "comparators.csv, row 2, column “list_year”: The cell is empty, and a neighbour list needs its title, year and members. Fill it in.",
    ],
    [
      "a spread upside down",
      {
        distribution:
          "measure,period,lowest,lower_quartile,median,upper_quartile,highest,workers\naverage,2018-04,5,10,9,20,30,40\n",
      },
      "distribution.csv, row 2, column “median”: “9” is less than lower_quartile, 10. Exchange the two.",
    ],
    [
      "an answer to nothing",
      {
        sessions:
          "date,title,kind,id,text,by,on\n2018-10-12,October,answer,why,Because,Head,2018-10-12\n",
      },
      "sessions.csv, row 2, column “id”: “why” is not the id of a question of this session. Give the answer the id of its question.",
    ],
    [
      "a commitment that nobody made",
      { sessions: "date,title,kind,id,text,by\n2018-10-12,October,commitment,a,Soon,\n" },
      "sessions.csv, row 2, column “by”: The cell is empty, and a commitment needs it. Fill it in.",
    ],
  ])("says where %s stands and what to do", (_, changed, line) => {
    expect(linesOf(changed)).toContain(line);
  });

  it("says each thing once", () => {
    expect(linesOf({ ...observation("averag,2018-Q2,5x9,,,,,,") })).toEqual([
      "observations.csv, row 10, column “value”: “5x9” is neither a number nor a known symbol. Write figures and a point only (1367.5), or why there is none: c, x, z, low, k or u.",
    ]);
  });

  it("does not blame the rows of a measure for what is wrong with the measure", () => {
    const measures =
      "id,title,area,unit,polarity,frequency,counting,decimals,definition,source\naverage,Average,caseload,case,lower,month,stock,1,Cases,System\n";
    const observations = "measure,period,value\naverage,2018-04,17\n";
    const targets = "measure,from,shape,label,set_by\n";
    expect(linesOf({ measures, observations, targets })).toEqual([
      "measures.csv, row 2, column “unit”: “case” is not one of the words for this column. Did you mean “cases”? Write one of: count, percent, rate, cases, fte, days.",
    ]);
  });

  it("says everything at once, in the order of files and rows", () => {
    const { files, problems } = buildApi(
      folder({
        ...observation("average,2018-06,5x9,,,,,,\naverage,2018-07,,,,,,,"),
        ...target("average,2018-04,,,17,14,,step,Band,The plan"),
        areas: null,
      }),
    );
    expect(files).toBeNull();
    expect(problems.map(({ file, row }) => [file, row])).toEqual([
      ["areas.csv", undefined],
      ["observations.csv", 10],
      ["observations.csv", 11],
      ["targets.csv", 4],
    ]);
  });

  it("builds all the same where there are only warnings", () => {
    const { files, problems } = buildApi(folder(observation("timely,2018-05,104,,,,,,")));
    expect(files).not.toBeNull();
    expect(problems.map(({ severity }) => severity)).toEqual(["warning"]);
  });
});
