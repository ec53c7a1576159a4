import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { columnsOf } from "#publishing/sheetRows.ts";
import { SHEETS } from "#publishing/sheets.ts";
import { templateWorkbook } from "#publishing/template.ts";
import { attribute, tags } from "#publishing/workbookXml.ts";
import { sheetPaths, workbookParts } from "#publishing/workbookParts.ts";

/** The template's parts as text, and its sheets by name. */
async function template() {
  const bytes = new Uint8Array(await (await templateWorkbook()).arrayBuffer());
  const texts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
  const sheets = new Map(
    [...sheetPaths(workbookParts(bytes))].map(([name, path]) => [name, texts[path] ?? ""]),
  );
  const styles = texts["xl/styles.xml"] ?? "";
  const strings = [...(texts["xl/sharedStrings.xml"] ?? "").matchAll(/<t[^>]*>([^<]*)</g)].map(
    ([, text]) => text,
  );
  const [, formats = ""] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles) ?? [];
  const looks = formats.split("</xf>");
  return {
    sheets,
    styles,
    strings,
    lookOf: (cell: string) => looks[Number(attribute(cell, "s"))] ?? "",
  };
}

const rowOf = (sheet: string, row: number) =>
  tags(new RegExp(`<row r="${row}">(.*?)</row>`).exec(sheet)?.[1] ?? "", "c");
const widthsOf = (sheet: string) =>
  tags(sheet, "col").map((tag) => Number(attribute(tag, "width")));

describe("the template as a workbook", () => {
  it("begins with a sheet that says how to fill it in, in lines that fit a screen", async () => {
    const { sheets, styles, strings, lookOf } = await template();
    expect([...sheets.keys()]).toEqual(["guidance", ...SHEETS.map(({ name }) => name)]);
    expect(strings.slice(0, 3)).toEqual([
      "How to fill in this workbook",
      expect.stringMatching(/^Each sheet has one row of names/),
      expect.stringMatching(/^A row whose first cell begins with “# ”/),
    ]);
    expect(strings.join("\n")).toMatch(/^sessions \(may be left out\): ./m);
    expect(strings.join("\n")).toMatch(/^areas: ./m);
    const guidance = sheets.get("guidance") ?? "";
    expect(widthsOf(guidance)).toEqual([100]);
    const title = lookOf(rowOf(guidance, 1)[0] ?? "");
    expect(title).not.toContain("wrapText");
    const font = Number(attribute(title, "fontId"));
    expect(styles.split("<font>").slice(1)[font]).toContain("<b/>");
    expect(lookOf(rowOf(guidance, 2)[0] ?? "")).toContain('wrapText="1"');
  });

  it("keeps the names of the columns in sight, in bold, and gives texts more room", async () => {
    const { sheets, styles, lookOf } = await template();
    const fonts = styles.split("<font>").slice(1);
    for (const { name } of SHEETS) {
      const sheet = sheets.get(name) ?? "";
      expect(sheet).toContain('<pane ySplit="1"');
      expect(widthsOf(sheet)).toEqual(
        columnsOf(name).map(({ holds }) => (holds === "text" ? 34 : 16)),
      );
      for (const cell of rowOf(sheet, 1))
        expect(fonts[Number(attribute(lookOf(cell), "fontId"))]).toContain("<b/>");
    }
  });

  it("has its notes stand back: that of the sheet on one line, those of its columns on several", async () => {
    const { sheets, styles, lookOf } = await template();
    const fonts = styles.split("<font>").slice(1);
    const targets = sheets.get("targets") ?? "";
    for (const row of [2, 3]) {
      const look = lookOf(rowOf(targets, row)[0] ?? "");
      const font = fonts[Number(attribute(look, "fontId"))] ?? "";
      expect(font).toContain("<i/>");
      expect(font).toContain("505A5F");
      expect(look).toContain('vertical="top"');
      expect(look.includes("wrapText")).toBe(row === 3);
    }
  });

  it("has days that are dates, texts that stay texts, and nothing where nothing is said", async () => {
    const { sheets, styles, lookOf } = await template();
    const columns = columnsOf("targets").map(({ name }) => name);
    const cells = rowOf(sheets.get("targets") ?? "", 4);
    const formatOf = (column: string) => {
      const at = String.fromCodePoint("A".charCodeAt(0) + columns.indexOf(column));
      const cell = cells.find((tag) => attribute(tag, "r") === `${at}4`);
      if (cell === undefined) return null;
      const number = attribute(lookOf(cell), "numFmtId");
      const format = tags(styles, "numFmt").find((tag) => attribute(tag, "numFmtId") === number);
      return format === undefined ? "general" : attribute(format, "formatCode");
    };
    expect([formatOf("agreed"), formatOf("from"), formatOf("value"), formatOf("lower")]).toEqual([
      "yyyy-mm-dd",
      "@",
      "general",
      null,
    ]);
  });
});
