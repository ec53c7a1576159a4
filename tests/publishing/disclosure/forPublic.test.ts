import { describe, expect, it } from "vitest";
import { apiText } from "#publishing/apiText.ts";
import { buildApi } from "#publishing/buildApi.ts";
import type { DisclosureOptions } from "#publishing/disclosure/disclosure.ts";
import { isError, problemLine } from "#publishing/problem.ts";
import { folder } from "../folder.ts";
import { RESTRICTED, RESTRICTED_SHEETS as SHEETS, type Sheets } from "./restrictedSheets.ts";

function published(options: DisclosureOptions, sheets: Sheets = SHEETS): string {
  const { files, problems } = buildApi(folder(sheets), options);
  if (files === null) throw new Error(problems.filter(isError).map(problemLine).join("\n"));
  return [...apiText(files)].flat().join("\n");
}

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
