/** How wide a letter of Arial is on the whole, in parts of its size, on the safe side. */
const LETTER = 0.56;

/** How wide a text is at most, in pixels. It is reckoned, so that it can be known before it is drawn. */
export function textWidth(text: string, size: number): number {
  return text.length * LETTER * size;
}

/** A text in lines of at most `width` pixels. A word longer than that has a line of its own. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
