import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { cellMarks, PERCENTAGE } from "#publishing/workbookMarks.ts";

const STYLES = `<styleSheet>
<numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0.0&quot;%&quot;"/><numFmt numFmtId="166" formatCode="0\\%"/><numFmt numFmtId="167" formatCode="0.0%&quot; of all&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="9"/><xf numFmtId="9"/></cellStyleXfs>
<cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs>
</styleSheet>`;

/** The marks of a sheet with these cells. */
function marks(cells: string, after = "", styles = STYLES) {
  const parts = {
    "xl/styles.xml": strToU8(styles),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet><sheetData>${cells}</sheetData>${after}</worksheet>`,
    ),
  };
  const found = cellMarks(parts, new Map([["areas", "xl/worksheets/sheet1.xml"]])).get("areas");
  if (found === undefined) throw new Error("there should be a sheet");
  return found;
}

describe("the marks of cells", () => {
  it("are those of the formats that show a percentage", () => {
    const { at } = marks(
      [0, 1, 2, 3, 4, 5, 6].map((s) => `<c r="A${s + 1}" s="${s}"><v>0.5</v></c>`).join(""),
    );
    expect([1, 2, 3, 4, 5, 6, 7].map((row) => at(row, 1))).toEqual([
      undefined,
      PERCENTAGE,
      PERCENTAGE,
      PERCENTAGE,
      // The sign is a text here, and shows the number as it is.
      undefined,
      undefined,
      PERCENTAGE,
    ]);
  });

  it("are found whatever prefix the file gives its tags", () => {
    const styles = STYLES.replaceAll(/<(\/?)(\w)/g, "<$1ss:$2");
    const { at } = marks(
      '<ss:c r="A1" s="1"><ss:v>0.5</ss:v></ss:c><ss:c r="B1" t="e"><ss:f>1/0</ss:f><ss:v>#N/A</ss:v></ss:c><ss:c r="C1"><ss:f>1</ss:f></ss:c>',
      "",
      styles,
    );
    expect([1, 2, 3].map((column) => at(1, column))).toEqual([PERCENTAGE, "#N/A", "=…"]);
  });

  it("are the errors of formulas, as they are read", () => {
    const { at } = marks(
      '<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><f>A1&amp;B1</f><v>a &amp; b</v></c><c r="C1" t="e"><f>1/0</f></c><c r="D1" t="e"/>',
    );
    expect([1, 2, 3, 4].map((column) => at(1, column))).toEqual(["#N/A", "a & b", "=…", "=…"]);
  });

  it.each<[string, string, string | undefined]>([
    ["a formula that was saved without its result", "<f>1+1</f>", "=…"],
    ["one that is shared with other cells", '<f t="shared" si="0"/>', "=…"],
    ["one that is empty", "<f/>", "=…"],
    ["one with its result", "<f>1+1</f><v>2</v>", undefined],
    ["one whose result is nothing", "<f>1+1</f><v></v>", undefined],
    ["one whose result keeps its spaces", '<f>1</f><v xml:space="preserve"> </v>', undefined],
    ["one whose result is empty", "<f>1</f><v/>", undefined],
    ["a text", "<is><t>f</t></is>", undefined],
    ["nothing but a part for another program", "<foo/>", undefined],
  ])("say of a cell that it has no result, or nothing: %s", (_, inner, mark) => {
    expect(marks(`<c r="A1">${inner}</c>`).at(1, 1)).toBe(mark);
  });

  it("are found in columns of one letter, of two and of three", () => {
    const errors = ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"];
    const { at, lastColumn } = marks(
      errors.map((name) => `<c r="${name}12" t="e"><v>${name}</v></c>`).join(""),
    );
    expect([1, 26, 27, 52, 53, 702, 703, 16_384].map((column) => at(12, column))).toEqual(errors);
    expect(lastColumn).toBe(16_384);
  });

  it("reach as far as any cell, and errors as far as the last of them", () => {
    const found = marks(
      '<c r="B3" t="e"><v>#N/A</v></c><c r="D2" t="e"><v>#N/A</v></c><c r="C9" s="1"><v>1</v></c><c r="F5" s="0"/>',
    );
    expect(found.reach).toEqual({ row: 9, column: 6 });
    expect([found.lastRow, found.lastColumn]).toEqual([3, 4]);
    const empty = marks("");
    expect([empty.reach, empty.lastRow, empty.lastColumn]).toEqual([{ row: 0, column: 0 }, 0, 0]);
  });

  it("tell of merged cells that are higher than one row", () => {
    const { merged } = marks(
      "",
      '<mergeCells><mergeCell ref="A3:A14"/><mergeCell ref="C2:E2"/><mergeCell ref="AB10:AC11"/><mergeCell/></mergeCells>',
    );
    expect(merged).toEqual([
      { range: "A3:A14", firstRow: 3, lastRow: 14 },
      { range: "AB10:AC11", firstRow: 10, lastRow: 11 },
    ]);
  });

  it("are none of a file without styles, or of a sheet that is not there", () => {
    expect(marks('<c r="A1" s="1"><v>1</v></c>', "", "<styleSheet/>").at(1, 1)).toBeUndefined();
    expect([...cellMarks({}, new Map([["areas", "xl/worksheets/sheet1.xml"]]))]).toEqual([]);
  });
});
