import { QuietButton } from "#components/Button.tsx";
import type { PlanPageModel } from "#view-models/planModels.ts";
import { type Filters, isFiltered, resultText } from "./filters.ts";
import styles from "./PlanFilter.module.css";

interface PlanFilterProps {
  readonly plan: PlanPageModel;
  readonly filters: Filters;
  /** A parameter of the address, and its value: empty where it is not asked for. */
  readonly onFilter: (changes: Readonly<Record<string, string>>) => void;
}

const NONE = { q: "", state: "", priority: "", problems: "" } as const;

/** Which actions are shown. It acts at once, and says how many there are. */
export function PlanFilter({ plan, filters, onFilter }: PlanFilterProps) {
  return (
    <div>
      <form
        className={styles["form"]}
        aria-label="Filter"
        onSubmit={(event) => event.preventDefault()}
      >
        <label>
          Search actions
          <input
            type="search"
            autoComplete="off"
            value={filters.words}
            onChange={(event) => onFilter({ q: event.target.value })}
          />
        </label>
        <label>
          State
          <select
            value={filters.standing}
            onChange={(event) => onFilter({ state: event.target.value })}
          >
            <option value="">Any state</option>
            {plan.standings.map(({ standing, text, count }) => (
              <option key={standing} value={standing}>
                {text} ({count})
              </option>
            ))}
          </select>
        </label>
        <label>
          Priority
          <select
            value={filters.priority}
            onChange={(event) => onFilter({ priority: event.target.value })}
          >
            <option value="">All priorities</option>
            {plan.priorities.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label className={styles["check"]}>
          <input
            type="checkbox"
            checked={filters.problems}
            onChange={(event) => onFilter({ problems: event.target.checked ? "1" : "" })}
          />
          Only problems
        </label>
        {isFiltered(filters) && (
          <QuietButton onClick={() => onFilter(NONE)}>Show all actions</QuietButton>
        )}
      </form>
      <output className={styles["result"]}>{resultText(plan, filters)}</output>
    </div>
  );
}
