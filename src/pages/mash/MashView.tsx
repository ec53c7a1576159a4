import { FlowPicture } from "#charts/FlowPicture.tsx";
import { SmallMultiples } from "#charts/SmallMultiples.tsx";
import { Banners } from "#components/Banners.tsx";
import { ChartAndTable, ChartTable } from "#components/ChartTable.tsx";
import { DataTable } from "#components/DataTable.tsx";
import { Disclosure } from "#components/Disclosure.tsx";
import { PageLead } from "#components/PageLead.tsx";
import { SourceLink } from "#components/SourceLink.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { TakeAway, type TakenFrom } from "#pages/TakeAway.tsx";
import type { FrontDoorPage } from "#view-models/frontDoorModels.ts";
import { picturedFigure } from "#view-models/pictureWords.ts";
import { CHART } from "#view-models/chartWords.ts";
import { FRONT_DOOR } from "#view-models/frontDoorHeadings.ts";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { Cost } from "./Cost.tsx";
import styles from "./MashView.module.css";
import { PeriodForm } from "./PeriodForm.tsx";

interface MashViewProps {
  readonly page: FrontDoorPage;
  readonly organisation: string;
  readonly from: TakenFrom;
  /** Parameters of the address, each with its value: empty where it is not asked for. */
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
  /** What of the page could not be fetched. */
  readonly missing: ReactNode;
}

/** What came to the front door, what became of it, what changed, and what it costs. */
export function MashView({ page, organisation, from, onChange, missing }: MashViewProps) {
  const { title, banners, summary, notes, picture, table, csv, changes, multiples, cost } = page;
  const { definitions, rivals, others } = page;
  const href = useViewHref();

  return (
    <>
      <Banners banners={banners} />
      <PageLead title={title} organisation={organisation} summary={summary.text}>
        <PeriodForm periods={page.periods} onPeriod={(period) => onChange({ period })} />
      </PageLead>

      <ChartAndTable>
        <div className={styles["flow"]}>
          <TakeAway
            pictured={() =>
              picturedFigure("front-door", {
                ...picture,
                subtitle: FRONT_DOOR.scale,
                unit: FRONT_DOOR.counted,
                notes,
              })
            }
            from={from}
          >
            <FlowPicture picture={picture} />
          </TakeAway>
          {notes.length > 0 && (
            <ul className={styles["notes"]} aria-label={FRONT_DOOR.notes}>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
          <ChartTable table={table} csv={csv} />
        </div>
      </ChartAndTable>

      {missing}

      <section aria-labelledby="words">
        <h2 id="words">{FRONT_DOOR.words}</h2>
        <dl className={styles["words"]}>
          {definitions.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>

      {rivals.length > 0 && (
        <section aria-labelledby="rivals">
          <h2 id="rivals">{FRONT_DOOR.rivals}</h2>
          {rivals.map(({ title, text, beside, difference, source, link }) => (
            <div key={`${title} ${text}`} className={styles["rival"]}>
              <h3>{title}</h3>
              <p>{text}</p>
              <p>{beside}</p>
              <p>
                {FRONT_DOOR.differ} {difference}
              </p>
              <p className={styles["quiet"]}>
                {CHART.source} <SourceLink title={source} link={link} />
              </p>
            </div>
          ))}
        </section>
      )}

      <section aria-labelledby="changes">
        <h2 id="changes">{FRONT_DOOR.changes}</h2>
        <ul data-ruled className={styles["changes"]}>
          {changes.lines.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p className={styles["quiet"]}>{changes.caution}</p>
        <Disclosure summary={FRONT_DOOR.allChanges} of={changes.table.caption}>
          <DataTable table={changes.table} />
        </Disclosure>
      </section>

      {multiples !== null && (
        <section aria-labelledby="multiples">
          <h2 id="multiples">{multiples.title}</h2>
          <p>{multiples.about}</p>
          <ChartAndTable>
            <SmallMultiples multiples={multiples} />
            <ChartTable table={multiples.table} summary={FRONT_DOOR.shares} />
          </ChartAndTable>
        </section>
      )}

      {cost !== null && <Cost cost={cost} onAssume={onChange} />}

      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">{FRONT_DOOR.others}</h2>
          <ul data-ruled>
            {others.map(({ id, title, text }) => (
              <li key={id}>
                <Link href={href(`/measures/${id}`)}>{title}</Link>: {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
