import { describe, expect, it } from "vitest";
import { cellReader, numberWritten, readCell, UNWORKED } from "#publishing/cells.ts";
import type { Column } from "#publishing/sheets.ts";

const column = (holds: Column["holds"], more: Partial<Column> = {}): Column => ({
  name: "value",
  holds,
  guidance: "Guidance",
  ...more,
});

/** What a cell is read as; of a fault, why. */
function read(holds: Column["holds"], text: string, more: Partial<Column> = {}) {
  const reading = readCell(column(holds, more), text);
  return "fault" in reading ? reading.fault.why : reading.value;
}

/** What is to be done about a cell that cannot be read. */
function remedy(holds: Column["holds"], text: string, more: Partial<Column> = {}) {
  const reading = readCell(column(holds, more), text);
  return "fault" in reading ? reading.fault.remedy : null;
}

describe("a number", () => {
  it.each<[string, number]>([
    ["18.5", 18.5],
    ["-18.5", -18.5],
    ["+3", 3],
    [".5", 0.5],
    [".55", 0.55],
    ["5.", 5],
    ["0042", 42],
    ["1,367", 1367],
    ["-1,367.25", -1367.25],
    ["+12,345,678", 12_345_678],
    ["1.2E-05", 0.000_012],
    ["12e3", 12_000],
    ["1E+12", 1e12],
    ["-0", 0],
  ])("is read of %s", (text, value) => {
    expect(read("number", text)).toBe(value);
  });

  it.each([
    "13,67",
    "1,3677",
    "1234,567",
    "1,367,",
    "x1,367",
    "1,367x",
    "1,367.",
    ".",
    "",
    "1.2.3",
    "--1",
    "5e",
    "e5",
    "5ex",
    "12 %%",
    "12%5",
    "1e400",
    "0x10",
    "twelve",
  ])("is none of %j", (text) => {
    expect(numberWritten(text)).toBeNull();
  });

  it.each<[string, number]>([
    ["55.9%", 55.9],
    ["55.9 %", 55.9],
    ["55.9", 55.9],
  ])("is read of %s, with its sign or without", (text, value) => {
    expect(numberWritten(text)).toBe(value);
    expect(read("figure", text, { inUnit: true })).toBe(value);
  });

  it("is none of per cent in a column of plain numbers, but part of a text", () => {
    expect(readCell(column("number"), "55.9%")).toEqual({
      fault: {
        why: "is a percentage, and this column holds plain numbers",
        remedy: "Write the number itself; in a workbook, take the percentage format off the cell",
      },
    });
    expect(read("text", "55.9%")).toBe("55.9%");
    expect(read("number", "all%")).toBe("is not a number");
    expect(remedy("number", "all%")).toBe("Write figures and a point only: 1367.5");
  });

  it.each<[string, number | string]>([
    ["0", 0],
    ["14", 14],
    ["999999999", 999_999_999],
    ["1000000000", "is not a whole number"],
    ["14.5", "is not a whole number"],
    ["-1", "is not a whole number"],
    ["many", "is not a whole number"],
  ])("is whole, or not: %s", (text, value) => {
    expect(read("whole", text)).toBe(value);
  });

  it("is held to the least and the most that its column may have", () => {
    const between = { least: 1, most: 3 };
    expect(["1", "2", "3"].map((text) => read("whole", text, between))).toEqual([1, 2, 3]);
    expect(readCell(column("whole", between), "0")).toEqual({
      fault: { why: "is less than 1", remedy: "Write at least 1 and at most 3 (Guidance)" },
    });
    expect(readCell(column("whole", between), "4")).toEqual({
      fault: { why: "is more than 3", remedy: "Write at least 1 and at most 3 (Guidance)" },
    });
    expect(remedy("number", "-1", { least: 0 })).toBe("Write at least 0 (Guidance)");
    expect(remedy("number", "101", { most: 100 })).toBe("Write at most 100 (Guidance)");
    // A symbol has no size.
    expect(read("figure", "c", between)).toBe("c");
  });
});

describe("what stands in the place of a figure", () => {
  it.each<[string, string]>([
    ["c", "c"],
    ["C", "c"],
    ["LOW", "low"],
    [":", "x"],
    ["~", "low"],
  ])("is the symbol %s: %s", (text, flag) => {
    expect(read("figure", text)).toBe(flag);
  });

  it.each(["*", "**", "<5", "< 10", "under 5", "Under 10", "suppressed", "SUPPRESSED"])(
    "is c where it is written %s",
    (text) => {
      expect(remedy("figure", text)).toBe(
        "Write c: there is a number, and it is too small to be published",
      );
    },
  );

  it.each(["-", "–", "—", ".", "..", "...", "n/a", "N/A", "na", "nil", "none", "null", "TBC"])(
    "is 0, x or z where it is written %s",
    (text) => {
      expect(remedy("figure", text)).toBe(
        "Write 0 where it is none, x where the number is not known, z where there can be none",
      );
    },
  );

  it.each(["5*", "*5", "x<5", "<5x", "under 5s", "under", "....", "-x", "x-", "not none", "nones"])(
    "is nothing that is known where it is written %s",
    (text) => {
      expect(readCell(column("figure"), text)).toEqual({
        fault: {
          why: "is neither a number nor a known symbol",
          remedy:
            "Write figures and a point only (1367.5), or why there is none: c, x, z, low, k or u",
        },
      });
    },
  );

  it("is no figure where a plain number is asked for", () => {
    expect(remedy("number", "*")).toBe("Write figures and a point only: 1367.5");
  });
});

describe("a formula", () => {
  it.each([
    "#N/A",
    "#DIV/0!",
    "#REF!",
    "#VALUE!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#GETTING_DATA!",
  ])("came to nothing where it is %s", (text) => {
    expect(readCell(column("text"), text)).toEqual({
      fault: {
        why: "is what the spreadsheet writes where a formula comes to nothing",
        remedy: "Mend the formula; where there is no figure, write why: c, x, z, low, k or u",
      },
    });
  });

  it.each(["see #N/A", "#N/A here", "#1", "#!", "# a note!"])("is none of %s", (text) => {
    expect(read("text", text)).toBe(text);
  });

  it("may have been saved without its result", () => {
    expect(readCell(column("text"), UNWORKED)).toEqual({
      fault: {
        why: "is a formula that was saved without its result",
        remedy: "Open the workbook in a spreadsheet, which works it out, and save it",
      },
    });
  });
});

describe("a cell of words", () => {
  it.each<[Column["holds"], string, unknown]>([
    ["id", "mash-contacts", "mash-contacts"],
    ["ids", "caseload; contacts", ["caseload", "contacts"]],
    ["yes", "Yes", true],
    ["yes", "TRUE", true],
    ["yes", "no", false],
    ["yes", "False", false],
    ["link", "https://example.org/a", "https://example.org/a"],
  ])("of %s is read: %s", (holds, text, value) => {
    expect(read(holds, text)).toEqual(value);
  });

  it.each<[Column["holds"], string, string, string]>([
    [
      "id",
      "MASH contacts",
      "is not an id",
      "Write lower-case letters, figures and hyphens: mash-contacts",
    ],
    [
      "ids",
      "caseload; MASH contacts",
      "is not a list of ids",
      "Write ids with semicolons between them: caseload-average; vacancy-rate",
    ],
    [
      "ids",
      "caseload;;contacts",
      "is not a list of ids",
      "Write ids with semicolons between them: caseload-average; vacancy-rate",
    ],
    ["yes", "perhaps", "is neither yes nor no", "Write yes, or leave the cell empty"],
    [
      "link",
      "example.org",
      "is not a web address",
      "Write the whole address, from https:// on and without spaces",
    ],
    ["whole", "some", "is not a whole number", "Write figures only: 14"],
    ["day", "soon", "is not a day of the calendar", "Write year-month-day: 2018-10-12"],
  ])("of %s is refused: %s", (holds, text, why, remedy) => {
    expect(readCell(column(holds), text)).toEqual({ fault: { why, remedy } });
  });

  it("is one of its column's, in whatever capitals, or the one that was meant is named", () => {
    const oneOf = ["lower", "higher"];
    expect(read("text", "Lower", { oneOf })).toBe("lower");
    expect(readCell(column("text", { oneOf }), "lowest")).toEqual({
      fault: {
        why: "is not one of the words for this column",
        remedy: "Did you mean “lower”? Write one of: lower, higher",
      },
    });
  });

  it("is read the same again", () => {
    const reader = cellReader(column("figure"));
    expect([reader("c"), reader("17"), reader("c"), reader("17"), reader("5x9")]).toEqual([
      { value: "c" },
      { value: 17 },
      { value: "c" },
      { value: 17 },
      readCell(column("figure"), "5x9"),
    ]);
  });
});
