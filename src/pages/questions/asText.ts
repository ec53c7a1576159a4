import type { MyQuestion } from "#api/myQuestions.ts";
import type { MyQuestionGroup } from "#view-models/myQuestionGroups.ts";
import { MY_QUESTIONS } from "#view-models/myQuestionWords.ts";

type Groups = readonly MyQuestionGroup<MyQuestion>[];

/**
 * The questions as plain text by measure, numbered, each with what gave rise to it.
 *
 * @param notice For whom their figures are; `null` where that need not be said.
 */
export function asText(groups: Groups, notice: string | null): string {
  const texts = groups.map(({ measure, title, before, questions }) => {
    const lines = questions.map(({ text, evidence }, index) => {
      const question = `${before + index + 1}. ${text}`;
      return evidence === null ? question : `${question}\n   (${evidence})`;
    });
    const alone = measure === null && groups.length === 1;
    return (alone ? lines : [title, ...lines]).join("\n");
  });
  return (notice === null ? texts : [...texts, notice]).join("\n\n");
}

/** An email that the reader's own program opens, with nobody to send it to yet. */
export function mailLink(groups: Groups, notice: string | null): string {
  const subject = encodeURIComponent(MY_QUESTIONS.subject);
  return `mailto:?subject=${subject}&body=${encodeURIComponent(asText(groups, notice))}`;
}
