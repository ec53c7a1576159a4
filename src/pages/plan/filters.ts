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
  const asked = filters.words.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    (filters.priority === "" || priority === filters.priority) &&
    (filters.standing === "" || standing === filters.standing) &&
    (!filters.problems || problems.length > 0) &&
    asked.every((word) => words.includes(word))
  );
}

export function isFiltered({ words, standing, priority, problems }: Filters): boolean {
  return words.trim() !== "" || standing !== "" || priority !== "" || problems;
}

/** `20 actions`, `Showing 3 of 20 actions`, `None of 20 actions matches`. */
export function resultText(
  { priorities }: Pick<PlanPageModel, "priorities">,
  filters: Filters,
): string {
  const rows = priorities.flatMap(({ id, actions }) => actions.map((row) => ({ id, row })));
  const shown = rows.filter(({ id, row }) => wanted(id, row, filters)).length;
  const all = `${rows.length} ${rows.length === 1 ? "action" : "actions"}`;
  if (shown === rows.length) return all;
  return shown === 0 ? `None of ${all} matches` : `Showing ${shown} of ${all}`;
}
