import { Banners } from "#components/Banners.tsx";
import { QuietButton } from "#components/Button.tsx";
import { DownloadButton } from "#components/DownloadButton.tsx";
import { PageLead } from "#components/PageLead.tsx";
import { SourceLink } from "#components/SourceLink.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { CHART } from "#view-models/chartWords.ts";
import type { PlanPageModel } from "#view-models/planModels.ts";
import { OVERVIEW } from "#view-models/overviewWords.ts";
import { PLAN_PARTS, PLAN_WAYS } from "#view-models/planWords.ts";
import { PRINT } from "#view-models/tableCsv.ts";
import { type ReactNode, useDeferredValue } from "react";
import { Link } from "wouter";
import { ActionTable } from "./ActionTable.tsx";
import { BesideTable } from "./BesideTable.tsx";
import { filtersOf, wanted } from "./filters.ts";
import { PlanFilter } from "./PlanFilter.tsx";
import styles from "./PlanView.module.css";

interface PlanViewProps {
  readonly plan: PlanPageModel;
  readonly search: URLSearchParams;
  readonly onSearch: (changes: Readonly<Record<string, string>>) => void;
  /** What could not be had. */
  readonly missing: ReactNode;
}

export function PlanView({ plan, search, onSearch, missing }: PlanViewProps) {
  const { title, organisation, facts, about, source, summary, nothing, priorities, beside } = plan;
  const href = useViewHref();
  const filters = filtersOf(search);
  const shownFilters = useDeferredValue(filters);
  const [first, ...others] = beside;

  return (
    <>
      <Banners banners={plan.banners} />
      <PageLead title={title} organisation={organisation} summary={summary}>
        <p className={styles["quiet"]}>{facts.join(" ")}</p>
        <p data-ways className={styles["quiet"]} data-screen-only>
          <Link data-alone href={href("/sessions/follow-up")}>
            {OVERVIEW.followUp}
          </Link>
          <Link data-alone href={href("/plan/slow")}>
            {OVERVIEW.slow}
          </Link>
          <Link data-alone href={href("/since")}>
            {PLAN_WAYS.since}
          </Link>
        </p>
        {about !== null && <p>{about}</p>}
        {source !== null && (
          <p className={styles["quiet"]}>
            {CHART.source} <SourceLink {...source} />
          </p>
        )}
        {nothing === null && (
          <p className={styles["buttons"]} data-screen-only>
            <QuietButton onClick={() => window.print()}>{PRINT}</QuietButton>
            <DownloadButton download={plan.csv} />
          </p>
        )}
      </PageLead>
      {missing}

      {nothing !== null && (
        <section aria-labelledby="nothing">
          <h2 id="nothing">{nothing.title}</h2>
          <p>{nothing.text}</p>
        </section>
      )}
      {first !== undefined && <BesideTable list={first} />}

      {nothing === null && (
        <section aria-labelledby="actions">
          <h2 id="actions">{PLAN_PARTS.actions}</h2>
          <p className={styles["quiet"]}>{plan.caution}</p>
          <PlanFilter plan={plan} filters={filters} onFilter={onSearch} />
          {priorities.map((priority) => (
            <ActionTable
              key={priority.id}
              priority={priority}
              shown={(row) => wanted(priority.id, row, shownFilters)}
            />
          ))}
        </section>
      )}

      {others.map((list) => (
        <BesideTable key={list.id} list={list} />
      ))}
    </>
  );
}
