import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { apiText } from "#publishing/apiText.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { problemLine } from "#publishing/problem.ts";
import { sheetGuide } from "#publishing/sheetGuide.ts";
import { SHEETS } from "#publishing/sheets.ts";
import { sheetsIn } from "#publishing/sheetsIn.ts";
import { templateCsv, templateWorkbook } from "#publishing/template.ts";
import { readWorkbook } from "#publishing/workbook.ts";

const csv = sheetsIn(templateCsv());

describe("the template", () => {
  it("is built at once, and nothing is wrong with it", () => {
    expect(csv.problems).toEqual([]);
    const { files, problems } = buildApi(csv.sheets);
    expect(problems.map(problemLine)).toEqual([]);
    expect(files?.dashboard.nature).toBe("illustrative");
    expect(files?.dashboard.organisation.name).toContain("made up");
  });

  it("is the same as a workbook", async () => {
    const bytes = await (await templateWorkbook()).arrayBuffer();
    const { sheets, problems } = await readWorkbook("template.xlsx", bytes);
    expect(problems).toEqual([]);
    expect([...sheets.keys()]).toEqual(SHEETS.map(({ name }) => name));
    expect(buildApi(sheets)).toEqual(buildApi(csv.sheets));
  });

  it("has an example of every sheet, and of measures of every frequency and polarity", () => {
    const { files } = buildApi(csv.sheets);
    const measures = files?.dashboard.measures ?? [];
    expect(new Set(measures.map(({ frequency }) => frequency)).size).toBe(3);
    expect(new Set(measures.map(({ polarity }) => polarity)).size).toBe(4);
    for (const [file, text] of templateCsv()) {
      const rows = text.trim().split("\n");
      expect(rows.length, file).toBeGreaterThan(3);
    }
  });

  it("has notes that are not published", () => {
    const { files } = buildApi(csv.sheets);
    if (files === null) throw new Error("The template is not built.");
    const published = [...apiText(files).values()].join("\n");
    expect(published).not.toContain("# ");
    expect(published).not.toContain("Must be filled in");
  });
});

it("describes every sheet and column in docs/sheets.md: npm run schemas", async () => {
  const written = await readFile(join(import.meta.dirname, "../../docs/sheets.md"), "utf8");
  expect(written).toBe(sheetGuide());
});
