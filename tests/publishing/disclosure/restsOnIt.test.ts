import { describe, expect, it } from "vitest";
import type { ApiFiles } from "#contract/resources.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { isError, problemLine } from "#publishing/problem.ts";
import { folder } from "../folder.ts";
import { RESTRICTED_SHEETS } from "./restrictedSheets.ts";
import type { Sheets } from "./restrictedSheets.ts";

const forEveryone = (sheets: Sheets) =>
  buildApi(folder({ ...RESTRICTED_SHEETS, ...sheets }), {
    audience: "public",
    smallNumbers: "suppress",
  });

function published(sheets: Sheets): ApiFiles {
  const { files, problems } = forEveryone(sheets);
  if (files === null) throw new Error(problems.filter(isError).map(problemLine).join("\n"));
  return files;
}

/** The sheet of that name with more rows at its end. */
const more = (name: keyof Sheets, ...rows: readonly string[]): Sheets => ({
  [name]: `${RESTRICTED_SHEETS[name] ?? ""}${rows.map((row) => `${row}\n`).join("")}`,
});

describe("what rests on what is for members only goes with it:", () => {
  it("an area whose every measure is for members, and none that has no measure yet", () => {
    const { dashboard } = published({
      ...more("areas", "empty,To come,,"),
      ...more("areas", "empty,To come,,", "closed,Closed,,"),
      ...more(
        "measures",
        "closed-measure,Closedmeasure,closed,count,,none,month,flow,0,Closed,System,,14,no,members",
      ),
    });
    expect(dashboard.areas.map(({ id }) => id)).toEqual(["caseload", "front-door", "empty"]);
  });

  it("the link of a target to an action, where the action is for members", () => {
    const { dashboard } = published({});
    expect(dashboard.measures[0]?.targets.map(({ label, action }) => [label, action])).toEqual([
      ["16 cases", "open-action"],
      ["15 cases", undefined],
    ]);
  });

  it("a measure that an action is to move", () => {
    const { actionPlan } = published(
      more("actions", "Leaders know,plain,Do more,Director,in-progress,,,,,,"),
    );
    const actions = actionPlan.priorities.flatMap(({ actions }) => actions);
    expect(actions.map(({ id, measures, note }) => [id, measures, note])).toEqual([
      ["open-action", ["average"], "Open note"],
      ["plain", [], undefined],
    ]);
  });

  it("a member of a breakdown all of whose figures are for members, in whatever month", () => {
    const { measures } = published(
      more("observations", "contacts,2018-07,71,,,,Source,Courts,,members"),
    );
    expect(measures.get("contacts")?.breakdowns[0]?.members.map(({ title }) => title)).toEqual([
      "Police",
      "School",
    ]);
  });

  it("what is said of a headline for members, although a part of it is for everyone", () => {
    const { measures } = published({
      ...more("observations", "average,2018-05,9,,,,Team,North,,"),
      ...more("commentary", "average,2018-06,2018-07-20,Head of Service,Cases rose,"),
    });
    expect(measures.get("average")?.commentary.map(({ text }) => text)).toEqual([
      "Cases fell",
      "Cases rose",
    ]);
  });

  it("all but the day of a figure that is withheld: the last on which it was published", () => {
    const { dashboard } = published(
      more(
        "observations",
        "average,2018-05,7272.2,,,r,,,2018-09-02,members",
        "average,2018-05,7272.3,,,r,,,2018-08-01,members",
      ),
    );
    expect(dashboard.measures[0]?.observations[1]).toEqual({
      period: "2018-05",
      value: null,
      flag: "c",
      published: "2018-09-02",
    });
  });
});

it("says how many rows were left out of every sheet, in words that a person would use", () => {
  const { problems } = forEveryone({});
  const LEFT = "for members only, or rest on what is, and were left out";
  const lines = problems.filter(({ code }) => code === "for-members");
  expect(lines.map(({ file, why }) => `${file} ${why}`)).toEqual([
    `actions.csv 2 rows are ${LEFT}`,
    `annotations.csv 2 rows are ${LEFT}`,
    `areas.csv 1 row is ${LEFT}`,
    `commentary.csv 3 rows are ${LEFT}`,
    `comparators.csv 2 rows are ${LEFT}`,
    `distribution.csv 2 rows are ${LEFT}`,
    `exceptions.csv 2 rows are ${LEFT}`,
    `measures.csv 2 rows are ${LEFT}`,
    `observations.csv 5 rows are ${LEFT}`,
    `organisation.csv 2 rows are ${LEFT}`,
    `rivals.csv 1 row is ${LEFT}`,
    `sessions.csv 7 rows are ${LEFT}`,
    `targets.csv 2 rows are ${LEFT}`,
  ]);
  expect(lines.every(({ severity }) => severity === "warning")).toBe(true);
});

it("gives members the note and what only they are told, one after the other", () => {
  const { files } = buildApi(
    folder({
      ...RESTRICTED_SHEETS,
      ...more("actions", "Leaders know,plain,Do more,Director,in-progress,,,,,,"),
    }),
    { audience: "members" },
  );
  const actions = files?.actionPlan.priorities[0]?.actions ?? [];
  expect(actions.map(({ id, note }) => [id, note])).toEqual([
    ["open-action", "Open note Restrictedmembersnote"],
    ["restricted-action", "Restrictedactionnote"],
    ["plain", undefined],
  ]);
});

it("takes a number for a number, and not for that of a person", () => {
  // The very figures would be an NHS number in a text.
  const { problems } = buildApi(
    folder({
      observations: "measure,period,value\ncontacts,2018-Q1,9434765919\n",
      targets: "measure,from,shape,label,set_by\n",
    }),
  );
  expect(problems.filter(({ code }) => code === "personal-data")).toEqual([]);
});
