import { PaperTrend } from "#charts/PaperTrend.tsx";
import { StatusTag } from "#components/StatusTag.tsx";
import type { PackSheet } from "#view-models/pack.ts";
import { SHEETS } from "#view-models/packPage.ts";
import styles from "./MeasureSheet.module.css";
import { PackTable } from "./PackTable.tsx";
import sheets from "./PackView.module.css";
import { Questions } from "./Questions.tsx";
import { Ruled } from "./Ruled.tsx";

interface MeasureSheetProps {
  readonly sheet: PackSheet;
  /** What the figures are, in a few words; `null` where that need not be said. */
  readonly mark: string | null;
  readonly ruled: boolean;
  readonly near: boolean;
}

/** One measure: what it says, its chart and table, what to ask, and room for the answer. */
export function MeasureSheet({ sheet, mark, ruled, near }: MeasureSheetProps) {
  const { page, table, questions } = sheet;
  const { title, area, polarity, figure, status, direction, assurance } = page;
  const id = `sheet-${page.id}`;

  return (
    <section className={`${sheets["sheet"]} ${sheets["filled"]}`} aria-labelledby={id}>
      <p>
        {area}. {mark}
      </p>
      <h2 id={id}>{title}</h2>
      <p className={styles["headline"]}>
        <strong>
          {figure.text} {figure.unit}
        </strong>
        {figure.when !== "" && <span>{figure.when}</span>}
        <StatusTag tag={status} />
        {polarity !== status.text && <span>{polarity}</span>}
        <span>{direction.text}</span>
        {assurance.kind !== "none" && <span>{assurance.text}</span>}
      </p>
      <p>{page.reading.map(({ text }) => text).join(" ")}</p>
      {page.explanation !== null && (
        <p>
          <StatusTag tag={page.explanation.tag} /> {page.explanation.text}
        </p>
      )}
      <PaperTrend trend={page.trend} near={near} />
      <div className={styles["beside"]}>
        <PackTable table={table} />
        <div className={styles["asked"]}>
          {questions.length > 0 && (
            <div>
              <h3>{SHEETS.questions}</h3>
              <Questions questions={questions} />
            </div>
          )}
          {ruled && <Ruled />}
        </div>
      </div>
    </section>
  );
}
