import { FilterBar } from "#components/FilterBar.tsx";
import type { PlanPageModel } from "#view-models/planModels.ts";
import { choiceText, PLAN_FILTERS } from "#view-models/planWords.ts";
import { type Filters, isFiltered, resultText } from "./filters.ts";

interface PlanFilterProps {
  readonly plan: PlanPageModel;
  readonly filters: Filters;
  /** A parameter of the address, and its value: empty where it is not asked for. */
  readonly onFilter: (changes: Readonly<Record<string, string>>) => void;
}

/** Which actions are shown. */
export function PlanFilter({ plan, filters, onFilter }: PlanFilterProps) {
  const standings = plan.standings.map(({ standing, text, count }) => ({
    value: standing,
    text: choiceText(text, count),
  }));
  const priorities = plan.priorities.map(({ id, title }) => ({ value: id, text: title }));

  return (
    <FilterBar
      fields={[
        { kind: "words", name: "q", label: PLAN_FILTERS.words, value: filters.words },
        {
          kind: "choice",
          name: "state",
          label: PLAN_FILTERS.state,
          value: filters.standing,
          any: PLAN_FILTERS.anyState,
          choices: standings,
        },
        {
          kind: "choice",
          name: "priority",
          label: PLAN_FILTERS.priority,
          value: filters.priority,
          any: PLAN_FILTERS.anyPriority,
          choices: priorities,
        },
        {
          kind: "check",
          name: "problems",
          label: PLAN_FILTERS.problems,
          checked: filters.problems,
        },
      ]}
      all={isFiltered(filters) ? PLAN_FILTERS.all : null}
      result={resultText(plan, filters)}
      onFilter={onFilter}
    />
  );
}
