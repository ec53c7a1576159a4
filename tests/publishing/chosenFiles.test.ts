import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { apiText } from "#publishing/apiText.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { type ChosenFile, previewOf } from "#publishing/previewOf.ts";
import { folder } from "./folder.ts";
import { row, workbook } from "./xlsx.ts";

function chosen(name: string, text: string): ChosenFile {
  return { name, bytes: new Uint8Array(strToU8(text)).buffer };
}

const tables = () => [...folder()].map(([name, { text }]) => chosen(`${name}.CSV`, text));

function texts(sheets = folder()): ReadonlyMap<string, string> | null {
  const { files } = buildApi(sheets);
  return files === null ? null : apiText(files);
}

/** A sound folder as a workbook. */
function book(): ChosenFile {
  const sheets = [...folder()].map(([name, { text }]) => {
    const rows = text.trim().split("\n");
    return [name, { rows: rows.map((line, i) => row(i + 1, ...line.split(","))) }] as const;
  });
  return { name: "figures.XLSX", bytes: workbook(Object.fromEntries(sheets)) };
}

describe("files that are chosen", () => {
  it("may be tables, or one workbook, and make the same", async () => {
    expect(texts()).not.toBeNull();
    expect(await previewOf(tables())).toEqual({ texts: texts(), problems: [] });
    expect(await previewOf([book()])).toEqual({ texts: texts(), problems: [] });
  });

  it("may lie among others that are neither, which are passed over", async () => {
    const others = [chosen("logo.png", "x"), chosen("measures.csv.bak", "x")];
    expect(await previewOf([...others, ...tables()])).toEqual({ texts: texts(), problems: [] });
    expect(await previewOf([...others, book()])).toEqual({ texts: texts(), problems: [] });
  });

  it("are warned of where a table is no sheet, under the code of what is wrong with a layout", async () => {
    const { texts: made, problems } = await previewOf([...tables(), chosen("notes.csv", "a\n1\n")]);
    expect(made).toEqual(texts());
    expect(problems).toMatchObject([
      { severity: "warning", code: "sheet-unknown", file: "notes.csv" },
    ]);
  });

  it("make nothing where there is an error, and it has its place", async () => {
    const wrong = tables().map((file) =>
      file.name === "areas.CSV" ? chosen(file.name, "id,title\nCase load,Caseload\n") : file,
    );
    const { texts: made, problems } = await previewOf(wrong);
    expect(made).toBeNull();
    expect(problems[0]).toMatchObject({
      severity: "error",
      file: "areas.CSV",
      row: 2,
      column: "id",
    });
  });

  it("are not taken where none is a table or a workbook", async () => {
    expect(await previewOf([chosen("logo.png", "x"), chosen("an.xlsx.txt", "x")])).toEqual({
      texts: null,
      problems: [
        {
          severity: "error",
          file: "logo.png, an.xlsx.txt",
          why: "It is neither a CSV file nor a workbook",
          remedy: "Choose one workbook (.xlsx), or all the CSV files of a folder at once",
        },
      ],
    });
  });

  it.each<[string, readonly ChosenFile[], string]>([
    ["a workbook and a table", [chosen("measures.csv", ""), book()], "measures.csv"],
    ["two workbooks", [book(), chosen("more.xlsm", "")], "more.xlsm"],
    [
      "two workbooks and a table",
      [book(), chosen("areas.csv", ""), chosen("old.xls", "")],
      "old.xls",
    ],
  ])("are not taken where they are %s, since one would be left out", async (_, files, other) => {
    expect(await previewOf(files)).toEqual({
      texts: null,
      problems: [
        {
          severity: "error",
          file: other,
          why: "It was chosen together with the workbook figures.XLSX",
          remedy: "Choose one workbook by itself, or CSV files only",
        },
      ],
    });
  });

  it("are not taken where a workbook is none, whatever its name says", async () => {
    for (const name of ["book.xlsx", "book.xlsm", "book.xlsb", "book.xls"]) {
      const { texts: made, problems } = await previewOf([chosen(name, "no workbook")]);
      expect(made).toBeNull();
      expect(problems).toMatchObject([
        {
          severity: "error",
          code: "workbook-unreadable",
          file: name,
          why: "It is no workbook, whatever its name says",
        },
      ]);
    }
  });
});
