import { GLOSSARY } from "./glossary.ts";
import type { Term } from "./models.ts";

/** The terms and acronyms of the glossary that some text uses, in the order of the alphabet. */
export function termsUsed(texts: readonly string[]): readonly Term[] {
  const said = texts.join("\n");
  const folded = said.toLowerCase();
  return GLOSSARY.filter(
    ({ term, short }) => uses(folded, term.toLowerCase()) || (short !== null && uses(said, short)),
  );
}

const ENDINGS = ["", "s", "es"];
const OF_A_WORD = /[\p{L}\d]/u;

/**
 * As a word of its own, in one or in many: `referrals` uses Referral, and `transfer` does not use FER. By its letters:
 * to make an expression of each of a hundred words took a browser 16 ms.
 */
function uses(said: string, word: string): boolean {
  const isFree = (at: number) => !OF_A_WORD.test(said.charAt(at));
  for (let at = said.indexOf(word); at !== -1; at = said.indexOf(word, at + 1)) {
    const after = at + word.length;
    const ends = (ending: string) =>
      said.startsWith(ending, after) && isFree(after + ending.length);
    if (isFree(at - 1) && ENDINGS.some(ends)) return true;
  }
  return false;
}

/** Every text of a model, at any depth. */
export function textsOf(model: unknown): readonly string[] {
  if (typeof model === "string") return [model];
  return typeof model === "object" && model !== null
    ? Object.values(model).flatMap((part) => textsOf(part))
    : [];
}
