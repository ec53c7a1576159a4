import { describe, expect, it } from "vitest";
import { readDfeFiles } from "#publishing/dfe/publication.ts";
import { problemLine } from "#publishing/problem.ts";
import { ALL, altered, NEIGHBOURS, REFERRALS, WORKFORCE } from "./published.ts";

const lines = (files: Parameters<typeof readDfeFiles>[0]) =>
  readDfeFiles(files).problems.map(problemLine);

describe("the files as published", () => {
  it("have nothing wrong in them", () => {
    expect(readDfeFiles(ALL).problems).toEqual([]);
  });

  it("keep the symbol of a cell, also of a region", () => {
    const eastMidlands = readDfeFiles(ALL).rows.find(
      ({ name, year }) => name === "East Midlands" && year === 2019,
    );
    expect(eastMidlands?.cells.get("vacancy_agency_cover_rate_fte")).toEqual({
      value: null,
      flag: "u",
    });
  });

  it("name the neighbours by the list of the year in the file's name", () => {
    const { neighbours } = readDfeFiles(ALL);
    expect(neighbours?.year).toBe(2025);
    expect(neighbours?.neighbours.get("884")?.[0]).toBe("943");
    expect(neighbours?.names.get("943")).toBe("Westmorland and Furness");
  });
});

describe("what is wrong with a file is said in one line:", () => {
  it("an empty file", () => {
    expect(lines([{ file: "a.csv", text: "" }])).toEqual([
      "a.csv: The file is empty. Write the names of the columns in its first row.",
    ]);
  });

  it("a file of something else", () => {
    const [line] = lines([{ file: "schools.csv", text: "school,pupils\nA,1\n" }]);
    expect(line).toMatch(/^schools\.csv: The columns are those of no file known here\. Hand in/);
  });

  it("columns that are missing", () => {
    const file = altered(altered(WORKFORCE, ",cases,", ",cases_held,"), "caseload_fte", "caseload");
    expect(lines([file])).toEqual([
      "csww_indicators.csv, row 1: The file looks like “Children’s social work workforce, Department for Education” and lacks the columns caseload_fte, cases. Download the file again with all its columns.",
    ]);
  });

  it("a cell that is neither a number nor a symbol, and one that is empty", () => {
    const row = 'Herefordshire, County of",Referrals and Re-referrals,3414,727,';
    const file = altered(REFERRALS, row, row.replace("3414,727", "3;414,"));
    const problems = lines([file]);
    expect(problems[0]).toMatch(
      /^c1_referrals\.csv, row \d+, column “referral_count”: “3;414” is neither a number nor a symbol\./,
    );
    expect(problems[1]).toMatch(
      /^c1_referrals\.csv, row \d+, column “rereferral_count”: The cell is empty\. Use the file/,
    );
    expect(problems).toHaveLength(2);
  });

  it("a year that is none", () => {
    const [line] = lines([
      altered(REFERRALS, "\n2025,Reporting year,National", "\n201718,Reporting year,National"),
    ]);
    expect(line).toMatch(/row 2, column “time_period”: “201718” is not a year\./);
  });

  it("an authority and year that stand twice", () => {
    const again = { ...WORKFORCE, file: "again.csv" };
    const problems = lines([WORKFORCE, again]);
    expect(problems).toHaveLength(WORKFORCE.text.trim().split("\n").length - 1);
    expect(problems[0]).toBe(
      "again.csv, row 2, column “time_period”: “2025” stands a second time for England: it is also in csww_indicators.csv, row 2. Keep the row of the newer publication.",
    );
  });

  it("no row of the kind that counts", () => {
    const text = REFERRALS.text.replaceAll("Referrals and Re-referrals", "Something else");
    expect(lines([{ ...REFERRALS, text }])).toEqual([
      "c1_referrals.csv: No row has time_identifier “Reporting year” and category “Referrals and Re-referrals”. Download the file again with all its rows.",
    ]);
  });

  it("a list of neighbours whose year is not known, or that names an unknown code", () => {
    expect(lines([{ ...NEIGHBOURS, file: "neighbours.csv" }])).toEqual([
      "neighbours.csv: The name of the file does not say of which year the list is. Name it by its year: statistical_neighbours_2025.csv.",
    ]);
    expect(lines([altered(NEIGHBOURS, "943,Very close", "999,Very close")])).toEqual([
      "statistical_neighbours_2025.csv, row 2, column “SN_1”: “999” is not the code of an authority in this table. Use the table as it was downloaded.",
    ]);
  });

  it("all at once, in all files", () => {
    expect(
      lines([
        { file: "a.csv", text: "" },
        { ...NEIGHBOURS, file: "neighbours.csv" },
        { file: "b.csv", text: "x\n1\n" },
      ]),
    ).toHaveLength(3);
  });
});
