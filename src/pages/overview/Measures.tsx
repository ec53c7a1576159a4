import type { Overview } from "#view-models/models.ts";
import { inOrder } from "#view-models/scorecardOrder.ts";
import { OVERVIEW } from "#view-models/overviewWords.ts";
import { useMemo } from "react";
import { FilterForm } from "./FilterForm.tsx";
import { filtersOf } from "./filters.ts";
import { Scorecard } from "./Scorecard.tsx";
import { useGrowing } from "./useGrowing.ts";

interface MeasuresProps {
  readonly overview: Overview;
  readonly search: URLSearchParams;
  readonly onSearch: (changes: Readonly<Record<string, string>>) => void;
  /** Whether all of it is in the page already. */
  readonly whole: boolean;
}

/** Rows drawn in one go: what a slow tablet draws without keeping a tap waiting. */
const ROWS_AT_ONCE = 3;

/** All measures, by the parts of the service, as the reader filters and orders them. */
export function Measures({ overview, search, onSearch, whole }: MeasuresProps) {
  const { areas } = overview;
  const filters = useMemo(() => filtersOf(search), [search]);
  const ordered = useMemo(() => inOrder(areas, filters.order), [areas, filters.order]);
  const measures = areas.reduce((sum, { rows }) => sum + rows.length, 0);
  const drawn = useGrowing(measures, ROWS_AT_ONCE, whole);

  return (
    <section aria-labelledby="scorecard">
      <h2 id="scorecard">{OVERVIEW.scorecard}</h2>
      {areas.length === 0 ? (
        <p>{OVERVIEW.none}</p>
      ) : (
        <>
          <FilterForm overview={overview} filters={filters} onFilter={onSearch} />
          {firstRows(ordered, drawn).map((area) => (
            <Scorecard key={area.id} area={area} filters={filters} />
          ))}
        </>
      )}
    </section>
  );
}

/** The areas down to their first rows, `count` in all. */
function firstRows(areas: Overview["areas"], count: number): Overview["areas"] {
  let left = count;
  return areas.flatMap((area) => {
    const rows = area.rows.slice(0, left);
    left -= rows.length;
    // An area that is there as a whole stays the same object, and is not drawn again.
    if (rows.length === area.rows.length) return [area];
    return rows.length === 0 ? [] : [{ ...area, rows }];
  });
}
