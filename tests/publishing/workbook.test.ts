import { join } from "node:path";
import * as fc from "../generated/seeded.ts";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import writeSpreadsheet from "write-excel-file/universal";
import { readFolder } from "#cli/files.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { writtenCell } from "#publishing/harmlessCell.ts";
import { problemLine } from "#publishing/problem.ts";
import { sheetsIn } from "#publishing/sheetsIn.ts";
import { readWorkbook } from "#publishing/workbook.ts";
import { WorkbookError } from "#publishing/WorkbookError.ts";
import { row, STYLE, workbook } from "./xlsx.ts";

const HEADER = row(1, "measure", "period", "value", "numerator", "denominator");

/** The rows of a sheet of observations whose header is followed by these rows. */
async function observations(...rows: readonly string[]) {
  return tableIn(workbook({ observations: { rows: [HEADER, ...rows] } }));
}

async function tableIn(bytes: ArrayBuffer) {
  const { sheets, problems } = await readWorkbook("figures.xlsx", bytes);
  const table = sheets.get("observations");
  return { rows: table?.rows ?? [], problems: [...problems, ...(table?.problems ?? [])] };
}

const cellsOf = async (...rows: readonly string[]) =>
  (await observations(...rows)).rows.map(({ cells }) => cells);

describe("a cell of a workbook is read as what a reader of the sheet sees:", () => {
  it.each([
    ["a text", '<c r="C2" t="inlineStr"><is><t> c </t></is></c>', "c"],
    ["a number", '<c r="C2"><v>1367.5</v></c>', "1367.5"],
    ["a number shown with thousands", `<c r="C2" s="${STYLE.thousands}"><v>1367</v></c>`, "1367"],
    ["a sum in binary", '<c r="C2"><v>0.30000000000000004</v></c>', "0.3"],
    ["a percentage", `<c r="C2" s="${STYLE.percent}"><v>0.55900000000000005</v></c>`, "55.9%"],
    ["a percentage of zero", `<c r="C2" s="${STYLE.percent}"><v>0</v></c>`, "0%"],
    [
      "a text in a cell for percentages",
      `<c r="C2" s="${STYLE.percent}" t="str"><v>c</v></c>`,
      "c",
    ],
    [
      "a number beside the text %",
      `<c r="C2" s="${STYLE.textWithPercent}"><v>55.9</v></c>`,
      "55.9",
    ],
    ["a date", `<c r="C2" s="${STYLE.date}"><v>43191</v></c>`, "2018-04-01"],
    ["yes", '<c r="C2" t="b"><v>1</v></c>', "true"],
    ["the result of a formula", '<c r="C2"><f>D2/E2</f><v>18.1</v></c>', "18.1"],
    ["an empty result", '<c r="C2" t="str"><f>IF(1,"")</f><v></v></c>', ""],
    ["a formula with no result", '<c r="C2"><f>D2/E2</f></c>', "=…"],
    ["a division by zero", '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', "#DIV/0!"],
    ["what was not found", `<c r="C2" s="${STYLE.percent}" t="e"><v>#N/A</v></c>`, "#N/A"],
  ])("%s", async (_, xml, text) => {
    expect(await cellsOf(`${row(2, "timely", "2018-04")}${xml}`)).toEqual([
      { measure: "timely", period: "2018-04", value: text, numerator: "", denominator: "" },
    ]);
  });
});

it("has every text and number that was written into it", async () => {
  // What every object has a field of, the library that writes workbooks takes for a text it knows.
  const isField = (text: string) => Reflect.has(Object.prototype, text);
  const text = fc.string().map((text) => text.replaceAll(/\p{C}/gu, "").trim());
  const cell = fc.oneof(
    text.filter((text) => text !== "" && !text.startsWith("# ") && !isField(text)),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 })), async (rows) => {
      const blob = await writeSpreadsheet([
        { sheet: "areas", data: [["id", "title"], ...rows] },
      ]).toBlob();
      const { sheets } = await readWorkbook("figures.xlsx", await blob.arrayBuffer());
      const asText = (cell: string | number) =>
        typeof cell === "number" ? String(Number(cell.toPrecision(15))) : writtenCell(cell);
      expect(sheets.get("areas")?.rows.map(({ cells }) => [cells["id"], cells["title"]])).toEqual(
        rows.map((cells) => cells.map(asText)),
      );
    }),
    // An apostrophe before what a spreadsheet would run is taken off, as it is of a CSV file.
    { numRuns: 50, examples: [[[["!", "'+"]]]] },
  );
});

describe("a sheet", () => {
  it("counts its rows as the spreadsheet does, gaps and notes included", async () => {
    const { rows, problems } = await observations(
      row(2, "# The id of its measure", "# 2018-04"),
      "",
      row(4, "timely", "2018-04", 55.9),
      "",
      '<c r="A6" s="1"/><c r="B6"/>',
    );
    expect(rows.map(({ row, cells }) => [row, cells["value"]])).toEqual([[4, "55.9"]]);
    expect(problems).toEqual([]);
  });

  it("has the errors of rows and columns in which nothing else is", async () => {
    const { rows } = await observations(
      row(2, "timely", "2018-04", 1),
      '<c r="A3" t="e"><v>#REF!</v></c><c r="F3" t="e"><v>#N/A</v></c>',
    );
    expect(rows.map(({ row, cells }) => [row, cells["measure"]])).toEqual([
      [2, "timely"],
      [3, "#REF!"],
    ]);
  });

  it("may begin with titles and merged headings", async () => {
    const { rows, problems } = await tableIn(
      workbook({
        observations: {
          rows: [
            row(1, "Marchshire, monthly figures"),
            row(2, "Measure", "Period", "Figures"),
            row(3, null, null, "Value", "Numerator", "Denominator"),
            row(4, "timely", "2018-04", 55.9, 559, 1000),
          ],
          after:
            '<mergeCells count="3"><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:E2"/></mergeCells>',
        },
      }),
    );
    expect(rows).toEqual([
      {
        row: 4,
        cells: {
          measure: "timely",
          period: "2018-04",
          value: "55.9",
          numerator: "559",
          denominator: "1000",
        },
      },
    ]);
    expect(problems).toEqual([]);
  });

  it("says that merged figures hold only one", async () => {
    const { problems } = await tableIn(
      workbook({
        observations: {
          rows: [HEADER, row(2, "timely", "2018-04", 1), row(3, null, "2018-05", 2)],
          after: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
        },
      }),
    );
    expect(problems.map(problemLine)).toEqual([
      "figures.xlsx, sheet “observations”, row 2: “A2:A3” is merged, and of merged cells only the first holds anything. Unmerge the cells, and write in each what it should say.",
    ]);
  });

  it("is not read where it is none of ours, whatever is in it", async () => {
    const { sheets } = await readWorkbook(
      "figures.xlsx",
      workbook({
        Pivot: { rows: ['<c r="Q1" t="s"><v>999</v></c>'] },
        observations: { rows: [HEADER] },
      }),
    );
    expect([...sheets.keys()]).toEqual(["observations"]);
  });

  it("is one of its name", async () => {
    const { problems } = await tableIn(
      workbook({ observations: { rows: [HEADER] }, Observations: { rows: [HEADER] } }),
    );
    expect(problems.map(problemLine)).toEqual([
      "figures.xlsx, sheet “Observations”: Another sheet of the workbook is called observations too, whatever its capitals. Keep one of them, or rename the other.",
    ]);
  });

  it("has its name in any capitals, and is warned of where it is none", async () => {
    const { sheets, problems } = await readWorkbook(
      "figures.xlsx",
      workbook({
        Observations: { rows: [HEADER] },
        Guidance: { rows: [row(1, "How to fill in this workbook")] },
        "Targetts &amp; more": { rows: [] },
        comentary: { rows: [] },
      }),
    );
    expect([...sheets.keys()]).toEqual(["observations"]);
    expect(problems.map(problemLine)[1]).toContain(
      "figures.xlsx, sheet “comentary”: No sheet has this name, and it was left out. Did you mean “commentary”?",
    );
    expect(problems[0]?.sheet).toBe("Targetts & more");
  });
});

it.each([
  ["nothing of a workbook", "measure,period\n", /no workbook, whatever its name says/],
  [
    "the old format",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
    /old format of Excel, or locked with a password/,
  ],
])("says of a file that is %s what to save it as", async (_, content, why) => {
  const bytes = await new Blob([content]).arrayBuffer();
  const reading = readWorkbook("figures.xls", bytes);
  await expect(reading).rejects.toThrow(WorkbookError);
  await expect(reading).rejects.toThrow(why);
  await expect(reading).rejects.toThrow("save it as an Excel workbook (.xlsx)");
});

it.each([
  ["empty", new ArrayBuffer(0), "figures.xlsx: The file is empty. Copy it again"],
  [
    "cut off",
    workbook({ observations: { rows: [HEADER] } }).slice(0, 400),
    "figures.xlsx: It is damaged, or was not copied whole",
  ],
])("asks for a copy of a file that is %s", async (_, bytes, line) => {
  await expect(readWorkbook("figures.xlsx", bytes)).rejects.toThrow(line);
});

describe("a workbook that would fill the memory is refused before it does:", () => {
  const far = (cell: string) =>
    readWorkbook("figures.xlsx", workbook({ observations: { rows: [HEADER, cell] } }));

  it.each([
    ["a cell in the last corner", '<c r="XFD1048576"><v>1</v></c>'],
    ["an empty cell with a format there", '<c r="XFD1048576" s="1"/>'],
  ])("%s", async (_, cell) => {
    await expect(far(cell)).rejects.toThrow(
      "figures.xlsx: Its sheet “observations” reaches to row 1048576 and column 16384, far beyond any figures. Delete the rows below the figures and the columns to their right, and save it.",
    );
  });

  it("parts that unpack to hundreds of times their size", async () => {
    const blanks = " ".repeat(210_000_000);
    const bomb = workbook({ observations: { rows: [HEADER], after: blanks } });
    expect(bomb.byteLength).toBeLessThan(1_000_000);
    await expect(readWorkbook("figures.xlsx", bomb)).rejects.toThrow(
      "It unpacks to more than 200 MB",
    );
  });

  it("and a cell that is merely far down is not", async () => {
    await expect(far('<c r="A20000"><v>1</v></c>')).resolves.toBeDefined();
  });
});

/** 1 April, 31 May and 1 June 2018, as a spreadsheet counts days. */
const MONTHS = [43191, 43251, 43252];

describe("what is built of a workbook", () => {
  const sheets = (figures: readonly string[], unit = "percent") =>
    workbook({
      organisation: {
        rows: [
          row(1, "field", "value"),
          row(2, "name", "Marchshire County Council"),
          row(3, "title", "Performance challenge"),
          row(4, "nature", "illustrative"),
          row(5, "audience", "members"),
          `${row(6, "published")}<c r="B6" s="${STYLE.date}"><v>43385</v></c>`,
        ],
      },
      areas: { rows: [row(1, "id", "title"), row(2, "front-door", "The front door")] },
      measures: {
        rows: [
          row(
            1,
            "id",
            "title",
            "area",
            "unit",
            "polarity",
            "frequency",
            "counting",
            "decimals",
            "definition",
            "source",
          ),
          row(
            2,
            "timely",
            "Checks in time",
            "front-door",
            unit,
            "higher",
            "month",
            "flow",
            1,
            "In a day",
            "Case system",
          ),
        ],
      },
      observations: { rows: [HEADER, ...figures] },
      targets: { rows: [row(1, "measure", "from", "value", "shape", "label", "set_by")] },
    });
  const built = async (bytes: ArrayBuffer) => {
    const { sheets, problems } = await readWorkbook("figures.xlsx", bytes);
    const { files, problems: found } = buildApi(sheets);
    return { files, lines: [...problems, ...found].map(problemLine) };
  };
  const figure = (number: number, value: string) =>
    `${row(number, "timely")}<c r="B${number}" s="${STYLE.date}"><v>${MONTHS[number - 2]}</v></c>${value}`;

  it("has periods of dates, and percentages of percentages", async () => {
    const { files, lines } = await built(
      sheets([
        figure(2, `<c r="C2" s="${STYLE.percent}"><v>0.559</v></c><c r="D2"><v>559</v></c>`),
      ]),
    );
    expect(lines).toEqual([]);
    expect(files?.dashboard.published).toBe("2018-10-12");
    expect(files?.dashboard.measures[0]?.observations).toEqual([
      { period: "2018-04", value: 55.9, numerator: 559 },
    ]);
  });

  it.each([
    [
      "an error of a formula",
      [figure(2, '<c r="C2" t="e"><v>#N/A</v></c>')],
      "percent",
      "figures.xlsx, sheet “observations”, row 2, column “value”: “#N/A” is what the spreadsheet writes where a formula comes to nothing. Mend the formula; where there is no figure, write why: c, x, z, low, k or u.",
    ],
    [
      "a formula that was never worked out",
      [figure(2, '<c r="C2"><f>1+1</f></c>')],
      "percent",
      "figures.xlsx, sheet “observations”, row 2, column “value”: “=…” is a formula that was saved without its result. Open the workbook in a spreadsheet, which works it out, and save it.",
    ],
    [
      "a percentage of a measure that is none",
      [figure(2, `<c r="C2" s="${STYLE.percent}"><v>0.559</v></c>`)],
      "cases",
      "figures.xlsx, sheet “observations”, row 2, column “value”: “55.9%” is a percentage, and the unit of its measure is cases. Write the number itself (in a workbook, take the percentage format off the cell), or correct the unit.",
    ],
    [
      "a percentage written a hundred times too large",
      [figure(2, `<c r="C2" s="${STYLE.percent}"><v>55.9</v></c>`)],
      "percent",
      "figures.xlsx, sheet “observations”, row 2, column “value”: “5590%” is not a percentage. Write 0 to 100: 55.9 for 55.9 per cent.",
    ],
    [
      "a percentage of people",
      [figure(2, `<c r="C2"><v>5</v></c><c r="D2" s="${STYLE.percent}"><v>5</v></c>`)],
      "percent",
      "figures.xlsx, sheet “observations”, row 2, column “numerator”: “500%” is a percentage, and this column holds plain numbers. Write the number itself; in a workbook, take the percentage format off the cell.",
    ],
  ])("says where %s stands and what to do", async (_, figures, unit, line) => {
    const { files, lines } = await built(sheets(figures, unit));
    expect(files).toBeNull();
    expect(lines).toEqual([line]);
  });

  it("asks about fractions that nothing says are percentages", async () => {
    const { files, lines } = await built(
      sheets([2, 3, 4].map((number) => figure(number, `<c r="C${number}"><v>0.559</v></c>`))),
    );
    expect(files).not.toBeNull();
    expect(lines).toEqual([
      "figures.xlsx, sheet “observations”, row 2, column “value”: “0.559” is read as less than one per cent, and so are all of timely: none is above 1. If 0.559 is to be 55.9 per cent, write 55.9 or 55.9%, or format the cells of the workbook as percentages.",
    ]);
  });
});

it("makes of a workbook the files that the same sheets make as CSV", async () => {
  const folder = join(import.meta.dirname, "../../mocks/datasets/marchshire");
  const texts = await readFolder(folder, [".csv"]);
  const asNumber = (cell: string) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell || null);
  const blob = await writeSpreadsheet(
    [...texts].map(([file, text]) => ({
      sheet: file.replace(".csv", ""),
      data: Papa.parse<string[]>(text.trimEnd()).data.map((cells) => cells.map(asNumber)),
    })),
  ).toBlob();

  const { sheets, problems } = await readWorkbook("figures.xlsx", await blob.arrayBuffer());
  expect(problems).toEqual([]);
  const { files } = buildApi(sheets);
  expect(files).not.toBeNull();
  expect(files).toEqual(buildApi(sheetsIn(texts).sheets).files);
});
