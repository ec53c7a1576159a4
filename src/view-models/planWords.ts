/** What heads the parts of the plan on a page. */
export const PLAN_PARTS = { actions: "The actions" } as const;

/** What heads the columns of actions, and of measures beside the plan. */
export const PLAN_COLUMNS = {
  actions: [
    "Action",
    "Owner",
    "Due and review",
    "State",
    "Its measures, and what they did",
    "Evidence",
  ],
  beside: ["Measure", "What it is", "What is known"],
} as const;

/** How actions are searched and filtered. */
export const PLAN_FILTERS = {
  words: "Search actions",
  state: "State",
  anyState: "Any state",
  priority: "Priority",
  anyPriority: "All priorities",
  problems: "Only problems",
  all: "Show all actions",
} as const;

/** How the plan, and what of it is too slow, lead on. */
export const PLAN_WAYS = {
  plan: "The whole plan",
  since: "What has changed since the last session",
} as const;

/** What is said while the plan is on its way, and what its page is called until then. */
export const PLAN_WAITS = { page: "Plan", what: "Fetching the plan and its figures…" } as const;

/** What is not swift enough is called so until it has come. */
export const SLOW_NAME = "Not progressing swiftly enough";

/** One state to choose, and how many actions have it. */
export function choiceText(text: string, count: number): string {
  return `${text} (${count})`;
}
