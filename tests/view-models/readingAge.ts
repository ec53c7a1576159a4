/**
 * How old a reader has to be: the Flesch–Kincaid grade, and five years on, the age at which a child
 * starts school. Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas for
 * Navy enlisted personnel", Research Branch Report 8-75 (1975): 0.39 × words a sentence + 11.8 ×
 * syllables a word − 15.59.
 *
 * Words and syllables are counted by Flesch's own rules: what stands between spaces is one word;
 * figures, symbols and abbreviations have one syllable.
 *
 * @param sentences Each is one sentence, whatever stops stand within it.
 */
export function readingAge(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade =
    0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return grade + 5;
}

/** What is read as a word: punctuation falls away. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, ""))
    .filter((word) => word !== "");
}

/** Ends that are written and not said: the e of "stage", the es of "cases" counts, of "times" does not. */
const SILENT = /(?:[^laeiouy]e|[^laeiouycgszxh]es|[^aeiouytd]ed)$/;
/** Words whose spelling misleads. */
const IRREGULAR: ReadonlyMap<string, number> = new Map([
  ["people", 2],
  ["area", 3],
  ["areas", 3],
  ["caseload", 2],
  ["caseloads", 2],
  ["someone", 2],
  ["sometimes", 2],
]);

/** Vowels that lie side by side and are said apart: re-act, sci-ence, flu-id, cre-ate. */
const APART =
  /ia(?!l$|n$)|io(?!n|u)|iu|eo(?!u)|ua(?!l)|ui(?=ng|ty)|[^q]ue(?=nt)|creat|[eoy]ing|idea|ie(?=n[ct])/g;

/** How many syllables a word is said with, by its spelling; parts of a hyphenated word are added up. */
export function syllablesOf(word: string): number {
  if (/\d/.test(word) || /^\p{Lu}{2,}s?$/u.test(word)) return 1;
  return word
    .toLowerCase()
    .split(/[-–’']/)
    .reduce((sum, part) => sum + syllablesOfPart(part), 0);
}

function syllablesOfPart(part: string): number {
  const letters = part.replace(/[^a-z]/g, "");
  const known = IRREGULAR.get(letters);
  if (known !== undefined) return known;
  if (letters === "" || letters === "s" || letters === "t") return 0;
  const said = letters.replace(/^y/, "").replace(SILENT, (end) => end.slice(0, 1));
  const groups = said.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups + (said.match(APART)?.length ?? 0));
}
