import { describe, expect, it } from "vitest";
import { buildApi } from "#publishing/buildApi.ts";
import { organisationProblems, organisationRows } from "#publishing/organisation.ts";
import { folder } from "./folder.ts";

const REQUIRED = `field,value,link
name,Marchshire County Council,
title,Performance challenge,
nature,illustrative,
audience,members,
`;

/** What is wrong with a sheet that has these rows below the facts that no dashboard can be without. */
function problemsWith(...rows: readonly string[]) {
  return buildApi(folder({ organisation: `${REQUIRED}${rows.join("\n")}\n` })).problems;
}

describe("organisationProblems", () => {
  it("names the sheet, where it has no row at all, for each fact that is missing", () => {
    expect(
      organisationProblems([]).map(({ severity, file, column, why }) => [
        severity,
        file,
        column,
        why,
      ]),
    ).toEqual(
      ["name", "title", "nature", "audience", "published"].map((fact) => [
        "error",
        "organisation.csv",
        "field",
        `There is no row for ${fact}`,
      ]),
    );
  });

  it("only warns of a day of the next publication that was left as it stood", () => {
    expect(problemsWith("published,2018-07-10,", "next_update,2018-07-10,")).toMatchObject([
      { severity: "warning", row: 7, value: "2018-07-10" },
    ]);
  });

  it("does not compare the next publication with a day that is not there", () => {
    expect(problemsWith("next_update,2018-07-10,")).toEqual([
      {
        severity: "error",
        code: "organisation-fact",
        file: "organisation.csv",
        column: "field",
        why: "There is no row for published",
        remedy: "Add it: The day of publication",
      },
    ]);
  });

  it("says of a day that is none nothing but that", () => {
    expect(problemsWith("published,2018-07-10,", "next_update,soon,")).toMatchObject([
      { row: 7, value: "soon", why: "is not a day of the calendar" },
    ]);
  });
});

describe("organisationRows", () => {
  it("writes every fact that a dashboard has under its name", () => {
    const facts = [
      ["name", "Marchshire County Council"],
      ["short_name", "Marchshire"],
      ["code", "E10000099"],
      ["region", "West Midlands"],
      ["title", "Performance challenge"],
      ["nature", "illustrative"],
      ["audience", "members"],
      ["published", "2018-07-10"],
      ["next_update", "2018-08-10"],
      ["about", "Monthly figures"],
      ["plan_title", "The plan"],
      ["plan_agreed", "2018-01-31"],
      ["plan_review_months", "3"],
      ["plan_about", "What was promised"],
      ["plan_source", "Cabinet paper", "https://example.org/plan"],
      ["small_number_threshold", "6"],
      ["source", "Statistics", "https://example.org/statistics"],
      ["note", "Figures are provisional"],
    ];
    const organisation = `field,value,link\n${facts.map((fact) => fact.join()).join("\n")}\n`;
    const { files } = buildApi(folder({ organisation }));
    if (files === null) throw new Error("not built");
    expect(files.actionPlan.source).toEqual({
      title: "Cabinet paper",
      link: "https://example.org/plan",
    });
    expect(
      organisationRows(files.dashboard, files.actionPlan).map(({ field, value, link }) =>
        link === undefined ? [field, value] : [field, value, link],
      ),
    ).toEqual(facts);
  });

  it("writes no row for what is not said, or is said in no word", () => {
    const { files } = buildApi(folder());
    if (files === null) throw new Error("not built");
    const dashboard = { ...files.dashboard, about: "" };
    expect(
      organisationRows(dashboard, { ...files.actionPlan, title: "" }).map(({ field }) => field),
    ).toEqual(["name", "title", "nature", "audience", "published"]);
  });
});
