/** Ends of lines, whoever wrote them. */
const LINE_END = /\r\n?|[\u2028\u2029]/g;

/**
 * Characters that no reader sees and that mislead a reader or a program: control characters, marks
 * that turn the direction of writing round, spaces of no width, and what is no character at all (XML
 * allows none of the first and the last).
 */
const UNSEEN =
  /(?![\t\n])[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u200B\u2060\uFEFF]/gu;

/** More marks than any language puts on one letter: they would cover the lines above and below. */
const HEAP_OF_MARKS = /(\p{M}{4})\p{M}+/gu;

/** What most texts are. */
const PLAIN = /^[\t\n\x20-\x7E]*$/;

/** A text from outside as it can stand in any file: what it shows, and nothing that it does not. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(LINE_END, "\n").replace(UNSEEN, "").replace(HEAP_OF_MARKS, "$1");
}

/** The first character of a text that no reader sees, and how many stand before it; `null` where there is none. */
export function unseenIn(
  text: string,
): { readonly codePoint: number; readonly after: number } | null {
  const after = PLAIN.test(text) ? -1 : text.replace(LINE_END, "\n").search(UNSEEN);
  if (after === -1) return null;
  return { codePoint: text.replace(LINE_END, "\n").codePointAt(after) ?? 0, after };
}

/** JSON with all its texts plain: the same object where they are. */
export function plainJson(json: unknown): unknown {
  return isPlain(json) ? json : plainCopy(json);
}

/** Nothing of ours lies deeper: what does is left as it is, so that no heap of brackets can break the reading. */
const DEEPEST = 40;

function isPlain(json: unknown, depth = 0): boolean {
  if (typeof json === "string") return plainText(json) === json;
  if (typeof json !== "object" || json === null || depth > DEEPEST) return true;
  return Object.values(json).every((value) => isPlain(value, depth + 1));
}

function plainCopy(json: unknown, depth = 0): unknown {
  if (typeof json === "string") return plainText(json);
  if (typeof json !== "object" || json === null || depth > DEEPEST) return json;
  if (Array.isArray(json)) return json.map((value) => plainCopy(value, depth + 1));
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, plainCopy(value, depth + 1)]),
  );
}
