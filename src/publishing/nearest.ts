/** Of three letters one may be wrong, and of a long word no more than three. */
const LETTERS_FOR_ONE_WRONG = 3;
const MOST_WRONG = 3;

/**
 * The word that was probably meant: the one that fewest slips of the hand tell apart, the first of several;
 * `null` where none is near.
 */
export function nearest(word: string, words: readonly string[]): string | null {
  const plain = plainly(word);
  const [best] = words
    .map((candidate) => ({ candidate, as: plainly(candidate) }))
    .map(({ candidate, as }) => ({
      candidate,
      slips: slipsBetween(plain, as),
      most: mostSlips(Math.max(plain.length, as.length)),
    }))
    .filter(({ slips, most }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  return best?.candidate ?? null;
}

/**
 * `Did you mean “x”? ` where a word is near, and nothing where none is.
 *
 * @param ending stands behind the word that is offered: that of a file makes no two names more alike
 */
export function didYouMean(word: string, words: readonly string[], ending = ""): string {
  const meant = nearest(word, words);
  return meant === null ? "" : `Did you mean “${meant}${ending}”? `;
}

/** `Source Link` and `source_link` are one word. */
export function plainly(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]+/g, "-");
}

function mostSlips(letters: number): number {
  return Math.min(MOST_WRONG, Math.floor(letters / LETTERS_FOR_ONE_WRONG));
}

/**
 * How many letters must be put in, taken out, changed, or exchanged with the next (optimal string alignment:
 * Damerau 1964).
 */
function slipsBetween(a: string, b: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isExchanged = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]),
          (above[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          ...(isExchanged ? [(before[j - 2] ?? 0) + 1] : []),
        ),
      );
    }
    before = above;
    above = row;
  }
  return above.at(-1) ?? 0;
}
