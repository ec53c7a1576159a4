import { Sparkline } from "#charts/Sparkline.tsx";
import { SignMark } from "#components/SignMark.tsx";
import { StatusTag } from "#components/StatusTag.tsx";
import { useViewHref } from "#components/viewHref.ts";
import type { Overview, ScorecardRow } from "#view-models/models.ts";
import { SCORECARD_COLUMNS } from "#view-models/overviewWords.ts";
import { memo } from "react";
import { Link } from "wouter";
import { type Filters, wanted } from "./filters.ts";
import styles from "./Scorecard.module.css";

interface ScorecardProps {
  readonly area: Overview["areas"][number];
  /** Rows that they put away stay in the page: bringing them back costs nothing. */
  readonly filters: Filters;
}

/**
 * One part of the service, a measure a row. On a narrow screen each row is laid out as a card; the
 * roles are written out because some browsers forget that a table laid out otherwise is a table.
 */
export const Scorecard = memo(function Scorecard({
  area: { id, title, about, rows },
  filters,
}: ScorecardProps) {
  const heading = `area-${id}`;
  const shown = (row: ScorecardRow) => wanted(row, filters);

  return (
    <section
      hidden={!rows.some(shown)}
      data-keeps-laid-out
      aria-labelledby={heading}
      className={styles["area"]}
    >
      <h3 id={heading}>{title}</h3>
      {about !== null && <p>{about}</p>}
      <table className={styles["table"]} {...ROLES.table} aria-labelledby={heading}>
        <thead {...ROLES.rowgroup}>
          <tr {...ROLES.row}>
            {SCORECARD_COLUMNS.map((name) => (
              <th key={name} scope="col" {...ROLES.columnheader}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.rowgroup}>
          {rows.map((row) => (
            <Row key={row.id} row={row} hidden={!shown(row)} />
          ))}
        </tbody>
      </table>
    </section>
  );
});

const ROLES = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

interface RowProps {
  readonly row: ScorecardRow;
  readonly hidden: boolean;
}

function Row({ row, hidden }: RowProps) {
  return (
    <tr {...ROLES.row} hidden={hidden} data-keeps-laid-out>
      <Cells row={row} />
    </tr>
  );
}

/** Drawn once, however often its row is put away and comes back. */
const Cells = memo(function Cells({ row }: { readonly row: ScorecardRow }) {
  const { title, polarity, figure, note, status, target, distance, direction, assurance } = row;

  const href = useViewHref();

  return (
    <>
      <th scope="row" {...ROLES.rowheader}>
        <Link data-alone href={href(`/measures/${row.id}`)}>
          {title}
        </Link>
        <span className={styles["quiet"]}>{polarity}</span>
        {row.attention !== null && <span className={styles["attention"]}>{row.attention}</span>}
      </th>
      <td {...ROLES.cell} data-column={SCORECARD_COLUMNS[1]}>
        <span className={styles["figure"]} data-missing={figure.missing}>
          {figure.text}
        </span>{" "}
        <span>{figure.unit}</span>
        <span className={styles["quiet"]}>{figure.when}</span>
        {figure.counts !== null && <span className={styles["quiet"]}>{figure.counts}</span>}
        {row.hides !== null && <strong className={styles["line"]}>{row.hides}</strong>}
        {note !== null && <span className={styles["note"]}>{note}</span>}
      </td>
      <td {...ROLES.cell} data-column={SCORECARD_COLUMNS[2]}>
        <StatusTag tag={status} />
        {distance !== null && <span className={styles["line"]}>{distance}</span>}
        {!target.startsWith(status.text) && <span className={styles["quiet"]}>{target}</span>}
      </td>
      <td {...ROLES.cell} data-column={SCORECARD_COLUMNS[3]}>
        <SignMark sign={direction} />
        {assurance.kind !== "none" && <SignMark sign={assurance} />}
      </td>
      <td {...ROLES.cell} data-column={SCORECARD_COLUMNS[4]}>
        <Sparkline spark={row.spark} />
      </td>
      <td {...ROLES.cell} data-column={SCORECARD_COLUMNS[5]}>
        {row.comparators.map(({ name, text }) => (
          <span key={name} className={styles["line"]}>
            <strong>{name}</strong> {text}
          </span>
        ))}
      </td>
    </>
  );
});
