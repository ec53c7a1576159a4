import * as fc from "../generated/seeded.ts";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvReader, readCsv, writeCsv } from "#publishing/csv.ts";
import { problemLine } from "#publishing/problem.ts";

const cellsOf = (text: string) => readCsv("a.csv", text).rows.map(({ cells }) => cells);
const linesOf = (text: string) => readCsv("a.csv", text).problems.map(problemLine);

describe("readCsv", () => {
  it.each([
    ["plain", "a,b\n1,2\n"],
    ["a byte-order mark", "\uFEFFa,b\n1,2\n"],
    ["lines that end in CRLF", "a,b\r\n1,2\r\n"],
    ["lines that end as they once did on a Mac", "a,b\r1,2\r"],
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

  it.each([
    ["a workbook by the name of a table", "PK\u0003\u0004\u0014\0\0\0,\n1,2\n"],
    ["what turns to it late", `a,b\n1,2\n"\0`],
  ])("says once of %s that it is no text, and nothing else", (_, text) => {
    expect(readCsv("a.csv", text).rows).toEqual([]);
    expect(linesOf(text)).toEqual([
      "a.csv: It is no CSV file, whatever its name says: it holds what is no text. Open it in a spreadsheet and save it as CSV (UTF-8), or as an Excel workbook (.xlsx).",
    ]);
  });

  it("says once of a row that its quotation marks are wrong, however many it has", () => {
    expect(linesOf('a,b\n"one "two",3\n')).toEqual([
      'a.csv, row 2: A quotation mark opens a text and none closes it, or one stands in the middle of a text. Write a quotation mark within a text twice ("") and put the whole text in quotes.',
    ]);
  });

  it("counts rows as a spreadsheet does: blank rows count, a line feed within a cell does not", () => {
    const { rows } = readCsv("a.csv", 'a,b\n"two\r\nlines",1\n\nlast,2\n');
    expect(rows).toEqual([
      { row: 2, cells: { a: "two\nlines", b: "1" } },
      { row: 4, cells: { a: "last", b: "2" } },
    ]);
  });

  it.each([
    ["notes", "# A guide, for the analyst\na,b\n# its name,# its value\n1,2\n"],
    ["a title above the header", '"Figures; of March, 2018"\n\na,b\n1,2\n'],
    ["names with capitals and spaces", "A , B\n1,2\n"],
  ])("passes over %s", (_, text) => {
    const { rows, problems } = readCsv("a.csv", text, ["a", "b"]);
    expect(rows.map(({ cells }) => cells)).toEqual([{ a: "1", b: "2" }]);
    expect(problems).toEqual([]);
  });

  it("does not take an error of a formula for a note", () => {
    expect(cellsOf("a,b\n#N/A,2\n")).toEqual([{ a: "#N/A", b: "2" }]);
  });

  it("asks what a comma means where semicolons stand between the cells", () => {
    expect(linesOf("a;b\n1,367;18,5\n")).toEqual([
      "a.csv, row 2: “1,367” may be a whole number or have decimals: semicolons stand between the cells of this file, and there a comma is often the decimal point. Write the number without a comma: 1367 or 1.367.",
    ]);
  });

  it.each<[string, string, readonly string[]]>([
    ["a comma that is the point", "a;b\n13,67;x\n1,3677;x\n1367,5;x\n", []],
    ["a comma in a text", "a;b\nabout 1,367;1,367 or so\n", []],
    ["commas where commas stand between the cells", 'a,b\n"1,367",2\n', []],
    ["thousands and millions", "a;b\n -1,367 ;+12,345,678\n", ["-1,367", "+12,345,678"]],
  ])("asks or does not ask what is meant by %s", (_, text, values) => {
    expect(readCsv("a.csv", text).problems).toEqual(
      values.map((value) => ({
        severity: "error",
        code: "comma-unclear",
        file: "a.csv",
        row: 2,
        value,
        why: expect.stringMatching(/^may be a whole number or have decimals: /),
        remedy: "Write the number without a comma: 1367 or 1.367",
      })),
    );
  });

  it.each<[string, string]>([
    ["semicolons below a title with a comma", "# Figures, of March\n\na;b\n1;2\n"],
    ["semicolons below a note in quotes", '"# Figures, of March; and April"\na;b\n1;2\n'],
    ["tabs though a cell has a comma", "a\tb\n1\t2\n"],
  ])("sees by its header what stands between the cells of a file: %s", (_, text) => {
    expect(cellsOf(text)).toEqual([{ a: "1", b: "2" }]);
  });

  it("takes commas where the header says as much of semicolons", () => {
    expect(cellsOf("a,b;c\n1,2\n")).toEqual([{ a: "1", "b;c": "2" }]);
  });

  it("takes a byte-order mark off the beginning, and nowhere else", () => {
    const reader = csvReader("a.csv");
    for (const piece of ["", "\uFEFFa,b\n", "\uFEFFx,2\n"]) reader.take(piece);
    expect(reader.end().rows.map(({ cells }) => cells["a"]?.length)).toEqual([1]);
    const late = csvReader("a.csv");
    for (const piece of ["a,b\n1,2\n3", "\uFEFF4,5\n"]) late.take(piece);
    expect(late.end().rows.at(-1)?.cells["a"]).toBe("3\uFEFF4");
    expect(cellsOf("a,b\n3\uFEFF4,5\n")).toEqual([{ a: "3\uFEFF4", b: "5" }]);
  });

  it("says under which code a file is no text, and a quotation mark is not closed", () => {
    const codes = (text: string) =>
      readCsv("a.csv", text).problems.map(({ severity, code, row }) => [severity, code, row]);
    expect(codes("a,b\n\0")).toEqual([["error", "not-a-table", undefined]]);
    expect(codes('a,b\n1,2\n"3,4\n')).toEqual([["error", "quotes-unbalanced", 3]]);
    expect(readCsv("a.csv", "\0")).toMatchObject({ header: [], headerRow: 1, rows: [] });
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

describe("csvReader", () => {
  it("reads a file in pieces as it reads the whole, wherever they are cut", () => {
    const cell = fc.oneof(
      fc.constantFrom("", "1,367", '"', "two\nlines", "two\r\nlines", "# note", "x"),
      fc.string(),
    );
    const text = fc
      .array(fc.array(cell, { minLength: 1, maxLength: 3 }))
      .map((rows) => Papa.unparse([["a", "b", "c"], ...rows], { newline: "\r\n" }));
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 40 })), (text, sizes) => {
        const reader = csvReader("a.csv");
        let at = 0;
        for (const size of sizes) {
          reader.take(text.slice(at, at + size));
          at += size;
        }
        reader.take(text.slice(at));
        expect(reader.end()).toEqual(readCsv("a.csv", text));
      }),
    );
  });

  it("says once, and where, that a quotation mark is not closed", () => {
    const reader = csvReader("a.csv");
    for (const letter of 'a,b\n1,2\n"3,4\n5,6\n7,8\n') reader.take(letter);
    expect(reader.end().problems.map(problemLine)).toEqual(linesOf('a,b\n1,2\n"3,4\n5,6\n7,8\n'));
  });
});

it("says once of a row that its quotation marks are wrong, though it comes in two pieces", () => {
  const reader = csvReader("a.csv");
  for (const piece of ['a,b\n1,2\n"one "two', '",3\n']) reader.take(piece);
  expect(reader.end().problems.map(({ code, row }) => [code, row])).toEqual([
    ["quotes-unbalanced", 3],
  ]);
});

describe("writeCsv", () => {
  it("writes columns in their order, empty where there is nothing, quotes where needed", () => {
    const rows = [{ b: 'say "no"', a: 1.5 }, { a: "x, y" }];
    expect(writeCsv(["a", "b"], rows)).toBe('a,b\n1.5,"say ""no"""\n"x, y",\n');
  });

  it("writes notes below the header as they are, and runs nothing", () => {
    const written = writeCsv(["a", "b"], [{ a: "=1+1", b: -2 }], [{ a: "# =1+1" }]);
    expect(written).toBe("a,b\n# =1+1,\n'=1+1,-2\n");
    expect(cellsOf(written)).toEqual([{ a: "=1+1", b: "-2" }]);
  });

  it("is read back as it was also where it begins as a note does", () => {
    const rows = [{ a: "# 1 priority", b: "# and this" }];
    expect(cellsOf(writeCsv(["a", "b"], rows))).toEqual(rows);
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
