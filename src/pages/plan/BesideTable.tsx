import { CardTable } from "#components/CardTable.tsx";
import { StatusTag } from "#components/StatusTag.tsx";
import { useViewHref } from "#components/viewHref.ts";
import type { BesideList } from "#view-models/planModels.ts";
import { PLAN_COLUMNS } from "#view-models/planWords.ts";
import { Link } from "wouter";
import styles from "./PlanView.module.css";

const WIDTHS = [25, 21, 54] as const;

/** Measures beside the plan, and why they stand there; or that there are none. */
export function BesideTable({
  list: { id, title, about, rows, none },
}: {
  readonly list: BesideList;
}) {
  const href = useViewHref();

  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <p className={styles["quiet"]}>{about}</p>
          <CardTable
            labelledBy={id}
            columns={PLAN_COLUMNS.beside}
            widths={WIDTHS}
            rows={rows.map(({ measureId, measure, tag, text }) => ({
              id: `${measureId} ${text}`,
              cells: [
                <Link data-alone key="measure" href={href(`/measures/${measureId}`)}>
                  {measure}
                </Link>,
                <StatusTag key="tag" tag={tag} />,
                text,
              ],
            }))}
          />
        </>
      )}
    </section>
  );
}
