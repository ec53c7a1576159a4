import { type Minutes, type MinutesBlock, PAGE_OF } from "#view-models/minutesModels.ts";
import type { Table as TableModel } from "#view-models/models.ts";
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

/** Half points, as Word counts letters: body text of 12 point. */
const SIZES = { body: 24, small: 20, heading3: 26, heading2: 30, title: 36 } as const;
const FONT = "Arial";
const COLOUR = "12436D";
const HEADER_GROUND = "E8EBEE";
const NUMBERED = "numbered";

/** Twentieths of a point: an A4 page with margins of 2 cm, and more at its foot. */
const PAGE = { width: 11_906, height: 16_838, margin: 1134, foot: 1500 } as const;
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** What a letter of 12 point takes, a wide one in bold; and the margins of a cell on both sides. */
const LETTER = 140;
const CELL_MARGINS = 240;
/** Of a text longer than this, a column is no wider. */
const SENTENCES = 160;

const LEVELS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/**
 * Minutes as a Word document: headings that are headings, tables with a header row that is repeated on
 * each page, in British English, 12 point.
 */
export async function minutesDocx(minutes: Minutes): Promise<Blob> {
  return Packer.toBlob(documentOf(minutes));
}

function documentOf({ title, organisation, notice, blocks }: Minutes): Document {
  return new Document({
    title,
    creator: organisation,
    lastModifiedBy: organisation,
    description: notice,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZES.body, language: { value: "en-GB" } },
          paragraph: { spacing: { after: 120 } },
        },
        heading1: heading(SIZES.title, 0),
        heading2: heading(SIZES.heading2, 360),
        heading3: heading(SIZES.heading3, 280),
        caption: {
          run: { bold: true, italics: false, size: SIZES.body, color: "000000" },
          paragraph: { keepNext: true, spacing: { before: 160, after: 80 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: NUMBERED,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: "%1.",
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 567, hanging: 567 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.margin,
              right: PAGE.margin,
              bottom: PAGE.foot,
              left: PAGE.margin,
            },
          },
        },
        footers: { default: footer(notice) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...blocks.flatMap(drawn),
        ],
      },
    ],
  });
}

function heading(size: number, before: number) {
  return {
    run: { font: FONT, size, bold: true, color: COLOUR },
    paragraph: { keepNext: true, spacing: { before, after: 120 } },
  };
}

function footer(notice: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: `${notice} ${PAGE_OF.page} `, size: SIZES.small }),
          new TextRun({ children: [PageNumber.CURRENT], size: SIZES.small }),
          new TextRun({ text: ` ${PAGE_OF.of} `, size: SIZES.small }),
          new TextRun({ children: [PageNumber.TOTAL_PAGES], size: SIZES.small }),
        ],
      }),
    ],
  });
}

function drawn(block: MinutesBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ text: block.text, heading: LEVELS[block.level] })];
    case "paragraph":
      return [new Paragraph({ text: block.text })];
    case "list":
      return block.items.map(
        (text) =>
          new Paragraph({
            text,
            ...(block.numbered
              ? { numbering: { reference: NUMBERED, level: 0 } }
              : { bullet: { level: 0 } }),
          }),
      );
    case "table":
      return [
        new Paragraph({ text: block.table.caption, style: "Caption" }),
        tableOf(block.table),
        new Paragraph({ text: "" }),
      ];
  }
}

function tableOf({ columns, rows }: TableModel): Table {
  const widths = widthsOf({ columns, rows });
  const row = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: cells.map((text, i) => cell(text, widths[i] ?? 0, isHeader)),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      row(
        columns.map(({ name }) => name),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

function cell(text: string, width: number, isHeader: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(isHeader && { shading: { fill: HEADER_GROUND } }),
    children: text.split("\n").map(
      (line) =>
        new Paragraph({
          spacing: { after: 0 },
          children: [new TextRun({ text: line, bold: isHeader })],
        }),
    ),
  });
}

/**
 * How wide each column is: as its longest word, so that no date is broken, and what is left by how
 * much it has to say.
 */
function widthsOf({ columns, rows }: Pick<TableModel, "columns" | "rows">): number[] {
  const texts = columns.map(({ name }, i) => [name, ...rows.map((row) => row[i] ?? "")]);
  const least = texts.map((all) => {
    const words = all.flatMap((text) => text.split(/\s+/));
    return Math.min(CELL_MARGINS + LETTER * longest(words), TEXT_WIDTH / 2);
  });
  const weights = texts.map((all) => Math.min(longest(all), SENTENCES));
  const left = TEXT_WIDTH - sum(least);
  return left < 0
    ? least.map((width) => Math.floor((width * TEXT_WIDTH) / sum(least)))
    : least.map((width, i) => Math.floor(width + (left * (weights[i] ?? 0)) / sum(weights)));
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
