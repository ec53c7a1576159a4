import { FilterBar } from "#components/FilterBar.tsx";
import type { PlanPageModel } from "#view-models/planModels.ts";
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
    text: `${text} (${count})`,
  }));
  const priorities = plan.priorities.map(({ id, title }) => ({ value: id, text: title }));

  return (
    <FilterBar
      fields={[
        { kind: "words", name: "q", label: "Search actions", value: filters.words },
        {
          kind: "choice",
          name: "state",
          label: "State",
          value: filters.standing,
          any: "Any state",
          choices: standings,
        },
        {
          kind: "choice",
          name: "priority",
          label: "Priority",
          value: filters.priority,
          any: "All priorities",
          choices: priorities,
        },
        { kind: "check", name: "problems", label: "Only problems", checked: filters.problems },
      ]}
      all={isFiltered(filters) ? "Show all actions" : null}
      result={resultText(plan, filters)}
      onFilter={onFilter}
    />
  );
}
