import { SlideChart } from "#charts/SlideChart.tsx";
import { DataTable } from "#components/DataTable.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { StatusTag } from "#components/StatusTag.tsx";
import type { ItemSlide, MeasureSlide, PromiseRow, Slide } from "#view-models/deckModels.ts";
import { ONWARD } from "#view-models/presentWords.ts";
import { capital } from "#view-models/words/text.ts";
import { memo, useRef } from "react";
import { Link } from "wouter";
import styles from "./SlideView.module.css";
import { useOverflows } from "./useOverflows.ts";

interface SlideViewProps {
  readonly slide: Slide;
  /** Whether it is the one on the screen: its neighbours are drawn beside it, unseen. */
  readonly shown: boolean;
  readonly table: boolean;
  /** The closer axis of its chart. */
  readonly near: boolean;
}

/** One slide. It is drawn again only when something on it changes. */
export const SlideView = memo(function SlideView({ slide, shown, table, near }: SlideViewProps) {
  const box = useRef<HTMLElement>(null);
  const overflows = useOverflows(box);
  return (
    <section
      ref={box}
      className={styles["slide"]}
      data-kind={slide.kind}
      data-shown={shown}
      inert={!shown}
      aria-label={slide.name}
      // What scrolls must be reached by the keyboard.
      {...(overflows && { tabIndex: 0, "data-scrolls": true })}
    >
      {slide.kind === "title" && <p className={styles["organisation"]}>{slide.organisation}</p>}
      <h1>{slide.heading}</h1>
      <SlideBody slide={slide} table={table} near={near} />
      {slide.kind !== "measure" && <Short slide={slide} />}
    </section>
  );
});

function SlideBody({ slide, table, near }: Omit<SlideViewProps, "shown">) {
  switch (slide.kind) {
    case "title":
      return (
        <>
          {slide.when !== null && <p className={styles["when"]}>{slide.when}</p>}
          <Lines lines={slide.lines} />
        </>
      );
    case "promised":
    case "agreed":
      return slide.nothing === null ? <Rows rows={slide.rows} /> : <p>{slide.nothing}</p>;
    case "measure":
      return <Measure slide={slide} table={table} near={near} />;
    case "item":
      return <Item slide={slide} />;
    case "end":
      return (
        <>
          <Lines lines={slide.lines} />
          {slide.session !== null && <Onward session={slide.session} />}
        </>
      );
  }
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{line}</p>);
}

/** The way to what was written down, when the session is over. */
function Onward({ session }: { readonly session: string }) {
  const href = useViewHref();
  return (
    <p>
      <Link href={href(`/sessions/${session}`)}>{ONWARD.record}</Link>
    </p>
  );
}

/** What the acronyms of the slide stand for. */
function Short({ slide: { short } }: Pick<SlideViewProps, "slide">) {
  return short.length === 0 ? null : <p className={styles["short"]}>{short.join(" ")}</p>;
}

function Rows({ rows }: { readonly rows: readonly PromiseRow[] }) {
  return (
    <ul className={styles["rows"]}>
      {rows.map(({ text, who, tag, evidence }) => (
        <li key={`${text} ${who}`}>
          <span className={styles["promise"]}>
            <strong>{text}</strong> <StatusTag tag={tag} />
          </span>
          <span className={styles["quiet"]}>
            {who} {evidence}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Item({ slide: { line, rows, questions } }: { readonly slide: ItemSlide }) {
  return (
    <>
      {line !== null && <p>{line}</p>}
      {rows.length > 0 && <Rows rows={rows} />}
      {questions.map((question) => (
        <p key={question} className={styles["question"]}>
          {question}
        </p>
      ))}
    </>
  );
}

interface MeasureProps extends Pick<SlideViewProps, "table" | "near"> {
  readonly slide: MeasureSlide;
}

function Measure({ slide, table, near }: MeasureProps) {
  const { figure, status, target, far, note, question } = slide;
  return (
    <div className={styles["measure"]} data-table={table}>
      <div className={styles["standing"]}>
        <StatusTag tag={status} />
        <p>
          <strong>{figure.text}</strong> {figure.unit}
        </p>
        {figure.when !== "" && <p>{capital(figure.when)}</p>}
        {target !== null && (
          <p>
            {target} {far !== null && <span className={styles["far"]}>({far})</span>}
          </p>
        )}
        {note !== null && <p className={styles["quiet"]}>{note}</p>}
        <Short slide={slide} />
      </div>
      {table ? (
        <div className={styles["table"]} data-scrolls>
          <DataTable table={slide.table} />
        </div>
      ) : (
        <SlideChart trend={slide.trend} near={near} />
      )}
      {question !== null && <p className={styles["question"]}>{question}</p>}
    </div>
  );
}
