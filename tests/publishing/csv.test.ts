import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv, textOf, writeCsv } from "#publishing/csv.ts";
import { problemLine } from "#publishing/problem.ts";

const cellsOf = (text: string) => readCsv("a.csv", text).rows.map(({ cells }) => cells);
const linesOf = (text: string) => readCsv("a.csv", text).problems.map(problemLine);

describe("readCsv", () => {
  it.each([
    ["plain", "a,b\n1,2\n"],
    ["a byte-order mark", "\uFEFFa,b\n1,2\n"],
    ["lines that end in CRLF", "a,b\r\n1,2\r\n"],
    ["quotes", '"a","b"\n"1","2"\n'],
    ["no line feed at the end", "a,b\n1,2"],
    ["blank rows after the last", "a,b\n1,2\n\n,\n , \n"],
    ["spaces round the cells", "a , b\n 1, 2\u00A0\n"],
    ["semicolons", "a;b\n1;2\n"],
    ["tabs", "a\tb\n1\t2\n"],
    ["empty columns without a name", "a,b,,\n1,2,,\n"],
  ])("reads %s", (_, text) => {
    expect(cellsOf(text)).toEqual([{ a: "1", b: "2" }]);
    expect(linesOf(text)).toEqual([]);
  });

  it("counts rows as a spreadsheet does: blank rows count, a line feed within a cell does not", () => {
    const { rows } = readCsv("a.csv", 'a,b\n"two\r\nlines",1\n\nlast,2\n');
    expect(rows).toEqual([
      { row: 2, cells: { a: "two\nlines", b: "1" } },
      { row: 4, cells: { a: "last", b: "2" } },
    ]);
  });

  it("ends a short row in empty cells", () => {
    expect(cellsOf("a,b,c\n1\n")).toEqual([{ a: "1", b: "", c: "" }]);
    expect(linesOf("a,b,c\n1\n")).toEqual([]);
  });

  it.each([
    [
      "an empty file",
      "",
      "a.csv: The file is empty. Write the names of the columns in its first row.",
    ],
    [
      "a file of blank rows",
      "\n\n,,\n",
      "a.csv: The file is empty. Write the names of the columns in its first row.",
    ],
    [
      "a name twice",
      "a,b,a\n1,2,3\n",
      "a.csv, row 1, column “a”: Two columns have this name. Keep one of them.",
    ],
    [
      "a column with no name",
      "a,,c\n1,2,3\n",
      "a.csv, row 1: Column 2 has no name. Name it, or take the column out.",
    ],
    [
      "a comma that is not in quotes",
      "a,b\n1,2\nHereford, west,3\n",
      "a.csv, row 3: The row has 3 cells, and the header 2. Put a text that has a comma in it in quotes.",
    ],
    [
      "a quotation mark that nothing closes",
      'a,b\n1,2\n"3,4\n5,6\n',
      'a.csv, row 3: A quotation mark opens a text and none closes it, or one stands in the middle of a text. Write a quotation mark within a text twice ("") and put the whole text in quotes.',
    ],
  ])("says where %s stands", (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe("writeCsv", () => {
  it("writes columns in their order, empty where there is nothing, quotes where needed", () => {
    const rows = [{ b: 'say "no"', a: 1.5 }, { a: "x, y" }];
    expect(writeCsv(["a", "b"], rows)).toBe('a,b\n1.5,"say ""no"""\n"x, y",\n');
  });

  it("is read back as it was", () => {
    const cell = fc.string().map((text) => text.replaceAll("\r", "").trim());
    const row = fc.record({ a: cell, b: cell, c: fc.constant("filled") });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(cellsOf(writeCsv(["a", "b", "c"], rows))).toEqual(rows.map((row) => ({ ...row })));
      }),
    );
  });
});

describe("textOf", () => {
  it.each([
    ["UTF-8", [0xc2, 0xa3, 0x31]],
    ["UTF-16 with its mark", [0xff, 0xfe, 0xa3, 0x00, 0x31, 0x00]],
    ["the Windows alphabet", [0xa3, 0x31]],
  ])("reads %s", (_, bytes) => {
    expect(textOf(Uint8Array.from(bytes))).toBe("£1");
  });
});
