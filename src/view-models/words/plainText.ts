/** Ends of lines, whoever wrote them. */
const LINE_END = /\r\n?|[\u2028\u2029]/g;

/**
 * Characters that no reader sees and that mislead a reader or a program: control characters, marks
 * that turn the direction of writing round, and what is no character at all (XML allows none of these).
 */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;

/** A text from outside as it can stand in any file: what it shows, and nothing that it does not. */
export function plainText(text: string): string {
  return text.replace(LINE_END, "\n").replace(UNSEEN, "");
}
