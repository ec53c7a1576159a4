import { describe, expect, it } from "vitest";
import { readCsv } from "#publishing/csv.ts";
import {
  columnsWritten,
  isOptional,
  readSheets,
  rowProblem,
  sheetNamed,
} from "#publishing/sheetRows.ts";
import type { GivenSheet } from "#publishing/sheetRows.ts";
import type { SheetName } from "#publishing/sheets.ts";
import { folder } from "./folder.ts";

const areas = (text: string) => readSheets(folder({ areas: text }));

describe("readSheets", () => {
  it("reads each cell as its column has it, and keeps what was written", () => {
    const { sheets, problems } = readSheets(folder());
    expect(problems).toEqual([]);
    expect(sheets.observations[0]).toEqual({
      file: "observations.csv",
      row: 2,
      texts: {
        measure: "average",
        period: "2018-04",
        value: "18.1",
        numerator: "982",
        denominator: "54.3",
        flag: "",
        dimension: "",
        member: "",
        published: "",
      },
      cells: {
        measure: "average",
        period: "2018-04",
        value: 18.1,
        numerator: 982,
        denominator: 54.3,
      },
    });
  });

  it("says which sheet is missing, what it needs, and where it would be", () => {
    const missing = (place: object) => ({
      severity: "error",
      code: "sheet-missing",
      ...place,
      why: "The sheet is missing",
      remedy: "Add it, with the columns id, title",
    });
    expect(readSheets(folder({ areas: null })).problems).toEqual([missing({ file: "areas.csv" })]);
    const workbook = new Map<SheetName, GivenSheet>(
      [...folder({ areas: null })].map(([name, { text }]) => [
        name,
        { ...readCsv("figures.xlsx", text), sheet: name },
      ]),
    );
    expect(readSheets(workbook).problems).toEqual([
      missing({ file: "figures.xlsx", sheet: "areas" }),
    ]);
  });

  it("needs no sheet that may be left out", () => {
    expect(isOptional("sessions")).toBe(true);
    expect(isOptional("areas")).toBe(false);
    expect(readSheets(folder()).sheets.sessions).toEqual([]);
  });

  it("says no more of a sheet that is empty", () => {
    const { sheets, ids, problems } = areas("");
    expect(problems.map(({ code }) => code)).toEqual(["sheet-empty"]);
    expect(sheets.areas).toEqual([]);
    expect(ids.has("areas")).toBe(false);
  });

  it("says what columns are missing, and which nobody knows", () => {
    expect(areas("titel,title,audience\ncaseload,Caseload,\n").problems).toEqual([
      {
        severity: "error",
        code: "column-missing",
        file: "areas.csv",
        row: 1,
        column: "id",
        why: "The column is missing",
        remedy: expect.stringMatching(/^Add it: ./),
      },
      {
        severity: "error",
        code: "column-unknown",
        file: "areas.csv",
        row: 1,
        column: "titel",
        why: "No column of this sheet has this name",
        remedy: "The columns are: id, title, about, audience",
      },
    ]);
    expect(areas("id,titel\ncaseload,Caseload\n").problems.map(({ remedy }) => remedy)).toContain(
      "Did you mean “title”? The columns are: id, title, about, audience",
    );
  });

  it("leaves out a row at fault, and still knows its id", () => {
    const { sheets, ids, problems } = areas(
      "id,title\ncaseload,Caseload\nfront-door,\nMASH Team,Team\n",
    );
    expect(sheets.areas.map(({ cells }) => cells)).toEqual([{ id: "caseload", title: "Caseload" }]);
    expect([...(ids.get("areas") ?? [])]).toEqual(["caseload", "front-door", "MASH Team"]);
    expect(problems.map(({ code, row, column, why }) => [code, row, column, why])).toEqual([
      ["cell-empty", 3, "title", "The cell is empty"],
      ["cell-unreadable", 4, "id", "is not an id"],
    ]);
    expect(problems[0]?.remedy).toMatch(/^Fill it in: ./);
  });

  it("has no row of a sheet of which a column is missing", () => {
    expect(areas("id\ncaseload\n").sheets.areas).toEqual([]);
  });
});

describe("columnsWritten", () => {
  it("has a column that few need only where one row has it", () => {
    expect(columnsWritten("areas", [{ id: "caseload" }])).not.toContain("audience");
    expect(columnsWritten("areas", [{ id: "caseload" }, { audience: "members" }])).toContain(
      "audience",
    );
    expect(columnsWritten("areas", [])).toContain("title");
  });
});

describe("sheetNamed", () => {
  it.each<[string, string | null]>([
    ["areas", "areas"],
    [" Areas ", "areas"],
    ["area", null],
  ])("takes %j for %j", (name, sheet) => {
    expect(sheetNamed(name)).toBe(sheet);
  });
});

describe("rowProblem", () => {
  const at = { file: "figures.xlsx", sheet: "areas", row: 7, texts: { id: "x", title: "" } };

  it("says what stands in the cell, if anything does", () => {
    expect(rowProblem(at, "id", "is wrong", "Mend it")).toEqual({
      severity: "error",
      file: "figures.xlsx",
      sheet: "areas",
      row: 7,
      column: "id",
      value: "x",
      why: "is wrong",
      remedy: "Mend it",
    });
    expect(rowProblem(at, "title", "It is empty", "Fill it in", "warning")).toEqual({
      severity: "warning",
      file: "figures.xlsx",
      sheet: "areas",
      row: 7,
      column: "title",
      why: "It is empty",
      remedy: "Fill it in",
    });
  });

  it("may be of the whole row", () => {
    expect(
      rowProblem({ file: at.file, row: at.row, texts: at.texts }, null, "It is wrong", "Mend it"),
    ).toEqual({
      severity: "error",
      file: "figures.xlsx",
      row: 7,
      why: "It is wrong",
      remedy: "Mend it",
    });
  });
});
