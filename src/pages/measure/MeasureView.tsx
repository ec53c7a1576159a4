import { CHART } from "#view-models/chartWords.ts";
import {
  besideOurs,
  commentaryBy,
  MEASURE_PARTS,
  MEASURE_TERMS,
} from "#view-models/measureWords.ts";
import { Banners } from "#components/Banners.tsx";
import { ChangeList } from "#components/ChangeList.tsx";
import { ChartAndTable, ChartTable } from "#components/ChartTable.tsx";
import { DataTable } from "#components/DataTable.tsx";
import { Disclosure } from "#components/Disclosure.tsx";
import { PageHeading } from "#components/PageHeading.tsx";
import { QuestionItem } from "#components/QuestionItem.tsx";
import { SourceLink } from "#components/SourceLink.tsx";
import { StatusTag } from "#components/StatusTag.tsx";
import type { MeasurePageModel, QuestionCard } from "#view-models/models.ts";
import type { ReactNode } from "react";
import { Headline } from "./Headline.tsx";
import styles from "./MeasureView.module.css";
import { MyQuestionsHere } from "./MyQuestionsHere.tsx";
import { PlanActions } from "./PlanActions.tsx";
import { Section } from "./Section.tsx";
import { Takes } from "./Takes.tsx";
import { Targets } from "./Targets.tsx";

interface MeasureViewProps {
  readonly measure: MeasurePageModel;
  readonly organisation: string;
  /** The trend, or what stands for it while it is on its way. */
  readonly chart: ReactNode;
  /** How the average is spread over workers, and where similar councils stand; `null` where it is not known. */
  readonly distribution: ReactNode;
  readonly neighbours: ReactNode;
  /** What sessions asked of the measure, what was promised, and what became of it. */
  readonly history: ReactNode;
  /** The session that is next; `null` where none is to come. */
  readonly next: ReactNode;
  /** The way to write down what is said of the measure. */
  readonly capture: ReactNode;
  /** What of the page could not be fetched. */
  readonly missing: ReactNode;
  readonly onAssume: (changes: Readonly<Record<string, string>>) => void;
  readonly isKept: (card: QuestionCard) => boolean;
  readonly onKeep: (card: QuestionCard) => void;
}

/** One measure: what it says, what it rests on, and what has been asked and promised about it. */
export function MeasureView({
  measure,
  organisation,
  chart,
  distribution,
  neighbours,
  history,
  next,
  capture,
  missing,
  onAssume,
  isKept,
  onKeep,
}: MeasureViewProps) {
  return (
    <>
      <Banners banners={measure.banners} />
      <div>
        <p className={styles["area"]}>{measure.area}</p>
        <PageHeading name={`${measure.title} – ${organisation}`}>{measure.title}</PageHeading>
        <p className={styles["quiet"]}>{measure.polarity}</p>
        <Headline measure={measure} />
      </div>

      <div className={styles["reading"]}>
        {measure.reading.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
        {measure.explanation !== null && (
          <p className={styles["explanation"]}>
            <StatusTag tag={measure.explanation.tag} /> {measure.explanation.text}
          </p>
        )}
      </div>

      <ChartAndTable>
        {chart}
        <ChartTable table={measure.table} csv={measure.csv} />
      </ChartAndTable>

      {missing}
      {distribution}

      <div className={styles["meeting"]}>
        {next}
        {capture}
      </div>
      <Section
        title={MEASURE_PARTS.questions}
        place="questions"
        shown={measure.questions.length > 0}
      >
        <div className={styles["cards"]}>
          {measure.questions.map((card) => (
            <QuestionItem key={card.id} card={card} kept={isKept(card)} onKeep={onKeep} />
          ))}
        </div>
      </Section>
      <MyQuestionsHere measure={measure.id} />

      {measure.takes !== null && <Takes takes={measure.takes} onAssume={onAssume} />}

      <Section title={MEASURE_PARTS.since} shown={measure.since.length > 0}>
        <ChangeList rows={measure.since} />
      </Section>

      {history}

      <PlanActions actions={measure.actions} />

      <Section title={MEASURE_PARTS.commentary} shown={measure.commentary.length > 0}>
        {measure.commentary.map(({ when, author, published, text }) => (
          <blockquote key={`${when} ${text}`} className={styles["comment"]}>
            <p>{text}</p>
            <footer>{commentaryBy({ author, when, published })}</footer>
          </blockquote>
        ))}
      </Section>

      <Targets targets={measure.targets} />

      <Section title={MEASURE_PARTS.compared} shown={measure.compared.length > 0}>
        <ul data-ruled>
          {measure.compared.map(({ name, text, own, standing }) => (
            <li key={name}>
              <strong>{name}</strong>: {besideOurs({ text, own })} <StatusTag tag={standing} />
            </li>
          ))}
        </ul>
      </Section>

      {neighbours}

      <Section title={MEASURE_PARTS.rivals} shown={measure.rivals.length > 0}>
        {measure.rivals.map(({ title, text, beside, difference, source, link }) => (
          <div key={`${title} ${text}`} className={styles["rival"]}>
            <h3>{title}</h3>
            <p>{text}</p>
            <p>{beside}</p>
            <p>{difference}</p>
            <p className={styles["quiet"]}>
              {CHART.source} <SourceLink title={source} link={link} />
            </p>
          </div>
        ))}
      </Section>

      <Section title={MEASURE_PARTS.breakdowns} shown={measure.breakdowns.length > 0}>
        {measure.breakdowns.map((table) => (
          <Disclosure key={table.caption} summary={table.caption}>
            <DataTable table={table} />
          </Disclosure>
        ))}
      </Section>

      <Section title={MEASURE_PARTS.definition}>
        <dl className={styles["definition"]} data-addresses>
          {measure.definition.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          <div>
            <dt>{MEASURE_TERMS.source}</dt>
            <dd data-alone>
              <SourceLink {...measure.source} />
            </dd>
          </div>
          <div>
            <dt>{MEASURE_TERMS.fresh}</dt>
            <dd>{measure.freshness}</dd>
          </div>
        </dl>
      </Section>
    </>
  );
}
