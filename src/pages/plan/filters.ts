import { filteredText, hasEveryWord } from "#view-models/filtered.ts";
import type { PlanActionRow, PlanPageModel } from "#view-models/planModels.ts";

/** What the reader wants to see of the plan, as it stands in the address. */
export interface Filters {
  readonly words: string;
  readonly standing: string;
  readonly priority: string;
  readonly problems: boolean;
}

/** `?q=police&state=overdue&priority=front-door&problems=1` */
export function filtersOf(search: URLSearchParams): Filters {
  return {
    words: search.get("q") ?? "",
    standing: search.get("state") ?? "",
    priority: search.get("priority") ?? "",
    problems: search.get("problems") === "1",
  };
}

/** Whether an action is wanted: it has every word that is asked for, in any order. */
export function wanted(
  priority: string,
  { standing, problems, words }: PlanActionRow,
  filters: Filters,
): boolean {
  return (
    (filters.priority === "" || priority === filters.priority) &&
    (filters.standing === "" || standing === filters.standing) &&
    (!filters.problems || problems.length > 0) &&
    hasEveryWord(words, filters.words)
  );
}

export function isFiltered({ words, standing, priority, problems }: Filters): boolean {
  return words.trim() !== "" || standing !== "" || priority !== "" || problems;
}

/** How much of it is shown. */
export function resultText(
  { priorities }: Pick<PlanPageModel, "priorities">,
  filters: Filters,
): string {
  const rows = priorities.flatMap(({ id, actions }) => actions.map((row) => ({ id, row })));
  const shown = rows.filter(({ id, row }) => wanted(id, row, filters)).length;
  return filteredText(shown, rows.length, "action");
}
