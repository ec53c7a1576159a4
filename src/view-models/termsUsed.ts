import { GLOSSARY } from "./glossary.ts";
import type { Term } from "./models.ts";

/** The terms and acronyms of the glossary that some text uses, in the order of the alphabet. */
export function termsUsed(texts: readonly string[]): readonly Term[] {
  const said = texts.join("\n");
  const folded = said.toLowerCase();
  // To look for a word of its own takes a hundred times as long as to look for its letters.
  return GLOSSARY.filter(
    ({ term, short }) =>
      (folded.includes(term.toLowerCase()) && uses(said, term, "i")) ||
      (short !== null && said.includes(short) && uses(said, short, "")),
  );
}

/** As a word of its own, in one or in many: `referrals` uses Referral, and `transfer` does not use FER. */
function uses(said: string, word: string, flags: "i" | ""): boolean {
  return new RegExp(`(?<![\\p{L}\\d])${escaped(word)}(s|es)?(?![\\p{L}\\d])`, `u${flags}`).test(
    said,
  );
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** Every text of a model, at any depth. */
export function textsOf(model: unknown): readonly string[] {
  if (typeof model === "string") return [model];
  return typeof model === "object" && model !== null
    ? Object.values(model).flatMap((part) => textsOf(part))
    : [];
}
