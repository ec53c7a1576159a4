import { expect, it } from "vitest";
import { problemLine } from "#publishing/problem.ts";
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
