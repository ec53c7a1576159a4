import { Banners } from "#components/Banners.tsx";
import { DataTable } from "#components/DataTable.tsx";
import { ErrorNotice } from "#components/ErrorNotice.tsx";
import { PageHeading } from "#components/PageHeading.tsx";
import { SourceLink } from "#components/SourceLink.tsx";
import { DATA } from "#view-models/dataPage.ts";
import type { DataPage } from "#view-models/models.ts";
import type { ReactNode } from "react";

interface DataViewProps {
  readonly data: DataPage;
  /** What could not be had, each with the way to ask again. */
  readonly missing: ReactNode;
}

/** Where the figures come from, how fresh they are, what was revised, and what is wrong with them. */
export function DataView({ data, missing }: DataViewProps) {
  const { title, banners, notice, updated, sources, notes, late, freshness, revisions } = data;

  return (
    <>
      <Banners banners={banners} />
      <section>
        <PageHeading name={title}>{title}</PageHeading>
        <p>{notice}</p>
        <p>{updated}</p>
      </section>
      {missing}
      {data.problems.map((problem) => (
        <ErrorNotice key={problem.title} message={problem} />
      ))}
      {sources.length > 0 && (
        <section aria-labelledby="sources">
          <h2 id="sources">{DATA.sources}</h2>
          <ul data-addresses>
            {sources.map((source) => (
              <li key={source.title} data-alone>
                <SourceLink {...source} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section aria-labelledby="notes">
          <h2 id="notes">{DATA.notes}</h2>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </section>
      )}
      <section aria-labelledby="freshness">
        <h2 id="freshness">{DATA.freshness}</h2>
        {late.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
        <DataTable table={freshness} />
      </section>
      <section aria-labelledby="revisions">
        <h2 id="revisions">{DATA.revisions}</h2>
        {revisions.rows.length === 0 ? <p>{data.noRevisions}</p> : <DataTable table={revisions} />}
      </section>
    </>
  );
}
