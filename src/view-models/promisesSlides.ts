import type { PromiseRow, PromisesSlide } from "./deckModels.ts";
import { shortSentences } from "./shortWords.ts";
import { textsOf } from "./termsUsed.ts";
import { counted, list } from "./words/text.ts";

/** What slides of promises, or of what was agreed, are about. */
interface PromisesOf extends Pick<PromisesSlide, "kind" | "item"> {
  readonly heading: string;
  readonly rows: readonly PromiseRow[];
  /** What is said where there are no rows. */
  readonly nothing: string;
}

/**
 * Lines that a low slide has room for, those that a line of its heading takes, and the space between one row and
 * the next; the letters that a line has, and those whose room a tag takes beside its own.
 */
const LINES = { slide: 16, heading: 1.2, between: 0.7 } as const;
const LETTERS = { heading: 56, bold: 76, usual: 82, tag: 6 } as const;

/**
 * Rows on as few slides as hold them, and about as many lines on each; one that is longer than a slide
 * has one of its own.
 */
export function promisesSlides(of: PromisesOf): readonly PromisesSlide[] {
  const { kind, item, heading, rows, nothing } = of;
  const said = headingOf(of);
  const pages = balanced(rows, LINES.slide - LINES.heading * lines(said.length, LETTERS.heading));
  return pages.map((shown, index) => {
    const which = pages.length === 1 ? "" : ` (${index + 1} of ${pages.length})`;
    return {
      id: kind,
      kind,
      item: item && index === 0,
      name: heading + which,
      heading: said + which,
      short: shortSentences(textsOf([heading, shown])),
      rows: shown,
      nothing: rows.length === 0 ? nothing : null,
    };
  });
}

/** On as many pages as the room of a slide asks for, each with no more lines than it takes for that. */
function balanced(rows: readonly PromiseRow[], most: number): readonly (readonly PromiseRow[])[] {
  const pages = packed(rows, most);
  for (let room = linesOf(rows) / pages.length; room < most; room += 0.5) {
    const even = packed(rows, room);
    if (even.length === pages.length) return even;
  }
  return pages;
}

function packed(rows: readonly PromiseRow[], room: number): readonly (readonly PromiseRow[])[] {
  const pages: PromiseRow[][] = [[]];
  for (const row of rows) {
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && linesOf([...page, row]) > room) pages.push([row]);
    else page.push(row);
  }
  return pages;
}

/** Of rows on one slide, and of what their acronyms stand for. */
function linesOf(rows: readonly PromiseRow[]): number {
  const each = rows.map(
    ({ text, who, evidence, tag }) =>
      lines(text.length + tag.text.length + LETTERS.tag, LETTERS.bold) +
      lines(`${who} ${evidence ?? ""}`.length, LETTERS.usual) +
      LINES.between,
  );
  const short = lines(shortSentences(textsOf(rows)).join(" ").length, LETTERS.usual);
  return each.reduce((sum, one) => sum + one, short);
}

function lines(length: number, letters: number): number {
  return Math.ceil(length / letters);
}

/** `What was promised: 2 kept and 1 not kept`, `What was agreed: 2 promises and 1 action`. */
function headingOf({ kind, heading, rows }: PromisesOf): string {
  const tags = [...new Set(rows.map(({ tag }) => tag.text))];
  const each = tags.map((text) => {
    const count = rows.filter(({ tag }) => tag.text === text).length;
    const word = text.toLowerCase();
    const said = kind === "agreed" ? counted(count, word) : `${count} ${word}`;
    // The count stays with its word when the heading takes two lines.
    return said.replace(" ", "\u00a0");
  });
  return each.length === 0 ? heading : `${heading}: ${list(each)}`;
}
