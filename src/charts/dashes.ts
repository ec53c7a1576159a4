/** How comparators are told apart, in the order in which they are named. */
export const DASHES = ["7 4", "2 3", "10 3 2 3", "5 2 1 2 1 2"] as const;
