import { describe, expect, it } from "vitest";
import { readWorkbook } from "#publishing/workbook.ts";
import { WorkbookError } from "#publishing/WorkbookError.ts";
import { SHEETS } from "#publishing/sheets.ts";
import { row, workbook } from "./xlsx.ts";

const HEADER = row(1, "id", "title");
const SAVE_AS =
  "Open it in a spreadsheet and save it as an Excel workbook (.xlsx) without a password";
const COPY_ANEW = "Copy it again from where it was saved, or save it anew";

/** What is said of a file that cannot be read. */
async function refused(bytes: ArrayBuffer) {
  try {
    await readWorkbook("figures.xlsx", bytes);
  } catch (error) {
    if (error instanceof WorkbookError) return error.problem;
    throw error;
  }
  throw new Error("it should be refused");
}

const bytesOf = (...bytes: readonly number[]) => Uint8Array.from(bytes).buffer;

describe("of a workbook it is said", () => {
  it.each<[string, ArrayBuffer, string, string]>([
    ["it is empty", bytesOf(), "The file is empty", COPY_ANEW],
    [
      "it is in the old format",
      bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
      "It is in the old format of Excel, or locked with a password",
      SAVE_AS,
    ],
    ["it is none", bytesOf(0xd0, 0xcf, 0x11), "It is no workbook, whatever its name says", SAVE_AS],
    ["it is none", bytesOf(0x50, 0x4c), "It is no workbook, whatever its name says", SAVE_AS],
    [
      "a cell lies too far",
      workbook({ areas: { rows: [HEADER, '<c r="E1000001"/>'] } }),
      "Its sheet “areas” reaches to row 1000001 and column 5, far beyond any figures",
      "Delete the rows below the figures and the columns to their right, and save it",
    ],
  ])("that %s", async (_, bytes, why, remedy) => {
    expect(await refused(bytes)).toEqual({
      severity: "error",
      code: "workbook-unreadable",
      file: "figures.xlsx",
      why,
      remedy,
    });
  });

  it("that it is damaged, and what the damage is called", async () => {
    const problem = await refused(workbook({ areas: { rows: [HEADER] } }).slice(0, 400));
    expect(problem.why).toMatch(/^It is damaged, or was not copied whole \(.+\)$/);
    expect(problem.remedy).toBe(COPY_ANEW);
  });

  it("which of its sheets are none of ours, and which is one again", async () => {
    const { sheets, problems } = await readWorkbook(
      "figures.xlsx",
      workbook({
        areas: { rows: [HEADER, row(2, "caseload", "Caseload")] },
        " GUIDANCE ": { rows: [] },
        arees: { rows: [] },
        targetts: { rows: [] },
        Areas: { rows: [HEADER] },
      }),
    );
    const names = SHEETS.map(({ name }) => name).join(", ");
    const unknown = (sheet: string, meant: string) => ({
      severity: "warning",
      code: "sheet-unknown",
      file: "figures.xlsx",
      sheet,
      why: "No sheet has this name, and it was left out",
      remedy: `${meant}The sheets are: ${names}`,
    });
    expect(problems).toEqual([
      // The areas are there already.
      unknown("arees", ""),
      unknown("targetts", "Did you mean “targets”? "),
    ]);
    expect(sheets.get("areas")?.problems).toEqual([
      {
        severity: "error",
        code: "sheet-twice",
        file: "figures.xlsx",
        sheet: "Areas",
        why: "Another sheet of the workbook is called areas too, whatever its capitals",
        remedy: "Keep one of them, or rename the other",
      },
    ]);
  });

  it("where cells are merged below the header, but not across one row or with the header", async () => {
    const { sheets } = await readWorkbook(
      "figures.xlsx",
      workbook({
        areas: {
          rows: [
            row(1, "Areas"),
            row(2, "id", "title"),
            row(3, "caseload", "Caseload"),
            row(4, null, "Again"),
          ],
          after:
            '<mergeCells><mergeCell ref="A3:A4"/><mergeCell ref="A1:A2"/><mergeCell ref="A4:B4"/></mergeCells>',
        },
      }),
    );
    const table = sheets.get("areas");
    expect(table?.headerRow).toBe(2);
    expect(table?.problems).toEqual([
      {
        severity: "error",
        code: "cells-merged",
        file: "figures.xlsx",
        sheet: "areas",
        row: 3,
        value: "A3:A4",
        why: "is merged, and of merged cells only the first holds anything",
        remedy: "Unmerge the cells, and write in each what it should say",
      },
    ]);
  });
});
