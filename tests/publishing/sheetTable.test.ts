import { describe, expect, it } from "vitest";
import { tableReader } from "#publishing/sheetTable.ts";
import type { TablePlace } from "#publishing/sheetTable.ts";

const FILE: TablePlace = { file: "a.csv" };
const SHEET: TablePlace = { file: "figures.xlsx", sheet: "areas" };

/** Lines of cells, with commas between them, as a table. */
function table(lines: readonly string[], columns: readonly string[] = [], place = FILE) {
  const reader = tableReader(place, columns);
  for (const line of lines) reader.take(line.split(","));
  return reader.end();
}

describe("the header of a table", () => {
  it("is the line that names most of the columns", () => {
    const { header, headerRow, rows } = table(
      ["a title,,", "a,of what is here,", "a,b,c", "1,2,3"],
      ["a", "b", "c"],
    );
    expect(header).toEqual(["a", "b", "c"]);
    expect(headerRow).toBe(3);
    expect(rows).toEqual([{ row: 4, cells: { a: "1", b: "2", c: "3" } }]);
  });

  it("is the first of two that name as many", () => {
    expect(table(["a,b", "b,a"], ["a", "b"]).rows).toEqual([{ row: 2, cells: { a: "b", b: "a" } }]);
  });

  it("is the first line where none names a column", () => {
    const { header, headerRow } = table(["", "x,y", "1,2"], ["a"]);
    expect([header, headerRow]).toEqual([["x", "y"], 2]);
  });

  it("is looked for in twenty lines, blank ones and notes left aside", () => {
    const titles = Array.from({ length: 19 }, (_, i) => `Title ${i}`);
    const found = table(["", "# A note", ...titles, "a,b", "1,2"], ["a", "b"]);
    expect([found.headerRow, found.rows]).toEqual([22, [{ row: 23, cells: { a: "1", b: "2" } }]]);
    const beyond = table(["Title", ...titles, "a,b"], ["a", "b"]);
    expect([beyond.headerRow, beyond.header]).toEqual([1, ["Title"]]);
    expect(beyond.rows.at(-1)).toEqual({ row: 21, cells: { Title: "a" } });
  });

  it("takes the name of a column from the cell above, with which it was merged", () => {
    const columns = ["a", "value", "numerator", "denominator"];
    const { header, problems } = table(
      ["a,,Figures,", "Title,,,", ",value,numerator,denominator", "1,2,3,4"],
      columns,
    );
    expect(header).toEqual(columns);
    expect(problems).toEqual([]);
    // What is no column is no name.
    expect(table(["Title,", ",b", "1,2"], ["b", "c"]).header).toEqual(["", "b"]);
    // What stands below is none either.
    expect(table(["a,", "x,b"], ["a", "b"]).header).toEqual(["a"]);
  });

  it("is as wide as a line above it that has a name further on", () => {
    expect(table(["x,y,c", "a,b", "1,2,3"], ["a", "b", "c"]).header).toEqual(["a", "b", "c"]);
  });

  it("has its columns' own names, however they are written", () => {
    expect(table(["Source Link,SET-BY, other "], ["source_link", "set_by"]).header).toEqual([
      "source_link",
      "set_by",
      "other",
    ]);
  });

  it("needs a name for each column, and another for each", () => {
    expect(table(["a,,a,"], [], SHEET).problems).toEqual([
      {
        severity: "error",
        code: "column-unnamed",
        ...SHEET,
        row: 1,
        why: "Column 2 has no name",
        remedy: "Name it, or take the column out",
      },
      {
        severity: "error",
        code: "column-twice",
        ...SHEET,
        row: 1,
        column: "a",
        why: "Two columns have this name",
        remedy: "Keep one of them",
      },
    ]);
  });
});

describe("the rows of a table", () => {
  it("are trimmed, and end in empty cells", () => {
    expect(table([" a , b", " 1 ", ",2", " , "]).rows).toEqual([
      { row: 2, cells: { a: "1", b: "" } },
      { row: 3, cells: { a: "", b: "2" } },
    ]);
  });

  it("are none that begin as a note, but a later cell may", () => {
    expect(table(["a,b", "# a,2", "1,# b", "#N/A,3"]).rows.map(({ cells }) => cells)).toEqual([
      { a: "1", b: "# b" },
      { a: "#N/A", b: "3" },
    ]);
  });

  it.each<[TablePlace, string]>([
    [FILE, "Put a text that has a comma in it in quotes"],
    [SHEET, "Clear the cells to the right of the last column, or name their column"],
  ])("are not longer than the header: %j", (place, remedy) => {
    expect(table(["a,b", "1,2,", "1,2,3,,5"], [], place).problems).toEqual([
      {
        severity: "error",
        code: "row-too-long",
        ...place,
        row: 3,
        why: "The row has 5 cells, and the header 2",
        remedy,
      },
    ]);
  });
});

it.each<[TablePlace, string]>([
  [FILE, "The file is empty"],
  [SHEET, "The sheet is empty"],
])("says of an empty table that it is: %j", (place, why) => {
  expect(table(["", " , "], [], place)).toEqual({
    ...place,
    header: [],
    headerRow: 1,
    rows: [],
    problems: [
      {
        severity: "error",
        code: "sheet-empty",
        ...place,
        why,
        remedy: "Write the names of the columns in its first row",
      },
    ],
  });
});
