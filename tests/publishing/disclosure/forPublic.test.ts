import { describe, expect, it } from "vitest";
import { apiText } from "#publishing/apiText.ts";
import { buildApi } from "#publishing/buildApi.ts";
import type { DisclosureOptions } from "#publishing/disclosure/disclosure.ts";
import { isError, problemLine } from "#publishing/problem.ts";
import type { SheetName } from "#publishing/sheets.ts";
import { folder } from "../folder.ts";

type Sheets = Partial<Record<SheetName, string>>;

/** Every sheet with rows for everyone, and rows for members only whose every word and number is found nowhere else. */
const SHEETS: Sheets = {
  organisation: `field,value,link,audience
name,Marchshire,,
title,Challenge,,
nature,management,,
audience,members,,
published,2018-10-12,,
source,The open source,https://example.org/open,public
note,Restrictednote about staffing,,members
source,Restrictedsource,https://example.org/restrictedsource,members
`,
  areas: `id,title,about,audience
caseload,Caseload,Of workers,
front-door,The front door,,
restricted-area,Restrictedarea,Restrictedabout,members
`,
  measures: `id,title,area,unit,per,polarity,frequency,counting,decimals,definition,source,owner,usual_delay,counts_people,audience
average,Average caseload,caseload,cases,,lower,month,stock,1,Cases a worker,The case system,,14,,
contacts,Contacts,front-door,count,,none,month,flow,0,Contacts received,The case system,,14,,
restricted-measure,Restrictedmeasure,caseload,count,restrictedper,none,month,flow,0,Restricteddefinition,Restrictedsystem,Restrictedowner,14,no,members
in-restricted-area,Otherrestricted,restricted-area,count,,none,month,flow,0,Otherdefinition,Othersystem,,14,no,
`,
  observations: `measure,period,value,numerator,denominator,flag,dimension,member,published,audience
average,2018-04,18.1,982,54.3,,,,,
average,2018-05,7171.7,71717,10,,,,,members
average,2018-06,17.5,980,56,,,,,
average,2018-04,7373.7,73737,10,r,,,2018-09-09,members
contacts,2018-04,9300,,,,,,,
contacts,2018-04,1000,,,,Source,Police,,
contacts,2018-04,1200,,,,Source,School,,
contacts,2018-04,7100,,,,Source,Restrictedmember,,members
restricted-measure,2018-04,7575,,,,,,,
in-restricted-area,2018-04,7676,,,,,,,
`,
  targets: `measure,from,value,shape,label,set_by,why,action,audience
average,2018-04,16,step,16 cases,The plan,,open-action,
average,2018-04,7777,step,Restrictedlabel,Restrictedsetter,Restrictedwhy,,members
average,2018-04,15,step,15 cases,The plan,,restricted-action,
restricted-measure,2018-04,7878,step,Restrictedmeasurelabel,The plan,,,
`,
  comparators: `measure,kind,name,period,value,note,audience
average,england,England,2018-04,17,,
average,region,Restrictedregion,2018-04,7979,Restrictedcomparatornote,members
restricted-measure,england,England,2018-04,7080,,
`,
  annotations: `measure,period,kind,text,audience
average,2018-04,event,A new system,
average,2018-04,event,Restrictedevent,members
restricted-measure,2018-04,event,Restrictedmeasureevent,
`,
  commentary: `measure,period,published,author,text,audience
average,2018-04,2018-05-20,Head of Service,Cases fell,
average,2018-04,2018-05-21,Restrictedauthor,Restrictedcommentary,members
average,2018-05,2018-06-20,Head of Service,Restrictedheadlinecommentary,
restricted-measure,2018-04,2018-05-20,Head of Service,Restrictedmeasurecommentary,
`,
  exceptions: `measure,from,until,reason,accepted_by,audience
average,2018-04-01,2018-05-01,Known,Board,
average,2018-04-02,2018-05-02,Restrictedreason,Restrictedaccepter,members
restricted-measure,2018-04-01,2018-05-01,Restrictedmeasurereason,Board,
`,
  actions: `priority,id,title,owner,state,measures,evidence,evidence_link,note,members_note,audience
Leaders know,open-action,Do it,Director,in-progress,average; restricted-measure,The report,https://example.org/r,Open note,Restrictedmembersnote,
Leaders know,restricted-action,Restrictedaction,Restrictedactionowner,in-progress,average,Restrictedevidence,https://example.org/restrictedevidence,Restrictedactionnote,,members
Restrictedpriority,restricted-second,Restrictedsecond,Director,in-progress,average,,,,,members
`,
  sessions: `date,title,kind,id,measure,text,by,on,bound,value,by_period,due,audience
2018-10-12,Session,agenda,,average,Average caseload,,,,,,,
2018-10-12,Session,agenda,,restricted-measure,Restrictedagenda,,,,,,,
2018-10-12,Session,question,open-question,average,Why?,Chair,,,,,,
2018-10-12,Session,answer,open-question,,Because,Director,2018-10-12,,,,,
2018-10-12,Session,answer,open-question,,Restrictedanswer,Director,2018-10-12,,,,,members
2018-10-12,Session,question,restricted-question,average,Restrictedquestion,Restrictedasker,,,,,,members
2018-10-12,Session,answer,restricted-question,,Restrictedquestionanswer,Director,2018-10-12,,,,,
2018-10-12,Session,commitment,restricted-promise,restricted-measure,Restrictedpromise,Director,,at-most,7181,2018-12,,
2018-10-12,Session,action,restricted-agreed,,Restrictedagreed,Director,,,,,2018-12-12,members
2018-11-12,Restrictedsession,agenda,,,Restrictedsessionitem,,,,,,,members
`,
  distribution: `measure,period,group,lowest,lower_quartile,median,upper_quartile,highest,workers,audience
average,2018-04,,8,12,15,18,24,40,
average,2018-04,Restrictedgroup,7282,7383,7484,7585,7686,7787,members
average,2018-05,,7788,7789,7790,7791,7792,7793,
`,
  rivals: `measure,title,when,value,text,difference,source,audience
average,A letter,June 2018,23.4,23.4 cases,It differs,The letter,
average,Restrictedletter,Restrictedwhen,7888,Restrictedtext,Restricteddifference,Restrictedlettersource,members
`,
};

function published(options: DisclosureOptions, sheets: Sheets = SHEETS): string {
  const { files, problems } = buildApi(folder(sheets), options);
  if (files === null) throw new Error(problems.filter(isError).map(problemLine).join("\n"));
  return [...apiText(files)].flat().join("\n");
}

/** Whatever stands in a row for members only and in no row for everyone. */
const RESTRICTED = [
  ...new Set(
    Object.values(SHEETS)
      .join("\n")
      .match(/restricted[a-z-]*|\b7\d{3,4}(?:\.\d)?\b|Other(?:restricted|definition|system)/gi),
  ),
];

describe("the files for the public", () => {
  it("have nothing of what is for members only, nor of what rests on it", () => {
    const text = published({ audience: "public", smallNumbers: "suppress" });
    expect(RESTRICTED.length).toBeGreaterThan(80);
    expect(RESTRICTED.filter((value) => text.includes(value))).toEqual([]);
    expect(text).toContain('"audience": "public"');
  });

  it("have every other row", () => {
    const text = published({ audience: "public", smallNumbers: "suppress" });
    for (const value of [
      "The open source",
      "16 cases",
      "15 cases",
      "A new system",
      "Cases fell",
      "Because",
      "Open note",
      "A letter",
    ])
      expect(text).toContain(value);
  });

  it("and those for members have all of it", () => {
    const text = published({ audience: "members" });
    const cells = RESTRICTED.filter((value) => !["restricted-"].includes(value));
    expect(cells.filter((value) => !text.includes(value))).toEqual([]);
  });

  it("say of a figure that is withheld that it is, and not that it is missing", () => {
    const { files } = buildApi(folder(SHEETS), { audience: "public", smallNumbers: "suppress" });
    expect(files?.dashboard.measures[0]?.observations).toEqual([
      { period: "2018-04", value: 18.1, numerator: 982, denominator: 54.3 },
      { period: "2018-05", value: null, flag: "c" },
      { period: "2018-06", value: 17.5, numerator: 980, denominator: 56 },
    ]);
  });

  it("hide what would give a restricted member of a breakdown away", () => {
    const { files, problems } = buildApi(folder(SHEETS), {
      audience: "public",
      smallNumbers: "suppress",
    });
    // 9,300 - 1,000 - 1,200 would be the 7,100 that are for members only.
    expect(files?.measures.get("contacts")?.breakdowns[0]?.members).toEqual([
      {
        id: "police",
        title: "Police",
        observations: [{ period: "2018-04", value: null, flag: "c" }],
      },
      { id: "school", title: "School", observations: [{ period: "2018-04", value: 1200 }] },
    ]);
    expect(problems.map(problemLine)).toContain(
      "observations.csv, row 7: The figure of “contacts, 2018-04, Police” was hidden: with the others of its total it would give away one that is for members only (row 9). Nothing is left to do: it is nowhere in the files.",
    );
  });

  it("are refused with it, whatever is done with small numbers", () => {
    for (const smallNumbers of ["refuse", "allow"] as const) {
      const { files, problems } = buildApi(folder(SHEETS), { audience: "public", smallNumbers });
      expect(files).toBeNull();
      expect(problems.filter(isError).map(problemLine)).toEqual([
        "observations.csv, row 7, column “value”: “1000” gives away, by subtraction, a figure that is for members only (row 9). Mark it as for members too, or have it hidden (--small-numbers suppress).",
      ]);
    }
  });

  it("say how many rows were left out of each sheet", () => {
    const { problems } = buildApi(folder(SHEETS), { audience: "public", smallNumbers: "suppress" });
    expect(problems.map(problemLine)).toEqual(
      expect.arrayContaining([
        "measures.csv: 2 rows are for members only, or rest on what is, and were left out. Nothing is left to do: the files for the public do not have them.",
        "distribution.csv: 2 rows are for members only, or rest on what is, and were left out. Nothing is left to do: the files for the public do not have them.",
      ]),
    );
  });

  it("cannot do without a fact that every dashboard needs", () => {
    const organisation = SHEETS.organisation?.replace(
      "name,Marchshire,,",
      "name,Marchshire,,members",
    );
    const { problems } = buildApi(folder({ ...SHEETS, organisation: organisation ?? "" }), {
      audience: "public",
      smallNumbers: "suppress",
    });
    expect(problems.filter(isError).map(problemLine)).toEqual([
      "organisation.csv, row 2, column “audience”: “members” takes name from the public, and no dashboard can be without it. Leave the cell empty.",
    ]);
  });

  it("warn of a text that names a measure for members only", () => {
    const annotations = "measure,period,kind,text\naverage,2018-04,event,See Restrictedmeasure\n";
    const { problems } = buildApi(folder({ ...SHEETS, annotations }), {
      audience: "public",
      smallNumbers: "suppress",
    });
    expect(problems.map(problemLine)).toContain(
      "annotations.csv, row 2, column “text”: “See Restrictedmeasure” names “Restrictedmeasure”, a measure for members only. Check what it says of it, or mark this row as for members too.",
    );
  });

  it("are refused with a text that says a restricted figure", () => {
    const commentary = `measure,period,published,author,text
average,2018-04,2018-05-20,Head of Service,It will be 7373.7
`;
    const { problems } = buildApi(folder({ ...SHEETS, commentary }), {
      audience: "public",
      smallNumbers: "suppress",
    });
    expect(problems.filter(isError).map(problemLine)).toEqual([
      "commentary.csv, row 2, column “text”: “It will be 7373.7” says the number that is hidden in observations.csv, row 5. Say it without the number.",
    ]);
  });

  it("are all there is where no row is for members", () => {
    const { problems } = buildApi(folder(), { audience: "public" });
    expect(problems).toEqual([]);
  });
});
