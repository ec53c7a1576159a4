import { QuietButton } from "#components/Button.tsx";
import type { Overview } from "#view-models/models.ts";
import styles from "./FilterForm.module.css";
import { type Filters, isFiltered, resultText, statusChoices } from "./filters.ts";

interface FilterFormProps {
  readonly overview: Overview;
  readonly filters: Filters;
  /** A parameter of the address, and its value: empty where it is not asked for. */
  readonly onFilter: (changes: Readonly<Record<string, string>>) => void;
}

const NONE = { q: "", area: "", status: "", explain: "" } as const;

/** Which measures are shown. It acts at once, and says how many there are. */
export function FilterForm({ overview, filters, onFilter }: FilterFormProps) {
  return (
    <div>
      <form
        className={styles["form"]}
        aria-label="Filter"
        onSubmit={(event) => event.preventDefault()}
      >
        <label>
          Search measures
          <input
            type="search"
            autoComplete="off"
            value={filters.words}
            onChange={(event) => onFilter({ q: event.target.value })}
          />
        </label>
        <label>
          Area
          <select value={filters.area} onChange={(event) => onFilter({ area: event.target.value })}>
            <option value="">All areas</option>
            {overview.areas.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          Status
          <select
            value={filters.status}
            onChange={(event) => onFilter({ status: event.target.value })}
          >
            <option value="">Any status</option>
            {statusChoices(overview).map(({ name, text }) => (
              <option key={name} value={name}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <label className={styles["check"]}>
          <input
            type="checkbox"
            checked={filters.unexplained}
            onChange={(event) => onFilter({ explain: event.target.checked ? "1" : "" })}
          />
          Needs explanation
        </label>
        {isFiltered(filters) && (
          <QuietButton onClick={() => onFilter(NONE)}>Show all measures</QuietButton>
        )}
      </form>
      <output className={styles["result"]}>{resultText(overview, filters)}</output>
    </div>
  );
}
