import { Banners } from "#components/Banners.tsx";
import { QuietButton } from "#components/Button.tsx";
import { DownloadButton } from "#components/DownloadButton.tsx";
import { FilterBar } from "#components/FilterBar.tsx";
import { PageLead } from "#components/PageLead.tsx";
import { useViewHref } from "#components/viewHref.ts";
import type { Frame } from "#view-models/banners.ts";
import { followUpCsv } from "#view-models/followUpCsv.ts";
import type { FollowUpPageModel } from "#view-models/followUpModels.ts";
import { FOLLOW_FILTERS } from "#view-models/followUpWords.ts";
import { OVERVIEW } from "#view-models/overviewWords.ts";
import { PRINT } from "#view-models/tableCsv.ts";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { filtersOf, isFiltered, resultText, wanted } from "./filters.ts";
import { FollowTable } from "./FollowTable.tsx";
import styles from "./FollowUpView.module.css";

interface FollowUpViewProps {
  readonly page: FollowUpPageModel;
  readonly frame: Pick<Frame, "nature" | "audience" | "organisation">;
  readonly search: URLSearchParams;
  readonly onSearch: (changes: Readonly<Record<string, string>>) => void;
  /** What could not be had. */
  readonly missing: ReactNode;
}

export function FollowUpView({ page, frame, search, onSearch, missing }: FollowUpViewProps) {
  const { title, organisation, banners, summary, note, groups, states, owners, measures } = page;
  const href = useViewHref();
  const filters = filtersOf(search);
  const shown = wanted(groups, filters);

  return (
    <>
      <Banners banners={banners} />
      <PageLead title={title} organisation={organisation} summary={summary}>
        <p className={styles["quiet"]}>{note}</p>
        <p className={styles["quiet"]} data-screen-only>
          <Link data-alone href={href("/plan/slow")}>
            {OVERVIEW.slow}
          </Link>
        </p>
        <p className={styles["buttons"]} data-screen-only>
          <QuietButton onClick={() => window.print()}>{PRINT}</QuietButton>
          <DownloadButton download={followUpCsv(page, shown, frame)} />
        </p>
      </PageLead>
      {missing}
      <FilterBar
        fields={[
          {
            kind: "choice",
            name: "state",
            label: FOLLOW_FILTERS.state,
            value: filters.state,
            any: FOLLOW_FILTERS.anyState,
            choices: states,
          },
          {
            kind: "choice",
            name: "owner",
            label: FOLLOW_FILTERS.owner,
            value: filters.owner,
            any: FOLLOW_FILTERS.anyOwner,
            choices: owners,
          },
          {
            kind: "choice",
            name: "measure",
            label: FOLLOW_FILTERS.measure,
            value: filters.measure,
            any: FOLLOW_FILTERS.anyMeasure,
            choices: measures,
          },
        ]}
        all={isFiltered(filters) ? FOLLOW_FILTERS.all : null}
        result={resultText(page, filters)}
        onFilter={onSearch}
      />
      {shown.map((group) => (
        <FollowTable key={group.id} group={group} />
      ))}
    </>
  );
}
