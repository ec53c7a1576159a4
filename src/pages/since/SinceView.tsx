import { Banners } from "#components/Banners.tsx";
import { QuietButton } from "#components/Button.tsx";
import { CardTable } from "#components/CardTable.tsx";
import { ChangeList } from "#components/ChangeList.tsx";
import { DownloadButton } from "#components/DownloadButton.tsx";
import { PageLead } from "#components/PageLead.tsx";
import { SignMark } from "#components/SignMark.tsx";
import { useViewHref } from "#components/viewHref.ts";
import type { FigureGroup, SincePageModel } from "#view-models/planModels.ts";
import { PRINT } from "#view-models/tableCsv.ts";
import { NEW_FIGURES } from "#view-models/sinceWords.ts";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { DaysForm } from "./DaysForm.tsx";
import { Deeds } from "./Deeds.tsx";
import styles from "./SinceView.module.css";

interface SinceViewProps {
  readonly since: SincePageModel;
  readonly latest: string;
  readonly onDays: (changes: Readonly<Record<string, string>>) => void;
  /** What could not be had. */
  readonly missing: ReactNode;
}

export function SinceView({ since, latest, onDays, missing }: SinceViewProps) {
  const { title, organisation, banners, opening, figures, groups, actions, judged, csv } = since;
  const changed = [figures, groups, actions, judged].some(({ length }) => length > 0);
  const isReal = ({ id }: FigureGroup) => id === "real-change";

  return (
    <>
      <Banners banners={banners} />
      <PageLead title={title} organisation={organisation} summary={opening}>
        <DaysForm since={since} latest={latest} onDays={onDays} />
        {changed && (
          <p className={styles["buttons"]} data-screen-only>
            <QuietButton onClick={() => window.print()}>{PRINT}</QuietButton>
            <DownloadButton download={csv} />
          </p>
        )}
      </PageLead>
      {missing}

      {figures.filter(isReal).map((group) => (
        <Figures key={group.id} group={group} />
      ))}
      {groups.map(({ id, title, rows }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <ChangeList rows={rows} linked />
        </section>
      ))}
      <Deeds actions={actions} judged={judged} />
      {figures
        .filter((group) => !isReal(group))
        .map((group) => (
          <Figures key={group.id} group={group} />
        ))}
    </>
  );
}

const WIDTHS = [24, 20, 24, 32] as const;

/** Measures with a new figure; for a real change also which way it goes, and by which rule. */
function Figures({ group: { id, title, rows } }: { readonly group: FigureGroup }) {
  const href = useViewHref();
  const told = rows.some(({ sign }) => sign !== null);
  const count = told ? NEW_FIGURES.length : NEW_FIGURES.length - 1;

  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <CardTable
        labelledBy={id}
        columns={NEW_FIGURES.slice(0, count)}
        widths={told ? WIDTHS : [40, 30, 30]}
        rows={rows.map(({ measureId, measure, before, now, sign, text }) => ({
          id: measureId,
          cells: [
            <Link data-alone key="measure" href={href(`/measures/${measureId}`)}>
              {measure}
            </Link>,
            before,
            <strong key="now">{now}</strong>,
            <div key="known">
              {sign !== null && <SignMark sign={sign} />}
              {text !== null && <p className={styles["rule"]}>{text}</p>}
            </div>,
          ].slice(0, count),
        }))}
      />
    </section>
  );
}
