import type { MyQuestion } from "#api/myQuestions.ts";

/**
 * The list as plain text, numbered, each question with what gave rise to it.
 *
 * @param notice For whom its figures are; `null` where that need not be said.
 */
export function asText(questions: readonly MyQuestion[], notice: string | null): string {
  const list = questions
    .map(({ text, evidence }, index) => {
      const question = `${index + 1}. ${text}`;
      return evidence === null ? question : `${question}\n   (${evidence})`;
    })
    .join("\n");
  return notice === null ? list : `${list}\n\n${notice}`;
}

/** An email that the reader's own program opens, with nobody to send it to yet. */
export function mailLink(questions: readonly MyQuestion[], notice: string | null): string {
  const subject = encodeURIComponent("Questions for the performance challenge session");
  return `mailto:?subject=${subject}&body=${encodeURIComponent(asText(questions, notice))}`;
}
