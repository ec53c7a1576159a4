import type { MyQuestion } from "#api/myQuestions.ts";

/** The list as plain text, numbered, each question with what gave rise to it. */
export function asText(questions: readonly MyQuestion[]): string {
  return questions
    .map(({ text, evidence }, index) => {
      const question = `${index + 1}. ${text}`;
      return evidence === null ? question : `${question}\n   (${evidence})`;
    })
    .join("\n");
}

/** An email that the reader's own program opens, with nobody to send it to yet. */
export function mailLink(questions: readonly MyQuestion[]): string {
  const subject = encodeURIComponent("Questions for the performance challenge session");
  return `mailto:?subject=${subject}&body=${encodeURIComponent(asText(questions))}`;
}
