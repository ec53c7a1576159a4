/**
 * What a spreadsheet runs as a formula, or takes for the end of a cell, and what makes a line a note;
 * with the apostrophes that already stand before it, so that each can be told from the next.
 */
const RUNS = /^'*(?:[=+\-@\t\r]|# )/;

/** A number, which a minus may begin. */
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** A text that is shown and read as it is: behind an apostrophe where it would run or be passed over. Numbers stay. */
export function harmlessCell(text: string): string {
  return RUNS.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The text that was written so. */
export function writtenCell(text: string): string {
  return text.startsWith("'") && RUNS.test(text) ? text.slice(1) : text;
}
