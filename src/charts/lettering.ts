/** How wide a letter of Arial is on the whole, in parts of its size, on the safe side. */
const LETTER = 0.56;
/** How wide its widest letters are, of which only a text that is no word has many. */
const WIDE_LETTER = 0.95;
const WIDE = /[MW@%m…\u2030\u2E80-\u{10FFFF}]/u;

const CUT_OFF = "…";

/** How wide a text is at most, in pixels. It is reckoned, so that it can be known before it is drawn. */
export function textWidth(text: string, size: number): number {
  return text.length * LETTER * size;
}

/** A text in lines of at most `width` pixels. A word longer than that is broken. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap((word) => broken(word, width, size))) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As much of a text as `width` pixels hold, with an ellipsis where that is not all of it. */
export function cutToFit(text: string, width: number, size: number): string {
  const hasRoom = text.split(" ").every((word) => widthByLetters(word, size) <= width);
  if (hasRoom && textWidth(text, size) <= width) return text;
  let start = "";
  for (const letter of text) {
    if (widthByLetters(`${start}${letter}${CUT_OFF}`, size) > width) break;
    start += letter;
  }
  return `${start.trimEnd()}${CUT_OFF}`;
}

/** The parts of a text that are each as wide as a line at most; one letter at least. */
function broken(text: string, width: number, size: number): readonly string[] {
  if (widthByLetters(text, size) <= width) return [text];
  const parts: string[] = [""];
  for (const letter of text) {
    const longer = `${parts.at(-1)}${letter}`;
    if (longer === letter || widthByLetters(longer, size) <= width)
      parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts;
}

/** A single word may be all wide letters, which over a whole line come to no more than others. */
function widthByLetters(text: string, size: number): number {
  return (
    [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? WIDE_LETTER : LETTER), 0) * size
  );
}
