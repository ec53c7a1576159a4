import { clause, inSentence } from "./text.ts";

/**
 * A title of what there is one of, to which English puts an article: its first words, up to one that joins others
 * to them, end in a word such as `rate`.
 */
const THE_ONE =
  /^(?!the |our )(?:(?!of |in |on |for |with |above |than )\S+ )*?(?:rate|caseload|share|number|average|percentage|proportion)(?: (?:of|in|on|for|with) |$)/i;

/**
 * A measure within a sentence, as it is said aloud: `the average caseload of newly qualified workers`,
 * `contacts to the MASH`. In quotation marks where a comma would cut the sentence up.
 */
export function named(title: string): string {
  const words = clause(title);
  if (words.includes(",")) return `“${words}”`;
  return (THE_ONE.test(words) ? "the " : "") + inSentence(words);
}
