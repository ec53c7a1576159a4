import { SignMark } from "#components/SignMark.tsx";
import { StatusTag } from "#components/StatusTag.tsx";
import type { MeasurePageModel } from "#view-models/models.ts";
import styles from "./Headline.module.css";

/** The latest figure, how it stands to its target, whether it is really changing, and what is to be expected. */
export function Headline({ measure }: { readonly measure: MeasurePageModel }) {
  const { figure, status, distance, direction, assurance } = measure;

  return (
    <div className={styles["headline"]}>
      <p>
        <span className={styles["figure"]} data-missing={figure.missing}>
          {figure.text}
        </span>{" "}
        <span>{figure.unit}</span>
        <span className={styles["counts"]}>{figure.when}</span>
        {figure.counts !== null && <span className={styles["counts"]}>{figure.counts}</span>}
      </p>
      <p>
        <StatusTag tag={status} />
        {distance !== null && <span className={styles["counts"]}>{distance}</span>}
      </p>
      <SignMark sign={direction} explained />
      {assurance.kind !== "none" && <SignMark sign={assurance} explained />}
    </div>
  );
}
