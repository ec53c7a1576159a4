import { strToU8, zipSync } from "fflate";

/** One cell as the file has it: `<c r="B2" t="e"><v>#N/A</v></c>`. */
export type CellXml = string;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The styles of `workbook`, by the number that a cell names them by. */
export const STYLE = { plain: 0, percent: 1, date: 2, thousands: 3, textWithPercent: 4 } as const;

const STYLES = `${HEAD}<styleSheet ${MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0.0&quot; %&quot;"/></numFmts><cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="17" applyNumberFormat="1"/><xf numFmtId="3" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** A workbook as a spreadsheet saves it, from the XML of its rows and what stands after them. */
export function workbook(
  sheets: Readonly<Record<string, { readonly rows: readonly CellXml[]; readonly after?: string }>>,
): ArrayBuffer {
  const names = Object.keys(sheets);
  const files = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}">${names
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join(
        "",
      )}<Relationship Id="rIdS" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": STYLES,
    ...Object.fromEntries(
      Object.values(sheets).map(({ rows, after = "" }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${HEAD}<worksheet ${MAIN}><sheetData>${rows.map((cells, r) => `<row r="${r + 1}">${cells}</row>`).join("")}</sheetData>${after}</worksheet>`,
      ]),
    ),
  };
  const zip = zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  );
  return new Uint8Array(zip).buffer;
}

/** A row of texts and numbers, the first in column A. */
export function row(number: number, ...cells: readonly (string | number | null)[]): CellXml {
  return cells
    .map((value, i) => {
      const at = `${String.fromCodePoint(65 + i)}${number}`;
      if (value === null) return "";
      return typeof value === "number"
        ? `<c r="${at}"><v>${value}</v></c>`
        : `<c r="${at}" t="inlineStr"><is><t>${value.replaceAll("&", "&amp;")}</t></is></c>`;
    })
    .join("");
}
