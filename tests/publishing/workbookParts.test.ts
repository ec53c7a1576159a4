import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  partText,
  sheetPaths,
  unpackedBytes,
  workbookOf,
  workbookParts,
} from "#publishing/workbookParts.ts";

const FILES: Readonly<Record<string, string>> = {
  "xl/workbook.xml":
    '<workbook><sheets><sheet name="Areas &amp; more" sheetId="1" r:id="rId1"/><sheet name="Pivot" sheetId="2" r:id="rId2"/><sheet name="Lost" sheetId="3" r:id="rId9"/><sheet name="Deep" sheetId="4" r:id="rId3"/></sheets></workbook>',
  "xl/_rels/workbook.xml.rels":
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/xl/sheet2.xml"/><Relationship Id="rId3" Target="deep/xl/sheet3.xml"/></Relationships>',
  "xl/worksheets/sheet1.xml": "<worksheet>1</worksheet>",
  "xl/worksheets/xl/sheet2.xml": "<worksheet>2</worksheet>",
  "xl/media/picture.xml.png": "a picture",
};

const packed = zipSync(
  Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path, strToU8(text)])),
);
const parts = () => workbookParts(packed);

describe("the parts of a workbook", () => {
  it("are those that hold its sheets, and no pictures", () => {
    expect(Object.keys(parts())).toEqual(Object.keys(FILES).slice(0, 4));
    expect(partText(parts(), "xl/worksheets/sheet1.xml")).toBe("<worksheet>1</worksheet>");
    expect(partText(parts(), "xl/styles.xml")).toBe("");
  });

  it("are as long, unpacked, as the file says", () => {
    const texts = Object.values(FILES).slice(0, 4);
    expect(unpackedBytes(packed)).toBe(texts.join("").length);
  });

  it("are found by the names of the sheets, wherever the file says that they are", () => {
    expect([...sheetPaths(parts())]).toEqual([
      ["Areas & more", "xl/worksheets/sheet1.xml"],
      ["Pivot", "xl/worksheets/xl/sheet2.xml"],
      ["Lost", ""],
      ["Deep", "xl/deep/xl/sheet3.xml"],
    ]);
  });

  it("are put together again with the sheets empty that nobody wants", () => {
    const paths = new Map([...sheetPaths(parts())].slice(0, 2));
    const again = unzipSync(
      new Uint8Array(workbookOf(parts(), paths, (sheet) => sheet !== "Pivot")),
    );
    const texts = Object.entries(again).map(([path, bytes]) => [path, strFromU8(bytes)]);
    expect(Object.fromEntries(texts)).toEqual({
      "xl/workbook.xml": FILES["xl/workbook.xml"],
      "xl/_rels/workbook.xml.rels": FILES["xl/_rels/workbook.xml.rels"],
      "xl/worksheets/sheet1.xml": "<worksheet>1</worksheet>",
      "xl/worksheets/xl/sheet2.xml": expect.stringMatching(
        /^<worksheet xmlns="[^"]*"><sheetData\/>/,
      ),
    });
  });
});
