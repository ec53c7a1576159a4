/** What heads a sum and the assumptions that it rests on. */
export const SUM = { title: "The sum", assumed: "What is assumed" } as const;
