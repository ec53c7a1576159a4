/** What is said around a question that the figures ask. */
export const QUESTION_WORDS = {
  more: "Why it matters, and what a good answer says",
  why: "Why it matters",
  answer: "A good answer would say",
  add: "Add to my questions",
  added: "In my questions",
} as const;
