/** Of five letters two may be wrong. */
const MOST_WRONG = 0.4;

/** The word that was probably meant: the one that fewest letters tell apart, or `null` where none is close. */
export function nearest(word: string, words: readonly string[]): string | null {
  const plain = plainly(word);
  const [best] = words
    .map((candidate) => ({ candidate, distance: distanceBetween(plain, plainly(candidate)) }))
    .filter(({ candidate, distance }) => distance <= candidate.length * MOST_WRONG)
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate ?? null;
}

/** `Did you mean “x”? ` where a word is close, and nothing where none is. */
export function didYouMean(word: string, words: readonly string[]): string {
  const meant = nearest(word, words);
  return meant === null ? "" : `Did you mean “${meant}”? `;
}

/** `Source Link` and `source_link` are one word. */
export function plainly(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]+/g, "-");
}

/** How many letters must be put in, taken out or changed (Levenshtein 1966). */
function distanceBetween(a: string, b: string): number {
  const first = Array.from({ length: b.length + 1 }, (_, i) => i);
  const last = [...a].reduce<readonly number[]>((above, letter, i) => {
    const row = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const changed = (above[j] ?? 0) + (b[j] === letter ? 0 : 1);
      row.push(Math.min(changed, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    return row;
  }, first);
  return last.at(-1) ?? 0;
}
