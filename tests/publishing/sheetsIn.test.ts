import { expect, it } from "vitest";
import { problemLine } from "#publishing/problem.ts";
import { SHEETS } from "#publishing/sheets.ts";
import { sheetsIn } from "#publishing/sheetsIn.ts";

it("knows a sheet by the name of its file, in any capitals", () => {
  const { sheets, problems } = sheetsIn(new Map([["Areas.CSV", "id,title\n"]]));
  expect([...sheets]).toEqual([["areas", { file: "Areas.CSV", text: "id,title\n" }]]);
  expect(problems).toEqual([]);
});

it("takes the first of two files that are one sheet, and says so", () => {
  const { sheets, problems } = sheetsIn(
    new Map([
      ["Areas.csv", "first"],
      ["areas.csv", "second"],
    ]),
  );
  expect(sheets.get("areas")?.text).toBe("first");
  expect(problems.map(problemLine)).toEqual([
    "areas.csv: It is the same sheet as Areas.csv, and was left out. Keep one of the two files.",
  ]);
});

it("warns of a file that is no sheet, and of one that is one again, under their codes", () => {
  const files = [
    "Areas.csv",
    "areas.csv",
    "observatoins.csv",
    "areas.csv.csv",
    "targets",
    "rivals.csv",
    "rivalls.csv",
  ];
  const { sheets, problems } = sheetsIn(new Map(files.map((file) => [file, file])));
  expect([...sheets]).toEqual([
    ["areas", { file: "Areas.csv", text: "Areas.csv" }],
    ["targets", { file: "targets", text: "targets" }],
    ["rivals", { file: "rivals.csv", text: "rivals.csv" }],
  ]);
  const names = SHEETS.map(({ name }) => name).join(", ");
  expect(problems).toEqual([
    {
      severity: "warning",
      code: "sheet-twice",
      file: "areas.csv",
      why: "It is the same sheet as Areas.csv, and was left out",
      remedy: "Keep one of the two files",
    },
    {
      severity: "warning",
      code: "sheet-unknown",
      file: "observatoins.csv",
      why: "No sheet has this name, and the file was left out",
      remedy: `Did you mean “observations.csv”? The sheets are: ${names}`,
    },
    {
      severity: "warning",
      code: "sheet-unknown",
      file: "areas.csv.csv",
      why: "No sheet has this name, and the file was left out",
      remedy: `The sheets are: ${names}`,
    },
    {
      severity: "warning",
      code: "sheet-unknown",
      // It is there already.
      file: "rivalls.csv",
      why: "No sheet has this name, and the file was left out",
      remedy: `The sheets are: ${names}`,
    },
  ]);
});
