import { FilterBar } from "#components/FilterBar.tsx";
import type { Overview } from "#view-models/models.ts";
import { AS_IN_SCORECARD, orderChoices } from "#view-models/scorecardOrder.ts";
import { FILTERS } from "#view-models/overviewWords.ts";
import { type Filters, isFiltered, resultText, statusChoices } from "./filters.ts";

interface FilterFormProps {
  readonly overview: Overview;
  readonly filters: Filters;
  /** A parameter of the address, and its value: empty where it is not asked for. */
  readonly onFilter: (changes: Readonly<Record<string, string>>) => void;
}

/** Which measures are shown, and in which order. */
export function FilterForm({ overview, filters, onFilter }: FilterFormProps) {
  const areas = overview.areas.map(({ id, title }) => ({ value: id, text: title }));
  const statuses = statusChoices(overview).map(({ name, text }) => ({ value: name, text }));

  return (
    <FilterBar
      fields={[
        { kind: "words", name: "q", label: FILTERS.words, value: filters.words },
        {
          kind: "choice",
          name: "area",
          label: FILTERS.area,
          value: filters.area,
          any: FILTERS.anyArea,
          choices: areas,
        },
        {
          kind: "choice",
          name: "status",
          label: FILTERS.status,
          value: filters.status,
          any: FILTERS.anyStatus,
          choices: statuses,
        },
        {
          kind: "check",
          name: "explain",
          label: FILTERS.unexplained,
          checked: filters.unexplained,
        },
        {
          kind: "choice",
          name: "order",
          label: FILTERS.order,
          value: filters.order,
          any: AS_IN_SCORECARD,
          stays: true,
          choices: orderChoices(overview),
        },
      ]}
      all={isFiltered(filters) ? FILTERS.all : null}
      result={resultText(overview, filters)}
      onFilter={onFilter}
    />
  );
}
