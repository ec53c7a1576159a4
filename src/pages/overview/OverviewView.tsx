import { Banners } from "#components/Banners.tsx";
import { ChangeList } from "#components/ChangeList.tsx";
import { Disclosure } from "#components/Disclosure.tsx";
import { NextSessionLine } from "#components/NextSessionLine.tsx";
import { PageLead } from "#components/PageLead.tsx";
import { QuestionItem } from "#components/QuestionItem.tsx";
import { keptView, useViewHref } from "#components/viewHref.ts";
import type { Overview, QuestionCard } from "#view-models/models.ts";
import type { NextSession } from "#view-models/nextSession.ts";
import type { PromisedLastTime } from "#view-models/promisedLastTime.ts";
import { Suspense, useDeferredValue, useMemo } from "react";
import { Link } from "wouter";
import { inOrder } from "#view-models/scorecardOrder.ts";
import { AsAtForm } from "./AsAtForm.tsx";
import { FilterForm } from "./FilterForm.tsx";
import { filtersOf } from "./filters.ts";
import styles from "./OverviewView.module.css";
import { Promised } from "./Promised.tsx";
import { Scorecard } from "./Scorecard.tsx";
import { useGrowing } from "./useGrowing.ts";

interface OverviewViewProps {
  readonly overview: Overview;
  readonly promised: PromisedLastTime | null;
  readonly next: NextSession | null;
  readonly search: URLSearchParams;
  readonly onSearch: (changes: Readonly<Record<string, string>>) => void;
  readonly isKept: (card: QuestionCard) => boolean;
  readonly onKeep: (card: QuestionCard) => void;
  /** The last month that there is to go back to. */
  readonly latestMonth: string;
  /** Whether it was in the page when that was opened, so that all of it is there at once. */
  readonly whole: boolean;
}

/** Changes at first: the others wait, so that the scorecard is not far. */
const FIRST = 5;

/** Rows drawn in one go: what a slow tablet draws without keeping a tap waiting. */
const ROWS_AT_ONCE = 3;

export function OverviewView({
  overview,
  promised,
  next,
  search,
  onSearch,
  isKept,
  onKeep,
  latestMonth,
  whole,
}: OverviewViewProps) {
  const { title, organisation, banners, summary, updated, chance, ask, since, areas } = overview;
  const href = useViewHref();
  const filters = useMemo(() => filtersOf(search), [search]);
  const shownFilters = useDeferredValue(filters);
  const ordered = useMemo(() => inOrder(areas, shownFilters.order), [areas, shownFilters.order]);
  const view = keptView(search);
  const measures = areas.reduce((sum, { rows }) => sum + rows.length, 0);
  const drawn = useGrowing(measures, ROWS_AT_ONCE, whole);

  return (
    <>
      <Banners banners={banners} />
      <PageLead title={title} organisation={organisation} summary={summary.text}>
        <p className={styles["quiet"]}>{updated}</p>
        {next !== null && <NextSessionLine next={next} />}
      </PageLead>

      {ask.length > 0 && (
        <section aria-labelledby="ask">
          <h2 id="ask">Ask about these</h2>
          <p className={styles["quiet"]}>{chance}</p>
          <div className={styles["cards"]}>
            {ask.map((card) => (
              <QuestionItem key={card.id} card={card} kept={isKept(card)} onKeep={onKeep} linked />
            ))}
          </div>
        </section>
      )}

      {promised !== null && <Promised promised={promised} />}

      {since !== null && (
        <section aria-labelledby="since">
          <h2 id="since">{since.title}</h2>
          <p>{since.opening}</p>
          {since.rows.length > 0 && <ChangeList rows={since.rows.slice(0, FIRST)} linked />}
          {since.rows.length > FIRST && (
            <Disclosure summary={`${since.rows.length - FIRST} more changes`}>
              <ChangeList rows={since.rows.slice(FIRST)} linked />
            </Disclosure>
          )}
          <p data-ways data-screen-only>
            <Link data-alone href={href("/plan/slow")}>
              What is not progressing swiftly enough
            </Link>
            <Link data-alone href={href("/since")}>
              Every change, also between other days
            </Link>
          </p>
        </section>
      )}

      <section aria-labelledby="scorecard">
        <h2 id="scorecard">Scorecard</h2>
        {areas.length === 0 ? (
          <p>There are no measures yet.</p>
        ) : (
          <>
            <FilterForm overview={overview} filters={filters} onFilter={onSearch} />
            {firstRows(ordered, drawn).map((area) => (
              // A piece of its own: a page that was written before is taken over piece by piece.
              <Suspense key={area.id}>
                <Scorecard area={area} filters={shownFilters} view={view} />
              </Suspense>
            ))}
          </>
        )}
      </section>

      <section aria-labelledby="as-at" data-screen-only>
        <h2 id="as-at">Look back</h2>
        <AsAtForm
          month={search.get("asAt") ?? ""}
          latest={latestMonth}
          onMonth={(asAt) => onSearch({ asAt })}
        />
      </section>
    </>
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
