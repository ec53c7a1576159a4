import type { Minutes, MinutesBlock } from "./minutesModels.ts";
import type { Table } from "./models.ts";

/** Minutes as Markdown (CommonMark, with GitHub's tables). Whatever was written down stays text. */
export function minutesMarkdown({ title, notice, blocks }: Minutes): string {
  return `${[`# ${line(title)}`, ...blocks.map(written), `---`, line(notice)].join("\n\n")}\n`;
}

function written(block: MinutesBlock): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${line(block.text)}`;
    case "paragraph":
      return line(block.text);
    case "list":
      return block.items
        .map((item, i) => `${block.numbered ? `${i + 1}.` : "-"} ${line(item)}`)
        .join("\n");
    case "table":
      return tableText(block.table);
  }
}

function tableText({ caption, columns, rows }: Table): string {
  const cells = (row: readonly string[]) => `| ${row.map(cell).join(" | ")} |`;
  return [
    `**${line(caption)}**`,
    "",
    cells(columns.map(({ name }) => name)),
    `|${columns.map(({ numeric }) => (numeric ? " ---: " : " --- ")).join("|")}|`,
    ...rows.map(cells),
  ].join("\n");
}

/** A cell is one line: what ends a line in it is a break that Markdown's tables allow. */
function cell(text: string): string {
  return text.split("\n").map(line).join("<br>");
}

/** What Markdown or HTML would read as more than the character itself. */
const MARKS = /[\\`*_{}[\]<>#|~&!$]/g;
/** What at the start of a line would make a list, a quotation, a rule or a heading of it. */
const STARTS = /^(\d{1,9})([.)])|^([-+=])/;

/** A text on one line in which no character is a mark. */
function line(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(MARKS, String.raw`\$&`)
    .replace(STARTS, (_, digits: string, point: string, mark: string) =>
      mark === undefined ? `${digits}\\${point}` : `\\${mark}`,
    );
}
